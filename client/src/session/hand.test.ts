import type { Card } from '@heard/shared/decks/card';
import { describe, expect, it } from 'vitest';
import { dealHand } from './hand.ts';
import type { Reading } from './reading.ts';

const CARDS: readonly Card[] = Array.from({ length: 12 }, (_, index) => ({
  id: `card-${index}`,
  text: `Question ${index}?`,
  depth: index < 8 ? 1 : 2,
  tags: [],
}));
const KEY = new Uint8Array(32).fill(7);

/** What a hand depends on: which cards were asked, and in which phases. */
function reading(asked: readonly { id: string; phase: number; card: string }[]): Reading {
  const entries = asked.map(({ id, phase }) => ({ id, phase, type: 'ask' }));
  const opened = asked.map(({ id, card }) => [id, { kind: 'card', value: { id: card, text: '' } }]);
  return { log: { entries }, opened: new Map(opened as never) } as unknown as Reading;
}

const ids = (cards: readonly Card[]) => cards.map(({ id }) => id);

describe('the hand', () => {
  it('[CL45] leaves out what was asked in this room and what was passed on this phone', () => {
    const first = dealHand(CARDS, 3, KEY, reading([]), { draw: 1, round: 1, phase: 3 }, []);
    const [asked = ''] = ids(first.hand);
    const passed = dealHand(
      CARDS,
      3,
      KEY,
      reading([]),
      { draw: 2, round: 1, phase: 4 },
      first.shown,
    );
    expect(ids(passed.hand).filter((id) => ids(first.hand).includes(id))).toEqual([]);

    const answered = reading([{ id: 'x', phase: 3, card: asked }]);
    const hands = [2, 3, 4, 5].map(
      (draw) => dealHand(CARDS, 3, KEY, answered, { draw, round: 1, phase: 9 }, first.shown).hand,
    );
    expect(hands.flat().map(({ id }) => id)).not.toContain(asked);
    expect(hands.flat().some(({ id }) => ids(first.hand).includes(id))).toBe(true);
  });

  it('[CL46] stays the same through a breather in the middle of a draw', () => {
    const at = { draw: 2, round: 1, phase: 5 };
    const before = dealHand(CARDS, 3, KEY, reading([]), at, []);
    const after = dealHand(CARDS, 3, KEY, reading([]), { ...at, phase: 7 }, before.shown);
    expect(ids(after.hand)).toEqual(ids(before.hand));
    expect(after.shown).toMatchObject([{ draw: 2, phase: 7 }]);
  });
});
