/**
 * What binds a copy to its words for both who read them: the facilitator opens the copy and finds the
 * opener in it, the partner derives the opener. Neither can be shown other words unnoticed.
 */
import type { Bytes32, Chair, CommandId, RoomId } from '@heard/shared/ids';
import { expand } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesOf, joinPrefixed, toBase64Url, u16, utf8 } from './encoding.ts';

/** The place of the record that is copied, as in the record itself. */
export interface CopyPlace {
  room: RoomId;
  /** The pair's. */
  epoch: number;
  seat: Chair;
  kind: string;
  id: string;
}

/** 32 bytes. `senderKey` is the author's, of the pair's epoch. */
export function copyOpener(senderKey: Uint8Array, id: string): Uint8Array {
  return expand(sha256, senderKey, utf8(`heard/1|copy-opener|${id}`), 32);
}

export function commitToCopy(
  { room, epoch, seat, kind, id }: CopyPlace,
  opener: Uint8Array,
  text: string,
): Bytes32 {
  const hash = sha256(
    joinPrefixed(
      'heard/1|commit-copy',
      bytesOf(room),
      u16(epoch),
      seat,
      kind,
      bytesOf(id as CommandId),
      opener,
      text,
    ),
  );
  return toBase64Url(hash) as Bytes32;
}

/** For the partner, who holds the author's key: whether the copy is of just these words. Never throws. */
export function isCopyOf(
  commitment: Bytes32,
  place: CopyPlace & { key: Uint8Array },
  text: string,
): boolean {
  try {
    return commitToCopy(place, copyOpener(place.key, place.id), text) === commitment;
  } catch {
    // A place no log has: nothing can be a copy of what stands there.
    return false;
  }
}
