import { describe, expect, it } from 'vitest';
import {
  circleShapes,
  overlapOfRatings,
  overlapOfReach,
  RADIUS,
  reachOfOverlap,
  VIEW_WIDTH,
} from './circle-geometry.ts';

describe('circleShapes', () => {
  it('keeps both circles inside the view and shares nothing when apart', () => {
    const { leftX, rightX, lens } = circleShapes(0);
    expect(lens).toBeNull();
    expect(rightX - leftX).toBeGreaterThan(2 * RADIUS);
    expect(leftX - RADIUS).toBeGreaterThanOrEqual(0);
    expect(rightX + RADIUS).toBeLessThanOrEqual(VIEW_WIDTH);
  });

  it('makes one circle of two at full closeness', () => {
    const { leftX, rightX, lens } = circleShapes(1);
    expect(leftX).toBe(rightX);
    expect(lens).not.toBeNull();
  });

  it('brings them closer as closeness grows', () => {
    const distances = [0, 0.25, 0.5, 0.75, 1].map((overlap) => {
      const { leftX, rightX } = circleShapes(overlap);
      return rightX - leftX;
    });
    expect(distances).toEqual([...distances].sort((one, other) => other - one));
    expect(new Set(distances).size).toBe(distances.length);
  });

  it('bounds what is out of range or not a number', () => {
    expect(circleShapes(4)).toEqual(circleShapes(1));
    expect(circleShapes(-1)).toEqual(circleShapes(0));
    expect(circleShapes(Number.NaN)).toEqual(circleShapes(0));
  });
});

describe('overlapOfRatings', () => {
  it('is whole when the numbers match, however low', () => {
    expect(overlapOfRatings(4, 4)).toBe(1);
    expect(overlapOfRatings(0, 0)).toBe(1);
  });

  it('is nothing at the furthest distance and the same both ways', () => {
    expect(overlapOfRatings(0, 10)).toBe(0);
    expect(overlapOfRatings(3, 8)).toBe(overlapOfRatings(8, 3));
  });
});

describe('overlapOfReach', () => {
  it('gives back the closeness whose circles reach that far', () => {
    for (let position = 0; position <= 10; position += 1) {
      expect(overlapOfReach(reachOfOverlap(position / 10)) * 10).toBeCloseTo(position);
    }
  });

  it('is one circle past the middle, and apart however far out', () => {
    expect(overlapOfReach(-20)).toBe(1);
    expect(overlapOfReach(900)).toBe(0);
  });
});
