/** One session as the counsellor saw it → the line kept of it. What was not in sight is null. Pure. */
import { SEATS, type Seat } from '@heard/shared/ids';
import { reaches } from '@heard/shared/protocol/facilitation';
import type { FacilitatorScreen } from '../session/facilitator-screen.ts';
import type { PersonLine, SessionLine } from './session-line.ts';

/** Null before anything was in sight, and where numbers are not in sight now. */
export function sessionLineOf(screen: FacilitatorScreen, couple: string): SessionLine | null {
  const { view, span, room } = screen;
  if (span === null || view.structure === null || !reaches(view.scope, 'numbers')) return null;
  const { sitting } = view.structure;
  return {
    kind: 'session',
    couple,
    session: `${room}.${sitting}`,
    at: span.startedAt,
    people: SEATS.map((seat) => personOf(screen, seat, sitting)),
  };
}

function personOf(screen: FacilitatorScreen, seat: Seat, sitting: number): PersonLine {
  const turns = screen.turns.filter((turn) => turn.sitting === sitting);
  const shared = screen.measures.filter((one) => one.seat === seat && one.sitting === sitting);
  const circles = (when: 'before' | 'after') =>
    shared.findLast(({ measure }) => measure.when === when)?.measure.circles ?? null;
  return {
    seat,
    name: screen.names[seat] ?? '',
    felt: meanOf(turns.flatMap(({ speaker, felt }) => (speaker === seat ? [felt] : []))),
    guess: meanOf(turns.flatMap(({ listener, guess }) => (listener === seat ? [guess] : []))),
    circlesBefore: circles('before'),
    circlesAfter: circles('after'),
  };
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return Math.round(mean * 10) / 10;
}
