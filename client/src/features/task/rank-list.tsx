// The list both move: by a grip with the finger, or by two buttons a row.
import type { CSSProperties } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';
import { encodeTaskWords } from '../../session/task-words.ts';
import styles from './rank.module.css';
import { useDrag } from './use-drag.ts';
import type { Drag } from './use-their-drag.ts';

export interface RankListProps {
  readonly screen: RoomScreen;
  readonly items: readonly string[];
  readonly order: readonly number[];
  readonly theirs: Drag | null;
  readonly signal: RoomActions['signal'];
  /** Null once nothing can be moved any more. */
  readonly onMove: ((item: number, to: number) => Promise<void>) | null;
}

export function RankList({ screen, items, order, theirs, signal, onMove }: RankListProps) {
  const { rank } = useRoomMessages().task;
  const { view, names } = screen;
  const own = useDrag({
    order,
    onTell: ({ item, to }) => signal(encodeTaskWords({ kind: 'dragging', item, to })),
    onDrop: async (item, to) => onMove?.(item, to),
  });
  const drag = own.drag ?? theirs;
  const last = order.length - 1;

  return (
    <ol
      className={styles.list}
      aria-label={rank.list}
      data-moving={drag !== null || undefined}
      data-partner={view.seat === 'a' ? 'b' : 'a'}
    >
      {order.map((item, index) => {
        const words = items[item] ?? '';
        const isOwn = own.drag?.item === item;
        const isTheirs = own.drag === null && theirs?.item === item;
        const rows = drag === null ? 0 : rowsOf(order, drag, index);
        const by = isOwn ? { '--by': `${own.drag?.by ?? 0}px` } : { '--rows': rows };
        return (
          <li
            key={item}
            className={styles.row}
            data-held={isOwn ? 'mine' : isTheirs ? 'theirs' : undefined}
            style={by as CSSProperties}
          >
            <span
              className={styles.grip}
              data-fixed={onMove === null || undefined}
              {...(onMove === null ? {} : own.handlersFor(item))}
            >
              <span className={styles.number}>{index + 1 + rows}</span>
              <svg className={styles.dots} viewBox="0 0 8 14" aria-hidden="true">
                <path d="M2 2h.01M6 2h.01M2 7h.01M6 7h.01M2 12h.01M6 12h.01" />
              </svg>
            </span>
            <span className={styles.words} dir="auto">
              {words}
            </span>
            <MoveButton
              label={rank.up(words)}
              onTap={index === 0 || onMove === null ? null : () => void onMove(item, index - 1)}
              path="M6 14l6-6 6 6"
            />
            <MoveButton
              label={rank.down(words)}
              onTap={index === last || onMove === null ? null : () => void onMove(item, index + 1)}
              path="M6 10l6 6 6-6"
            />
            {isTheirs && <span className={styles.mover}>{rank.theyMove(names.partner)}</span>}
          </li>
        );
      })}
    </ol>
  );
}

/** How many rows the one at `index` lies away from its place while another is dragged over it. */
function rowsOf(order: readonly number[], { item, to }: Drag, index: number): number {
  const from = order.indexOf(item);
  if (index === from) return to - from;
  if (from < index && index <= to) return -1;
  return to <= index && index < from ? 1 : 0;
}

interface MoveButtonProps {
  readonly label: string;
  readonly onTap: (() => void) | null;
  readonly path: string;
}

/** At an end it stays, so that the focus does not fall off the list. */
function MoveButton({ label, onTap, path }: MoveButtonProps) {
  return (
    <button
      type="button"
      className={styles.move}
      aria-label={label}
      aria-disabled={onTap === null || undefined}
      onClick={() => onTap?.()}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
