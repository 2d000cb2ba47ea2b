/**
 * The link that leads into a room: written, and read back with a reason where it cannot be.
 *
 *     https://host/j/<room>#1.b.<secret, 43 characters><check, 4 characters>
 *     https://host/j/<room>#1.p.<secret, 43><fingerprint of the facilitator's key, 22><check, 4>
 *
 * `1` is the link's version. `b` is for the partner of whoever opened the room, `p` and `q` for the two
 * in a room a facilitator opened, `f` for a facilitator whom two partners invite. The check is the
 * first three bytes of the SHA-256 of the room and everything before it, so a link that lost an end
 * says so at once.
 */
import { type RoomId, roomIdSchema } from '@heard/shared/ids';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64Url, toBase64Url, utf8 } from './encoding.ts';
import type { LinkPart } from './link-keys.ts';

const PARTS = ['b', 'p', 'q', 'f'] as const satisfies readonly LinkPart[];
const HEAD_CHARACTERS = '1.b.'.length;
const SECRET_CHARACTERS = 43;
const FINGERPRINT_CHARACTERS = 22;
const FINGERPRINT_BYTES = 16;
const CHECK_CHARACTERS = 4;
const ROOM_CHARACTERS = 22;

/**
 * `cut-off`: an end is missing. `damaged`: something else changed on the way. `other-version`: a
 * newer or older Heard wrote it. `missing`: the room is there but nothing after it.
 */
export type InviteProblem = 'cut-off' | 'damaged' | 'other-version' | 'missing';

export interface Invite {
  room: RoomId;
  /** 32 bytes. */
  secret: Uint8Array;
  part: LinkPart;
  /** Of the key of the facilitator who opened the room; null where nobody did. */
  fingerprint: string | null;
}

export type ParsedInvite = ({ ok: true } & Invite) | { ok: false; reason: InviteProblem };

/** `origin` as `location.origin` gives it, without a slash at its end. */
export function formatInvite(
  invite: { origin: string; room: RoomId; secret: Uint8Array } & Partial<Invite>,
): string {
  const { origin, room, secret, part = 'b', fingerprint } = invite;
  const unchecked = headOf(part) + toBase64Url(secret) + (fingerprint ?? '');
  return `${origin}/j/${room}#${unchecked}${checkOf(room, unchecked)}`;
}

/**
 * `room` is the raw path segment after `/j/`; `fragment` is `location.hash`, with its `#` or without.
 * Punctuation and spaces a messenger left at the end are forgiven: they cannot be part of a link.
 */
export function parseInvite(parts: { room: string; fragment: string }): ParsedInvite {
  const fragment = decoded(parts.fragment.replace(/^#/, ''));
  if (fragment === null) return refused('damaged');
  if (fragment === '') return refused(problemOfBareRoom(decoded(parts.room)));
  const room = roomIdSchema.safeParse(parts.room);
  if (!room.success) return refused('damaged');
  if (isOtherVersion(fragment)) return refused('other-version');
  if (isStartOfFragment(fragment)) return refused('cut-off');

  const part = PARTS.find((known) => fragment.startsWith(headOf(known)));
  if (part === undefined) return refused('damaged');
  const whole = fragment.slice(0, wholeCharacters(part));
  const unchecked = whole.slice(0, -CHECK_CHARACTERS);
  const afterSecret = HEAD_CHARACTERS + SECRET_CHARACTERS;
  const secret = fromBase64Url(unchecked.slice(HEAD_CHARACTERS, afterSecret));
  const isWhole =
    whole === unchecked + checkOf(room.data, unchecked) &&
    hasNoWord(fragment.slice(wholeCharacters(part)));
  const fingerprint = unchecked.slice(afterSecret) || null;
  if (secret === null || !isWhole || !isFingerprint(fingerprint)) return refused('damaged');
  return { ok: true, room: room.data, secret, part, fingerprint };
}

function headOf(part: LinkPart): string {
  return `1.${part}.`;
}

function wholeCharacters(part: LinkPart): number {
  const fingerprint = part === 'p' || part === 'q' ? FINGERPRINT_CHARACTERS : 0;
  return HEAD_CHARACTERS + SECRET_CHARACTERS + fingerprint + CHECK_CHARACTERS;
}

/** Null for a link that names no key. */
function isFingerprint(text: string | null): boolean {
  return text === null || fromBase64Url(text)?.length === FINGERPRINT_BYTES;
}

function refused(reason: InviteProblem): ParsedInvite {
  return { ok: false, reason };
}

function checkOf(room: RoomId, unchecked: string): string {
  return toBase64Url(sha256(utf8(`${room}#${unchecked}`)).slice(0, 3));
}

/** A browser percent-encodes what does not belong in an address, such as a closing quotation mark. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part).trim();
  } catch {
    return null;
  }
}

/** A `#` that became `%23` is no lost end: the secret went to the server in the path, and is spent. */
function problemOfBareRoom(room: string | null): InviteProblem {
  const kept = room === null ? null : trimmedEnd(room);
  if (kept === null || !/^[\w-]*$/.test(kept)) return 'damaged';
  if (kept.length < ROOM_CHARACTERS) return 'cut-off';
  return roomIdSchema.safeParse(kept).success ? 'missing' : 'damaged';
}

function isOtherVersion(fragment: string): boolean {
  const version = /^([0-9]{1,3})\./.exec(fragment)?.[1];
  return version !== undefined && version !== '1';
}

/** Shorter than a whole fragment, and nothing in it that could not stand there. */
function isStartOfFragment(fragment: string): boolean {
  const kept = trimmedEnd(fragment);
  const part = PARTS.find((known) => headOf(known).startsWith(kept.slice(0, HEAD_CHARACTERS)));
  if (part === undefined || kept.length >= wholeCharacters(part)) return false;
  return kept.length <= HEAD_CHARACTERS || /^[\w-]*$/.test(kept.slice(HEAD_CHARACTERS));
}

function trimmedEnd(text: string): string {
  return text.replace(/[^\w-]+$/, '');
}

function hasNoWord(tail: string): boolean {
  return !/[\p{L}\p{N}]/u.test(tail);
}
