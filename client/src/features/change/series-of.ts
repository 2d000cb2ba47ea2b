/** The lines of one couple as one series a person and number, each against its own past only. Pure. */
import type { SessionLine, Total } from '../../journal/session-line.ts';
import type { Trend } from '../../journal/trends.ts';

export interface PersonSeries {
  name: string;
  seat: 'a' | 'b';
  felt: readonly Trend[];
  guess: readonly Trend[];
  circles: readonly Trend[];
}

/** By name where they gave one: whoever sat down first another time is the same person still. */
export function seriesOf(sessions: readonly SessionLine[]): PersonSeries[] {
  const lines = sessions.flatMap(({ at, people }) => people.map((person) => ({ at, ...person })));
  const keyOf = ({ name, seat }: { name: string; seat: string }) => name || `\u0000${seat}`;
  return [...new Set(lines.map(keyOf))].flatMap((key) => {
    const own = lines.filter((line) => keyOf(line) === key);
    const [first] = own;
    if (first === undefined) return [];
    const trend = (field: 'felt' | 'guess' | 'circlesAfter') =>
      own.flatMap((line) => (line[field] === null ? [] : [{ at: line.at, value: line[field] }]));
    return [
      {
        name: first.name,
        seat: first.seat,
        felt: trend('felt'),
        guess: trend('guess'),
        circles: trend('circlesAfter'),
      },
    ];
  });
}

export interface TotalSeries {
  name: string;
  label: string;
  values: readonly Trend[];
}

export function totalSeriesOf(totals: readonly Total[]): TotalSeries[] {
  const keyOf = ({ name, label }: Total) => JSON.stringify([name, label]);
  return [...new Set(totals.map(keyOf))].flatMap((key) => {
    const own = totals.filter((total) => keyOf(total) === key);
    const [first] = own;
    return first === undefined
      ? []
      : [
          {
            name: first.name,
            label: first.label,
            values: own.map(({ at, value }) => ({ at, value })),
          },
        ];
  });
}
