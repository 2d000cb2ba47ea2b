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
    isPassed: reply === 'passed',
    startedAt: 0,
    endedAt: 0,
  };
}

function deepest(turns: readonly TurnScript[], depth: Wishes['depth'] = 3): number {
  const ground = { depth, touch: true, desire: false };
  return pileOf(DECK, { step: 'touch', ground, topics: null, turns }).maxDepth;
}

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
