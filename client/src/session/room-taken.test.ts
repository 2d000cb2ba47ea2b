import { MAX_TEXT_BYTES, MAX_TEXT_CHARACTERS } from '@heard/shared/limits';
import { describe, expect, it } from 'vitest';
import { roomTaken } from './room-taken.ts';

describe('roomTaken', () => {
  it('counts characters where they are the tighter limit', () => {
    expect(roomTaken('')).toBe(0);
    expect(roomTaken('heard')).toBe(5);
  });

  it('counts bytes where they are the tighter limit', () => {
    const text = '心'.repeat(Math.floor(MAX_TEXT_BYTES / 3) + 1);
    expect(text.length).toBeLessThan(MAX_TEXT_CHARACTERS);
    expect(roomTaken(text)).toBeGreaterThan(MAX_TEXT_CHARACTERS);
  });
});
