/** The machine's updates: plain functions from context and event to the changed fields. */
import { assertEvent } from 'xstate';
import { otherSeat } from '../ids.ts';
import {
  CLOSING_LASTS_MS,
  HOLD_MINUTES,
  MAX_MORE_PER_TURN,
  MAX_NOT_QUITE_PER_TURN,
} from '../limits.ts';
import { NO_CONSENT } from '../protocol/facilitation.ts';
import type { StateName } from '../view.ts';
import type { Breather, Context } from './context.ts';
import { letThrough } from './entry.ts';
import type { GameEvent } from './event.ts';
import { isSeat } from './event.ts';
import { sightOf, withSightUntil } from './sight.ts';

type Update = Partial<Context>;

const MS_PER_MINUTE = 60_000;

/** A new phase: nothing gathered yet. Runs first in every change of state. */
export function advance({ phase }: Context, { at }: GameEvent): Update {
  return {
    phase: phase + 1,
    since: at,
    done: [],
    pieces: 0,
    held: null,
    floor: null,
    deadlineAt: null,
    steer: null,
    extra: null,
  };
}

export function seatA(_: Context, event: GameEvent): Update {
  assertEvent(event, 'create');
  return {
    seats: { a: event.tokenHash, b: null },
    joinHashes: [event.joinHash],
    setting: event.setting,
  };
}

export function seatPartner({ seats, spentLinks }: Context, event: GameEvent): Update {
  assertEvent(event, 'claim');
  if (!isSeat(event.seat)) return {};
  return {
    seats: { ...seats, [event.seat]: event.tokenHash },
    spentLinks: [...spentLinks, event.link],
  };
}

export function introduce(): Update {
  return { isIntroduced: true };
}

export function changeSetting(_: Context, event: GameEvent): Update {
  assertEvent(event, 'change-setting');
  return { setting: event.setting };
}

export function markDone({ done }: Context, { seat }: GameEvent): Update {
  return isSeat(seat) && !done.includes(seat) ? { done: [...done, seat] } : {};
}

/** Three new cards. */
export function deal({ draw }: Context): Update {
  return { draw: draw + 1 };
}

/** The first turn of a round begins: the card was just asked. */
export function beginTurn({ turn }: Context): Update {
  return {
    turn: turn + 1,
    notQuiteLeft: MAX_NOT_QUITE_PER_TURN,
    moreLeft: MAX_MORE_PER_TURN,
    hasWished: false,
  };
}

/** The second turn: the same card, the other listener. */
export function swapSeats({ listener }: Context): Update {
  return { listener: otherSeat(listener), isSecondTurn: true };
}

/**
 * A new card. The seats start each round the other way round; a card that was left after one turn
 * counts as a round, one that was left before does not.
 */
export function nextRound({ listener, isSecondTurn, round }: Context, { type }: GameEvent): Update {
  if (type === 'pass' && !isSecondTurn) return {};
  // The second turn's listener starts the next round, so that the first asker of a round alternates.
  return { listener, isSecondTurn: false, round: round + 1 };
}

export function giveFloorToSpeaker({ listener }: Context): Update {
  return { floor: otherSeat(listener) };
}

export function giveFloorToListener({ listener }: Context): Update {
  return { floor: listener };
}

export function countPiece({ pieces }: Context): Update {
  return { pieces: pieces + 1 };
}

export function useNotQuite({ notQuiteLeft }: Context): Update {
  return { notQuiteLeft: notQuiteLeft - 1 };
}

export function useMore({ moreLeft }: Context): Update {
  return { moreLeft: moreLeft - 1 };
}

