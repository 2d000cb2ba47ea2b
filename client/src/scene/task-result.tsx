// What the two of them have just made, as it may stand in a picture's place.
import { useRoomMessages } from '../i18n/room-messages.ts';
import type { TurnScript } from '../session/room-screen.ts';
import { FIELD } from '../session/stroke-code.ts';
import { taskResultOf } from '../session/task-result.ts';
import { Picture } from '../ui/picture.tsx';
import styles from './task-result.module.css';

export function TaskResult({ turn }: { readonly turn: TurnScript }) {
  const { result: words } = useRoomMessages().task;
  const result = taskResultOf(turn);
  switch (result?.kind) {
    case 'picture':
      return (
        <div className={styles.picture}>
          <Picture field={FIELD} strokes={result.strokes} label={words.picture} />
        </div>
      );
    case 'plan':
      return (
        <section className={styles.lines}>
          <p className={styles.title}>{words.plan}</p>
          <ul className={styles.list}>
            {result.lines.map((line, index) => (
              <li key={index} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </section>
      );
    case 'order':
      return (
        <section className={styles.lines}>
          <p className={styles.title}>{words.order}</p>
          <ol className={styles.order}>
            {result.items.map((item, index) => (
              <li key={index} dir="auto">
                {item}
              </li>
            ))}
          </ol>
        </section>
      );
    default:
      return null;
  }
}
