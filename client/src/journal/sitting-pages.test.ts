import { describe, expect, it } from 'vitest';
import { parsePage, type SignsEntry, type SittingTold } from './entry.ts';
import { entriesOfPages, pagesOfSitting } from './sitting-pages.ts';

const whole: SittingTold = {
  at: 2_000,
  partnerName: 'Sam',
  steps: ['open-up', 'touch'],
  turns: [{ felt: 8, guess: 7, amListener: false }],
  circlesBefore: 4,
  circlesAfter: 6,
  understood: 8,
  valued: 0,
  caredAbout: null,
  again: 'maybe',
};
const pages = (told: SittingTold) => pagesOfSitting('one', told).map(({ page }) => page);

describe('the pages of a sitting', () => {
  it('are three, and make the whole sitting again in any order', () => {
    expect(pagesOfSitting('one', whole).map(({ part }) => part)).toEqual([
      'before',
      'played',
      'after',
    ]);
    expect(entriesOfPages(pages(whole).reverse())).toEqual([{ kind: 'sitting', ...whole }]);
  });

  it('come back through their text', () => {
    for (const page of pages(whole)) {
      expect(parsePage(JSON.stringify(page))).toEqual({ ok: true, value: page });
    }
  });

  it('are only those something is told on: a 0 is told, a null is not', () => {
    expect(pages({ at: 1, circlesBefore: 0 })).toEqual([
      { kind: 'sitting', sitting: 'one', at: 1, circlesBefore: 0 },
    ]);
    expect(pages({ at: 1, understood: null, again: null })).toEqual([]);
  });

  it('tell the earliest time, and nothing of what was never told', () => {
    const [entry] = entriesOfPages([
      ...pages({ at: 9, circlesAfter: 3 }),
      ...pages({ at: 5, circlesBefore: 2 }),
    ]);
    expect(entry).toMatchObject({ at: 5, circlesBefore: 2, circlesAfter: 3, turns: null });
  });

  it('keep the last two hundred turns', () => {
    const turns = Array.from({ length: 201 }, (_, index) => ({
      felt: index % 11,
      guess: null,
      amListener: true,
    }));
    expect(pages({ at: 1, turns })).toMatchObject([{ turns: turns.slice(1) }]);
    expect(JSON.stringify(pages({ at: 1, turns })[0]).length).toBeLessThan(16_000);
  });
});

describe('the entries of pages', () => {
  it('stand in the order of their time, check-ins and sittings together', () => {
    const signs = (at: number): SignsEntry => ({
      kind: 'signs',
      at,
      values: { cold: 3 },
      circles: null,
    });
    const entries = entriesOfPages([signs(3_000), ...pages(whole), signs(1_000)]);
    expect(entries.map(({ kind, at }) => [kind, at])).toEqual([
      ['signs', 1_000],
      ['sitting', 2_000],
      ['signs', 3_000],
    ]);
  });
});

it.each([
  'no text',
  '{"kind":"sitting","at":1}',
  '{"kind":"sitting","sitting":"x","at":1,"understood":11}',
  '{"kind":"signs","at":1,"values":{"cold":2.5},"circles":null}',
  '{"kind":"signs","at":1,"values":{"cold":-1},"circles":null}',
  '{"kind":"diary","at":1}',
])('a page that says %s is not read', (text) => {
  expect(parsePage(text)).toEqual({ ok: false, reason: 'unreadable' });
});
