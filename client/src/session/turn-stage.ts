/** Where within a turn the two are, as far as a way back from there goes. Pure. */
import type { Activity } from '@heard/shared/protocol/commands';
import type { Move } from '@heard/shared/protocol/facilitation';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';

/** `later`: where nothing leads back to. `over`: the turn is left. */
export type TurnStage =
  | 'needing'
  | 'sharing'
  | 'reflecting'
  | 'checking'
  | 'supporting'
  | 'inviting'
  | 'touching'
  | 'later'
  | 'over';

const BACK: Readonly<Record<TurnStage, TurnStage>> = {
  needing: 'over',
  sharing: 'needing',
  reflecting: 'sharing',
  checking: 'reflecting',
  supporting: 'checking',
  inviting: 'over',
  touching: 'inviting',
  later: 'later',
  over: 'over',
};

export function firstStage(activity: Activity, isBeThere: boolean): TurnStage {
  if (activity === 'touch') return 'inviting';
  return activity === 'rounds' || isBeThere ? 'needing' : 'later';
}

export function stageAfter(stage: TurnStage, { type, verdict }: SeenEntry): TurnStage {
  switch (type) {
    case 'need':
      return 'sharing';
    case 'hand-over':
      return stage === 'sharing' ? 'reflecting' : 'checking';
    case 'check':
      if (verdict === 'got-it') return 'supporting';
      return verdict === 'more' ? 'sharing' : 'reflecting';
    case 'support':
      return 'later';
    case 'accept':
      return 'touching';
    default:
      return stage;
  }
}

/** A swap begins a turn of its own. */
export function stageAfterMove(stage: TurnStage, move: Move): TurnStage {
  if (move === 'repeat') return 'reflecting';
  return move === 'back' ? BACK[stage] : 'over';
}
