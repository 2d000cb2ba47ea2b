import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, CardDepth } from './card.ts';
import { deal } from './deal.ts';

const DEPTHS: readonly CardDepth[] = [1, 2, 3];

function deckOf(counts: readonly number[]): Card[] {
  return DEPTHS.flatMap((depth, row) =>
    Array.from({ length: counts[row] ?? 0 }, (_, index): Card => {
      return { id: `d${depth}-${index}`, text: 'What?', depth, tags: [] };
    }),
  );
}

const idsOf = (cards: readonly Card[]): string[] => cards.map((card) => card.id);
const depthsOf = (cards: readonly Card[]): number[] => cards.map((card) => card.depth);

const anyCounts = fc
  .array(fc.nat({ max: 12 }), { minLength: 3, maxLength: 3 })
  .filter((counts) => counts.reduce((a, b) => a + b, 0) >= 3);
const anySeed = fc.uint32Array({ minLength: 0, maxLength: 8 });
const anyDraw = fc.nat();
const anyRound = fc.integer({ min: 1, max: 9 });
const anySeenShare = fc.func(fc.boolean());

const anyMaxDepth = fc.constantFrom<CardDepth>(1, 2, 3);

describe('a draw', () => {
  it('is the same for the same seed, draw, round and seen cards, and changes nothing', () => {
    fc.assert(
      fc.property(
        anyCounts,
        anySeed,
        anyDraw,
        anyRound,
        anySeenShare,
        (counts, seed, draw, round, isSeen) => {
          const cards = Object.freeze(deckOf(counts));
          const seen = new Set(idsOf(cards).filter((id) => isSeen(id)));
          const first = deal(cards, seed, draw, round, seen);
          const again = deal(deckOf(counts), seed.slice(), draw, round, new Set(seen));
          expect(again).toEqual(first);
        },
      ),
    );
  });

  it('is always three different cards of the deck, gentlest first', () => {
    fc.assert(
      fc.property(
        anyCounts,
        anySeed,
        anyDraw,
        anyRound,
        anySeenShare,
        (counts, seed, draw, round, isSeen) => {
          const cards = deckOf(counts);
          const seen = new Set(idsOf(cards).filter((id) => isSeen(id)));
          const drawn = deal(cards, seed, draw, round, seen);
          expect(new Set(idsOf(drawn)).size).toBe(3);
          expect(drawn.every((card) => cards.includes(card))).toBe(true);
          expect(depthsOf(drawn)).toEqual(depthsOf(drawn).sort());
        },
      ),
    );
  });

  it('shows no seen card while three unseen ones are left', () => {
    fc.assert(
      fc.property(
        anyCounts,
        anySeed,
        anyRound,
        fc.boolean(),
        (counts, seed, round, marksAllShown) => {
          const cards = deckOf(counts);
          const seen = new Set<string>();
          for (let draw = 0; cards.length - seen.size >= 3; draw += 1) {
            const drawn = idsOf(deal(cards, seed, draw, round, seen));
            expect(drawn.some((id) => seen.has(id))).toBe(false);
            for (const id of marksAllShown ? drawn : drawn.slice(0, 1)) seen.add(id);
          }
          // Every last unseen card is shown before one comes back.
          const last = idsOf(deal(cards, seed, 99, round, seen));
          expect(idsOf(cards).filter((id) => !seen.has(id) && !last.includes(id))).toEqual([]);
        },
      ),
    );
  });

  it.each([
    [1, [1, 1, 2]],
    [2, [1, 2, 2]],
    [3, [1, 2, 3]],
    [4, [1, 2, 3]],
    [40, [1, 2, 3]],
  ])('in round %i has depths %j while each has cards enough', (round, depths) => {
    fc.assert(
      fc.property(anySeed, anyDraw, (seed, draw) => {
        expect(depthsOf(deal(deckOf([2, 2, 1]), seed, draw, round, new Set()))).toEqual(depths);
      }),
    );
  });

  it.each([
    ['depth 1 used up', [0, 5, 5], 1, [2, 2, 2]],
    ['depth 2 used up: the gentler neighbour', [5, 0, 5], 2, [1, 1, 1]],
    ['depth 3 used up', [5, 5, 0], 3, [1, 2, 2]],
    ['only depth 3 left', [0, 0, 5], 1, [3, 3, 3]],
    ['one of depth 1 left', [1, 5, 5], 1, [1, 2, 2]],
  ])('takes the nearest depth: %s', (_name, left, round, depths) => {
    const cards = deckOf([5, 5, 5]);
    const unseen = new Set(idsOf(deckOf(left)));
    const seen = new Set(idsOf(cards).filter((id) => !unseen.has(id)));
    fc.assert(
      fc.property(anySeed, anyDraw, (seed, draw) => {
        const drawn = deal(cards, seed, draw, round, seen);
        expect(depthsOf(drawn)).toEqual(depths);
        expect(drawn.some((card) => seen.has(card.id))).toBe(false);
      }),
    );
  });

  it('starts over, at the depths of the round, when everything is used', () => {
    const cards = deckOf([4, 4, 4]);
    const drawn = deal(cards, Uint32Array.of(7), 0, 3, new Set(idsOf(cards)));
    expect(depthsOf(drawn)).toEqual([1, 2, 3]);
  });

  it('gives what there is when there are fewer than three cards', () => {
    expect(deal([], Uint32Array.of(7), 0, 1, new Set())).toEqual([]);
    expect(deal(deckOf([0, 1, 1]), Uint32Array.of(7), 0, 1, new Set())).toHaveLength(2);
  });

  it('[DK16] is never deeper than allowed, whatever the round and whatever was seen', () => {
    fc.assert(
      fc.property(
        anyCounts,
        anySeed,
        anyDraw,
        anyRound,
        anySeenShare,
        anyMaxDepth,
        (counts, seed, draw, round, isSeen, maxDepth) => {
          const cards = deckOf(counts);
          const seen = new Set(idsOf(cards).filter((id) => isSeen(id)));
          const drawn = deal(cards, seed, draw, round, seen, maxDepth);
          expect(drawn.every((card) => card.depth <= maxDepth)).toBe(true);
          const allowed = cards.filter((card) => card.depth <= maxDepth).length;
          expect(new Set(idsOf(drawn)).size).toBe(Math.min(3, allowed));
        },
      ),
    );
  });

  it.each<[CardDepth, number, number[]]>([
    [1, 1, [1, 1, 1]],
    [1, 2, [1, 1, 1]],
    [1, 9, [1, 1, 1]],
    [2, 1, [1, 1, 2]],
    [2, 2, [1, 2, 2]],
    [2, 9, [1, 2, 2]],
    [3, 1, [1, 1, 2]],
    [3, 9, [1, 2, 3]],
  ])('[DK16] of depth %i at most has in round %i the depths %j', (maxDepth, round, depths) => {
    fc.assert(
      fc.property(anySeed, anyDraw, (seed, draw) => {
        const drawn = deal(deckOf([9, 9, 9]), seed, draw, round, new Set(), maxDepth);
        expect(depthsOf(drawn)).toEqual(depths);
      }),
    );
  });

  it('[DK17] repeats no card of a depth before all of that depth were seen', () => {
    fc.assert(
      fc.property(
        anyCounts,
        anySeed,
        anyMaxDepth,
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        (counts, seed, maxDepth, passes) => {
          const cards = deckOf(counts);
          const seen = new Set<string>();
          for (const [draw, isPassed] of passes.entries()) {
            const drawn = deal(cards, seed, draw, draw + 1, seen, maxDepth);
            for (const again of drawn.filter((card) => seen.has(card.id))) {
              const others = cards.filter((card) => card.depth === again.depth);
              const shown = new Set([...seen, ...idsOf(drawn)]);
              expect(others.every((card) => shown.has(card.id))).toBe(true);
            }
            // A pass shows all three; asking shows one.
            for (const id of isPassed ? idsOf(drawn) : idsOf(drawn).slice(-1)) seen.add(id);
          }
        },
      ),
    );
  });

  it('[DK17] goes through all cards of the allowed depths before any comes back', () => {
    fc.assert(
      fc.property(anyCounts, anySeed, anyMaxDepth, (counts, seed, maxDepth) => {
        const cards = deckOf(counts);
        const allowed = idsOf(cards.filter((card) => card.depth <= maxDepth));
        const seen = new Set<string>();
        for (let draw = 0; seen.size < allowed.length; draw += 1) {
          const before = seen.size;
          for (const id of idsOf(deal(cards, seed, draw, draw + 1, seen, maxDepth))) seen.add(id);
          expect(seen.size).toBe(Math.min(before + 3, allowed.length));
        }
        expect([...seen].sort()).toEqual(allowed.sort());
      }),
    );
  });

  it('[DK18] is the same on two phones that know the same, in whatever order they learned it', () => {
    fc.assert(
      fc.property(
        anyCounts,
        anySeed,
        anyDraw,
        anyRound,
        anySeenShare,
        anyMaxDepth,
        (counts, seed, draw, round, isSeen, maxDepth) => {
          const seen = idsOf(deckOf(counts)).filter((id) => isSeen(id));
          const one = deal(deckOf(counts), seed, draw, round, new Set(seen), maxDepth);
          const strangers = new Set(['of-another-deck', ...seen.reverse()]);
          const other = deal(deckOf(counts), seed.slice(), draw, round, strangers, maxDepth);
          expect(idsOf(other)).toEqual(idsOf(one));
        },
      ),
    );
  });

  it('differs from draw to draw and from seed to seed', () => {
    const cards = deckOf([30, 30, 30]);
    const draws = Array.from({ length: 50 }, (_, draw) =>
      idsOf(deal(cards, Uint32Array.of(1, 2), draw, 3, new Set())).join(),
    );
    const seeds = Array.from({ length: 50 }, (_, seed) =>
      idsOf(deal(cards, Uint32Array.of(seed, 2), 0, 3, new Set())).join(),
    );
    expect(new Set(draws).size).toBeGreaterThan(45);
    expect(new Set(seeds).size).toBeGreaterThan(45);
  });

  it('favours no card: each comes up about as often as the others of its depth', () => {
    const cards = deckOf([10, 10, 10]);
    const times = new Map<string, number>();
    for (let draw = 0; draw < 5_000; draw += 1) {
      for (const id of idsOf(deal(cards, Uint32Array.of(3, 1, 4), draw, 3, new Set()))) {
        times.set(id, (times.get(id) ?? 0) + 1);
      }
    }
    // 500 expected; five standard deviations are about 106.
    for (const id of idsOf(cards)) {
      expect(Math.abs((times.get(id) ?? 0) - 500)).toBeLessThan(106);
    }
  });
});
