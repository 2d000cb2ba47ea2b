/** What of a journal can be seen as a line: one person's own numbers, against their own past. Pure. */
import type { JournalEntry, SittingEntry } from './entry.ts';
import type { Sign } from './six-signs.ts';

export interface Trend {
  readonly at: number;
  /** 0 to 10; a mean where a sitting had several. */
  readonly value: number;
}

type Own = (sitting: SittingEntry) => readonly number[];

const HIGHEST = 10;

/** What the owner felt in the turns they spoke in. The partner's numbers are no line of theirs. */
const felt: Own = ({ turns }) =>
  (turns ?? []).flatMap((turn) => (turn.amListener || turn.felt === null ? [] : [turn.felt]));

/** How close felt and guess were, in both directions: it belongs to the pair. */
const inTune: Own = ({ turns }) =>
  (turns ?? []).flatMap((turn) =>
    turn.felt === null || turn.guess === null ? [] : [HIGHEST - Math.abs(turn.felt - turn.guess)],
  );

const after: Own = ({ circlesAfter, circlesBefore }) => {
  const circles = circlesAfter ?? circlesBefore;
  return circles === null ? [] : [circles];
};

export interface Trends {
  felt: readonly Trend[];
  inTune: readonly Trend[];
  /** After sittings, and at check-ins. */
  closeness: readonly Trend[];
}

/** `entries` with the oldest first, and so the trends. */
export function trendsOf(entries: readonly JournalEntry[]): Trends {
  return {
    felt: meansOf(entries, felt),
    inTune: meansOf(entries, inTune),
    closeness: entries.flatMap((entry) => {
      const value = entry.kind === 'signs' ? entry.circles : after(entry)[0];
      return value === null || value === undefined ? [] : [{ at: entry.at, value }];
    }),
  };
}

export function trendOfSign(entries: readonly JournalEntry[], sign: Sign): readonly Trend[] {
  return entries.flatMap((entry) => {
    const value = entry.kind === 'signs' ? entry.values[sign] : undefined;
    return value === undefined ? [] : [{ at: entry.at, value }];
  });
}

function meansOf(entries: readonly JournalEntry[], own: Own): readonly Trend[] {
  return entries.flatMap((entry) => {
    const values = entry.kind === 'sitting' ? own(entry) : [];
    if (values.length === 0) return [];
    return [{ at: entry.at, value: values.reduce((sum, value) => sum + value, 0) / values.length }];
  });
}
