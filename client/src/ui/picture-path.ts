// The points of a stroke → a line that bends softly through the middles between them. Pure.

export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/** Widths of the pen, as parts of the sheet's width. */
const PEN = [1 / 140, 1 / 58, 1 / 24] as const;

/** In the units of a sheet that is so wide. */
export function penWidth(width: 0 | 1 | 2, fieldWidth: number): number {
  return Math.round(PEN[width] * fieldWidth);
}

/** As an SVG path; a single point is a dot. */
export function strokePath(points: readonly PicturePoint[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const start = `M${first.x} ${first.y}`;
  const last = rest.at(-1);
  // A line of no length has round ends too, but not in every browser.
  if (last === undefined) return `${start}h0.1`;
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last;
    return `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`;
  });
  return `${start}${bends.join('')}L${last.x} ${last.y}`;
}
