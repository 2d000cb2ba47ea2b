/**
 * What a facilitator can do to the state of a sitting. A hold takes effect at once, since it loses
 * nothing; everything else is announced to both and happens when nobody has declined it in time.
 */
import type { Move } from '../protocol/facilitation.ts';
import type { StateName, View } from '../view.ts';
import {
  advance,
  armBreather,
  beginTurn,
  deal,
  endBreather,
  giveFloorToListener,
  giveFloorToSpeaker,
  startClosing,
  takeHold,
} from './assigns.ts';
import { type Context, isCardKept } from './context.ts';
import {
  announceSteer,
  dropExtraTime,
  dropSteer,
  giveExtraTime,
  swapAsker,
  swapSpeaker,
} from './facilitator-assigns.ts';
import type { Interruptible } from './interruptible.ts';
import { change } from './vocabulary.ts';

/** Where one state back is. A turn's numbers are sealed once, so there is no way back from them. */
const BACK = {
  needing: 'drawing',
  sharing: 'needing',
  reflecting: 'sharing',
  checking: 'reflecting',
  supporting: 'checking',
  inviting: 'drawing',
  touching: 'inviting',
} as const satisfies Partial<Record<Interruptible, Interruptible>>;
type Back = keyof typeof BACK;

const REPEATED: ReadonlySet<StateName> = new Set(['checking', 'supporting']);
const SWAPPED: ReadonlySet<StateName> = new Set([
  'drawing',
  'needing',
  'sharing',
  'reflecting',
  'checking',
  'supporting',
]);
const TIMED: ReadonlySet<StateName> = new Set(['sharing', 'reflecting']);

/** What may be announced here; each has a transition in the state's table. */
function announced(state: StateName): Move[] {
  const moves: Move[] = [];
  if (REPEATED.has(state)) moves.push('repeat');
  if (state in BACK) moves.push('back');
  if (SWAPPED.has(state)) moves.push('swap');
  if (state !== 'appreciating' && state !== 'closing') moves.push('appreciate');
  if (state !== 'closing') moves.push('end');
  return moves;
}

/** The moves that would be taken now, for whoever may make them. */
export function openMoves(state: StateName, context: Context): Move[] {
  const { breather } = context;
  if (state === 'paused') return breather?.holdId == null ? [] : ['resume'];
  if (['empty', 'waiting', 'ended'].includes(state)) return [];
  const moves: Move[] = ['hold'];
  if (TIMED.has(state)) moves.push('extend');
  return [
    ...moves,
    ...announced(state).filter((move) => !(isCardKept(context) && isLeavingCard(move, state))),
  ];
}

const when = (move: Move, from: StateName) => ({
  type: 'isMove' as const,
  params: { move, isLeavingCard: isLeavingCard(move, from) },
});
const due = (move: Move) => ({ type: 'isDue' as const, params: { move } });

function isLeavingCard(move: Move, from: StateName): boolean {
  return move === 'back' && from === 'needing';
}

/** In any state of a sitting: take a hold, announce a move, let it happen, or call it off. */
export function steering<From extends Interruptible>(from: From) {
  return {
    steer: [
      {
        guard: when('hold', from),
        target: 'paused',
        actions: change(takeHold(from), advance, armBreather),
      },
      ...(TIMED.has(from) ? [{ guard: when('extend', from), actions: change(giveExtraTime) }] : []),
      ...announced(from).map((move) => ({
        guard: when(move, from),
        actions: change(announceSteer),
      })),
    ],
    decline: [
      ...(announced(from).length > 0
        ? [{ guard: 'isDecliningSteer' as const, actions: change(dropSteer) }]
        : []),
      ...(TIMED.has(from)
        ? [{ guard: 'isDecliningExtra' as const, actions: change(dropExtraTime) }]
        : []),
      { guard: 'isPermitted', actions: change() },
    ],
    expire: announced(from).map((move) => happening(from, move)),
  } as const;
}

function happening(from: Interruptible, move: Move) {
  switch (move) {
    case 'repeat':
      return {
        guard: due('repeat'),
        target: 'reflecting',
        actions: change(advance, giveFloorToListener),
      } as const;
    case 'back':
      return oneBack(BACK[from as Back]);
    case 'swap':
      return from === 'drawing'
        ? ({
            guard: due('swap'),
            target: 'drawing',
            actions: change(swapAsker, advance, deal),
          } as const)
        : ({
            guard: due('swap'),
            target: 'needing',
            actions: change(swapSpeaker, advance, beginTurn),
          } as const);
    case 'end':
      if (from === 'appreciating') {
        return {
          guard: due('end'),
          target: 'closing',
          actions: change(advance, startClosing),
        } as const;
      }
      return { guard: due('end'), target: 'appreciating', actions: change(advance) } as const;
    default:
      return { guard: due(move), target: 'appreciating', actions: change(advance) } as const;
  }
}

function oneBack(target: (typeof BACK)[Back]) {
  const floor =
    target === 'sharing'
      ? [giveFloorToSpeaker]
      : target === 'reflecting'
        ? [giveFloorToListener]
        : [];
  return { guard: due('back'), target, actions: change(advance, ...floor) } as const;
}

/** Back to what a hold interrupted: by the facilitator who called it, or by either partner's no. */
export const releaseTo = <To extends Interruptible>(to: To) =>
  ({
    steer: {
      guard: { type: 'isReleasingTo', params: { to } },
      target: to,
      actions: change(advance, endBreather),
    },
    decline: {
      guard: { type: 'isDecliningHoldOf', params: { to } },
      target: to,
      actions: change(advance, endBreather),
    },
  }) as const;

/** What is about to happen, and when (epoch milliseconds). */
export function steerOf({ steer, deadlineAt }: Context): View['steer'] {
  return steer === null || deadlineAt === null ? null : { ...steer, at: deadlineAt };
}
