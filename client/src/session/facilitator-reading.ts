/**
 * Everything a counsellor's device has read of a room: the entries in sight, what opened of their
 * copies, and whether it all adds up. Pure; what it opens lives in memory only.
 */
import { otherSeat, partnerOn, type RoomId, type Seat } from '@heard/shared/ids';
import type { SeenCopy } from '@heard/shared/protocol/facilitation';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { startChain } from '../secrets/chain.ts';
import { openCopy } from '../secrets/copy.ts';
import { senderKey } from '../secrets/epoch-keys.ts';
import { parseConsentCopy } from '../secrets/facilitation-words.ts';
import { openRecord, type RecordContext } from '../secrets/record.ts';

/** What this device opens with. */
export interface OwnChair {
  room: RoomId;
  /** 32 bytes each. */
  secretKey: Uint8Array;
  psk: Uint8Array;
}

/** The plaintext of a partner's copy, or of what the counsellor said to both. */
export interface ReadText {
  id: string;
  /** null for the counsellor's own. */
  seat: Seat | null;
  kind: string;
  text: string;
}

export interface SightReading {
  own: OwnChair;
  /** `entries[n]` has sequence number n + 1; those out of sight are of type `unseen`. */
  entries: readonly SeenEntry[];
  /** By command id. */
  texts: ReadonlyMap<string, ReadText>;
  names: Record<Seat, string | null>;
  /** 32 bytes: what is said to both is sealed under it; null until both said yes to something. */
  lineKey: Uint8Array | null;
  /** The newest epoch of the pair's that was read. */
  epoch: number;
  /** A copy did not open, or not as what its author was bound to. */
  isTampered: boolean;
}

export function startSight(own: OwnChair): SightReading {
  return {
    own,
    entries: [],
    texts: new Map(),
    names: { a: null, b: null },
    lineKey: null,
    epoch: 1,
    isTampered: false,
  };
}

/** The entries must follow on those that were read. */
export function readSighted(before: SightReading, added: readonly SeenEntry[]): SightReading {
  const texts = new Map(before.texts);
  let reading = { ...before, entries: [...before.entries, ...added], texts };
  for (const entry of added) {
    const seat = partnerOn(entry.seat);
    const { held, copy } = entry;
    if (seat !== null) {
      reading = readCopy(reading, { seat, kind: entry.type, id: entry.id, copy });
      if (held !== undefined) {
        const place = { seat: otherSeat(seat), kind: entry.type, id: held.id };
        reading = readCopy(reading, { ...place, copy: held.copy });
      }
    }
    readOwn(reading, entry, texts);
  }
  return reading;

  function readCopy(
    at: typeof reading,
    { copy, ...place }: { seat: Seat; kind: string; id: string; copy: SeenCopy | undefined },
  ): typeof reading {
    if (copy?.box === undefined) return at;
    const { room, secretKey, psk } = at.own;
    const { epoch, commitment, box } = copy;
    // What a withdrawal overtook would be let through by no honest server.
    const text =
      epoch < at.epoch
        ? null
        : openCopy({ room, epoch, ...place }, { secretKey, psk }, { commitment, box });
    if (text === null) return { ...at, isTampered: true };
    texts.set(place.id, { ...place, text });
    const consent = place.kind === 'consent' ? parseConsentCopy(text) : null;
    if (!consent?.ok) return { ...at, epoch };
    const { names, lineKey } = consent.value;
    return { ...at, epoch, names, lineKey };
  }
}

/** What the counsellor said to both, as the room kept it: after a reload it is still there to see. */
function readOwn(
  { own, lineKey }: Pick<SightReading, 'own' | 'lineKey'>,
  { seat, body, id, type: kind, seen, phase }: SeenEntry,
  texts: Map<string, ReadText>,
): void {
  if (seat !== 'facilitator' || body === undefined || lineKey === null) return;
  const opened = openRecord(toBothContext(own.room, lineKey, { kind, id, seen, phase }), body);
  if (opened.ok) texts.set(id, { id, seat: null, kind, text: opened.text });
}

/** The place of something said to both: the counsellor cannot read the log, so it stands at its beginning. */
export function toBothContext(
  room: RoomId,
  lineKey: Uint8Array,
  place: { kind: string; id: string; seen: number; phase: number },
): RecordContext {
  return {
    ...place,
    room,
    seat: 'facilitator',
    epoch: 0,
    key: senderKey(lineKey, 'facilitator', 0),
    prevHash: startChain(room),
  };
}
