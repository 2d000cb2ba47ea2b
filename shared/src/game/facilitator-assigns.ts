/** The updates that concern the third chair: who sits there, what is seen from it, what is done from it. */
import { assertEvent } from 'xstate';
import { otherSeat } from '../ids.ts';
import { EXTRA_MINUTES, STEER_GRACE_MS } from '../limits.ts';
import { NO_CONSENT, reaches } from '../protocol/facilitation.ts';
import { type Context, nobodyThere } from './context.ts';
import { type GameEvent, isSeat } from './event.ts';
import { sightOf, withSightUntil } from './sight.ts';

type Update = Partial<Context>;

/** A facilitator opens the room: theirs is the first chair that is taken. */
export function seatHost({ facilitation }: Context, event: GameEvent): Update {
  assertEvent(event, 'host');
  return {
    isHosted: true,
    joinHashes: event.joinHashes,
    setting: event.setting,
    facilitation: {
      ...facilitation,
      tokenHash: event.tokenHash,
      since: event.seq,
      told: event.seq,
    },
  };
}

export function inviteFacilitator({ facilitation }: Context, event: GameEvent): Update {
  assertEvent(event, 'invite');
  return { facilitation: { ...facilitation, joinHash: event.joinHash } };
}

export function seatFacilitator({ facilitation }: Context, event: GameEvent): Update {
  assertEvent(event, 'attend');
  return {
    facilitation: {
      ...facilitation,
      tokenHash: event.tokenHash,
      // A link lets one in, once.
      joinHash: null,
      since: event.seq,
      told: event.seq,
      consents: { a: NO_CONSENT, b: NO_CONSENT },
    },
  };
}

export function emptyChair({ facilitation }: Context, { seq }: GameEvent): Update {
  return { facilitation: withSightUntil(facilitation, nobodyThere(facilitation.epoch), seq) };
}

/** Who sits where and whether they have met is told a facilitator also out of sight. */
export function tellFacilitator({ facilitation }: Context, { seq }: GameEvent): Update {
  return { facilitation: { ...facilitation, told: seq } };
}

export function takeConsent({ facilitation }: Context, event: GameEvent): Update {
  assertEvent(event, 'consent');
  const { seat, scope, mayExport } = event;
  if (!isSeat(seat)) return {};
  const consents = { ...facilitation.consents, [seat]: { scope, mayExport } };
  return { facilitation: withSightUntil(facilitation, { ...facilitation, consents }, event.seq) };
}

/** Who can no longer see does not steer either. Runs after what may have ended the sight. */
export function dropSteerOutOfSight(context: Context): Update {
  if (context.steer === null || reaches(sightOf(context.facilitation), 'structure')) return {};
  return dropSteer(context);
}

/** It happens when the deadline passes, and not if either says no before. */
export function announceSteer(_: Context, event: GameEvent): Update {
  assertEvent(event, 'steer');
  const { move, id, at } = event;
  return { steer: { move, id }, deadlineAt: at + STEER_GRACE_MS };
}

export function dropSteer({ steer }: Context): Update {
  return steer === null ? {} : { steer: null, deadlineAt: null };
}

export function giveExtraTime({ extra }: Context, { id }: GameEvent): Update {
  return { extra: { minutes: (extra?.minutes ?? 0) + EXTRA_MINUTES, id } };
}

export function dropExtraTime(): Update {
  return { extra: null };
}

/** A no during a breather to time that was given before it: it is not come back to. */
export function dropExtraPutAside({ breather }: Context, event: GameEvent): Update {
  assertEvent(event, 'decline');
  if (breather === null || breather.gathered.extra?.id !== event.of) return {};
  return { breather: { ...breather, gathered: { ...breather.gathered, extra: null } } };
}

/** The floor is the other one's, on the same card; what was said stays with the turn that is left. */
export function swapSpeaker({ listener }: Context): Update {
  return { listener: otherSeat(listener), isSecondTurn: true };
}

/** Before a card is asked there is no turn to swap: the other one asks. */
export function swapAsker({ listener }: Context): Update {
  return { listener: otherSeat(listener) };
}
