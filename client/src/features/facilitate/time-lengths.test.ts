import { describe, expect, it } from 'vitest';
import { lengthOf, minutesBetween, secondsUntil } from './time-lengths.ts';

describe('minutes', () => {
  it('[BR181] are whole, and never less than none where two clocks differ', () => {
    expect(minutesBetween(0, 59_999)).toBe(0);
    expect(minutesBetween(0, 60_000)).toBe(1);
    expect(minutesBetween(1_000, 3_600_999)).toBe(59);
    expect(minutesBetween(90_000, 30_000)).toBe(0);
  });

  it('count seconds down to the last one', () => {
    expect(secondsUntil(5_000, 0)).toBe(5);
    expect(secondsUntil(5_000, 1)).toBe(5);
    expect(secondsUntil(5_000, 4_001)).toBe(1);
    expect(secondsUntil(5_000, 5_000)).toBe(0);
    expect(secondsUntil(5_000, 9_000)).toBe(0);
  });

  it('are shown with their seconds', () => {
    expect(lengthOf(0)).toEqual({ minutes: 0, seconds: 0 });
    expect(lengthOf(59_600)).toEqual({ minutes: 1, seconds: 0 });
    expect(lengthOf(125_000)).toEqual({ minutes: 2, seconds: 5 });
    expect(lengthOf(-3_000)).toEqual({ minutes: 0, seconds: 0 });
  });
});
