// Both phones of the try-out: side by side where there is room, otherwise one of them at a time.
import { type ReactNode, useState } from 'react';
import { useOnePhoneMessages } from '../../i18n/one-phone-messages.ts';
import { EitherOr } from '../../ui/either-or.tsx';
import styles from './try-out.module.css';

export interface TwoPhonesProps {
  readonly partner: string;
  readonly mine: ReactNode;
  /** Played by itself: to be looked at, not to be touched. */
  readonly theirs: ReactNode;
}

export function TwoPhones({ partner, mine, theirs }: TwoPhonesProps) {
  const { tryOut } = useOnePhoneMessages();
  const [shown, setShown] = useState<'mine' | 'theirs'>('mine');
  return (
    <>
      <div className={styles.switch}>
        <EitherOr
          question={tryOut.shown}
          options={[
            { value: 'mine', title: tryOut.seeMine },
            { value: 'theirs', title: tryOut.seeTheirs(partner) },
          ]}
          value={shown}
          onChange={setShown}
        />
      </div>
      <div className={styles.phones} data-shown={shown}>
        <section className={styles.phone} data-of="mine" aria-label={tryOut.mine}>
          <div className={styles.glass}>{mine}</div>
        </section>
        <section className={styles.phone} data-of="theirs" aria-label={tryOut.theirs(partner)}>
          <div className={styles.glass} inert>
            {theirs}
          </div>
        </section>
      </div>
    </>
  );
}
