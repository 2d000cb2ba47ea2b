import { describe, expect, it } from 'vitest';
import type { JournalEntry, SittingEntry } from './entry.ts';
import { journalCsv } from './journal-csv.ts';

const sitting: SittingEntry = {
  kind: 'sitting',
  at: Date.UTC(2026, 2, 14, 9, 30),
  partnerName: 'Sam',
  steps: ['touch', 'desire'],
  turns: [
    { felt: 8, guess: 7, amListener: false },
    { felt: null, guess: null, amListener: true },
  ],
  circlesBefore: 0,
  circlesAfter: 6,
  understood: 9,
  valued: null,
  caredAbout: 10,
  again: 'yes',
};
const signs: JournalEntry = {
  kind: 'signs',
  at: Date.UTC(2026, 2, 15),
  values: { unsafe: 0, cold: 3, 'less-romance': 7 },
  circles: 5,
};
const lines = (entries: readonly JournalEntry[]) =>
  journalCsv(entries).replace('\ufeff', '').trimEnd().split('\r\n');

describe('a journal as a table', () => {
  it('[JN3] has a line for each entry, and a column for each fact', () => {
    expect(lines([sitting, signs])).toEqual([
      'when,kind,partner,steps,turns,circles_before,circles_after,understood,valued,cared_about,again,unsafe,misunderstood,not_validated,cold,lonely,less_romance',
      '2026-03-14T09:30:00.000Z,sitting,Sam,touch desire,spoke:8/7 listened:x/x,0,6,9,,10,yes,,,,,,',
      '2026-03-15T00:00:00.000Z,signs,,,,5,,,,,,0,,,3,,7',
    ]);
  });

  it.each([
    ['=HYPERLINK("http://a")', `"'=HYPERLINK(""http://a"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['Sam, "S"', '"Sam, ""S"""'],
    ['two\nlines', '"two\nlines"'],
  ])('[JN3] keeps a name a name: %j', (partnerName, cell) => {
    const bare: SittingEntry = {
      ...sitting,
      partnerName,
      steps: null,
      turns: null,
      circlesBefore: null,
      circlesAfter: null,
      understood: null,
      caredAbout: null,
      again: null,
    };
    expect(lines([bare])[1]).toBe(`2026-03-14T09:30:00.000Z,sitting,${cell}${','.repeat(14)}`);
  });
});
