// Both phones of the try-out: side by side where there is room, otherwise one of them at a time.
import { type ReactNode, useState } from 'react';
import { useOnePhoneMessages } from '../../i18n/one-phone-messages.ts';
import { EitherOr } from '../../ui/either-or.tsx';
import { Unseen } from '../../ui/unseen.tsx';
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
          question={<Unseen>{tryOut.shown}</Unseen>}
          options={[
            { value: 'mine', title: tryOut.mine },
            { value: 'theirs', title: tryOut.theirs(partner) },
          ]}
          value={shown}
          onChange={setShown}
        />
      </div>
      <div className={styles.phones} data-shown={shown}>
        <section className={styles.side} data-of="mine" aria-label={tryOut.mine}>
          <p className={styles.whose} aria-hidden="true">
            {tryOut.mine}
          </p>
          <div className={styles.glass}>{mine}</div>
        </section>
        <section className={styles.side} data-of="theirs" aria-label={tryOut.theirs(partner)}>
          <p className={styles.whose} aria-hidden="true">
            {tryOut.theirs(partner)}
          </p>
          <div className={styles.glass} inert>
            {theirs}
          </div>
        </section>
      </div>
    </>
  );
}
