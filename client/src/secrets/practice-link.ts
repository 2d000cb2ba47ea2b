/**
 * What says that a practice was done, and nothing more: written, and read back with a reason where it
 * cannot be.
 *
 *     https://host/done#1.<practice id, 22 characters>.<mac, 22 characters><check, 4 characters>
 *
 * The mac is the first 16 bytes of HMAC-SHA-256 of the id under the practice's secret, so only
 * somebody with the practice's link can have made it. The check is the first three bytes of the
 * SHA-256 of everything before it. It is the same whenever and however often it is made.
 */
import { bytes32Schema } from '@heard/shared/ids';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import * as z from 'zod/mini';
import { fromBase64Url, joinPrefixed, toBase64Url, utf8 } from './encoding.ts';
import { newToken, randomBytes } from './random.ts';

const ID_BYTES = 16;
const MAC_BYTES = 16;
const CHECK_CHARACTERS = 4;
const SHAPE = /^1\.([\w-]{22})\.([\w-]{22})([\w-]{4})$/;
const WHOLE_CHARACTERS = 2 + 22 + 1 + 22 + CHECK_CHARACTERS;
/** More than any honest address; what is longer is not looked through. */
const MAX_FRAGMENT_CHARACTERS = 1_000;

const practiceIdSchema = z
  .string()
  .check(z.refine((text) => fromBase64Url(text)?.length === ID_BYTES));

/** What the link of a practice carries beside its cards. */
export const practicePartSchema = z.strictObject({ id: practiceIdSchema, secret: bytes32Schema });
export type PracticePart = z.infer<typeof practicePartSchema>;

/** `missing`: nothing after the page. `cut-off`: its end is missing. `damaged`: something else changed. */
export type DoneProblem = 'missing' | 'cut-off' | 'damaged' | 'other-version';
export type ParsedDone = { ok: true; id: string; mac: string } | { ok: false; reason: DoneProblem };

export function newPracticePart(): PracticePart {
  return { id: toBase64Url(randomBytes(ID_BYTES)), secret: newToken() };
}

export function formatDone(origin: string, practice: PracticePart): string {
  const unchecked = `1.${practice.id}.${macOf(practice)}`;
  return `${origin}/done#${unchecked}${checkOf(unchecked)}`;
}

/** `text` is `location.hash`, with its `#` or without, or a whole link somebody pasted. Never throws. */
export function parseDone(text: string): ParsedDone {
  if (text.length > MAX_FRAGMENT_CHARACTERS) return refused('damaged');
  const fragment = decoded(text.slice(text.indexOf('#') + 1));
  if (fragment === null) return refused('damaged');
  if (fragment === '') return refused('missing');
  const version = /^([0-9]{1,3})\./.exec(fragment)?.[1];
  if (version !== undefined && version !== '1') return refused('other-version');
  if (fragment.length < WHOLE_CHARACTERS && /^1(\.[\w-]*){0,2}$/.test(fragment)) {
    return refused('cut-off');
  }
  const [, id, mac, check] = SHAPE.exec(fragment) ?? [];
  if (id === undefined || mac === undefined) return refused('damaged');
  const isWhole = check === checkOf(`1.${id}.${mac}`);
  return isWhole ? { ok: true, id, mac } : refused('damaged');
}

/** Whether whoever made it had the practice's link. */
export function fitsPractice(done: { id: string; mac: string }, practice: PracticePart): boolean {
  return done.id === practice.id && done.mac === macOf(practice);
}

function macOf({ id, secret }: PracticePart): string {
  const key = fromBase64Url(secret) ?? new Uint8Array();
  const mac = hmac(sha256, key, joinPrefixed('heard/1|practice-done', id));
  return toBase64Url(mac.subarray(0, MAC_BYTES));
}

function checkOf(unchecked: string): string {
  return toBase64Url(sha256(utf8(unchecked)).subarray(0, 3));
}

function refused(reason: DoneProblem): ParsedDone {
  return { ok: false, reason };
}

/** A browser percent-encodes what does not belong in an address; a messenger adds a full stop. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
      .trim()
      .replace(/[^\w-]+$/, '');
  } catch {
    return null;
  }
}
