import { describe, expect, it } from 'vitest';
import { lastUsedWords } from './last-used-words.ts';

const now = new Date(2026, 2, 14, 9, 30).getTime();
const at = (day: number, hour: number, minute = 0): number =>
  new Date(2026, 2, day, hour, minute).getTime();

describe('lastUsedWords', () => {
  it('speaks of minutes, hours and days as people do', () => {
    expect(lastUsedWords('en', now - 20_000, now)).toBeNull();
    expect(lastUsedWords('en', now - 5 * 60_000, now)).toBe('5 minutes ago');
    expect(lastUsedWords('en', at(14, 6), now)).toBe('3 hours ago');
    expect(lastUsedWords('en', at(13, 23), now)).toBe('yesterday');
    expect(lastUsedWords('en', at(4, 12), now)).toBe('10 days ago');
  });

  it('names the date once it is long ago', () => {
    expect(lastUsedWords('en', new Date(2026, 0, 5).getTime(), now)).toBe('Jan 5, 2026');
  });

  it('takes a clock that went back for now', () => {
    expect(lastUsedWords('en', now + 90_000, now)).toBeNull();
  });
});
