/** Deletes rooms nobody used for long, and lets go of idle ones in memory. Runs by the clock. */
import type { Log } from '../log.ts';
import type { RoomStore } from '../store/room-store.ts';
import { type Clock, every } from './clock.ts';
import type { Rooms } from './rooms.ts';

/** Milliseconds between two sweeps. */
export const SWEEP_EVERY_MS = 60_000;

export interface Expiry {
  /** One sweep. Never rejects. */
  sweep(): Promise<void>;
  stop(): void;
}

export function startExpiry(deps: {
  store: RoomStore;
  rooms: Rooms;
  clock: Clock;
  log: Log;
}): Expiry {
  const { store, rooms, clock, log } = deps;

  async function sweep(): Promise<void> {
    try {
      const count = await store.expire(clock.now());
      if (count > 0) log.event('rooms-expired', { count });
      rooms.dropExpired();
      await rooms.evictIdle();
    } catch (error) {
      log.event('expiry-failed', { error });
    }
  }

  return { sweep, stop: every(clock, SWEEP_EVERY_MS, sweep) };
}
