/**
 * One page of a journal: anyone with the public key can write it, only the secret key reads it.
 *
 *     0x01 | one-time public key 32 | nonce 24 | XChaCha20-Poly1305(key, nonce, place, padded text)
 *
 * The key is HKDF-SHA256 of the X25519 secret of a key pair made for this page and thrown away.
 */
import type { Bytes32 } from '@heard/shared/ids';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import {
  bytesOf,
  fromBase64Url,
  fromUtf8,
  joinBytes,
  joinPrefixed,
  toBase64Url,
  utf8,
} from './encoding.ts';
import { pad, unpad } from './padding.ts';
import { type KeyPair, newKeyPair } from './pairing.ts';
import { randomBytes } from './random.ts';

const PAGE_VERSION = 1;
const PUBLIC_KEY_BYTES = 32;
const NONCE_BYTES = 24;
const NAME_BYTES = 16;

export type SealedPage = { ok: true; box: string } | { ok: false; reason: 'too-long' };
export type OpenedPage = { ok: true; text: string } | { ok: false; reason: 'unreadable' };

/** `place` names where the page lies: it opens nowhere else. */
export function sealPage(publicKey: Bytes32, place: string, text: string): SealedPage {
  const padded = pad(utf8(text));
  if (padded === null) return { ok: false, reason: 'too-long' };
  const once = newKeyPair();
  const key = pageKey(once.secretKey, publicKey, once.publicKey, publicKey);
  const nonce = randomBytes(NONCE_BYTES);
  const box = xchacha20poly1305(key, nonce, placeBytes(place)).encrypt(padded);
  once.secretKey.fill(0);
  key.fill(0);
  const bytes = joinBytes(Uint8Array.of(PAGE_VERSION), bytesOf(once.publicKey), nonce, box);
  return { ok: true, box: toBase64Url(bytes) };
}

/** Never throws. */
export function openPage(own: KeyPair, place: string, box: string): OpenedPage {
  const bytes = fromBase64Url(box);
  const text = bytes?.[0] === PAGE_VERSION ? decrypt(own, place, bytes.subarray(1)) : null;
  return text === null ? { ok: false, reason: 'unreadable' } : { ok: true, text };
}

/** Where a page lies, from what it is about: the same every time, and nothing to read off. */
export function pagePlace(publicKey: Bytes32, about: string): string {
  const hash = sha256(joinPrefixed('heard/1|journal-place', bytesOf(publicKey), about));
  return toBase64Url(hash.subarray(0, NAME_BYTES));
}

function decrypt(own: KeyPair, place: string, bytes: Uint8Array): string | null {
  try {
    const once = toBase64Url(bytes.subarray(0, PUBLIC_KEY_BYTES)) as Bytes32;
    const nonce = bytes.subarray(PUBLIC_KEY_BYTES, PUBLIC_KEY_BYTES + NONCE_BYTES);
    const key = pageKey(own.secretKey, once, once, own.publicKey);
    const cipher = xchacha20poly1305(key, nonce, placeBytes(place));
    const padded = unpad(cipher.decrypt(bytes.subarray(PUBLIC_KEY_BYTES + NONCE_BYTES)));
    return padded === null ? null : fromUtf8(padded);
  } catch {
    return null;
  }
}

function pageKey(
  secretKey: Uint8Array,
  theirs: Bytes32,
  once: Bytes32,
  journal: Bytes32,
): Uint8Array {
  const shared = x25519.getSharedSecret(secretKey, bytesOf(theirs));
  const salt = joinBytes(bytesOf(once), bytesOf(journal));
  return hkdf(sha256, shared, salt, utf8('heard/1|journal-page'), 32);
}

function placeBytes(place: string): Uint8Array {
  return joinPrefixed('heard/1|journal', place);
}
