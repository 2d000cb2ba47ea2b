import { describe, expect, it } from 'vitest';
import { estimateOffset, type Stamp } from './clock-offset.ts';

const stamp = (at: number, receivedAt: number, isLive: boolean): Stamp => ({
  at,
  receivedAt,
  isLive,
});

describe('the clock offset', () => {
  it('[CL42] comes closest with the entry that was quickest on its way', () => {
    const slow = estimateOffset(null, stamp(10_000, 4_400, true));
    const quick = estimateOffset(slow, stamp(20_000, 14_050, true));
    expect([slow, quick, estimateOffset(quick, stamp(30_000, 29_000, true))]).toEqual([
      5_600, 5_950, 5_950,
    ]);
  });

  it('[CL43] learns from an old entry only that the phone is behind', () => {
    expect(estimateOffset(null, stamp(1_000, 9_000, false))).toBeNull();
    expect(estimateOffset(null, stamp(9_000, 1_000, false))).toBe(8_000);
  });

  it('[CL44] may be negative: the phone’s clock is ahead', () => {
    expect(estimateOffset(null, stamp(1_000, 61_000, true))).toBe(-60_000);
  });
});
