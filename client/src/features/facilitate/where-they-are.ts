// Where the two are, as one sentence. Says who does what, and nothing of how.
import type { Structure } from '@heard/shared/facilitator-view';
import { otherSeat, type Seat } from '@heard/shared/ids';
import type { FacilitateMessages } from '../../i18n/facilitate-messages.ts';

export type Names = Record<Seat, string>;

export function namesOf({ called }: FacilitateMessages, names: Record<Seat, string | null>): Names {
  return { a: called(names.a, 'a'), b: called(names.b, 'b') };
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
