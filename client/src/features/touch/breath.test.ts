import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathAt, IN_MS, OUT_MS } from './breath.ts';

const SINCE = 1_700_000_000_000;
const BREATH_MS = IN_MS + OUT_MS;
const moment = fc.integer({ min: -1_000, max: 3_600_000 });

describe('a breath', () => {
  it('[CL80] depends on the server’s time and the phase’s beginning alone, whatever the phones’ clocks', () => {
    fc.assert(
      fc.property(moment, fc.nat(), fc.nat(), (passed, skewA, skewB) => {
        const [phoneA, phoneB] = [SINCE + passed - skewA, SINCE + passed + skewB];
        expect(breathAt(phoneA + skewA, SINCE)).toEqual(breathAt(phoneB - skewB, SINCE));
        expect(breathAt(SINCE + passed, SINCE)).toEqual(breathAt(BREATH_MS + passed, 0));
      }),
    );
  });

  it('[CL80] goes in and then out, evenly, and turns when it says so', () => {
    expect(breathAt(SINCE, SINCE)).toMatchObject({ way: 'in', fullness: 0, turnsInMs: IN_MS });
    expect(breathAt(SINCE + IN_MS, SINCE)).toMatchObject({ way: 'out', fullness: 1 });
    fc.assert(
      fc.property(moment, (passed) => {
        const { way, fullness, turnsInMs } = breathAt(SINCE + passed, SINCE);
        const soon = breathAt(SINCE + passed + 1, SINCE);
        expect(fullness).toBeGreaterThanOrEqual(0);
        expect(fullness).toBeLessThanOrEqual(1);
        expect(Math.abs(soon.fullness - fullness)).toBeLessThan(0.001);
        if (soon.way === way) {
          expect(Math.sign(soon.fullness - fullness)).toBe(way === 'in' ? 1 : -1);
          expect(turnsInMs - soon.turnsInMs).toBeCloseTo(1);
        } else expect(turnsInMs).toBe(1);
      }),
    );
  });
});
