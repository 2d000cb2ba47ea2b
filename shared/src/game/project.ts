/** What one seat may know of a room's state: built from an allow-list, never by leaving things out. */
import type { Seat } from '../ids.ts';
import { otherSeat } from '../ids.ts';
import type { CommandType } from '../protocol/commands.ts';
import type { View } from '../view.ts';
import type { Context } from './context.ts';
import { brokenRule } from './guards.ts';
import type { RoomState } from './room-state.ts';
import { mayExport, sightOf } from './sight.ts';
import { steerOf } from './steering.ts';
import { knownCommands } from './step.ts';

export function project({ seq, snapshot }: RoomState, seat: Seat): View {
  const { value: state, context } = snapshot;
  const { breather } = context;
  return {
    seat,
    seq,
    phase: context.phase,
    state,
    since: context.since,
    allowed: knownCommands(state).filter(
      (type) => brokenRule(context, { type: type as CommandType, seat }) === null,
    ),
    setting: context.setting,
    activity: context.activity,
    hasMarked: context.hasMarked,
    isPartnerSeated: context.seats[otherSeat(seat)] !== null,
    isIntroduced: context.isIntroduced,
    sitting: context.sitting,
    round: context.round,
    turn: context.turn,
    isSecondTurn: context.isSecondTurn,
    draw: context.draw,
    listener: context.listener,
    floor: context.floor,
    notQuiteLeft: context.notQuiteLeft,
    moreLeft: context.moreLeft,
    isMineDone: context.done.includes(seat),
    isTheirsDone: context.done.includes(otherSeat(seat)),
    breather: breather && {
      until: breather.until,
      isOver: breather.isOver,
      from: breather.from,
      holdId: breather.holdId,
    },
    facilitation: facilitationOf(context, seat),
    epoch: context.facilitation.epoch,
    steer: steerOf(context),
    extra: context.extra,
  };
}

function facilitationOf(context: Context, seat: Seat): View['facilitation'] {
  const { facilitation } = context;
  const { tokenHash, joinHash, since, consents } = facilitation;
  if (tokenHash === null && joinHash === null && facilitation.epoch === 1) return null;
  return {
    isSeated: tokenHash !== null,
    since,
    mine: consents[seat],
    scope: sightOf(facilitation),
    mayExport: mayExport(context),
  };
}
