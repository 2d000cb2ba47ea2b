import { describe, expect, it } from 'vitest';
import { strokePath } from './picture-path.ts';

describe('the line of a stroke', () => {
  it('begins and ends where the finger did, and bends in between', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 20, y: 10 },
    ];
    expect(strokePath(points)).toBe('M0 0Q10 0 10 5Q10 10 15 10L20 10');
  });

  it('is a dot where the finger did not move, and nothing without a point', () => {
    expect(strokePath([{ x: 3, y: 4 }])).toBe('M3 4h0.1');
    expect(strokePath([])).toBe('');
  });
});
