/**
 * Keeps a secret key on the phone so that only a passphrase opens it. The passphrase itself is kept
 * nowhere, and there is no other way in.
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import * as z from 'zod/mini';
import { fromBase64Url, joinBytes, toBase64Url, utf8 } from './encoding.ts';
import { randomBytes } from './random.ts';

/** How much work one guess is. Kept with each lock, so that later locks may ask for more. */
const costSchema = z.object({
  n: z.number().check(z.gte(2), z.lte(2 ** 20)),
  r: z.number().check(z.gte(1), z.lte(32)),
  p: z.number().check(z.gte(1), z.lte(16)),
});
export type PassphraseCost = z.infer<typeof costSchema>;

/** 32 MiB, and about half a second on a phone of the middle range, in which the page stands still. */
export const PASSPHRASE_COST: PassphraseCost = { n: 2 ** 15, r: 8, p: 1 };

export const passphraseLockSchema = z.object({
  version: z.literal(1),
  cost: costSchema,
  /** 16 random bytes. */
  salt: z.string(),
  /** The locked key: a nonce and what XChaCha20-Poly1305 made of it. */
  box: z.string(),
});
export type PassphraseLock = z.infer<typeof passphraseLockSchema>;

export type Unlocked =
  | { ok: true; secretKey: Uint8Array }
  | { ok: false; reason: 'wrong-passphrase' };

const VERSION = 1;
const SALT_BYTES = 16;
const NONCE_BYTES = 24;
const KEY_BYTES = 32;
/** Milliseconds in which the page can draw that it is at work. */
const DRAWN_WITHIN_MS = 50;

/** `secretKey` is 32 bytes. */
export async function lockWithPassphrase(
  secretKey: Uint8Array,
  passphrase: string,
  cost: PassphraseCost = PASSPHRASE_COST,
): Promise<PassphraseLock> {
  const salt = randomBytes(SALT_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  const key = await keyOf(passphrase, salt, cost);
  const box = xchacha20poly1305(key, nonce, boundTo(salt, cost)).encrypt(secretKey);
  key.fill(0);
  const lock = { version: VERSION, cost, salt: toBase64Url(salt) } as const;
  return { ...lock, box: toBase64Url(joinBytes(nonce, box)) };
}

/** Never rejects; a damaged lock is told as a wrong passphrase, which it cannot be told from. */
export async function unlockWithPassphrase(
  lock: PassphraseLock,
  passphrase: string,
): Promise<Unlocked> {
  const salt = fromBase64Url(lock.salt);
  const box = fromBase64Url(lock.box);
  if (salt === null || box === null) return { ok: false, reason: 'wrong-passphrase' };
  try {
    const key = await keyOf(passphrase, salt, lock.cost);
    const cipher = xchacha20poly1305(key, box.subarray(0, NONCE_BYTES), boundTo(salt, lock.cost));
    const secretKey = cipher.decrypt(box.subarray(NONCE_BYTES));
    key.fill(0);
    return { ok: true, secretKey };
  } catch {
    return { ok: false, reason: 'wrong-passphrase' };
  }
}

/** The same letters typed on another keyboard may be other code points: NFKC makes them one. */
async function keyOf(
  passphrase: string,
  salt: Uint8Array,
  { n, r, p }: PassphraseCost,
): Promise<Uint8Array> {
  await new Promise((resolve) => setTimeout(resolve, DRAWN_WITHIN_MS));
  return scrypt(utf8(passphrase.normalize('NFKC')), salt, { N: n, r, p, dkLen: KEY_BYTES });
}

/** A lock whose salt or cost was changed does not open. */
function boundTo(salt: Uint8Array, { n, r, p }: PassphraseCost): Uint8Array {
  return joinBytes(utf8(`heard/1|passphrase|${n}|${r}|${p}|`), salt);
}
