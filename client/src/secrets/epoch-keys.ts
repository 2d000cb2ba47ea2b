/** What an epoch's key gives: one content key for each sender, and the seed both phones deal by. */
import type { Chair } from '@heard/shared/ids';
import { expand } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { joinBytes, u16, utf8 } from './encoding.ts';

/** 32 bytes. `epochKey` is the introduction key where `epoch` is 0. */
export function senderKey(epochKey: Uint8Array, seat: Chair, epoch: number): Uint8Array {
  return expand(sha256, epochKey, joinBytes(utf8(`heard/1|content|${seat}`), u16(epoch)), 32);
}

/** Four 32-bit words, the same on both phones and unknown to the server: which cards come is theirs. */
export function dealSeed(epochKey: Uint8Array): Uint32Array {
  const bytes = expand(sha256, epochKey, utf8('heard/1|deal'), 16);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from([0, 4, 8, 12], (offset) => view.getUint32(offset));
}

/** The pair's key of a later epoch, 32 bytes: each follows from the one before, and from none after it. */
export function epochKeyAt(firstKey: Uint8Array, epoch: number): Uint8Array {
  let key = firstKey;
  for (let next = 2; next <= epoch; next += 1) {
    key = expand(sha256, key, joinBytes(utf8('heard/1|next-epoch|'), u16(next)), 32);
  }
  return key;
}

/**
 * 32 bytes, from the pair's first key: what a facilitator says to both is sealed under it, and nothing else.
 * @param comer 1 for the first who came to the third chair: each after them has a key of their own,
 * which those before cannot work out
 */
export function lineKeyOf(firstKey: Uint8Array, comer: number): Uint8Array {
  const label = utf8('heard/1|to-both');
  const info = comer > 1 ? joinBytes(label, utf8('|'), u16(comer)) : label;
  return expand(sha256, firstKey, info, 32);
}