/** The first of the two waits here; `decide` publishes it with the second. */
export function hold({ facilitation }: Context, event: GameEvent): Update {
  assertEvent(event, ['match', 'pick', 'open', 'show']);
  if (!isSeat(event.seat)) return {};
  const { seat, id, seen, phase, body, type } = event;
  const held = { seat, id, seen, phase, body };
  const copy = 'copy' in event ? event.copy : undefined;
  if (copy === undefined) return { held };
  // As its entry keeps it: what was out of sight then does not come into sight by waiting.
  const kept = letThrough(copy, type, sightOf(facilitation), facilitation.epoch);
  return { held: { ...held, copy: kept } };
}

/** What comes next, as both phones know it from the steps that were picked. */
export function beginActivity({ hasMarked }: Context, event: GameEvent): Update {
  assertEvent(event, 'begin');
  return event.activity === 'topics'
    ? { activity: 'rounds', hasMarked: true }
    : { activity: event.activity, hasMarked };
}

/** Something new in a shared task: whoever had finished looks again. */
export function askAnew({ addedAt }: Context, { seat, seq }: GameEvent): Update {
  return isSeat(seat) ? { done: [], addedAt: { ...addedAt, [seat]: seq } } : {};
}

/** After something both did at once the other one asks the next card. */
export function nextAsker({ listener, round }: Context): Update {
  return { listener: otherSeat(listener), isSecondTurn: false, round: round + 1 };
}

export function markWished(): Update {
  return { hasWished: true };
}

export function markAppreciated({ appreciated }: Context, { seat }: GameEvent): Update {
  return isSeat(seat) ? { appreciated: [...appreciated, seat] } : {};
}

export function startClosing(_: Context, { at }: GameEvent): Update {
  return { deadlineAt: at + CLOSING_LASTS_MS };
}

/** Each sitting asks anew what may be seen of it. */
export function newSitting({ sitting, facilitation }: Context, { seq }: GameEvent): Update {
  const consents = { a: NO_CONSENT, b: NO_CONSENT };
  return {
    facilitation: withSightUntil(facilitation, { ...facilitation, consents }, seq),
    sitting: sitting + 1,
    round: 1,
    isSecondTurn: false,
    appreciated: [],
    activity: 'rounds',
    hasMarked: false,
  };
}

/** Puts aside what the phase had gathered. Must run before `advance`. */
export function takeBreather(from: StateName) {
  return (context: Context, event: GameEvent): { breather: Breather } => {
    assertEvent(event, 'pause');
    return { breather: breatherOf(context, from, event.at + event.minutes * MS_PER_MINUTE, null) };
  };
}

/** The same for a facilitator's hold. */
export function takeHold(from: StateName) {
  return (context: Context, { at, id }: GameEvent): { breather: Breather } => ({
    breather: breatherOf(context, from, at + HOLD_MINUTES * MS_PER_MINUTE, id),
  });
}

function breatherOf(
  { done, pieces, held, floor, deadlineAt, extra, steer }: Context,
  from: StateName,
  until: number,
  holdId: string | null,
): Breather {
  // What a facilitator was about to do is not put aside with the rest.
  const own = steer === null ? deadlineAt : null;
  const gathered = { done, pieces, held, floor, deadlineAt: own, extra };
  return { until, isOver: false, from, holdId, gathered };
}

export function armBreather({ breather }: Context): Update {
  return { deadlineAt: breather?.until ?? null };
}

/** Asking for more time: the way back stays the same, and both say yes anew. */
export function extendBreather({ breather }: Context, event: GameEvent): Update {
  assertEvent(event, 'pause');
  if (breather === null) return {};
  return {
    breather: {
      ...breather,
      until: event.at + event.minutes * MS_PER_MINUTE,
      isOver: false,
      // From now on it is the partners' own.
      holdId: null,
    },
  };
}

export function markBreatherOver({ breather }: Context): Update {
  return breather === null ? {} : { breather: { ...breather, isOver: true }, deadlineAt: null };
}

/** Takes up what the interrupted phase had gathered. Must run after `advance`. */
export function endBreather({ breather }: Context): Update {
  return breather === null ? {} : { ...breather.gathered, breather: null };
}

export function dropBreather(): Update {
  return { breather: null };
}
