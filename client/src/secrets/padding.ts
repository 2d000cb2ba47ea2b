/** ISO/IEC 7816-4 padding to the few shared sizes, so that a sealed text's length says little. */
import { PADDED_SIZES_BYTES } from '@heard/shared/limits';

const MARK = 0x80;

/** Null where the text does not fit the largest size beside its mark. */
export function pad(text: Uint8Array): Uint8Array | null {
  const size = PADDED_SIZES_BYTES.find((bytes) => bytes > text.length);
  if (size === undefined) return null;
  const padded = new Uint8Array(size);
  padded.set(text);
  padded[text.length] = MARK;
  return padded;
}

/** Null where there is no mark. */
export function unpad(padded: Uint8Array): Uint8Array | null {
  const end = padded.findLastIndex((byte) => byte !== 0);
  return padded[end] === MARK ? padded.subarray(0, end) : null;
}
