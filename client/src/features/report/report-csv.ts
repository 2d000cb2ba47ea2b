/** A session's report as a table that spreadsheets open: a line for the session, each turn and each measure. Pure. */
import type { Seat } from '@heard/shared/ids';
import { type Cell, csvOf } from '../../journal/csv.ts';
import type { SessionReport } from './session-report.ts';

const COLUMNS = [
  'kind',
  'when',
  'turn',
  'step',
  'speaker',
  'listener',
  'minutes',
  'not_quite',
  'more',
  'passed',
  'felt',
  'guess',
  'card',
  'turns',
  'loops',
  'passes',
  'pauses',
  'person',
  'floor_minutes',
  'circles',
  'understood',
  'valued',
  'cared_about',
] as const;
type Line = Partial<Record<(typeof COLUMNS)[number], Cell>>;

export function reportCsv(report: SessionReport): string {
  const { turns, measures, names, loops, passes, pauses, floorMinutes } = report;
  const nameOf = (seat: Seat): string => names[seat] || seat;
  const lines: Line[] = [
    {
      kind: 'session',
      when: new Date(report.startedAt).toISOString(),
      minutes: report.minutes,
      turns: turns.length,
      loops,
      passes,
      pauses,
    },
    ...(['a', 'b'] as const).map((seat) => ({
      kind: 'floor',
      person: nameOf(seat),
      floor_minutes: floorMinutes[seat],
    })),
    ...turns.map((turn) => ({
      kind: 'turn',
      turn: turn.turn,
      step: turn.step,
      speaker: nameOf(turn.speaker),
      listener: nameOf(turn.listener),
      minutes: turn.minutes,
      not_quite: turn.notQuite,
      more: turn.more,
      passed: turn.isPassed ? 'yes' : 'no',
      felt: turn.felt,
      guess: turn.guess,
      card: turn.card,
    })),
    ...measures.map(({ seat, measure }) => ({
      kind: measure.when,
      person: nameOf(seat),
      circles: measure.circles,
      understood: measure.understood,
      valued: measure.valued,
      cared_about: measure.caredAbout,
    })),
  ];
  return csvOf([COLUMNS, ...lines.map((line) => COLUMNS.map((column) => line[column]))]);
}
