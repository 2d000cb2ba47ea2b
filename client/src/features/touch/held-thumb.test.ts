import { describe, expect, it } from 'vitest';
import { HEARD_FOR_MS, HELD, heard, isStillHeld, LIFTED, TELL_EVERY_MS } from './held-thumb.ts';

describe('a partner’s thumb', () => {
  it('[CL82] counts as held for a second after it was last heard of, through two lost signals', () => {
    const until = heard(null, HELD, 5_000);
    expect(isStillHeld(until, 5_000)).toBe(true);
    expect(isStillHeld(until, 5_000 + 3 * TELL_EVERY_MS)).toBe(true);
    expect(isStillHeld(until, 5_000 + HEARD_FOR_MS)).toBe(false);
    const again = heard(until, HELD, 5_500);
    expect(isStillHeld(again, 5_000 + HEARD_FOR_MS)).toBe(true);
  });

  it('[CL82] is lifted at once when it says so, and any other signal says nothing', () => {
    const until = heard(null, HELD, 5_000);
    expect(isStillHeld(heard(until, LIFTED, 5_001), 5_001)).toBe(false);
    expect(heard(until, 'a stroke', 5_900)).toBe(until);
    expect(heard(null, '', 5_900)).toBeNull();
    expect(isStillHeld(null, 0)).toBe(false);
  });
});
