/** Says the head of the log to every socket now and then: a lost last push shows in no other way. */
import type { Chair, RoomId } from '@heard/shared/ids';
import { type Clock, every } from '../room/clock.ts';
import type { Listeners } from './listeners.ts';

/** Seconds between two beacons to one socket. */
export const BEACON_SECONDS = 15;

/**
 * One timer for all. Every second tells one slot of the sockets, so that thousands of beacons never
 * leave at once in front of somebody's tap.
 * @returns how to stop
 */
export function startBeacon(
  listeners: Listeners,
  headOf: (room: RoomId, chair: Chair) => number | undefined,
  clock: Clock,
): () => void {
  let slot = 0;
  return every(clock, 1_000, () => {
    slot = (slot + 1) % BEACON_SECONDS;
    for (const socket of listeners.all()) {
      if (socket.beaconSlot !== slot || listeners.dropIfSlow(socket)) continue;
      const head = headOf(socket.room, socket.seat);
      if (head !== undefined) socket.emit('beacon', { head });
    }
  });
}
