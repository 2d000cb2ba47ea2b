/**
 * The hash of everything a phone has seen of its room, entry by entry.
 *
 * A record names the hash its author had reached, so a server that drops, reorders, replays, moves
 * or forks entries leaves both phones unable to read on. The server's clock is not part of it.
 */
import type { RoomId } from '@heard/shared/ids';
import type { SeenCopy } from '@heard/shared/protocol/facilitation';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesOf, joinPrefixed, utf8 } from './encoding.ts';

/** 32 bytes: the hash before the first entry. */
export function startChain(room: RoomId): Uint8Array {
  return sha256(joinPrefixed('heard/1|log', bytesOf(room)));
}

/** 32 bytes. Numbers count as their decimal digits, so that a number no phone would send cannot throw. */
export function extendChain(previous: Uint8Array, entry: SeenEntry): Uint8Array {
  const { held, setting } = entry;
  return sha256(
    joinPrefixed(
      'heard/1|entry',
      previous,
      String(entry.seq),
      entry.seat ?? '',
      entry.type,
      entry.id,
      String(entry.seen),
      String(entry.phase),
      String(entry.sitting),
      String(entry.turn),
      hashOfBody(entry.body),
      held === undefined
        ? ''
        : joinPrefixed(held.id, String(held.seen), String(held.phase), hashOfBody(held.body)),
      setting === undefined ? '' : joinPrefixed(setting.where, setting.how),
      entry.verdict ?? '',
      entry.minutes === undefined ? '' : String(entry.minutes),
      ...facilitationParts(entry),
    ),
  );
}

/** One part more where the entry has to do with a facilitator, and none in any other. */
function facilitationParts({ scope, mayExport, move, of, copy, held }: SeenEntry): Uint8Array[] {
  const parts = [
    scope ?? '',
    mayExport === undefined ? '' : String(mayExport),
    move ?? '',
    of ?? '',
    partOfCopy(copy),
    partOfCopy(held?.copy),
  ];
  return parts.every((part) => part.length === 0) ? [] : [joinPrefixed(...parts)];
}

/** What both partners are shown of a copy: its box may be there for a facilitator alone. */
function partOfCopy(copy: SeenCopy | undefined): Uint8Array {
  if (copy === undefined) return new Uint8Array();
  return joinPrefixed(String(copy.epoch), copy.commitment);
}

function hashOfBody(body: string | undefined): Uint8Array {
  return body === undefined ? new Uint8Array() : sha256(utf8(body));
}
