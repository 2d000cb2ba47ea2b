// Simple shapes as the strokes a steady hand would make, and where on the sheet a point lies. Pure.
import { FIELD, onField, type Point } from '../../session/stroke-code.ts';
import type { Shape } from '../../session/task-words.ts';

export const SPOTS = [
  ['top-left', 'top', 'top-right'],
  ['left', 'middle', 'right'],
  ['bottom-left', 'bottom', 'bottom-right'],
] as const;
export type Spot = (typeof SPOTS)[number][number];

export type ShapeSize = 'small' | 'large';

/** Half of a shape's width, in the sheet's units. */
const REACH: Readonly<Record<ShapeSize, number>> = { small: 210, large: 520 };
/** Units between points, close enough that corners stay corners. */
const STEP = 40;
const ROUND_POINTS = 48;

export function shapePoints(shape: Shape, spot: Spot, size: ShapeSize): Point[] {
  const centre = centreOf(spot);
  return outlineOf(shape).map(({ x, y }) =>
    onField({ x: centre.x + x * REACH[size], y: centre.y + y * REACH[size] }),
  );
}

export function spotOf({ x, y }: Point): Spot {
  const third = (value: number, whole: number) =>
    Math.min(2, Math.max(0, Math.floor((value / whole) * 3)));
  return SPOTS[third(y, FIELD.height)]?.[third(x, FIELD.width)] ?? 'middle';
}

export function centreOf(spot: Spot): Point {
  const rows: readonly (readonly Spot[])[] = SPOTS;
  const row = rows.findIndex((spots) => spots.includes(spot));
  const column = rows[row]?.indexOf(spot) ?? 1;
  return { x: (FIELD.width * (2 * column + 1)) / 6, y: (FIELD.height * (2 * row + 1)) / 6 };
}

/** Around 0, reaching to 1 either way. */
function outlineOf(shape: Shape): Point[] {
  switch (shape) {
    case 'circle':
      return round(0, 2 * Math.PI, (angle) => ({ x: Math.cos(angle), y: Math.sin(angle) }));
    case 'arch':
      return round(Math.PI, 2 * Math.PI, (angle) => ({
        x: Math.cos(angle),
        y: Math.sin(angle) + 0.5,
      }));
    case 'heart':
      return round(0, 2 * Math.PI, heartAt);
    case 'square':
      return along([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9], [-0.9, -0.9]);
    case 'triangle':
      return along([0, -1], [1, 0.8], [-1, 0.8], [0, -1]);
    case 'line':
      return along([-1, 0], [1, 0]);
  }
}

function round(from: number, to: number, at: (angle: number) => Point): Point[] {
  return Array.from({ length: ROUND_POINTS + 1 }, (_, index) =>
    at(from + ((to - from) * index) / ROUND_POINTS),
  );
}

function heartAt(angle: number): Point {
  const up =
    13 * Math.cos(angle) - 5 * Math.cos(2 * angle) - 2 * Math.cos(3 * angle) - Math.cos(4 * angle);
  return { x: Math.sin(angle) ** 3, y: -up / 16 };
}

/** Straight from corner to corner, with enough points on the way. */
function along(...corners: readonly (readonly [number, number])[]): Point[] {
  const parts = Math.ceil((2 * REACH.large) / STEP);
  const points = corners.slice(0, -1).flatMap(([x, y], index) => {
    const [toX, toY] = corners[index + 1] ?? [x, y];
    return Array.from({ length: parts }, (_, part) => ({
      x: x + ((toX - x) * part) / parts,
      y: y + ((toY - y) * part) / parts,
    }));
  });
  const [x, y] = corners.at(-1) ?? [0, 0];
  return [...points, { x, y }];
}
