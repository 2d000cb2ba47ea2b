/** The short code two partners compare to know that nobody stands between their phones. */
import { hashPair, type Pair } from './pair-transcript.ts';

/** How many pictures the table holds that the four are chosen from. */
export const PICTURE_COUNT = 64;

export interface SafetyCode {
  /** Six digits, leading zeros kept. */
  digits: string;
  /** Four indices into the picture table. */
  pictures: readonly number[];
}

/** The same on both phones exactly if both saw the same room, keys and commitment (44 bits). */
export function safetyCode(pair: Pair): SafetyCode {
  return codeOf(hashPair('heard/1|safety-code', pair));
}

/** `hash` is 32 bytes. */
export function codeOf(hash: Uint8Array): SafetyCode {
  // Eight bytes for six digits: no digit is likelier than another by more than 1 in 10^13.
  const number = new DataView(hash.buffer, hash.byteOffset).getBigUint64(0) % 1_000_000n;
  return {
    digits: number.toString().padStart(6, '0'),
    pictures: Array.from(hash.subarray(8, 12), (byte) => byte % PICTURE_COUNT),
  };
}
