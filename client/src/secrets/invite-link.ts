/**
 * The link one partner sends the other: written, and read back with a reason where it cannot be.
 *
 *     https://host/j/<room>#1.b.<secret, 43 characters><check, 4 characters>
 *
 * `1` is the link's version and `b` the seat it is for. The check is the first three bytes of the
 * SHA-256 of the room and everything before it, so a link that lost an end says so at once.
 */
import { type RoomId, roomIdSchema } from '@heard/shared/ids';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64Url, toBase64Url, utf8 } from './encoding.ts';

const HEAD = '1.b.';
const SECRET_CHARACTERS = 43;
const CHECK_CHARACTERS = 4;
const WHOLE_CHARACTERS = HEAD.length + SECRET_CHARACTERS + CHECK_CHARACTERS;
const ROOM_CHARACTERS = 22;

/**
 * `cut-off`: an end is missing. `damaged`: something else changed on the way. `other-version`: a
 * newer or older Heard wrote it. `missing`: the room is there but nothing after it.
 */
export type InviteProblem = 'cut-off' | 'damaged' | 'other-version' | 'missing';

export type ParsedInvite =
  | { ok: true; room: RoomId; secret: Uint8Array }
  | { ok: false; reason: InviteProblem };

/** `origin` as `location.origin` gives it, without a slash at its end; `secret` is 32 bytes. */
export function formatInvite(invite: { origin: string; room: RoomId; secret: Uint8Array }): string {
  const unchecked = HEAD + toBase64Url(invite.secret);
  return `${invite.origin}/j/${invite.room}#${unchecked}${checkOf(invite.room, unchecked)}`;
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

  const whole = fragment.slice(0, WHOLE_CHARACTERS);
  const unchecked = whole.slice(0, -CHECK_CHARACTERS);
  const secret = fromBase64Url(unchecked.slice(HEAD.length));
  const isWhole =
    whole.startsWith(HEAD) &&
    whole === unchecked + checkOf(room.data, unchecked) &&
    hasNoWord(fragment.slice(WHOLE_CHARACTERS));
  return secret !== null && isWhole ? { ok: true, room: room.data, secret } : refused('damaged');
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
  if (kept.length >= WHOLE_CHARACTERS) return false;
  const isSound = kept.length <= HEAD.length || /^[\w-]*$/.test(kept.slice(HEAD.length));
  return isSound && kept.slice(0, HEAD.length) === HEAD.slice(0, kept.length);
}

function trimmedEnd(text: string): string {
  return text.replace(/[^\w-]+$/, '');
}

function hasNoWord(tail: string): boolean {
  return !/[\p{L}\p{N}]/u.test(tail);
}
