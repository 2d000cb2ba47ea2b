/** Asks the server for a seat this phone has made ready, as often as it takes to get one answer. */
import { isRetried } from '@heard/shared/protocol/refusals';
import type { Seated } from '@heard/shared/protocol/replies';
import { postClaim, postRoom } from '../connection/door-calls.ts';
import type { KeptSeat } from '../storage/storage.ts';
import type { Phone } from './phone.ts';
import type { DoorProblem, Opened } from './room-screen.ts';

/** Tries of one request before its sender is told that nobody answered. */
const TRIES = 2;

/** Sends a seat's request until it is answered or nobody answers; the seat is kept or let go of. */
export async function takeSeat(phone: Phone, seat: KeptSeat): Promise<Opened> {
  const { room } = seat;
  for (let tries = 1; ; tries += 1) {
    const answer = await knock(phone, seat);
    if (answer !== 'offline' && answer.ok) {
      await phone.storage.changeSeat(room, (kept) => ({ ...kept, door: null }));
      return { ok: true, room };
    }
    const problem: DoorProblem = answer === 'offline' ? 'offline' : answer.code;
    // What was made ready for this seat is of no more use to anyone.
    if (!isPassing(problem)) await phone.storage.removeRoom(room);
    if (problem !== 'offline' || tries >= TRIES) return { ok: false, problem };
  }
}

/** Whether the same request may yet be taken. */
export function isPassing(problem: DoorProblem): boolean {
  return problem === 'offline' || (problem !== 'unreadable-invitation' && isRetried(problem));
}

async function knock({ origin }: Phone, { room, door }: KeptSeat): Promise<Seated | 'offline'> {
  if (door === null) return { ok: true };
  return door.kind === 'create'
    ? postRoom(origin, door.request)
    : postClaim(origin, room, door.request);
}
