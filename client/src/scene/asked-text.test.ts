import { describe, expect, it } from 'vitest';
import type { TurnScript } from '../session/room-screen.ts';
import { answeredBefore, askedText } from './asked-text.ts';

type Asked = Pick<TurnScript, 'turn' | 'card' | 'isBeThere'>;

const asked = (turn: number, text: string | null): Asked => ({
  turn,
  isBeThere: false,
  card: text === null ? null : { id: null, text },
});
const beThere = (turn: number): Asked => ({ turn, isBeThere: true, card: null });
const before = (turn: Asked, turns: readonly Asked[]) =>
  answeredBefore(turn, turns as readonly TurnScript[]);

describe('what a turn asks', () => {
  it('is its card, or how to be there once two answers stood side by side', () => {
    expect(askedText(asked(1, 'Soup or silence?'), 'How?')).toBe('Soup or silence?');
    expect(askedText(asked(1, null), 'How?')).toBeNull();
    expect(askedText(beThere(2), 'How?')).toBe('How?');
  });

  it('names the card that was answered in both turns of that round, and in no other', () => {
    const turns = [asked(1, 'First?'), asked(2, 'Second?'), beThere(3), beThere(4)];
    expect(turns.map((turn) => before(turn, turns))).toEqual([null, null, 'Second?', 'Second?']);
    expect(before(beThere(2), [asked(1, null), beThere(2)])).toBeNull();
  });
});
