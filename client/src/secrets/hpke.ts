/**
 * One message to the holder of an X25519 key, from whoever holds a secret with them: HPKE (RFC 9180)
 * in its PSK mode, with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and ChaCha20-Poly1305. One message
 * each, so there is no counter.
 */
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { joinBytes, u16, utf8 } from './encoding.ts';

export const ENCAPSULATED_BYTES = 32;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const MODE_PSK = 1;
const VERSION = utf8('HPKE-v1');
const KEM = joinBytes(utf8('KEM'), u16(0x0020));
const SUITE = joinBytes(utf8('HPKE'), u16(0x0020), u16(0x0001), u16(0x0003));
const EMPTY = new Uint8Array();

export interface Psk {
  /** 32 secret bytes. */
  psk: Uint8Array;
  pskId: Uint8Array;
  info: Uint8Array;
}

/** `ephemeralKey` is 32 random bytes, used once. Null where the recipient's key is of low order. */
export function sealTo(
  recipient: Uint8Array,
  ephemeralKey: Uint8Array,
  shared: Psk,
  plaintext: Uint8Array,
): { encapsulated: Uint8Array; box: Uint8Array } | null {
  const encapsulated = x25519.getPublicKey(ephemeralKey);
  const secret = agree(ephemeralKey, recipient, joinBytes(encapsulated, recipient));
  if (secret === null) return null;
  const { key, nonce } = schedule(secret, shared);
  return { encapsulated, box: chacha20poly1305(key, nonce).encrypt(plaintext) };
}

/** Null for what was not sealed to this key with this secret. */
export function openFrom(
  secretKey: Uint8Array,
  encapsulated: Uint8Array,
  shared: Psk,
  box: Uint8Array,
): Uint8Array | null {
  const context = joinBytes(encapsulated, x25519.getPublicKey(secretKey));
  const secret = agree(secretKey, encapsulated, context);
  if (secret === null) return null;
  const { key, nonce } = schedule(secret, shared);
  try {
    return chacha20poly1305(key, nonce).decrypt(box);
  } catch {
    return null;
  }
}

function agree(own: Uint8Array, other: Uint8Array, context: Uint8Array): Uint8Array | null {
  try {
    // Throws on an all-zero result, as RFC 7748 6.1 asks.
    const secret = labeledExtract(KEM, EMPTY, 'eae_prk', x25519.getSharedSecret(own, other));
    return labeledExpand(KEM, secret, 'shared_secret', context, KEY_BYTES);
  } catch {
    return null;
  }
}

function schedule(secret: Uint8Array, { psk, pskId, info }: Psk) {
  const context = joinBytes(
    Uint8Array.of(MODE_PSK),
    labeledExtract(SUITE, EMPTY, 'psk_id_hash', pskId),
    labeledExtract(SUITE, EMPTY, 'info_hash', info),
  );
  const key = labeledExtract(SUITE, secret, 'secret', psk);
  return {
    key: labeledExpand(SUITE, key, 'key', context, KEY_BYTES),
    nonce: labeledExpand(SUITE, key, 'base_nonce', context, NONCE_BYTES),
  };
}

function labeledExtract(suite: Uint8Array, salt: Uint8Array, label: string, key: Uint8Array) {
  return extract(sha256, joinBytes(VERSION, suite, utf8(label), key), salt);
}

function labeledExpand(
  suite: Uint8Array,
  key: Uint8Array,
  label: string,
  info: Uint8Array,
  length: number,
) {
  return expand(sha256, key, joinBytes(u16(length), VERSION, suite, utf8(label), info), length);
}
