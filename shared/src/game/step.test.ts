import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { emptyContext } from './empty-context.ts';
import type { GameEvent } from './event.ts';
import { machine } from './machine.ts';
import { emptySnapshot, knownCommands, restoreSnapshot, step } from './step.ts';

const stamp = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA' as GameEvent['id'],
  seen: 3,
  phase: 2,
  seq: 4,
  at: 9_000,
};
const rating = restoreSnapshot('rating', {
  ...emptyContext(),
  phase: 2,
  seats: { a: 'hash of a', b: 'hash of b' },
});
const pass: GameEvent = { ...stamp, type: 'pass', seat: 'a' };
const close: GameEvent = { ...stamp, type: 'close', seat: 'a' };

describe('step', () => {
  it('[GM44] gives the same value and context as the machine stepped by XState', () => {
    const ours = step(rating, pass);
    const [theirs] = transition(machine, rating, pass);
    expect(ours.value).toBe('drawing');
    expect(ours.value).toEqual(theirs.value);
    expect(ours.context).toEqual(theirs.context);
  });

  it('[GM44] starts where the machine starts', () => {
    const [theirs] = initialTransition(machine);
    expect(emptySnapshot.value).toBe(theirs.value);
    expect(emptySnapshot.context).toEqual(theirs.context);
  });

  it('[GM3] returns the very same snapshot for what it refuses', () => {
    expect(step(rating, close)).toBe(rating);
    expect(step(rating, { ...pass, seat: 'room' })).toBe(rating);
  });

  it('[GM3] leaves the snapshot it was given as it was', () => {
    const before = JSON.stringify(rating.context);
    step(rating, pass);
    expect(JSON.stringify(rating.context)).toBe(before);
    expect(rating.value).toBe('rating');
  });

  it('[GM4] knows which commands a state has an answer to', () => {
    expect(knownCommands('empty')).toEqual(['create', 'host']);
    expect([...knownCommands('waiting')].sort()).toEqual(['claim', 'end', 'leave']);
    expect(knownCommands('rating')).toContain('seal');
    expect(knownCommands('rating')).not.toContain('open');
  });
});
