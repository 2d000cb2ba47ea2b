/**
 * Every random byte of the client is drawn here, and nowhere else.
 *
 * Only `crypto.getRandomValues` is used: a phone that opens a home network's http address has
 * neither `crypto.subtle` nor `crypto.randomUUID`.
 */
import type { Bytes32, CommandId, RoomId } from '@heard/shared/ids';
import { toBase64Url } from './encoding.ts';

/** `length` random bytes. */
export function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

export function newRoomId(): RoomId {
  return toBase64Url(randomBytes(16)) as RoomId;
}

export function newCommandId(): CommandId {
  return toBase64Url(randomBytes(16)) as CommandId;
}

/** 32 bytes that stay on the phone, or travel only behind a link's `#`. */
export function newSecret(): Uint8Array {
  return randomBytes(32);
}

/** 32 bytes in the form the wire carries: a device's token, or the salt of a commitment. */
export function newToken(): Bytes32 {
  return toBase64Url(randomBytes(32)) as Bytes32;
}
