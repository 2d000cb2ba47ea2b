/** Asks the server for a seat this phone has made ready, as often as it takes to get one answer. */
import { isRetried } from '@heard/shared/protocol/refusals';
import type { Seated } from '@heard/shared/protocol/replies';
import { getInvitation, postClaim, postRoom } from '../connection/door-calls.ts';
import { deviceKey, openLocal } from '../secrets/local-box.ts';
import type { KeptSeat } from '../storage/storage.ts';
import { seatByInvitation } from './new-seat.ts';
import type { Phone } from './phone.ts';
import { readInvitationEntries } from './read-invitation.ts';
import type { DoorProblem, Opened } from './room-screen.ts';
import { OWN_NAME } from './seat-names.ts';

/** Tries of one request before its sender is told that nobody answered. */
const TRIES = 2;

/** Sends a seat's request until it is answered or nobody answers; the seat is kept or let go of. */
export async function takeSeat(phone: Phone, wanted: KeptSeat): Promise<Opened> {
  const { room } = wanted;
  let seat = wanted;
  for (let tries = 1; ; tries += 1) {
    const answer = await knock(phone, seat);
    if (answer !== 'offline' && answer.ok) {
      await phone.storage.changeSeat(room, (kept) => ({ ...kept, door: null }));
      return { ok: true, room };
    }
    const problem: DoorProblem = answer === 'offline' ? 'offline' : answer.code;
    if (problem === 'seat-taken' && seat.seat === 'a' && seat.hosted !== undefined) {
      const second = await secondSeat(phone, seat);
      if (second === 'offline') return { ok: false, problem: 'offline' };
      if (second !== null) {
        await phone.storage.putSeat(second);
        seat = second;
        continue;
      }
    }
    // What was made ready for this seat is of no more use to anyone.
    if (!isPassing(problem)) await phone.storage.removeRoom(room);
    if (problem !== 'offline' || tries >= TRIES) return { ok: false, problem };
  }
}

/**
 * In a room its facilitator opened the partner may have come first: then the other seat is this
 * phone's, unless its link was spent too, which asking for it will tell.
 */
async function secondSeat(phone: Phone, seat: KeptSeat): Promise<KeptSeat | 'offline' | null> {
  const { room, linkSecret, hosted } = seat;
  const answer = await getInvitation(phone.origin, room);
  if (answer === 'offline') return answer;
  if (!answer.ok || !answer.isOpen || linkSecret === null || hosted === undefined) return null;
  const link = { room, secret: linkSecret, ...hosted };
  const read = readInvitationEntries(link, answer.entries);
  const name = openLocal(deviceKey(seat.token), OWN_NAME, seat.ownName);
  if (!read.ok || read.invitation === null || !name.ok) return null;
  return seatByInvitation(link, read, answer.entries, name.text, Date.now());
}

/** Whether the same request may yet be taken. */
export function isPassing(problem: DoorProblem): boolean {
  if (problem === 'unreadable-invitation' || problem === 'other-facilitator') return false;
  if (problem === 'other-seat-held') return false;
  return problem === 'offline' || isRetried(problem);
}

async function knock({ origin }: Phone, { room, door }: KeptSeat): Promise<Seated | 'offline'> {
  if (door === null) return { ok: true };
  return door.kind === 'create'
    ? postRoom(origin, door.request)
    : postClaim(origin, room, door.request);
}
