// A small repeatable source of numbers for shuffling cards; never for anything secret.

/**
 * xoshiro128** 1.1 by David Blackman and Sebastiano Vigna, "Scrambled Linear Pseudorandom Number
 * Generators", ACM TOMS 47(4), 2021; https://prng.di.unimi.it/xoshiro128starstar.c.
 * Takes four 32-bit words, not all zero, and returns a function giving integers in [0, 2^32).
 */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [s0, s1, s2, s3] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
    const t = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = rotateLeft(s3, 11);
    return result;
  };
}

/**
 * Four well-mixed words, never all zero, from any number of 32-bit words and a counter. The mixing
 * is the 32-bit finaliser of MurmurHash3 by Austin Appleby (public domain).
 */
export function mixedState(
  words: Uint32Array,
  counter: number,
): readonly [number, number, number, number] {
  const lane = (start: number): number => {
    let hash = start;
    for (const word of words) hash = finalise(hash ^ word) + 0x9e3779b9;
    return finalise(hash ^ counter) >>> 0;
  };
  // The last lane is kept odd: all zero is the one state the generator never leaves.
  return [lane(0x243f6a88), lane(0x85a308d3), lane(0x13198a2e), lane(0x03707344) | 1];
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function finalise(word: number): number {
  let hash = word;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
