import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockReading } from '../connection/connection.ts';
import { askOffset } from './clock-sync.ts';

/** Milliseconds one question takes to the server and its answer back; null for no answer. */
const way = fc.integer({ min: 0, max: 2_000 });
const trip = fc.option(fc.record({ there: way, back: way }), { freq: 5 });
type Trip = { there: number; back: number } | null;

/** A phone whose clock the server's is ahead of by `ahead`, with such a line. */
async function phone(ahead: number, trips: readonly Trip[]): Promise<number | null> {
  let now = 1_700_000_000_000;
  let asked = 0;
  return askOffset(async () => {
    const askedAt = now;
    const next = trips[asked % trips.length] ?? null;
    asked += 1;
    if (next === null) return null;
    now += next.there + next.back;
    return { askedAt, at: askedAt + next.there + ahead, receivedAt: now };
  });
}

const quickest = (trips: readonly Trip[]): number =>
  Math.min(...trips.flatMap((one) => (one === null ? [] : [one.there + one.back])));

describe('asking for the time', () => {
  const line = fc.array(trip, { minLength: 6, maxLength: 6 });
  const skew = fc.integer({ min: -86_400_000, max: 86_400_000 });

  it('[CL81] is wrong by half of the quickest trip at most, however lopsided the line', async () => {
    await fc.assert(
      fc.asyncProperty(line, skew, async (trips, ahead) => {
        const offset = await phone(ahead, trips);
        if (offset === null) return expect(trips.every((one) => one === null)).toBe(true);
        expect(Math.abs(offset - ahead)).toBeLessThanOrEqual(quickest(trips) / 2 + 0.5);
      }),
    );
  });

  it('[CL81] gives two phones the same time within the sum of both halves', async () => {
    await fc.assert(
      fc.asyncProperty(line, line, skew, skew, async (tripsA, tripsB, aheadA, aheadB) => {
        const [a, b] = [await phone(aheadA, tripsA), await phone(aheadB, tripsB)];
        fc.pre(a !== null && b !== null);
        const apart = Math.abs((a ?? 0) - aheadA - ((b ?? 0) - aheadB));
        expect(apart).toBeLessThanOrEqual((quickest(tripsA) + quickest(tripsB)) / 2 + 1);
      }),
    );
  });

  it('[CL124] is not told by an answer in whose time this phone’s own clock was set back', async () => {
    const answering = (...readings: readonly ClockReading[]) => {
      const left = [...readings];
      return async () => left.shift() ?? null;
    };
    const odd = { askedAt: 5_000, at: 6_000, receivedAt: 1_000 };
    expect(await askOffset(answering(odd))).toBeNull();
    const even = { askedAt: 5_000, at: 6_000, receivedAt: 5_100 };
    expect(await askOffset(answering(odd, even))).toBe(950);
  });
});
