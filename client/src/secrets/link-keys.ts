/** What the link's secret gives: the proof that claims a seat, and the key of the introduction. */
import type { Bytes32, RoomId } from '@heard/shared/ids';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesOf, joinBytes, toBase64Url, utf8 } from './encoding.ts';

/**
 * Whom a link is for: the partner of whoever opened the room, either partner in a room a facilitator
 * opened, or the facilitator two partners invite.
 */
export type LinkPart = 'b' | 'p' | 'q' | 'f';

/**
 * `secret` is the link's 32 bytes. Two links of one secret have a proof each and one introduction key.
 * The proof goes to the server once, which holds only its hash; the introduction key (epoch 0, 32
 * bytes) never leaves the phone and cannot be had from the proof.
 */
export function deriveLinkKeys(
  room: RoomId,
  secret: Uint8Array,
  part: LinkPart = 'b',
): { joinProof: Bytes32; introductionKey: Uint8Array } {
  const salt = sha256(joinBytes(utf8('heard/1|'), bytesOf(room)));
  const joinLabel = part === 'b' ? 'heard/1|join' : `heard/1|join|${part}`;
  const pseudoRandomKey = extract(sha256, secret, salt);
  return {
    joinProof: toBase64Url(expand(sha256, pseudoRandomKey, utf8(joinLabel), 32)) as Bytes32,
    introductionKey: expand(sha256, pseudoRandomKey, utf8('heard/1|epoch|0'), 32),
  };
}

/** SHA-256 of the 32 decoded bytes: how the server knows a token or a proof without holding it. */
export function hashOf(value: Bytes32): Bytes32 {
  return toBase64Url(sha256(bytesOf(value))) as Bytes32;
}
