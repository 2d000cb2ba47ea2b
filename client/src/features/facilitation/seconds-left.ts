/** Whole seconds until something happens by the server's clock, as this phone counts them. Pure. */

const SECOND_MS = 1_000;

/** All in milliseconds; 0 from the moment it is due, and never more than `mostMs` of a clock that is off. */
export function secondsLeft(
  at: number,
  { now, clockOffsetMs, mostMs }: { now: number; clockOffsetMs: number; mostMs: number },
): number {
  const left = Math.min(mostMs, at - (now + clockOffsetMs));
  return Math.max(0, Math.ceil(left / SECOND_MS));
}
