import { expect, test } from 'vitest';
import { steerOutcome } from './steer-outcome.ts';

const announced = { at: 5_000, phase: 7 };

test('[BR165] what is gone in the same phase was called off', () => {
  expect(steerOutcome(announced, { phase: 7, since: 1_000 })).toBe('off');
});

test('[BR165] a phase that began when it was due is what was announced', () => {
  expect(steerOutcome(announced, { phase: 8, since: 5_000 })).toBe('happened');
  expect(steerOutcome(announced, { phase: 8, since: 5_020 })).toBe('happened');
});

test('[BR165] a phase that began earlier was begun by one of the two', () => {
  expect(steerOutcome(announced, { phase: 8, since: 4_999 })).toBe('overtaken');
});
