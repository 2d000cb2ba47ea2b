/** How long to wait before trying again. Pure: the caller brings the randomness. */

/** Milliseconds an answer may take before the same command is sent again: the first wait, the longest. */
const FIRST_PATIENCE_MS = 2_500;
const LONGEST_PATIENCE_MS = 15_000;
/** Milliseconds before the line is dialled again. */
const FIRST_REDIAL_MS = 400;
const LONGEST_REDIAL_MS = 5_000;

/** `tries` counts those that failed; `random` is in [0, 1). Up to a fifth is taken off, by chance. */
export function patienceMs(tries: number, random: number): number {
  return doubled(FIRST_PATIENCE_MS, LONGEST_PATIENCE_MS, tries) * jitter(tries, random);
}

export function redialMs(tries: number, random: number): number {
  return doubled(FIRST_REDIAL_MS, LONGEST_REDIAL_MS, tries) * jitter(tries + 1, random);
}

function doubled(first: number, longest: number, tries: number): number {
  return Math.min(longest, first * 2 ** tries);
}

/** The very first wait is exact; later ones are spread so that many phones do not come at once. */
function jitter(tries: number, random: number): number {
  return tries === 0 ? 1 : 1 - random / 5;
}
