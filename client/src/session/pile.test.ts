import type { Card } from '@heard/shared/decks/card';
import { describe, expect, it } from 'vitest';
import { pileOf } from './pile.ts';
import type { TurnScript } from './room-screen.ts';

const DECK: readonly Card[] = (['topic', 'general', 'topic'] as const).map((tag, index) => ({
  id: `card-${index}`,
  text: 'Words.',
  depth: 1,
  tags: [tag],
}));
const GROUND = { depth: 3, touch: true, desire: true } as const;
const declined = (depth: 1 | 2 | 3 | undefined, isDeclinedForSmaller = true) =>
  [{ isDeclinedForSmaller, card: { id: 'x', text: 'Words.', depth } }] as unknown as TurnScript[];

describe('the pile', () => {
  it('[CL119] goes as deep as both want, and no deeper than a light card where that is not known', () => {
    const parts = { step: 'open-up', topics: null, turns: [] } as const;
    expect(pileOf(DECK, { ...parts, ground: GROUND })).toEqual({ cards: DECK, maxDepth: 3 });
    expect(pileOf(DECK, { ...parts, ground: null }).maxDepth).toBe(1);
  });

  it('[CL119] of desire is on topics where both marked one, and at large where not', () => {
    const parts = { step: 'desire', ground: GROUND, turns: [] } as const;
    const ids = (topics: readonly string[] | null) =>
      pileOf(DECK, { ...parts, topics }).cards.map(({ id }) => id);
    expect(ids(['letters'])).toEqual(['card-0', 'card-2']);
    expect(ids([])).toEqual(['card-1']);
    expect(ids(null)).toEqual(['card-1']);
  });

  it('[CL119] offers nothing as large as what was just declined for something smaller', () => {
    const maxDepth = (turns: TurnScript[], depth: 1 | 2 | 3 = 3) =>
      pileOf(DECK, { step: 'touch', topics: null, ground: { ...GROUND, depth }, turns }).maxDepth;
    expect(maxDepth(declined(3))).toBe(2);
    expect(maxDepth(declined(2))).toBe(1);
    expect(maxDepth(declined(1))).toBe(1);
    expect(maxDepth(declined(3), 1)).toBe(1);
    expect(maxDepth(declined(2), 2)).toBe(1);
    expect(maxDepth(declined(undefined))).toBe(3);
    expect(maxDepth(declined(3, false))).toBe(3);
    expect(maxDepth([])).toBe(3);
  });
});
