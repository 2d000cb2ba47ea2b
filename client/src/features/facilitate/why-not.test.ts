import type { Structure } from '@heard/shared/facilitator-view';
import { emptyContext } from '@heard/shared/game/empty-context';
import { openMoves } from '@heard/shared/game/steering';
import { MOVES } from '@heard/shared/protocol/facilitation';
import { STATES, type StateName } from '@heard/shared/view';
import { describe, expect, it } from 'vitest';
import { whyNot } from './why-not.ts';

interface Moment {
  isSecondTurn?: boolean;
  isHold?: boolean;
}

/** What the room itself would tell a facilitator of that moment. */
function structureAt(
  state: StateName,
  { isSecondTurn = false, isHold = false }: Moment,
): Structure {
  const context = emptyContext();
  const { floor, done, isSecondTurn: _, ...shared } = context;
  const breather = { until: 0, isOver: false, from: 'sharing' as const };
  const held = { ...breather, holdId: isHold ? 'hold' : null, gathered: context };
  return {
    ...shared,
    floor,
    done,
    state,
    isSecondTurn,
    breather: state === 'paused' ? { ...breather, isHold } : null,
    steer: null,
    extraMinutes: 0,
    moves: openMoves(state, {
      ...context,
      isSecondTurn,
      breather: state === 'paused' ? held : null,
    }),
  };
}

describe('why a move cannot be made', () => {
  it('[BR183] is said for each move the room would not take, in every state, and for no other', () => {
    for (const state of STATES) {
      for (const isSecondTurn of [false, true]) {
        for (const isHold of [false, true]) {
          const structure = structureAt(state, { isSecondTurn, isHold });
          for (const move of MOVES) {
            const isOpen = structure.moves.includes(move);
            expect(whyNot(move, structure) === null, `${move} in ${state}`).toBe(isOpen);
          }
        }
      }
    }
  });

  it('fits the moment', () => {
    expect(whyNot('hold', null)).toBe('out-of-sight');
    expect(whyNot('hold', structureAt('paused', {}))).toBe('paused');
    expect(whyNot('hold', structureAt('paused', { isHold: true }))).toBe('held');
    expect(whyNot('resume', structureAt('paused', {}))).toBe('their-pause');
    expect(whyNot('extend', structureAt('checking', {}))).toBe('nobody-speaks');
    expect(whyNot('repeat', structureAt('sharing', {}))).toBe('nothing-said-back');
    expect(whyNot('back', structureAt('rating', {}))).toBe('no-way-back');
    expect(whyNot('back', structureAt('needing', { isSecondTurn: true }))).toBe('owed-turn');
    expect(whyNot('swap', structureAt('choosing', {}))).toBe('outside-a-turn');
    expect(whyNot('appreciate', structureAt('appreciating', {}))).toBe('appreciating');
    expect(whyNot('end', structureAt('closing', {}))).toBe('closing');
    expect(whyNot('end', structureAt('ended', {}))).toBe('ended');
    expect(whyNot('hold', structureAt('waiting', {}))).toBe('waiting');
  });
});
