// One person's own numbers over time as a small line. Compares with nobody and judges nothing.
import { type ReactNode, useId } from 'react';
import styles from './trend-plot.module.css';

interface TrendPoint {
  readonly key: string;
  readonly value: number;
  /** The value in words. */
  readonly shown: string;
  /** When, in words. */
  readonly when: string;
}

export interface TrendPlotProps {
  readonly label: ReactNode;
  /** The oldest first; one place each, however far apart in time. */
  readonly points: readonly TrendPoint[];
  /** What the plot reaches from and to; 0 and 10 unless told. */
  readonly lowest?: number;
  readonly highest?: number;
  /** The same in a sentence, for those who cannot see the line. */
  readonly summary: string;
  readonly table: { readonly show: string; readonly when: string; readonly value: string };
}

const WIDTH = 300;
const HEIGHT = 84;
const MARGIN = 12;
const LOWEST = 0;
const HIGHEST = 10;
/** Older ones stay in the table. */
const MOST_POINTS = 30;

export function TrendPlot(props: TrendPlotProps) {
  const { label, points, summary, table, lowest = LOWEST, highest = HIGHEST } = props;
  const id = useId();
  const reach = highest > lowest ? highest - lowest : 1;
  const heightOf = (value: number): number =>
    HEIGHT - MARGIN - ((value - lowest) / reach) * (HEIGHT - 2 * MARGIN);
  const guides = [lowest, (lowest + highest) / 2, highest];
  const newest = points.slice(-MOST_POINTS);
  const spread = newest.length > 1 ? (WIDTH - 2 * MARGIN) / (newest.length - 1) : 0;
  const start = newest.length > 1 ? MARGIN : WIDTH / 2;
  const dots = newest.map(({ key, value }, place) => ({
    key,
    x: start + place * spread,
    y: heightOf(value),
  }));
  const [first] = newest;
  const last = newest.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <figure className={styles.trend} aria-labelledby={id}>
      <figcaption className={styles.caption}>
        <span id={id}>{label}</span>
        <span className={styles.now} aria-hidden="true">
          {last.shown}
        </span>
      </figcaption>
      <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img">
        <title>{summary}</title>
        {guides.map((value, place) => (
          <line
            key={place}
            className={styles.guide}
            x1={0}
            x2={WIDTH}
            y1={heightOf(value)}
            y2={heightOf(value)}
          />
        ))}
        <polyline className={styles.line} points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {dots.map(({ key, x, y }, place) => (
          <circle
            key={key}
            className={styles.dot}
            data-last={place === dots.length - 1 || undefined}
            cx={x}
            cy={y}
            r={place === dots.length - 1 ? 6 : 4}
          />
        ))}
      </svg>
      <p className={styles.ends} aria-hidden="true">
        <span>{first.when}</span>
        {first !== last && <span>{last.when}</span>}
      </p>
      <details className={styles.details}>
        <summary className={styles.summary}>{table.show}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{table.when}</th>
              <th scope="col">{table.value}</th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map(({ key, shown, when }) => (
              <tr key={key}>
                <td>{when}</td>
                <td>{shown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
