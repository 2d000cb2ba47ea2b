// What each appreciated, in their own words; the one on its way says so.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomScreen } from '../../session/room-screen.ts';
import styles from './appreciations.module.css';

export function Appreciations({ screen }: { readonly screen: RoomScreen }) {
  const { closing, tap } = useRoomMessages();
  const { appreciations, names, pending, line, view } = screen;
  const theirSeat = view.seat === 'a' ? 'b' : 'a';
  const onItsWay = pending.filter(({ type, text }) => type === 'appreciate' && text !== null);
  return (
    <div className={styles.appreciations} aria-live="polite">
      {appreciations.map((piece) => (
        <figure
          key={piece.id}
          className={styles.appreciation}
          data-seat={piece.isMine ? view.seat : theirSeat}
        >
          <blockquote className={styles.words}>
            {piece.kind === 'words' ? piece.text : tap.unreadable}
          </blockquote>
          <figcaption className={styles.whose}>
            {piece.isMine ? closing.words.mine : closing.words.theirs(names.partner)}
          </figcaption>
        </figure>
      ))}
      {onItsWay.map(({ id, text }) => (
        <figure key={id} className={styles.appreciation} data-seat={view.seat} data-pending="">
          <blockquote className={styles.words}>{text}</blockquote>
          <figcaption className={styles.whose}>
            {tap.wait[line === 'live' ? 'sending' : 'queued']}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
