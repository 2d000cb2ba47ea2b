import { expect, it } from 'vitest';
import { oClock } from './o-clock.ts';

it.each(['1:05', '01:05', '1:05 p. m.'])('says la at one: %s', (time) => {
  expect(oClock(time)).toBe(`la ${time}`);
});

it.each(['0:10', '10:30', '11:00', '12:45', '13:05', '2:05 p. m.'])('says las else: %s', (time) => {
  expect(oClock(time)).toBe(`las ${time}`);
});
