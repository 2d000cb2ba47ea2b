// What is on the table, oldest first, so that nothing moves under a thumb: whose it is, and who starred it.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { PlanItem } from '../../session/plan.ts';
import type { RoomScreen } from '../../session/room-screen.ts';
import styles from './plan.module.css';
import type { Making } from './use-making.ts';

export interface PlanItemsProps {
  readonly screen: RoomScreen;
  readonly items: readonly PlanItem[];
  readonly making: Making;
}

export function PlanItems({ screen, items, making }: PlanItemsProps) {
  const { plan } = useRoomMessages().task;
  const { view, names } = screen;
  const { seat } = view;
  const other = seat === 'a' ? 'b' : 'a';
  const isWorn = making.left <= 0;

  return (
    <ul className={styles.items} aria-label={plan.list}>
      {items.map(({ id, seat: author, text, stars }) => {
        const isBoth = stars.a && stars.b;
        const isMine = author === seat;
        return (
          <li key={id} className={styles.item} data-both={isBoth || undefined}>
            <div className={styles.words}>
              <p className={styles.text} dir="auto">
                {text}
              </p>
              <p className={styles.from} data-seat={author}>
                {isMine ? plan.mine : plan.theirs(names.partner)}
                {isBoth ? (
                  <strong>{plan.both}</strong>
                ) : (
                  isMine && stars[other] && <span>{plan.starredBy(names.partner)}</span>
                )}
                {isMine && !isWorn && (
                  <button
                    type="button"
                    className={styles.remove}
                    aria-label={plan.removeIdea(text)}
                    onClick={() => void making.add({ kind: 'remove', item: id })}
                  >
                    {plan.remove}
                  </button>
                )}
              </p>
            </div>
            <button
              type="button"
              className={styles.star}
              aria-label={plan.star(text)}
              aria-pressed={stars[seat]}
              aria-disabled={isWorn || undefined}
              onClick={() => {
                if (!isWorn) void making.add({ kind: 'star', item: id, isOn: !stars[seat] });
              }}
            >
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="M12 3.6l2.5 5.3 5.8.7-4.3 4 1.1 5.8L12 16.6l-5.1 2.8 1.1-5.8-4.3-4 5.8-.7z" />
              </svg>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
