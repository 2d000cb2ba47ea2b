import { SCOPES } from '@heard/shared/protocol/facilitation';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  CANARY,
  type SessionWish,
  sightedSession,
  sightedTurn,
} from '../../../../tests/client/support/sighted-session.ts';
import { reportMessages } from '../../i18n/report-messages.ts';
import { roomMessages } from '../../i18n/room-messages.ts';
import { reportCsv } from './report-csv.ts';
import { ReportPage } from './report-page.tsx';
import { type SessionReport as Report, sessionReportOf } from './session-report.ts';
import { SessionReport } from './session-report-screen.tsx';

beforeAll(async () => {
  await Promise.all([reportMessages.load('en'), roomMessages.load('en')]);
});

function reportOf(wish: SessionWish): Report {
  const report = sessionReportOf(sightedSession(wish));
  if (report === null) throw new Error('nothing in sight');
  return report;
}

const pageOf = (report: Report, isWithWords: boolean) =>
  renderToStaticMarkup(createElement(ReportPage, { report, isWithWords }));

const screenOf = (wish: SessionWish) =>
  renderToStaticMarkup(
    createElement(SessionReport, { screen: sightedSession(wish), onClose: () => undefined }),
  );

describe('a session’s report', () => {
  it.each(SCOPES)('[BW10] holds no word of the two without both yeses, in sight of %s', (scope) => {
    for (const mayExport of [false, true]) {
      const isAllowed = scope === 'words' && mayExport;
      const screen = sightedSession({ scope, mayExport });
      // The session itself holds them, whatever may be saved.
      expect(JSON.stringify(screen)).toContain(CANARY);
      expect(screenOf({ scope, mayExport }).includes(CANARY)).toBe(isAllowed);
      const report = sessionReportOf(screen);
      if (report === null) {
        expect(scope).toBe('none');
        continue;
      }
      expect(JSON.stringify(report).includes(CANARY)).toBe(isAllowed);
      expect(reportCsv(report).includes(CANARY)).toBe(isAllowed);
      for (const isWithWords of [false, true]) {
        expect(pageOf(report, isWithWords).includes(CANARY)).toBe(isAllowed);
        expect(pageOf(report, isWithWords).includes(`${CANARY} said`)).toBe(
          isAllowed && isWithWords,
        );
      }
      expect(reportCsv(report)).not.toContain(`${CANARY} said`);
    }
  });

  it('[BW11] holds numbers and measures only while numbers are in sight, and only what was shared', () => {
    const structure = reportOf({ scope: 'structure', mayExport: true });
    expect(structure.turns.every(({ felt, guess }) => felt === null && guess === null)).toBe(true);
    expect(structure.measures).toEqual([]);
    const { turns, measures } = reportOf({ scope: 'numbers' });
    expect(turns[0]).toMatchObject({ felt: 8, guess: 6, card: null, pieces: [] });
    // The last of each person and moment, of this sitting; nobody's who shared none.
    expect(measures.map(({ seat, measure }) => [seat, measure.when, measure.circles])).toEqual([
      ['a', 'before', 4],
      ['a', 'after', 8],
    ]);
    expect(pageOf(structure, true)).not.toMatch(/Felt|Guess|Circles/);
    expect(pageOf(reportOf({ scope: 'numbers' }), true)).toMatch(/Felt.*Guess.*Apart/);
    const closed = [sightedTurn(0, { felt: null, guess: null })];
    expect(reportOf({ scope: 'numbers', turns: closed }).turns[0]).toMatchObject({ felt: null });
  });

  it('[BW12] counts steps, minutes, turns, loops, passes and pauses of this sitting', () => {
    const other = sightedTurn(9, { sitting: 0 });
    const unfinished = sightedTurn(3, { endedAt: null });
    const turns = [other, ...[0, 1, 2].map((turn) => sightedTurn(turn)), unfinished];
    const report = reportOf({ scope: 'structure', turns });
    expect(report).toMatchObject({
      minutes: 49.5,
      loops: 3,
      passes: 1,
      pauses: 2,
      floorMinutes: { a: 9, b: 6 },
    });
    expect(report.turns.map(({ turn, minutes }) => [turn, minutes])).toEqual([
      [1, 4.5],
      [2, 4.5],
      [3, 4.5],
      [4, 34.5],
    ]);
    expect(report.steps).toEqual([
      { step: 'open-up', turns: 2, minutes: 9 },
      { step: 'listen-closely', turns: 2, minutes: 39 },
    ]);
  });

  it('[BW12] as a table has a line for the session, each turn and each measure, and no name is a formula', () => {
    const names = { a: '=HYPERLINK("http://a")', b: '' };
    const lines = reportCsv(reportOf({ scope: 'words', mayExport: true, names }))
      .replace('\ufeff', '')
      .trimEnd()
      .split('\r\n');
    const kinds = lines.slice(1).map((line) => line.slice(0, line.indexOf(',')));
    expect(kinds).toEqual([
      'session',
      'floor',
      'floor',
      ...['turn', 'turn', 'turn', 'turn'],
      'before',
      'after',
    ]);
    expect(lines[1]).toMatch(/^session,2026-03-14T09:30:00.000Z,,,,,19\.5,/);
    expect(lines[4]).toContain(`"'=HYPERLINK(""http://a"")",b,4.5,1,0,no,8,6,`);
    expect(new Set(lines.map((line) => line.replaceAll(/"[^"]*"/g, '').split(',').length))).toEqual(
      new Set([23]),
    );
  });

  it('[BW10] says so where nothing is in sight', () => {
    expect(sessionReportOf(sightedSession({ scope: 'none', mayExport: true }))).toBeNull();
    expect(screenOf({ scope: 'none' })).toContain('Nothing to report');
  });
});
