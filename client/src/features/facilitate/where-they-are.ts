// Where the two are, as one sentence. Says who does what, and nothing of how.
import type { Structure } from '@heard/shared/facilitator-view';
import { otherSeat, type Seat } from '@heard/shared/ids';
import type { FacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';

export type Names = Record<Seat, string>;

/** What came out of sight is told no more, and the names came with it. */
export function namesOf(
  { called }: FacilitateMessages,
  { names, view }: Pick<FacilitatorScreen, 'names' | 'view'>,
): Names {
  const isInSight = view.structure !== null;
  return {
    a: called(isInSight ? names.a : null, 'a'),
    b: called(isInSight ? names.b : null, 'b'),
  };
}

export function whereTheyAre(
  { states, held, pauseOver }: FacilitateMessages,
  { state, listener, breather }: Structure,
  names: Names,
): string {
  if (breather?.isOver) return pauseOver;
  if (breather?.isHold) return held;
  return states[state]({ listener: names[listener], speaker: names[otherSeat(listener)] });
}
