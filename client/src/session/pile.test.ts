import type { Card } from '@heard/shared/decks/card';
import { describe, expect, it } from 'vitest';
import { pileOf } from './pile.ts';
import type { TurnScript, Wishes } from './room-screen.ts';

const DECK: readonly Card[] = [1, 2, 3].map((depth) => ({
  id: `card-${depth}`,
  text: 'Hold hands.',
  depth: depth as Card['depth'],
  tags: [],
}));

type Reply = 'smaller' | 'passed' | 'accepted';

function offered(depth: 1 | 2 | 3 | undefined, reply: Reply, amListener = true): TurnScript {
  return {
    turn: 1,
    sitting: 1,
    amListener,
    step: 'touch',
    activity: 'touch',
    isBeThere: false,
    card: { id: 'card', text: 'Hold hands.', ...(depth === undefined ? {} : { depth }) },
    need: undefined,
    shares: [],
    reflections: [],
    reflectionsChecked: 0,
    verdicts: [],
    support: null,
    reveal: null,
    wish: null,
    added: [],
    answers: null,
    isAccepted: reply === 'accepted',
    isDeclinedForSmaller: reply === 'smaller',
    isFinished: false,
    isPassed: reply === 'passed',
    startedAt: 0,
    endedAt: 0,
  };
}

function deepest(turns: readonly TurnScript[], depth: Wishes['depth'] = 3): number {
  const ground = { depth, touch: true, desire: false };
  const at = { step: 'touch', ground, topics: null, turns, topicDepth: null, lent: null } as const;
  return pileOf(DECK, at).maxDepth;
}

describe('the pile', () => {
  const ground = { depth: 3, touch: true, desire: true } as const;
  const parts = { turns: [], topics: null, topicDepth: null, lent: null } as const;

  it('[CL119] goes as deep as both want, and no deeper than a light card where that is not known', () => {
    const openUp = { ...parts, step: 'open-up' } as const;
    expect(pileOf(DECK, { ...openUp, ground })).toEqual({ cards: DECK, maxDepth: 3 });
    expect(pileOf(DECK, { ...openUp, ground: null }).maxDepth).toBe(1);
  });

  it('[CL119] of desire is on topics where both marked one, and at large where not', () => {
    const tagged = DECK.map((card, index) => ({
      ...card,
      tags: [index === 1 ? 'general' : 'topic'],
    }));
    const ids = (topics: readonly string[] | null) =>
      pileOf(tagged, { ...parts, step: 'desire', ground, topics }).cards.map(({ id }) => id);
    expect(ids(['letters'])).toEqual(['card-1', 'card-3']);
    expect(ids([])).toEqual(['card-2']);
    expect(ids(null)).toEqual(['card-2']);
  });
});

describe('the pile of invitations', () => {
  it('[CL85] is gentler than what was answered with "something smaller", and never deeper than both want', () => {
    expect(deepest([])).toBe(3);
    expect(deepest([offered(3, 'smaller')])).toBe(2);
    expect(deepest([offered(2, 'smaller')])).toBe(1);
    expect(deepest([offered(1, 'smaller')])).toBe(1);
    expect(deepest([offered(3, 'smaller')], 1)).toBe(1);
    expect(deepest([offered(undefined, 'smaller')])).toBe(1);
  });

  it('[CL85] stays gentler through passes and other steps until something is accepted', () => {
    const rounds: TurnScript = { ...offered(3, 'passed'), step: 'open-up', activity: 'rounds' };
    expect(deepest([offered(3, 'smaller'), offered(2, 'passed')])).toBe(2);
    expect(deepest([offered(3, 'smaller'), offered(2, 'smaller'), offered(1, 'passed')])).toBe(1);
    expect(deepest([offered(3, 'smaller'), rounds])).toBe(2);
    expect(deepest([offered(3, 'smaller'), offered(2, 'accepted')])).toBe(3);
    expect(deepest([offered(3, 'passed')])).toBe(3);
  });

  it('[CL85] is not made gentler for the one who asked for it', () => {
    expect(deepest([offered(2, 'smaller', false)])).toBe(3);
  });
});
