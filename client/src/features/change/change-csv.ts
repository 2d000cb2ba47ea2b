/** What was kept of one couple as a table that spreadsheets open. Pure. */
import { type Cell, csvOf } from '../../journal/csv.ts';
import type { CoupleLedger } from '../../journal/session-line.ts';

const COLUMNS = [
  'kind',
  'when',
  'couple',
  'person',
  'felt',
  'guess',
  'circles_before',
  'circles_after',
  'measure',
  'total',
];

export function changeCsv({ couple, sessions, totals }: CoupleLedger): string {
  const lines = sessions.flatMap(({ at, people }) =>
    people.map(({ seat, name, felt, guess, circlesBefore, circlesAfter }): Cell[] => [
      'session',
      dayOf(at),
      couple,
      name || seat,
      felt,
      guess,
      circlesBefore,
      circlesAfter,
      null,
      null,
    ]),
  );
  const typed = totals.map(({ at, name, label, value }): Cell[] => [
    ...['total', dayOf(at), couple, name || 'both'],
    ...[null, null, null, null],
    ...[label, value],
  ]);
  return csvOf([COLUMNS, ...lines, ...typed]);
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
