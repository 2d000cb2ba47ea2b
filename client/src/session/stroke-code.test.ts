import { PADDED_SIZES_BYTES } from '@heard/shared/limits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../secrets/encoding.ts';
import { decodePoints, encodePoints, FIELD, MAX_POINTS, type Point } from './stroke-code.ts';
import { encodeTaskWords } from './task-words.ts';

const point: fc.Arbitrary<Point> = fc.record({
  x: fc.integer({ min: 0, max: FIELD.width }),
  y: fc.integer({ min: 0, max: FIELD.height }),
});
const points = fc.array(point, { minLength: 1, maxLength: MAX_POINTS });

describe('the points of a stroke', () => {
  it('[CL62] come back as they were', () => {
    fc.assert(
      fc.property(points, (drawn) => {
        expect(decodePoints(encodePoints(drawn))).toEqual(drawn);
      }),
    );
  });

  it('[CL62] are put on the field where a finger left it, and on whole numbers', () => {
    const outside = [
      { x: -20, y: 3.4 },
      { x: 9_000, y: 9_000 },
    ];
    expect(decodePoints(encodePoints(outside))).toEqual([
      { x: 0, y: 3 },
      { x: FIELD.width, y: FIELD.height },
    ]);
  });

  it('[CL62] of the longest, wildest stroke fit a quarter of the largest record', () => {
    const wild = Array.from({ length: MAX_POINTS }, (_, index) =>
      index % 2 === 0 ? { x: 0, y: 0 } : { x: FIELD.width, y: FIELD.height },
    );
    const words = encodeTaskWords({
      kind: 'stroke',
      ink: 'dark',
      width: 2,
      points: wild,
      shape: 'triangle',
      isJoined: true,
    });
    const largest = PADDED_SIZES_BYTES.at(-1) ?? 0;
    expect(utf8(words).length).toBeLessThan(largest / 4);
  });

  it('[CL61] that are none, too many, off the field or cut off are not read', () => {
    const tooMany = Array.from({ length: MAX_POINTS }, () => ({ x: 1, y: 1 }));
    const odd = encodePoints([{ x: 3, y: 4 }]).slice(0, 2);
    // 63 and 64 steps to the left of the edge; a step of three bytes; half a step.
    const hostile = ['', 'fQA', 'gIEBAA', 'gICAAA', odd, `${encodePoints(tooMany)}AAAA`, '=', 'ä'];
    expect(hostile.map(decodePoints)).toEqual(hostile.map(() => null));
  });

  it('[CL61] are read from no text with more points than a stroke may have, or off the field', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ABcd019_-') }), (text) => {
        for (const { x, y } of decodePoints(text) ?? []) {
          expect(x >= 0 && y >= 0 && x <= FIELD.width && y <= FIELD.height).toBe(true);
        }
      }),
    );
  });
});
