import { describe, expect, it } from 'vitest';
import { returnTime } from './return-time.ts';

const at = (day: number, hours: number, minutes: number): number =>
  new Date(2026, 2, day, hours, minutes).getTime();

describe('returnTime', () => {
  it('says a time of the same day', () => {
    expect(returnTime(at(4, 21, 5), at(4, 20, 45), 'en')).toEqual({
      time: '21:05',
      isTomorrow: false,
    });
  });

  it('says so when it is past midnight', () => {
    expect(returnTime(at(5, 0, 4), at(4, 23, 59), 'en')).toEqual({
      time: '00:04',
      isTomorrow: true,
    });
  });
});
