// The words of one turn: its card, what the speaker wanted, and the pieces in their order.
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { SightedTurn } from '../../session/facilitator-screen.ts';
import { Card } from '../../ui/card.tsx';
import { PieceList } from './piece-list.tsx';
import type { Names } from './where-they-are.ts';
import styles from './words-panel.module.css';

export interface TurnWordsProps {
  readonly turn: SightedTurn;
  readonly names: Names;
}

export function TurnWords({ turn, names }: TurnWordsProps) {
  const { words } = useFacilitateMessages();
  const { card, need, pieces, listener, speaker, isPassed } = turn;
  return (
    <div className={styles.turn}>
      {card !== null && (
        <Card
          variant="offer"
          note={words.card(names[listener])}
          {...(card.topic === undefined ? {} : { topic: words.about(card.topic) })}
        >
          {card.text}
        </Card>
      )}
      {need !== null && (
        <p className={styles.soft}>{words.needs(names[speaker], words.need[need])}</p>
      )}
      <PieceList pieces={pieces} names={names} />
      {isPassed && <p className={styles.soft}>{words.passed}</p>}
    </div>
  );
}
