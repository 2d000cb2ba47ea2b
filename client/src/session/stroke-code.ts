/** A stroke's points as a short text: whole numbers, each as its step from the one before. Pure. */
import { fromBase64Url, toBase64Url } from '../secrets/encoding.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The picture's own units, the same on every phone: fine enough for the sharpest screen. */
export const FIELD = { width: 2_048, height: 2_304 } as const;

/** Points of one piece; a longer stroke goes on in the next one. */
export const MAX_POINTS = 512;
/** Steps of up to 2,304 either way take two bytes each at the most. */
const MAX_BYTES_PER_POINT = 4;
/** Characters of the longest piece. */
export const MAX_STROKE_CHARACTERS = Math.ceil((MAX_POINTS * MAX_BYTES_PER_POINT * 4) / 3);

const LOW_BITS = 0x7f;
const MORE = 0x80;

/** Points outside the field are put on its edge; all after `MAX_POINTS` are left out. */
export function encodePoints(points: readonly Point[]): string {
  const bytes: number[] = [];
  let from: Point = { x: 0, y: 0 };
  for (const point of points.slice(0, MAX_POINTS)) {
    const to = onField(point);
    pushStep(bytes, to.x - from.x);
    pushStep(bytes, to.y - from.y);
    from = to;
  }
  return toBase64Url(Uint8Array.from(bytes));
}

/** Null for anything that is not at least one point, all of them on the field. */
export function decodePoints(text: string): Point[] | null {
  if (text.length > MAX_STROKE_CHARACTERS) return null;
  const bytes = fromBase64Url(text);
  const steps = bytes === null ? null : stepsOf(bytes);
  if (steps === null || steps.length === 0 || steps.length % 2 !== 0) return null;
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    x += steps[index] ?? 0;
    y += steps[index + 1] ?? 0;
    if (x < 0 || y < 0 || x > FIELD.width || y > FIELD.height) return null;
    points.push({ x, y });
  }
  return points.length > MAX_POINTS ? null : points;
}

export function onField({ x, y }: Point): Point {
  return { x: within(x, FIELD.width), y: within(y, FIELD.height) };
}

function within(value: number, limit: number): number {
  return Math.min(limit, Math.max(0, Math.round(value)));
}

/** Seven bits a byte, the lowest first; small steps either way are small numbers. */
function pushStep(bytes: number[], step: number): void {
  let rest = step < 0 ? -step * 2 - 1 : step * 2;
  while (rest > LOW_BITS) {
    bytes.push((rest & LOW_BITS) | MORE);
    rest >>= 7;
  }
  bytes.push(rest);
}

/** Null where a step is cut off, or longer than any on the field. */
function stepsOf(bytes: Uint8Array): number[] | null {
  const steps: number[] = [];
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value |= (byte & LOW_BITS) << shift;
    shift = (byte & MORE) === 0 ? 0 : shift + 7;
    if (shift > 7) return null;
    if (shift > 0) continue;
    steps.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2);
    value = 0;
  }
  return shift === 0 ? steps : null;
}
