import { describe, expect, it } from 'vitest';
import { mixedState, xoshiro128 } from './xoshiro128.ts';

describe('xoshiro128**', () => {
  it('gives the numbers of the published C program from the state 1, 2, 3, 4', () => {
    const next = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 6 }, next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492,
    ]);
  });
});

describe('the mixed state', () => {
  it('is never all zero and changes with every word, their order and the counter', () => {
    const states = [
      mixedState(new Uint32Array(), 0),
      mixedState(Uint32Array.of(0), 0),
      mixedState(Uint32Array.of(0, 0), 0),
      mixedState(Uint32Array.of(1, 2), 0),
      mixedState(Uint32Array.of(2, 1), 0),
      mixedState(Uint32Array.of(2, 1), 1),
    ];
    expect(new Set(states.map(String)).size).toBe(states.length);
    for (const state of states) expect(state.some((word) => word !== 0)).toBe(true);
  });
});
