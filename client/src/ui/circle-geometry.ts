// Turns closeness into the shapes of the two circles; knows no colours and no React.

export const VIEW_WIDTH = 200;
export const VIEW_HEIGHT = 108;
export const RADIUS = 44;

const GAP_WHEN_APART = 8;
const CENTRE_X = VIEW_WIDTH / 2;
const CENTRE_Y = VIEW_HEIGHT / 2;
const HIGHEST_RATING = 10;

export interface CircleShapes {
  readonly leftX: number;
  readonly rightX: number;
  readonly y: number;
  /** Outline of the part both circles cover, or null while they do not touch. */
  readonly lens: string | null;
}

const within = (low: number, value: number, high: number): number =>
  Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : low;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** How far each centre lies from the middle, in view-box units, for a closeness of 0 to 1. */
export function reachOfOverlap(overlap: number): number {
  return ((2 * RADIUS + GAP_WHEN_APART) * (1 - within(0, overlap, 1))) / 2;
}

/** The other way round: closeness, 0 to 1, of two centres that far from the middle. */
export function overlapOfReach(reach: number): number {
  return within(0, 1 - (2 * reach) / (2 * RADIUS + GAP_WHEN_APART), 1);
}

/** Shapes in view-box units for a closeness of 0 (apart) to 1 (one circle). */
export function circleShapes(overlap: number): CircleShapes {
  const half = reachOfOverlap(overlap);
  const shapes = { leftX: rounded(CENTRE_X - half), rightX: rounded(CENTRE_X + half), y: CENTRE_Y };
  if (half >= RADIUS) return { ...shapes, lens: null };
  const reach = Math.sqrt(RADIUS * RADIUS - half * half);
  const top = `${CENTRE_X} ${rounded(CENTRE_Y - reach)}`;
  const bottom = `${CENTRE_X} ${rounded(CENTRE_Y + reach)}`;
  const arc = `A${RADIUS} ${RADIUS} 0 0 1`;
  return { ...shapes, lens: `M${top}${arc} ${bottom}${arc} ${top}Z` };
}

/** Closeness, 0 to 1, of two ratings from 0 to 10. */
export function overlapOfRatings(felt: number, guess: number): number {
  const distance = Math.abs(within(0, felt, HIGHEST_RATING) - within(0, guess, HIGHEST_RATING));
  return 1 - distance / HIGHEST_RATING;
}
