// After a low number: one optional line from the speaker about what would have helped.
import { useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { useDraft } from '../../session/use-room.ts';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { isLow } from './closeness.ts';
import { Pieces } from './pieces.tsx';
import styles from './turn.module.css';
import type { TurnProps } from './turn-screen.tsx';
import { WritingField } from './writing-field.tsx';

export function Wish({ screen, actions }: TurnProps) {
  const { revealing } = useMessages().turn;
  const { view, names, current, pending, line } = screen;
  const isListener = view.listener === view.seat;
  const wish = current?.wish ?? null;
  const onItsWay = pending.filter(({ type }) => type === 'wish');

  if (wish !== null || onItsWay.length > 0) {
    return (
      <Pieces
        title={isListener ? revealing.wishTheirs(names.partner) : revealing.wishMine}
        pieces={wish === null ? [] : [wish]}
        pending={onItsWay}
        line={line}
        seat={view.listener === 'a' ? 'b' : 'a'}
      />
    );
  }
  const reveal = current?.reveal ?? null;
  const isOffered = reveal?.kind === 'met' && isLow(reveal.felt) && view.allowed.includes('wish');
  return isOffered ? <WishForm screen={screen} actions={actions} /> : null;
}

function WishForm({ screen, actions }: TurnProps) {
  const { tap, turn } = useMessages();
  const { revealing } = turn;
  const { view, names } = screen;
  const [text, setText, isLoaded] = useDraft(actions, 'wish');
  const piece = useTap(screen, 'wish');
  const isWritten = view.setting.how === 'written';
  const [isOpen, setIsOpen] = useState(isWritten);
  const hasWords = text.trim() !== '';

  const send = async (): Promise<void> => {
    await piece.run(() => actions.wish(text.trim()));
  };

  return (
    <section className={styles.section}>
      <div className={styles.opening}>
        <h2 className={styles.ask}>{revealing.wishTitle}</h2>
        <p className={styles.soft}>
          {isWritten ? revealing.wishLead(names.partner) : revealing.wishLeadSpoken(names.partner)}
        </p>
      </div>
      {isOpen || hasWords ? (
        <>
          <WritingField
            writing={{ text, setText, isLoaded, piece }}
            label={revealing.wishTitle}
            hidesLabel
          />
          <Button
            variant="quiet"
            disabled={!hasWords}
            busyWords={piece.wait === null ? undefined : tap.wait[piece.wait]}
            onClick={() => void send()}
          >
            {revealing.wishSend}
          </Button>
        </>
      ) : (
        <Button variant="quiet" onClick={() => setIsOpen(true)}>
          {revealing.wishWrite}
        </Button>
      )}
    </section>
  );
}
