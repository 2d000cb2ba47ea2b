/** What the facilitator may know of a room's state: an allow-list of its own, and less of it out of sight. */
import type { FacilitatorView, Structure } from '../facilitator-view.ts';
import { type Chair, SEATS } from '../ids.ts';
import { reaches } from '../protocol/facilitation.ts';
import type { StateName } from '../view.ts';
import type { Context } from './context.ts';
import type { RoomState } from './room-state.ts';
import { mayExport, sightOf } from './sight.ts';
import { openMoves, steerOf } from './steering.ts';

export function projectFacilitator(room: RoomState): FacilitatorView {
  const { value: state, context } = room.snapshot;
  const scope = sightOf(context.facilitation);
  return {
    seat: 'facilitator',
    seq: headFor(room, 'facilitator'),
    seated: SEATS.filter((seat) => context.seats[seat] !== null),
    isIntroduced: context.isIntroduced,
    scope,
    mayExport: mayExport(context),
    epoch: context.facilitation.epoch,
    since: context.facilitation.since,
    structure: reaches(scope, 'structure') ? structureOf(state, context) : null,
  };
}

function structureOf(state: StateName, context: Context): Structure {
  const { breather } = context;
  return {
    phase: context.phase,
    state,
    since: context.since,
    setting: context.setting,
    activity: context.activity,
    sitting: context.sitting,
    round: context.round,
    turn: context.turn,
    isSecondTurn: context.isSecondTurn,
    listener: context.listener,
    floor: context.floor,
    done: state === 'appreciating' ? saidBy(context) : context.done,
    breather: breather && {
      until: breather.until,
      isOver: breather.isOver,
      from: breather.from,
      isHold: breather.holdId !== null,
    },
    steer: steerOf(context),
    extraMinutes: context.extra?.minutes ?? 0,
    moves: openMoves(state, context),
  };
}

/** Who stepped out did their part as well, and is not named for it. */
function saidBy({ done, appreciated }: Context): Structure['done'] {
  return done.filter((seat) => appreciated.includes(seat));
}

/** How far whoever sits there knows the room to have got. */
export function headFor({ seq, snapshot }: RoomState, chair: Chair): number {
  const { facilitation } = snapshot.context;
  return chair === 'facilitator' && sightOf(facilitation) === 'none' ? facilitation.told : seq;
}

/**
 * Whether the facilitator is to hear that something happened. How often two phones tap whom they do
 * not want to be seen is out of sight too.
 */
export function isOfConcern(before: RoomState, after: RoomState): boolean {
  const { tokenHash } = after.snapshot.context.facilitation;
  return tokenHash !== null && headFor(after, 'facilitator') > headFor(before, 'facilitator');
}
