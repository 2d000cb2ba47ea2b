import { describe, expect, it } from 'vitest';
import { facetOf } from './facet.ts';

describe('facetOf', () => {
  it('[CL78] goes round all five, for whoever speaks in every other turn', () => {
    const turns = Array.from({ length: 10 }, (_, index) => index + 1);
    for (const first of [0, 1]) {
      const spoken = turns.filter((turn) => turn % 2 === first).map(facetOf);
      expect(new Set(spoken).size).toBe(5);
    }
    expect(turns.map(facetOf).slice(5)).toEqual(turns.map(facetOf).slice(0, 5));
  });
});
