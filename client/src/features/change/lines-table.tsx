// Every line that was kept, the newest first, each with a way to delete it.
import { useChangeMessages } from '../../i18n/change-messages.ts';
import { useLanguage } from '../../i18n/messages.ts';
import type { SessionLine } from '../../journal/session-line.ts';
import { Button } from '../../ui/button.tsx';
import styles from './change.module.css';

export interface LinesTableProps {
  readonly sessions: readonly SessionLine[];
  readonly onRemove: (line: SessionLine) => Promise<void>;
}

export function LinesTable({ sessions, onRemove }: LinesTableProps) {
  const { table: words, person } = useChangeMessages();
  const { tag } = useLanguage();
  const number = new Intl.NumberFormat(tag);
  const shown = (value: number | null): string => {
    return value === null ? words.none : number.format(value);
  };
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' });
  return (
    <section className={styles.part}>
      <h2>{words.title}</h2>
      {sessions.toReversed().map((line) => (
        <div key={line.session} className={styles.line}>
          <div className={styles.head}>
            <h3>{date.format(line.at)}</h3>
            <Button
              variant="plain"
              aria-label={words.removeLine(date.format(line.at))}
              onClick={() => void onRemove(line)}
            >
              {words.remove}
            </Button>
          </div>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.who}</th>
                <th scope="col">{words.felt}</th>
                <th scope="col">{words.guess}</th>
                <th scope="col">{words.before}</th>
                <th scope="col">{words.after}</th>
              </tr>
            </thead>
            <tbody>
              {line.people.map(({ seat, name, felt, guess, circlesBefore, circlesAfter }) => (
                <tr key={seat}>
                  <td>{name || person[seat]}</td>
                  <td>{shown(felt)}</td>
                  <td>{shown(guess)}</td>
                  <td>{shown(circlesBefore)}</td>
                  <td>{shown(circlesAfter)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}
