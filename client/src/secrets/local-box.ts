/** Drafts and unrevealed ratings at rest on the phone: sealed, so that no plain word lies in its storage. */
import type { Bytes32 } from '@heard/shared/ids';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesOf, fromBase64Url, fromUtf8, joinBytes, toBase64Url, utf8 } from './encoding.ts';
import { randomBytes } from './random.ts';

const BOX_VERSION = 1;
const NONCE_BYTES = 24;

export type OpenedBox = { ok: true; text: string } | { ok: false; reason: 'unreadable' };

/** 32 bytes, from the device's token for one room. */
export function deviceKey(token: Bytes32): Uint8Array {
  return hkdf(sha256, bytesOf(token), undefined, utf8('heard/1|device'), 32);
}

/** `label` names what is kept, such as a draft's place: a box opens under its own label only. */
export function sealLocal(key: Uint8Array, label: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const box = xchacha20poly1305(key, nonce, utf8(label)).encrypt(utf8(text));
  return toBase64Url(joinBytes(Uint8Array.of(BOX_VERSION), nonce, box));
}

/** Never throws. */
export function openLocal(key: Uint8Array, label: string, box: string): OpenedBox {
  const bytes = fromBase64Url(box);
  const text = bytes?.[0] === BOX_VERSION ? decrypt(key, label, bytes.subarray(1)) : null;
  return text === null ? { ok: false, reason: 'unreadable' } : { ok: true, text };
}

function decrypt(key: Uint8Array, label: string, bytes: Uint8Array): string | null {
  try {
    const cipher = xchacha20poly1305(key, bytes.subarray(0, NONCE_BYTES), utf8(label));
    return fromUtf8(cipher.decrypt(bytes.subarray(NONCE_BYTES)));
  } catch {
    return null;
  }
}
