import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockReading } from '../connection/connection.ts';
import { askOffset } from './clock-sync.ts';

const answering = (readings: readonly (ClockReading | null)[]) => {
  const left = [...readings];
  return async () => left.shift() ?? null;
};

describe('the server’s clock', () => {
  it('[CL124] is known to within half of the quickest trip, whatever the line does', async () => {
    const trip = fc.record({
      out: fc.nat(3_000),
      back: fc.nat(3_000),
      isLost: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(trip, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: -100_000, max: 100_000 }),
        async (trips, offset) => {
          const readings = trips.map(({ out, back, isLost }, index): ClockReading | null => {
            const askedAt = 1_000_000 + index * 10_000;
            const at = askedAt + out + offset;
            return isLost ? null : { askedAt, at, receivedAt: askedAt + out + back };
          });
          const asked = await askOffset(answering(readings));
          const quickest = Math.min(
            ...trips.map(({ out, back, isLost }) =>
              isLost ? Number.POSITIVE_INFINITY : out + back,
            ),
          );
          if (quickest === Number.POSITIVE_INFINITY) expect(asked).toBeNull();
          else expect(Math.abs((asked ?? 0) - offset)).toBeLessThanOrEqual(quickest / 2 + 0.5);
        },
      ),
    );
  });

  it('[CL124] is not told by an answer in whose time this phone’s own clock was set back', async () => {
    const odd = { askedAt: 5_000, at: 6_000, receivedAt: 1_000 };
    expect(await askOffset(answering([odd]))).toBeNull();
    const even = { askedAt: 5_000, at: 6_000, receivedAt: 5_100 };
    expect(await askOffset(answering([odd, even]))).toBe(950);
  });
});
