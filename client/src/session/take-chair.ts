/** Asks the server for a counsellor's chair this device has made ready, as often as it takes to get one answer. */
import type { RoomId } from '@heard/shared/ids';
import { postAttend, postHosted } from '../connection/door-calls.ts';
import type { KeptChair } from '../storage/storage.ts';
import type { Hosted } from './facilitator-screen.ts';
import type { Phone } from './phone.ts';
import { isPassing } from './take-seat.ts';

/** Tries of one request before its sender is told that nobody answered. */
const TRIES = 2;

/** Sends the chair's request until it is answered or nobody answers; the chair is kept or let go of. */
export async function takeChair(phone: Phone, chair: KeptChair): Promise<Hosted> {
  const { storage } = phone;
  const { room, door, replaces } = chair;
  if (door === null) return { ok: true, room };
  for (let tries = 1; ; tries += 1) {
    const answer = await knock(phone, room, door);
    if (answer !== 'offline' && answer.ok) {
      // What was still to be said from an earlier chair is not said from this one.
      const left = replaces === null ? [] : await storage.queue(room);
      for (const { id } of left) await storage.dequeue(room, id);
      await storage.changeChair(room, (kept) => ({ ...kept, door: null, replaces: null }));
      return { ok: true, room };
    }
    const problem = answer === 'offline' ? 'offline' : answer.code;
    if (!isPassing(problem)) {
      // What was made ready for this chair is of no more use to anyone.
      if (replaces === null) await storage.removeRoom(room);
      else await storage.putChair(replaces);
    }
    if (problem !== 'offline' || tries >= TRIES) return { ok: false, problem };
  }
}

function knock({ origin }: Phone, room: RoomId, door: NonNullable<KeptChair['door']>) {
  return door.kind === 'host'
    ? postHosted(origin, door.request)
    : postAttend(origin, room, door.request);
}
