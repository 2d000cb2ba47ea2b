import { describe, expect, it } from 'vitest';
import type { JournalEntry, SittingEntry } from './entry.ts';
import { trendOfSign, trendsOf } from './trends.ts';

const sitting = (told: Partial<SittingEntry>): SittingEntry => ({
  kind: 'sitting',
  at: 1,
  partnerName: null,
  steps: null,
  turns: null,
  circlesBefore: null,
  circlesAfter: null,
  understood: null,
  valued: null,
  caredAbout: null,
  again: null,
  ...told,
});

const entries: JournalEntry[] = [
  sitting({
    at: 10,
    turns: [
      { felt: 4, guess: 7, amListener: false },
      { felt: 9, guess: 9, amListener: true },
      { felt: 7, guess: 6, amListener: false },
      { felt: null, guess: null, amListener: false },
    ],
    circlesBefore: 2,
    circlesAfter: 5,
  }),
  { kind: 'signs', at: 20, values: { cold: 3, lonely: 0 }, circles: 6 },
  sitting({ at: 30, turns: [{ felt: 2, guess: 2, amListener: true }], circlesBefore: 0 }),
  { kind: 'signs', at: 40, values: { lonely: 8 }, circles: null },
];

describe('the trends of a journal', () => {
  it('[JN2] show what their owner felt, and never what the partner did', () => {
    expect(trendsOf(entries).felt).toEqual([{ at: 10, value: 5.5 }]);
  });

  it('[JN2] show how in tune both were, whoever spoke', () => {
    expect(trendsOf(entries).inTune).toEqual([
      { at: 10, value: (7 + 10 + 9) / 3 },
      { at: 30, value: 10 },
    ]);
  });

  it('[JN2] show closeness after a sitting, before it where that is all, and at check-ins', () => {
    expect(trendsOf(entries).closeness).toEqual([
      { at: 10, value: 5 },
      { at: 20, value: 6 },
      { at: 30, value: 0 },
    ]);
  });

  it('[JN2] show each sign by itself, a 0 too', () => {
    expect(trendOfSign(entries, 'lonely')).toEqual([
      { at: 20, value: 0 },
      { at: 40, value: 8 },
    ]);
    expect(trendOfSign(entries, 'unsafe')).toEqual([]);
  });
});
