/** Which key a record of each kind is sealed under, and where in the room it stands. Pure. */
import type { Chair, RoomId } from '@heard/shared/ids';
import { epochKeyAt, lineKeyOf, senderKey } from '../secrets/epoch-keys.ts';
import type { RecordContext } from '../secrets/record.ts';
import type { Log } from './log.ts';

/** The keys a phone holds: the introduction's, the pair's first, and that of a link told to a facilitator. */
export interface RoomKeys {
  introduction: Uint8Array;
  pair: Uint8Array | null;
  invite: Uint8Array | null;
}

/** The pair's first epoch; each later one begins when less may be seen than before. */
export const PAIR_EPOCH = 1;

const INTRODUCING: ReadonlySet<string> = new Set(['create', 'host', 'claim', 'introduce']);
const TO_BOTH: ReadonlySet<string> = new Set(['line', 'offer', 'lower']);

/** Said by a facilitator, for both to read. */
export function isToBoth(kind: string): boolean {
  return TO_BOTH.has(kind);
}

/** Sealed under what only the two phones share. */
export function isOfThePair(kind: string): boolean {
  return !INTRODUCING.has(kind) && !TO_BOTH.has(kind) && kind !== 'attend';
}

export interface RecordPlace {
  room: RoomId;
  seat: Chair;
  kind: string;
  id: string;
  seen: number;
  phase: number;
}

/** Null while this phone does not hold the key, or has not read so far. */
export function recordContext(
  { room, seat, kind, id, seen, phase }: RecordPlace,
  keys: RoomKeys,
  { hashes, chairs }: Pick<Log, 'hashes' | 'chairs'>,
): RecordContext | null {
  // Whoever holds the session cannot read the log: what they seal stands at its beginning.
  const prevHash = hashes[seat === 'facilitator' ? 0 : seen];
  const epoch = isOfThePair(kind) ? (chairs[seen]?.now.epoch ?? null) : 0;
  if (prevHash === undefined || epoch === null) return null;
  const epochKey = epochKeyFor(kind, keys, epoch, chairs[seen]?.comers ?? 0);
  if (epochKey === null) return null;
  const key = senderKey(epochKey, seat, epoch);
  return { room, seat, kind, id, seen, phase, epoch, key, prevHash };
}

function epochKeyFor(
  kind: string,
  keys: RoomKeys,
  epoch: number,
  comers: number,
): Uint8Array | null {
  if (INTRODUCING.has(kind)) return keys.introduction;
  if (kind === 'attend') return keys.invite;
  if (keys.pair === null) return null;
  return TO_BOTH.has(kind) ? lineKeyOf(keys.pair, comers) : epochKeyAt(keys.pair, epoch);
}
