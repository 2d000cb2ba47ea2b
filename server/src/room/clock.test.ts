import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { every, systemClock } from './clock.ts';

const DAY_MS = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('system clock', () => {
  it('[PI11] keeps a time further off than a timer can count, and rings once', () => {
    const run = vi.fn();
    systemClock.at(systemClock.now() + 40 * DAY_MS, run);
    vi.advanceTimersByTime(40 * DAY_MS - 1);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(40 * DAY_MS);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('[PI11] rings soon for a time that has passed, and not at all when called off', () => {
    const [past, calledOff] = [vi.fn(), vi.fn()];
    systemClock.at(systemClock.now() - DAY_MS, past);
    systemClock.at(systemClock.now() + 5, calledOff)();
    vi.advanceTimersByTime(10);
    expect(past).toHaveBeenCalledTimes(1);
    expect(calledOff).not.toHaveBeenCalled();
  });

  it('repeats until it is stopped, even in the middle of a run', async () => {
    let count = 0;
    const stop = every(systemClock, 1_000, () => {
      count += 1;
      if (count === 2) stop();
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(count).toBe(2);
  });
});
