/** What the facilitator may know of a room's state: an allow-list of its own, and less of it out of sight. */
import type { FacilitatorView, Structure } from '../facilitator-view.ts';
import { SEATS } from '../ids.ts';
import { reaches } from '../protocol/facilitation.ts';
import type { StateName } from '../view.ts';
import type { Context } from './context.ts';
import type { RoomState } from './room-state.ts';
import { mayExport, sightOf } from './sight.ts';
import { openMoves, steerOf } from './steering.ts';

export function projectFacilitator({ seq, snapshot }: RoomState): FacilitatorView {
  const { value: state, context } = snapshot;
  const scope = sightOf(context.facilitation);
  return {
    seat: 'facilitator',
    seq,
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
    done: context.done,
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

/**
 * Whether the facilitator is to hear that something happened. How often two phones tap whom they do
 * not want to be seen is out of sight too.
 */
export function isOfConcern(before: RoomState, after: RoomState): boolean {
  const [was, is] = [before, after].map((state) => state.snapshot.context) as [Context, Context];
  if (is.facilitation.tokenHash === null) return false;
  const isSeen = [was, is].some(({ facilitation }) => sightOf(facilitation) !== 'none');
  return (
    isSeen ||
    was.facilitation.tokenHash !== is.facilitation.tokenHash ||
    was.seats !== is.seats ||
    was.isIntroduced !== is.isIntroduced
  );
}
