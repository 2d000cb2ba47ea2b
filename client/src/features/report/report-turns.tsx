// Every turn of a session in a line: its step or card, who spoke, how long, and the numbers in sight.
import type { Seat } from '@heard/shared/ids';
import { useLanguage } from '../../i18n/messages.ts';
import { useReportMessages } from '../../i18n/report-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import styles from './report.module.css';
import type { SessionReport } from './session-report.ts';

export interface ReportPartProps {
  readonly report: SessionReport;
  readonly nameOf: (seat: Seat) => string;
}

export function ReportTurns({ report, nameOf }: ReportPartProps) {
  const { turns: words, legend } = useReportMessages();
  const { steps } = useRoomMessages();
  const { tag } = useLanguage();
  const minutes = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const { hasNumbers, hasWords } = report;
  const apart = (felt: number | null, guess: number | null) =>
    felt === null || guess === null ? words.none : Math.abs(felt - guess);
  return (
    <section>
      <h3>{words.title}</h3>
      <div className={styles.wide}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.turn}</th>
              <th scope="col">{hasWords ? words.card : words.step}</th>
              <th scope="col">{words.speaker}</th>
              <th scope="col">{words.minutes}</th>
              <th scope="col">{words.again}</th>
              {hasNumbers && (
                <>
                  <th scope="col">{words.felt}</th>
                  <th scope="col">{words.guess}</th>
                  <th scope="col">{words.apart}</th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {report.turns.map(({ turn, step, card, felt, guess, isPassed, ...rest }) => (
              <tr key={turn}>
                <td>{turn}</td>
                <td className={styles.asked} data-card={hasWords || undefined}>
                  {card ?? (step === null ? words.none : steps.names[step])}
                  {isPassed && <span className={styles.soft}> ({words.passed})</span>}
                </td>
                <td className={styles.asked}>{nameOf(rest.speaker)}</td>
                <td>{minutes.format(rest.minutes)}</td>
                <td>{rest.notQuite + rest.more}</td>
                {hasNumbers && (
                  <>
                    <td>{felt ?? words.none}</td>
                    <td>{guess ?? words.none}</td>
                    <td>{apart(felt, guess)}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.soft}>
        {legend.base} {hasNumbers && legend.numbers}
      </p>
    </section>
  );
}
