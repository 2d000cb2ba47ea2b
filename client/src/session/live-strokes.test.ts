import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingSignal, hearStroke, type LiveStroke, stillDrawn } from './live-strokes.ts';
import { MAX_POINTS } from './stroke-code.ts';
import { encodeTaskWords, parseTaskSignal } from './task-words.ts';

const pen = { ink: 'own', width: 1 } as const;
const points = (count: number) => Array.from({ length: count }, (_, x) => ({ x, y: x }));

function overTheWire(after: number, count: number) {
  const text = encodeTaskWords(drawingSignal({ after, ...pen, points: points(count) }));
  const signal = parseTaskSignal(text);
  if (signal?.kind !== 'drawing') throw new Error('not read');
  return signal;
}

describe('a stroke while it is drawn', () => {
  it('[CL69] is whole again with the signals that came, as long as they overlap', () => {
    const isHeard = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(isHeard, (heard) => {
        let live: readonly LiveStroke[] = [];
        let last = 0;
        for (const [index, isOne] of heard.entries()) {
          // Of every twelve signals at least one comes through.
          if (!isOne && index - last < 12) continue;
          last = index;
          live = hearStroke(live, overTheWire(0, (index + 1) * 8), index);
          expect(live[0]?.points).toEqual(points((index + 1) * 8));
        }
      }),
    );
  });

  it('[CL69] is over once the log holds it, or when nothing is heard of it any more', () => {
    const live = hearStroke(hearStroke([], overTheWire(3, 5), 0), overTheWire(4, 5), 1_000);
    expect(stillDrawn(live, 3, 1_000)).toBe(live);
    expect(stillDrawn(live, 4, 1_000).map(({ after }) => after)).toEqual([4]);
    expect(stillDrawn(live, 5, 1_000)).toEqual([]);
    expect(stillDrawn(live, 3, 5_500).map(({ after }) => after)).toEqual([4]);
  });

  it('[CL69] is never longer than a piece, nor one of many, whatever a signal says', () => {
    let long: readonly LiveStroke[] = [];
    for (let count = 64; count <= MAX_POINTS; count += 64) {
      long = hearStroke(long, overTheWire(0, count), 0);
    }
    expect(long[0]?.points).toHaveLength(MAX_POINTS);
    const tooLong = { ...overTheWire(0, 90), from: MAX_POINTS - 1 };
    expect(hearStroke(long, tooLong, 1)).toBe(long);
    let live: readonly LiveStroke[] = [];
    for (let after = 0; after < 100; after += 1)
      live = hearStroke(live, overTheWire(after, 2), after);
    expect(live.length).toBeLessThan(8);
    const drawing = '{"kind":"drawing","after":0,"ink":"own","width":1,"from":0,"points":""}';
    for (const text of ['', '{}', '{"kind":"dragging","item":0,"to":9}', drawing]) {
      expect(parseTaskSignal(text)).toBeNull();
    }
  });
});
