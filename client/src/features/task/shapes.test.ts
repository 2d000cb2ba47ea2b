import { describe, expect, it } from 'vitest';
import { FIELD, MAX_POINTS } from '../../session/stroke-code.ts';
import { SHAPES } from '../../session/task-words.ts';
import { centreOf, SPOTS, shapePoints, spotOf } from './shapes.ts';

describe('a shape', () => {
  it('lies around its spot, on the sheet, in one piece', () => {
    for (const spot of SPOTS.flat()) {
      expect(spotOf(centreOf(spot))).toBe(spot);
      for (const shape of SHAPES) {
        const small = shapePoints(shape, spot, 'small');
        expect(small.every((point) => spotOf(point) === spot)).toBe(true);
        const large = shapePoints(shape, spot, 'large');
        expect(large.length).toBeLessThan(MAX_POINTS);
        for (const { x, y } of large) {
          expect(x >= 0 && y >= 0 && x <= FIELD.width && y <= FIELD.height).toBe(true);
        }
      }
    }
  });
});
