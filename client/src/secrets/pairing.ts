/**
 * The X25519 exchange after which the link alone opens nothing.
 *
 * Seat a commits to its public key in the invitation and shows it only after seat b has shown its
 * own, so that a third party in between has one guess at the safety code, not a search.
 */
import type { Bytes32, RoomId, Seat } from '@heard/shared/ids';
import { x25519 } from '@noble/curves/ed25519.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesOf, joinBytes, joinPrefixed, toBase64Url, u16, utf8 } from './encoding.ts';
import { hashPair } from './pair-transcript.ts';
import { newSecret } from './random.ts';

export interface KeyPair {
  /** 32 bytes. Never leaves the phone. */
  secretKey: Uint8Array;
  publicKey: Bytes32;
}

export function newKeyPair(): KeyPair {
  return keyPairFrom(newSecret());
}

/** `secretKey` is 32 random bytes. */
export function keyPairFrom(secretKey: Uint8Array): KeyPair {
  return { secretKey, publicKey: toBase64Url(x25519.getPublicKey(secretKey)) as Bytes32 };
}

/** `salt` is random, and secret until the key is shown. */
export function commitToPublicKey(room: RoomId, publicKey: Bytes32, salt: Bytes32): Bytes32 {
  const hash = sha256(
    joinPrefixed('heard/1|commit', bytesOf(room), bytesOf(publicKey), bytesOf(salt)),
  );
  return toBase64Url(hash) as Bytes32;
}

/** Whether seat a showed the key it had committed to. Seat b takes no other. */
export function verifyCommitment(shown: {
  room: RoomId;
  publicKey: Bytes32;
  salt: Bytes32;
  commitment: Bytes32;
}): boolean {
  return commitToPublicKey(shown.room, shown.publicKey, shown.salt) === shown.commitment;
}

export interface Exchange {
  /** Epoch 0's key: mixed in, so that breaking X25519 alone is not enough. */
  introductionKey: Uint8Array;
  room: RoomId;
  /** 1..65,535; a RangeError otherwise. */
  epoch: number;
  own: KeyPair;
  /** The seat of this phone. */
  seat: Seat;
  partnerPublicKey: Bytes32;
  commitment: Bytes32;
}

export type DerivedKey = { ok: true; key: Uint8Array } | { ok: false; reason: 'bad-public-key' };

/** The epoch's key (32 bytes), the same on both phones; `bad-public-key` for one that forces a known result. */
export function deriveEpochKey(exchange: Exchange): DerivedKey {
  const { introductionKey, room, epoch, own, seat, partnerPublicKey, commitment } = exchange;
  if (epoch === 0) throw new RangeError('epoch 0 has the introduction key');
  const shared = sharedSecret(own.secretKey, partnerPublicKey);
  if (shared === null) return { ok: false, reason: 'bad-public-key' };
  const transcript = hashPair('heard/1|pair', {
    room,
    publicKeyA: seat === 'a' ? own.publicKey : partnerPublicKey,
    publicKeyB: seat === 'b' ? own.publicKey : partnerPublicKey,
    commitment,
  });
  const info = joinBytes(utf8('heard/1|epoch|'), u16(epoch), transcript);
  return { ok: true, key: expand(sha256, extract(sha256, shared, introductionKey), info, 32) };
}

/** Null where the partner's key is of low order: the result would be all zeros whatever the secret. */
function sharedSecret(secretKey: Uint8Array, partnerPublicKey: Bytes32): Uint8Array | null {
  try {
    // Throws on an all-zero result, as RFC 7748 6.1 asks.
    return x25519.getSharedSecret(secretKey, bytesOf(partnerPublicKey));
  } catch {
    return null;
  }
}
