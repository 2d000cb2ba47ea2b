import { describe, expect, it } from 'vitest';
import type { Author } from '../ids.ts';
import type { RoomCommandType } from '../protocol/commands.ts';
import type { RefusalCode } from '../protocol/refusals.ts';
import type { Context } from './context.ts';
import { emptyContext } from './empty-context.ts';
import { brokenRule, completesBoth, RULES } from './guards.ts';

/** Seat a listens; both have met. */
const context = (patch: Partial<Context> = {}): Context => ({
  ...emptyContext(),
  seats: { a: 'hash of a', b: 'hash of b' },
  isIntroduced: true,
  notQuiteLeft: 2,
  moreLeft: 2,
  ...patch,
});

const refused: readonly [RoomCommandType, Author, Partial<Context>, RefusalCode | null][] = [
  ['ask', 'b', {}, 'not-your-turn'],
  ['ask', 'b', { listener: 'b' }, null],
  ['need', 'b', {}, null],
  ['need', 'b', { listener: 'b' }, 'not-your-turn'],
  ['hand-over', 'a', { floor: null }, 'not-your-turn'],
  ['hand-over', 'a', { floor: 'a' }, null],
  ['hand-over', 'a', { floor: 'a', setting: { where: 'apart', how: 'written' } }, 'nothing-said'],
  ['seal', 'a', { done: ['b'] }, null],
  ['seal', 'a', { done: ['a'] }, 'already-done'],
  ['ready', 'a', { isIntroduced: false }, 'not-introduced'],
  ['ready', 'b', { isIntroduced: false }, null],
  ['introduce', 'a', {}, 'already-done'],
  ['introduce', 'a', { isIntroduced: false }, null],
  ['introduce', 'a', { isIntroduced: false, seats: { a: 'hash of a', b: null } }, 'wrong-state'],
  ['wish', 'b', { hasWished: true }, 'already-done'],
  ['appreciate', 'b', { appreciated: ['a'] }, null],
  ['appreciate', 'b', { appreciated: ['b'] }, 'already-done'],
  ['expire', 'room', { deadlineAt: 1 }, null],
  ['expire', 'room', {}, 'already-done'],
  ['expire', 'a', { deadlineAt: 1 }, 'not-your-turn'],
];

describe('rules', () => {
  it('[GM3] a command out of turn is refused not-your-turn, whatever else is wrong with it', () => {
    const done = context({ done: ['a', 'b'], appreciated: ['a', 'b'], hasWished: true });
    for (const type of Object.keys(RULES) as RoomCommandType[]) {
      const outsider: Author = type === 'expire' ? 'a' : 'room';
      expect(brokenRule(done, { type, seat: outsider }), type).toBe('not-your-turn');
    }
  });

  for (const [type, seat, patch, code] of refused) {
    it(`[GM3] ${type} by ${seat} with ${JSON.stringify(patch)}: ${code ?? 'permitted'}`, () => {
      expect(brokenRule(context(patch), { type, seat })).toBe(code);
    });
  }

  it('[GM14] a verdict is refused when it was given as often as a turn allows', () => {
    const worn = context({ notQuiteLeft: 0, moreLeft: 0 });
    const check = (verdict: 'got-it' | 'not-quite' | 'more') =>
      brokenRule(worn, { type: 'check', seat: 'b', verdict });
    expect(check('got-it')).toBeNull();
    expect(check('not-quite')).toBe('limit-reached');
    expect(check('more')).toBe('limit-reached');
    const oneLeft = context({ notQuiteLeft: 0, moreLeft: 1 });
    expect(brokenRule(oneLeft, { type: 'check', seat: 'b', verdict: 'more' })).toBeNull();
  });

  it('[GM7] both have done their part when the partner had already', () => {
    expect(completesBoth(context({ done: ['b'] }), { type: 'ready', seat: 'a' })).toBe(true);
    expect(completesBoth(context({ done: ['a'] }), { type: 'ready', seat: 'a' })).toBe(false);
    expect(completesBoth(context({ done: ['a', 'b'] }), { type: 'ready', seat: 'room' })).toBe(
      false,
    );
  });
});
