// Words as they were sent, piece by piece; those still on their way say so.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { LineStatus, Piece } from '../../session/room-screen.ts';
import styles from './pieces.module.css';

export interface PiecesProps {
  /** Whose words they are; stands above them. */
  readonly title?: string;
  readonly pieces: readonly Piece[];
  /** This phone's own, not confirmed yet. */
  readonly pending?: readonly { readonly id: string; readonly text: string | null }[];
  readonly line?: LineStatus;
  readonly seat: 'a' | 'b';
  /** Reads new pieces out as they come. */
  readonly isLive?: boolean;
}

export function Pieces(props: PiecesProps) {
  const { title, pieces, pending = [], line = 'live', seat, isLive = false } = props;
  const { tap, turn } = useRoomMessages();
  if (pieces.length + pending.length === 0 && !isLive) return null;
  const wait = line === 'live' ? turn.common.pieceOnItsWay : turn.common.pieceKept;
  return (
    <section className={styles.pieces}>
      {title !== undefined && <h2 className={styles.title}>{title}</h2>}
      <div className={styles.list} data-seat={seat} aria-live={isLive ? 'polite' : undefined}>
        {pieces.map((piece) => (
          <p
            key={piece.id}
            className={styles.piece}
            dir="auto"
            data-unreadable={piece.kind === 'unreadable' || undefined}
          >
            {piece.kind === 'words' ? piece.text : tap.unreadable}
          </p>
        ))}
        {pending.map(({ id, text }) => (
          <p key={id} className={styles.piece} dir="auto" data-pending="">
            {text}
            <span className={styles.wait}>{wait}</span>
          </p>
        ))}
      </div>
    </section>
  );
}
