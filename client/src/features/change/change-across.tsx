// What was kept of one couple, session by session: small lines, and every number in a table. Judges nothing.
import { useChangeMessages } from '../../i18n/change-messages.ts';
import { useLanguage } from '../../i18n/messages.ts';
import { plotOf } from '../../journal/plot-of.ts';
import type { SessionLine, Total } from '../../journal/session-line.ts';
import type { Trend } from '../../journal/trends.ts';
import { TrendPlot } from '../../ui/trend-plot.tsx';
import styles from './change.module.css';
import { LinesTable } from './lines-table.tsx';
import { seriesOf, totalSeriesOf } from './series-of.ts';
import { TotalsTable } from './totals-table.tsx';

export interface ChangeAcrossProps {
  /** Of one couple, the oldest first. */
  readonly sessions: readonly SessionLine[];
  readonly totals: readonly Total[];
  readonly onRemove: (line: SessionLine | Total) => Promise<void>;
}

interface Plotted {
  label: string;
  trend: readonly Trend[];
  lowest?: number;
  highest?: number;
}

const FEWEST_CIRCLES = 1;
const MOST_CIRCLES = 11;

export function ChangeAcross({ sessions, totals, onRemove }: ChangeAcrossProps) {
  const { plots: words, person, both } = useChangeMessages();
  const { tag } = useLanguage();
  const lines: Plotted[] = [
    ...seriesOf(sessions).flatMap(({ name, seat, felt, guess, circles }): Plotted[] => {
      const who = name || person[seat];
      return [
        { label: words.felt(who), trend: felt },
        { label: words.guess(who), trend: guess },
        {
          label: words.circles(who),
          trend: circles,
          lowest: FEWEST_CIRCLES,
          highest: MOST_CIRCLES,
        },
      ];
    }),
    ...totalSeriesOf(totals).map(({ name, label, values }): Plotted => {
      const numbers = values.map(({ value }) => value);
      return {
        label: `${name || both}: ${label}`,
        trend: values,
        lowest: Math.min(0, ...numbers),
        highest: Math.max(...numbers),
      };
    }),
  ];
  const plots = lines.flatMap(({ trend, ...line }) => {
    const plot = plotOf(trend, tag, words);
    return plot === null ? [] : [{ ...line, ...plot }];
  });
  return (
    <>
      {plots.length > 0 && (
        <section className={styles.part}>
          <h2>{words.title}</h2>
          {plots.map((plot) => (
            <TrendPlot key={plot.label} table={words.table} {...plot} />
          ))}
        </section>
      )}
      {sessions.length > 0 && <LinesTable sessions={sessions} onRemove={onRemove} />}
      {totals.length > 0 && <TotalsTable totals={totals} onRemove={onRemove} />}
    </>
  );
}
