import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeMessages } from '../../i18n/change-messages.ts';
import { change } from '../../i18n/en/change.ts';
import type { CoupleLedger, PersonLine } from '../../journal/session-line.ts';
import { ChangeAcross } from './change-across.tsx';
import { changeCsv } from './change-csv.ts';
import { readNumber } from './read-number.ts';
import { seriesOf, totalSeriesOf } from './series-of.ts';

beforeAll(async () => {
  await changeMessages.load('en');
});

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 14);

function person(seat: 'a' | 'b', name: string, felt: number | null): PersonLine {
  return {
    seat,
    name,
    felt,
    guess: 4,
    circlesBefore: null,
    circlesAfter: felt === null ? null : 7,
  };
}

const LEDGER: CoupleLedger = {
  couple: '=Mo & Jo',
  isOn: true,
  sessions: [
    {
      kind: 'session',
      couple: '=Mo & Jo',
      session: 'one.1',
      at: START,
      people: [person('a', 'Robin', 5.5), person('b', 'Sam', null)],
    },
    {
      kind: 'session',
      couple: '=Mo & Jo',
      session: 'two.1',
      at: START + 7 * DAY,
      // The other one opened the room this time.
      people: [person('a', 'Sam', 3), person('b', 'Robin', 8)],
    },
  ],
  totals: [
    { kind: 'total', couple: '=Mo & Jo', at: START, name: 'Sam', label: '@scale, own', value: -3 },
    { kind: 'total', couple: '=Mo & Jo', at: START + DAY, name: '', label: 'Both', value: 12.5 },
  ],
};

describe('change across sessions, as it is shown', () => {
  it('[BW24] shows each person against their own past, whichever seat they took', () => {
    const series = seriesOf(LEDGER.sessions);
    expect(series.map(({ name, felt }) => [name, felt.map(({ value }) => value)])).toEqual([
      ['Robin', [5.5, 8]],
      ['Sam', [3]],
    ]);
    expect(totalSeriesOf(LEDGER.totals).map(({ name, label }) => [name, label])).toEqual([
      ['Sam', '@scale, own'],
      ['', 'Both'],
    ]);
    const nameless = [{ ...LEDGER.sessions[0], people: [person('a', '', 1), person('b', '', 2)] }];
    expect(seriesOf(nameless as CoupleLedger['sessions'])).toHaveLength(2);
  });

  it('[BW24] shows lines and every number in a table, and nothing that judges them', () => {
    const { sessions, totals } = LEDGER;
    const shown = renderToStaticMarkup(
      createElement(ChangeAcross, { sessions, totals, onRemove: async () => undefined }),
    );
    expect(shown).toContain(change.plots.felt('Robin'));
    expect(shown).toContain(change.plots.circles('Sam'));
    for (const number of ['5.5', '8', '-3', '12.5']) expect(shown).toContain(`<td>${number}</td>`);
    expect(shown).not.toMatch(/improv|worse|better|clinical|cut-?off|risk|normal|severe/i);
    expect(shown).not.toContain('<textarea');
  });

  it('[BW25] is saved as a table in which no label is a formula', () => {
    const lines = changeCsv(LEDGER).replace('\ufeff', '').trimEnd().split('\r\n');
    expect(lines).toEqual([
      'kind,when,couple,person,felt,guess,circles_before,circles_after,measure,total',
      "session,2026-03-14,'=Mo & Jo,Robin,5.5,4,,7,,",
      "session,2026-03-14,'=Mo & Jo,Sam,,4,,,,",
      "session,2026-03-21,'=Mo & Jo,Sam,3,4,,7,,",
      "session,2026-03-21,'=Mo & Jo,Robin,8,4,,7,,",
      `total,2026-03-14,'=Mo & Jo,Sam,,,,,"'@scale, own",-3`,
      "total,2026-03-15,'=Mo & Jo,both,,,,,Both,12.5",
    ]);
  });

  it.each([
    ['27', 27],
    [' 3,5 ', 3.5],
    ['-1.25', -1.25],
    ['', null],
    ['1e5', null],
    ['twelve', null],
    ['1.2.3', null],
  ])('[BW25] a total is a plain number: %j', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
});
