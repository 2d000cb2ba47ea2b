// Why a move cannot be made now, for words that are said in its place. The room itself has the last word.
import type { Structure } from '@heard/shared/facilitator-view';
import type { Move } from '@heard/shared/protocol/facilitation';
import type { StateName } from '@heard/shared/view';

export type WhyNot =
  | 'out-of-sight'
  | 'waiting'
  | 'ended'
  | 'paused'
  | 'held'
  | 'their-pause'
  | 'nobody-speaks'
  | 'nothing-said-back'
  | 'no-way-back'
  | 'owed-turn'
  | 'outside-a-turn'
  | 'appreciating'
  | 'closing';

/** What a move asks of the moment, where it asks for more than that a sitting is on. */
const NEEDS: Partial<Record<Move, WhyNot>> = {
  extend: 'nobody-speaks',
  repeat: 'nothing-said-back',
  back: 'no-way-back',
  swap: 'outside-a-turn',
};

/** Null where it can be made. */
export function whyNot(move: Move, structure: Structure | null): WhyNot | null {
  if (structure === null) return 'out-of-sight';
  if (structure.moves.includes(move)) return null;
  const { state, breather, isSecondTurn } = structure;
  if (state === 'paused') return whyNotPaused(move, breather?.isHold ?? false);
  const standing = STANDING[state];
  if (standing !== undefined) return standing;
  if (move === 'appreciate' && state === 'appreciating') return 'appreciating';
  if ((move === 'appreciate' || move === 'end') && state === 'closing') return 'closing';
  if (move === 'back' && state === 'needing' && isSecondTurn) return 'owed-turn';
  return NEEDS[move] ?? 'outside-a-turn';
}

const STANDING: Partial<Record<StateName, WhyNot>> = {
  empty: 'waiting',
  waiting: 'waiting',
  ended: 'ended',
};

function whyNotPaused(move: Move, isHold: boolean): WhyNot {
  if (move === 'hold') return isHold ? 'held' : 'paused';
  return move === 'resume' && !isHold ? 'their-pause' : 'paused';
}
