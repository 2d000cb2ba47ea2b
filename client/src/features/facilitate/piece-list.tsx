// Pieces of words, each with whose they are. Shown as they came; nothing is marked in them.
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { CopiedPiece } from '../../session/facilitator-screen.ts';
import type { Names } from './where-they-are.ts';
import styles from './words-panel.module.css';

export interface PieceListProps {
  readonly pieces: readonly CopiedPiece[];
  readonly names: Names;
}

export function PieceList({ pieces, names }: PieceListProps) {
  const { words } = useFacilitateMessages();
  if (pieces.length === 0) return null;
  return (
    <ol className={styles.pieces}>
      {pieces.map(({ id, seat, kind, text }) => (
        <li key={id} className={styles.piece} data-seat={seat}>
          <p className={styles.who}>{words.kinds[kind](names[seat])}</p>
          <p className={styles.text}>{text}</p>
        </li>
      ))}
    </ol>
  );
}
