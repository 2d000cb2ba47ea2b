import { describe, expect, it } from 'vitest';
import type { TurnScript } from '../../session/room-screen.ts';
import { summaryOf } from './summary.ts';

const turn = (number: number, changes: Partial<TurnScript>): TurnScript => ({
  turn: number,
  sitting: 1,
  amListener: true,
  step: 'open-up',
  activity: 'rounds',
  isBeThere: false,
  card: { id: null, text: 'How was today?' },
  need: null,
  shares: [],
  reflections: [],
  reflectionsChecked: 0,
  verdicts: [],
  support: null,
  reveal: null,
  wish: null,
  added: [],
  answers: null,
  isAccepted: false,
  isDeclinedForSmaller: false,
  isFinished: false,
  isPassed: false,
  startedAt: 0,
  endedAt: null,
  ...changes,
});

const of = (turns: TurnScript[], lastedMs = 0) =>
  summaryOf({ turns, sittingSpan: { startedAt: 1_000, lastAt: 1_000 + lastedMs } });

describe('summaryOf', () => {
  it('counts two turns on one card as one card', () => {
    const { cards, turnCount } = of([turn(1, {}), turn(2, { amListener: false })]);
    expect(turnCount).toBe(2);
    expect(cards.map(({ text, turns }) => [text, turns.length])).toEqual([['How was today?', 2]]);
  });

  it('counts a card asked anew as another one, even in the same words', () => {
    const sameListener = of([turn(1, {}), turn(2, {})]);
    expect(sameListener.cards).toHaveLength(2);
    const thirdTurn = of([
      turn(1, {}),
      turn(2, { amListener: false }),
      turn(3, { amListener: true }),
    ]);
    expect(thirdTurn.cards.map(({ turns }) => turns.length)).toEqual([2, 1]);
    const afterPass = of([
      turn(1, {}),
      turn(2, { amListener: false, isPassed: true }),
      turn(3, { amListener: false }),
    ]);
    expect(afterPass.cards).toHaveLength(2);
  });

  it('leaves out what the deck moved on from', () => {
    const left = of([turn(1, { isPassed: true }), turn(2, {})]);
    expect(left.turnCount).toBe(1);
    expect(left.cards.map(({ turns }) => turns.map(({ turn: number }) => number))).toEqual([[2]]);
  });

  it('keeps a card nobody could read', () => {
    expect(of([turn(1, { card: null })]).cards).toEqual([
      {
        text: null,
        topic: null,
        isBeThere: false,
        turns: [expect.objectContaining({ turn: 1 })],
      },
    ]);
  });

  it('lists how to be there as what was asked after two answers, and counts it as no card', () => {
    const shoes = { step: 'in-your-shoes', activity: 'shoes' } as const;
    const beThere = { ...shoes, isBeThere: true, card: null };
    const { cards, cardCount } = of([
      turn(1, shoes),
      turn(2, beThere),
      turn(3, { ...beThere, amListener: false }),
      turn(4, { amListener: false }),
    ]);
    expect(cards.map(({ isBeThere, text, turns }) => [isBeThere, text, turns.length])).toEqual([
      [false, 'How was today?', 1],
      [true, null, 2],
      [false, 'How was today?', 1],
    ]);
    expect(cardCount).toBe(2);
  });

  it('rounds the time to whole minutes and never below none', () => {
    expect(of([], 29_000).minutes).toBe(0);
    expect(of([], 31_000).minutes).toBe(1);
    expect(of([], 47 * 60_000).minutes).toBe(47);
    expect(of([], -5_000).minutes).toBe(0);
  });
});
