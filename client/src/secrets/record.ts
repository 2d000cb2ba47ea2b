/**
 * One sealed text as it travels: made here, opened here, and tied to its one place in the room.
 *
 *     0x01 | epoch u16 | nonce 24 | XChaCha20-Poly1305(sender key, nonce, place, padded text)
 *
 * Nonces are random: two tabs of one seat share a key and no counter.
 */
import type { Envelope } from '@heard/shared/envelope';
import type { Chair, RoomId } from '@heard/shared/ids';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import {
  bytesOf,
  fromBase64Url,
  fromUtf8,
  joinBytes,
  joinPrefixed,
  toBase64Url,
  u16,
  u32,
  utf8,
} from './encoding.ts';
import { pad, unpad } from './padding.ts';
import { randomBytes } from './random.ts';

const RECORD_VERSION = 1;
const NONCE_BYTES = 24;
const HEADER_BYTES = 3;
const ID_BYTES = 16;
const HASH_BYTES = 32;

export interface RecordContext {
  room: RoomId;
  epoch: number;
  /** The author's sender key for that epoch. */
  key: Uint8Array;
  /** The author. */
  seat: Chair;
  /** The type of the command that carries the record. */
  kind: string;
  phase: number;
  /** The id of the command that carries the record. */
  id: string;
  /** The last sequence number the author had seen, and the hash of the log up to it. */
  seen: number;
  prevHash: Uint8Array;
}

export type Sealed = { ok: true; envelope: Envelope } | { ok: false; reason: 'too-long' };
export type Opened =
  | { ok: true; text: string }
  | { ok: false; reason: 'other-version' | 'other-epoch' | 'unreadable' };

/**
 * `too-long`: the text does not fit the largest padded size. Throws a RangeError, which never holds
 * the text, where the context cannot be a place in any log.
 */
export function sealRecord(context: RecordContext, plaintext: string): Sealed {
  const padded = pad(utf8(plaintext));
  if (padded === null) return { ok: false, reason: 'too-long' };
  const nonce = randomBytes(NONCE_BYTES);
  const box = xchacha20poly1305(context.key, nonce, placeOf(context)).encrypt(padded);
  const record = joinBytes(Uint8Array.of(RECORD_VERSION), u16(context.epoch), nonce, box);
  return { ok: true, envelope: toBase64Url(record) as Envelope };
}

/** Never throws: `unreadable` is all that a forged, moved or damaged record says. */
export function openRecord(context: RecordContext, envelope: Envelope): Opened {
  const record = fromBase64Url(envelope);
  if (record === null) return { ok: false, reason: 'unreadable' };
  if (record[0] !== RECORD_VERSION) return { ok: false, reason: 'other-version' };
  if (epochOf(record) !== context.epoch) return { ok: false, reason: 'other-epoch' };
  const text = decrypt(context, record);
  return text === null ? { ok: false, reason: 'unreadable' } : { ok: true, text };
}

/** The epoch whose key a record needs; null for a record of another version. */
export function peekEpoch(envelope: Envelope): number | null {
  const record = fromBase64Url(envelope);
  return record?.[0] === RECORD_VERSION ? epochOf(record) : null;
}

function epochOf(record: Uint8Array): number | null {
  const [, high, low] = record;
  return high === undefined || low === undefined ? null : high * 256 + low;
}

function decrypt(context: RecordContext, record: Uint8Array): string | null {
  const nonce = record.subarray(HEADER_BYTES, HEADER_BYTES + NONCE_BYTES);
  const box = record.subarray(HEADER_BYTES + NONCE_BYTES);
  try {
    const padded = xchacha20poly1305(context.key, nonce, placeOf(context)).decrypt(box);
    const bytes = unpad(padded);
    return bytes === null ? null : fromUtf8(bytes);
  } catch {
    return null;
  }
}

/** The additional data: every part is of fixed length or carries its length. */
function placeOf(context: RecordContext): Uint8Array {
  const id = fromBase64Url(context.id);
  if (id?.length !== ID_BYTES || context.prevHash.length !== HASH_BYTES) {
    throw new RangeError('an id has 16 bytes and a hash 32');
  }
  return joinBytes(
    utf8('heard/1'),
    bytesOf(context.room),
    u16(context.epoch),
    utf8(context.seat),
    joinPrefixed(context.kind),
    u32(context.phase),
    id,
    u32(context.seen),
    context.prevHash,
  );
}
