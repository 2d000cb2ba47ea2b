/** How a facilitator's public key is known: in a link by its fingerprint, aloud by a short code. */
import type { Bytes32 } from '@heard/shared/ids';
import { expand } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesOf, joinPrefixed, toBase64Url, utf8 } from './encoding.ts';
import { codeOf, type SafetyCode } from './safety-code.ts';

const FINGERPRINT_BYTES = 16;

/** 22 characters. */
export function fingerprintOf(publicKey: Bytes32): string {
  return toBase64Url(hashOfKey('heard/1|facilitator', publicKey).subarray(0, FINGERPRINT_BYTES));
}

/** The same on all three screens exactly if all three hold the same key. */
export function facilitatorCode(publicKey: Bytes32): SafetyCode {
  return codeOf(hashOfKey('heard/1|facilitator-code', publicKey));
}

/** 32 bytes that the server cannot know: it can make no copy. `introductionKey` is of the facilitator's link. */
export function copyPskOf(introductionKey: Uint8Array): Uint8Array {
  return expand(sha256, introductionKey, utf8('heard/1|copy-psk'), 32);
}

function hashOfKey(label: string, publicKey: Bytes32): Uint8Array {
  return sha256(joinPrefixed(label, bytesOf(publicKey)));
}
