// The search every secrecy test leans on: it must find a word in any coat, or their silence says nothing.
import { describe, expect, it } from 'vitest';
import { found } from './support/canary.ts';

const WORD = 'canary-Nimtuckle “über” 🌧';
const around = (before: number) =>
  Buffer.concat([Buffer.alloc(before, 0xa7), Buffer.from(WORD, 'utf8'), Buffer.alloc(5, 0x5a)]);

describe('the search for canaries', () => {
  it.each(['utf8', 'latin1', 'hex'] as const)('finds a word as %s', (coat) => {
    expect(found([WORD], around(3).toString(coat))).toEqual([WORD]);
  });

  it.each(
    [0, 1, 2, 3, 4].flatMap((offset) => [
      ['base64', offset] as const,
      ['base64url', offset] as const,
    ]),
  )('finds a word as %s that begins at byte %i', (coat, offset) => {
    expect(found([WORD], around(offset).toString(coat))).toEqual([WORD]);
  });

  it('finds each word by itself, and none that is not there', () => {
    expect(found([WORD, 'canary-Quibbernot'], around(1).toString('base64'))).toEqual([WORD]);
    expect(found([WORD], around(0).toString('utf8').replace('tuckle', 'tickle'))).toEqual([]);
  });
});
