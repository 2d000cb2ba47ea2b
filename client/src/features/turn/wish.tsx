// After a low number: the speaker's one optional line about what would have helped, and its field.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomScreen } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Live } from '../../ui/live.tsx';
import { SettledFocus } from '../../ui/settled-focus.tsx';
import { Pieces } from './pieces.tsx';
import styles from './turn.module.css';
import type { WishWriting } from './use-wish.ts';
import { WritingField } from './writing-field.tsx';

export interface WishProps {
  readonly screen: RoomScreen;
  readonly writing: WishWriting;
}

export function Wish({ screen, writing }: WishProps) {
  const { revealing } = useRoomMessages().turn;
  const { view, names, current, pending, line } = screen;
  if (writing.isOffered) return <WishForm screen={screen} writing={writing} />;

  const wish = current?.wish ?? null;
  const onItsWay = wish === null ? pending.filter(({ type }) => type === 'wish') : [];
  const isListener = view.listener === view.seat;
  if (wish === null && onItsWay.length === 0) return isListener ? <Live /> : null;
  const said = (
    <Pieces
      title={isListener ? revealing.wishTheirs(names.partner) : revealing.wishMine}
      pieces={wish === null ? [] : [wish]}
      pending={onItsWay}
      line={line}
      seat={view.listener === 'a' ? 'b' : 'a'}
    />
  );
  if (!isListener) return <SettledFocus>{said}</SettledFocus>;
  return (
    <Live>
      <Arrived>{said}</Arrived>
    </Live>
  );
}

/** Brings into view what came while its reader was looking further up. */
function Arrived({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div ref={place} className={styles.section}>
      {children}
    </div>
  );
}

function WishForm({ screen, writing }: WishProps) {
  const { revealing } = useRoomMessages().turn;
  const { view, names } = screen;
  const isWritten = view.setting.how === 'written';
  const [isOpen, setIsOpen] = useState(isWritten);
  return (
    <section className={styles.section}>
      <div className={styles.opening}>
        <h2 className={styles.ask}>{revealing.wishTitle}</h2>
        <p className={styles.soft}>
          {isWritten ? revealing.wishLead(names.partner) : revealing.wishLeadSpoken(names.partner)}
        </p>
      </div>
      {isOpen || writing.hasWords ? (
        <WritingField writing={writing} label={revealing.wishTitle} hidesLabel />
      ) : (
        <Button variant="quiet" onClick={() => setIsOpen(true)}>
          {revealing.wishWrite}
        </Button>
      )}
    </section>
  );
}
