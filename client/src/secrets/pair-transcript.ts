/** What both phones must agree on before they share a key: hashed under one label for each purpose. */
import type { Bytes32, RoomId } from '@heard/shared/ids';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesOf, joinPrefixed } from './encoding.ts';

export interface Pair {
  room: RoomId;
  /** The X25519 public key of seat a, and of seat b. */
  publicKeyA: Bytes32;
  publicKeyB: Bytes32;
  /** What seat a committed to in the invitation, before it could know seat b's key. */
  commitment: Bytes32;
}

/** 32 bytes. */
export function hashPair(label: string, pair: Pair): Uint8Array {
  return sha256(
    joinPrefixed(
      label,
      bytesOf(pair.room),
      bytesOf(pair.publicKeyA),
      bytesOf(pair.publicKeyB),
      bytesOf(pair.commitment),
    ),
  );
}
