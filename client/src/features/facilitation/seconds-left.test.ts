import { expect, test } from 'vitest';
import { secondsLeft } from './seconds-left.ts';

const mostMs = 5_000;

test('[BR165] seconds are counted by the server’s clock, whole and down to nothing', () => {
  const at = 100_000;
  expect(secondsLeft(at, { now: 95_000, clockOffsetMs: 0, mostMs })).toBe(5);
  expect(secondsLeft(at, { now: 95_001, clockOffsetMs: 0, mostMs })).toBe(5);
  expect(secondsLeft(at, { now: 90_000, clockOffsetMs: 9_500, mostMs })).toBe(1);
  expect(secondsLeft(at, { now: 101_000, clockOffsetMs: 0, mostMs })).toBe(0);
});

test('[BR165] a clock that is behind does not promise more time than there is', () => {
  expect(secondsLeft(100_000, { now: 10_000, clockOffsetMs: 0, mostMs })).toBe(5);
});
