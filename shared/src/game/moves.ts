/** What is the same in many states: pausing and coming back, winding down, passing on. */
import {
  advance,
  armBreather,
  deal,
  dropBreather,
  endBreather,
  introduce,
  markDone,
  nextRound,
  startClosing,
  takeBreather,
} from './assigns.ts';
import {
  dropSteerOutOfSight,
  emptyChair,
  inviteFacilitator,
  seatFacilitator,
  takeConsent,
  tellFacilitator,
} from './facilitator-assigns.ts';
import type { Interruptible } from './interruptible.ts';
import { steering } from './steering.ts';
import { change } from './vocabulary.ts';

/** No rule of the command is broken. */
export const guard = 'isPermitted' as const;

/** Wherever the two may be who have not met yet: a turn only begins once they have. */
export const meet = { introduce: { guard, actions: change(introduce, tellFacilitator) } } as const;

/** What a seat can do in any state that a breather can interrupt. */
export function pauseFrom(from: Interruptible) {
  return {
    pause: {
      guard,
      target: 'paused',
      actions: change(takeBreather(from), advance, armBreather),
    },
  } as const;
}

/** Ending lands on appreciation, from wherever; so does stepping out, which waits for nobody. */
export const windDown = {
  end: { guard, target: 'appreciating', actions: change(advance, dropBreather) },
  'step-out': { guard, target: 'appreciating', actions: change(advance, dropBreather, markDone) },
} as const;

/** A breather in the last two states ends in closing: what was appreciated there stays said. */
export const toClosing = {
  guard: 'isWindingDown',
  target: 'closing',
  actions: change(advance, dropBreather, startClosing),
} as const;

/** Who holds the session, what is seen of it, and what they give to both: possible wherever the two are. */
export const facilitated = {
  invite: { guard, actions: change(inviteFacilitator) },
  attend: { guard, actions: change(seatFacilitator) },
  consent: { guard, actions: change(takeConsent, dropSteerOutOfSight) },
  dismiss: { guard, actions: change(emptyChair, dropSteerOutOfSight) },
  leave: { guard, actions: change(emptyChair, dropSteerOutOfSight) },
  decline: { guard, actions: change() },
  measure: { guard, actions: change() },
  line: { guard, actions: change() },
  offer: { guard, actions: change() },
  lower: { guard, actions: change() },
} as const;

/** In a turn the deck can always move on, and nobody is named for it. */
const passOn = {
  pass: { guard, target: 'drawing', actions: change(nextRound, advance, deal) },
} as const;

/** Away from what is offered: both pick a step anew, and nobody is named for it. */
export const chooseAnew = {
  choose: { guard, target: 'choosing', actions: change(advance) },
} as const;

/** Somewhere between agreeing and ending, outside a turn. */
export const inSitting = <From extends Interruptible>(from: From) =>
  ({ ...pauseFrom(from), ...windDown, ...facilitated, ...steering(from) }) as const;

/** What may be said whenever the two are between things. */
export const aside = {
  tell: { guard, actions: change() },
  lend: { guard, actions: change() },
} as const;

export const inTurn = <From extends Interruptible>(from: From) =>
  ({ ...inSitting(from), ...passOn }) as const;

export const resumeTo = (to: Interruptible) =>
  ({
    guard: { type: 'isLastToComeBack', params: { to } },
    target: to,
    actions: change(advance, endBreather),
  }) as const;
