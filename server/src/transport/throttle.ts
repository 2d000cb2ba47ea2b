/** How much a seat, a room or a network address may ask for. Refuses; never delays. */
import type { Chair, RoomId } from '@heard/shared/ids';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limits } from '../config.ts';
import { type Bucket, createBucket } from './bucket.ts';

/** What one seat may send, whichever of its devices sends it. */
export interface SeatBudget {
  commands: Bucket;
  syncs: Bucket;
  presence: Bucket;
  signals: Bucket;
  clocks: Bucket;
}

export interface Throttle {
  seat(room: RoomId, seat: Chair, now: number): SeatBudget;
  /** Forgets seats that have been quiet long enough to start afresh. */
  forgetQuiet(now: number): void;
  /** Each resolves to 0, or to the milliseconds to wait. */
  handshake(address: string): Promise<number>;
  invitation(address: string): Promise<number>;
  create(address: string): Promise<number>;
  claim(address: string, room: RoomId): Promise<number>;
}

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3_600;
/** Milliseconds after which every bucket of a seat is full again. */
const QUIET_MS = 60_000;
/** Presence changes with every look away from the phone: far fewer than taps, but in pairs. */
const PRESENCE_BURST = 20;
const PRESENCE_PER_SECOND = 1;
/** A finger that draws is told of some fifteen times a second; two devices may share a seat. */
const SIGNAL_BURST = 60;
const SIGNALS_PER_SECOND = 30;
/** A phone asks a few times in a row, and takes the answer that was quickest. */
const CLOCK_BURST = 20;
const CLOCKS_PER_SECOND = 1;

export function createThrottle(limits: Limits): Throttle {
  const seats = new Map<string, SeatBudget>();
  const handshakes = perAddress(limits.handshakesPerMinute, MINUTE_SECONDS);
  const invitations = perAddress(limits.invitationsPerMinute, MINUTE_SECONDS);
  const creates = perAddress(limits.createsPerHour, HOUR_SECONDS);
  const claims = perAddress(limits.claimsPerHour, HOUR_SECONDS);
  const roomClaims = perAddress(limits.claimsPerRoomPerHour, HOUR_SECONDS);

  function seat(room: RoomId, name: Chair, now: number): SeatBudget {
    const key = `${room}.${name}`;
    const known = seats.get(key);
    if (known !== undefined) return known;
    const budget: SeatBudget = {
      commands: createBucket(limits.commandBurst, limits.commandsPerSecond, now),
      syncs: createBucket(limits.syncsPerMinute, limits.syncsPerMinute / MINUTE_SECONDS, now),
      presence: createBucket(PRESENCE_BURST, PRESENCE_PER_SECOND, now),
      signals: createBucket(SIGNAL_BURST, SIGNALS_PER_SECOND, now),
      clocks: createBucket(CLOCK_BURST, CLOCKS_PER_SECOND, now),
    };
    seats.set(key, budget);
    return budget;
  }

  function forgetQuiet(now: number): void {
    for (const [key, budget] of seats) {
      const usedAt = Math.max(...Object.values(budget).map(({ filledAt }) => filledAt));
      if (now - usedAt > QUIET_MS) seats.delete(key);
    }
  }

  return {
    seat,
    forgetQuiet,
    handshake: (address) => consume(handshakes, address),
    invitation: (address) => consume(invitations, address),
    create: (address) => consume(creates, address),
    // By address too: who only knows a room's name must not use up its partner's tries.
    claim: async (address, room) =>
      (await consume(claims, address)) || consume(roomClaims, `${room} ${address}`),
  };
}

function perAddress(points: number, duration: number): RateLimiterMemory {
  return new RateLimiterMemory({ points, duration });
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(1, error.msBeforeNext);
    throw error;
  }
}
