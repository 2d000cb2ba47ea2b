// How near a felt and a guessed rating are, in three steps. About the pair, never about a person.

export type Closeness = 'in-tune' | 'close' | 'worth-a-word';

const IN_TUNE_MAX = 1;
const CLOSE_MAX = 3;

/** Both 0 to 10. */
export function distanceOf(felt: number, guess: number): number {
  return Math.abs(felt - guess);
}

export function closenessOf(felt: number, guess: number): Closeness {
  const distance = distanceOf(felt, guess);
  if (distance <= IN_TUNE_MAX) return 'in-tune';
  return distance <= CLOSE_MAX ? 'close' : 'worth-a-word';
}

const LOW_MAX = 5;

/** Low enough that a line about what would have helped may be welcome. */
export function isLow(felt: number): boolean {
  return felt <= LOW_MAX;
}
