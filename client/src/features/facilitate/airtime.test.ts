import { expect, it } from 'vitest';
import { airtimeOf } from './airtime.ts';

it('the time with the floor is two parts of a whole, or nothing while nobody had it', () => {
  expect(airtimeOf({ a: 0, b: 0 })).toBeNull();
  expect(airtimeOf({ a: 1_000, b: 2_000 })).toEqual({
    a: { ms: 1_000, percent: 33 },
    b: { ms: 2_000, percent: 67 },
  });
  expect(airtimeOf({ a: 0, b: 10 })).toEqual({
    a: { ms: 0, percent: 0 },
    b: { ms: 10, percent: 100 },
  });
  expect(airtimeOf({ a: 1, b: 1 })?.a.percent).toBe(50);
});
