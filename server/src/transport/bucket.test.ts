import { describe, expect, it } from 'vitest';
import { createBucket, takeToken } from './bucket.ts';

describe('token bucket', () => {
  it('[LI1] gives the burst at once, then says how long to wait', () => {
    const bucket = createBucket(2, 5, 1_000);
    expect([1, 2, 3].map(() => takeToken(bucket, 1_000))).toEqual([0, 0, 200]);
    expect(takeToken(bucket, 1_199)).toBeGreaterThan(0);
    expect(takeToken(bucket, 1_200)).toBe(0);
  });

  it('[LI1] never holds more than the burst, and a clock set back takes nothing', () => {
    const bucket = createBucket(2, 5, 1_000);
    expect([1, 2, 3].map(() => takeToken(bucket, 900_000))).toEqual([0, 0, 200]);
    expect(takeToken(bucket, 0)).toBe(200);
  });
});
