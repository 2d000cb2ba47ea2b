import { describe, expect, it } from 'vitest';
import { closenessOf, distanceOf, isLow } from './closeness.ts';

describe('closenessOf', () => {
  it('goes by the distance alone: an honest 4 guessed as 4 is as in tune as a 10 guessed as 10', () => {
    expect(closenessOf(4, 4)).toBe('in-tune');
    expect(closenessOf(10, 10)).toBe('in-tune');
    expect(closenessOf(0, 1)).toBe('in-tune');
  });

  it('does not mind which of the two is higher', () => {
    expect(closenessOf(7, 5)).toBe('close');
    expect(closenessOf(5, 7)).toBe('close');
    expect(distanceOf(2, 9)).toBe(distanceOf(9, 2));
  });

  it('has its edges at one and at three apart', () => {
    expect(closenessOf(6, 5)).toBe('in-tune');
    expect(closenessOf(6, 4)).toBe('close');
    expect(closenessOf(6, 3)).toBe('close');
    expect(closenessOf(6, 2)).toBe('worth-a-word');
  });
});

describe('isLow', () => {
  it('holds up to five', () => {
    expect(isLow(0)).toBe(true);
    expect(isLow(5)).toBe(true);
    expect(isLow(6)).toBe(false);
  });
});
