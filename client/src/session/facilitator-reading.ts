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
import { areEqualBytes } from './are-equal-bytes.ts';

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
  /** Of every command in sight. */
  ids: ReadonlySet<string>;
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
    ids: new Set(),
    names: { a: null, b: null },
    lineKey: null,
    epoch: 1,
    isTampered: false,
  };
}

/**
 * The entries must follow on those that were read.
 * @param epoch the pair's before these entries, as far as it is known: a copy of an earlier one was
 * overtaken by a no, and no honest server lets it through
 */
export function readSighted(
  before: SightReading,
  added: readonly SeenEntry[],
  epoch: number,
): SightReading {
  const texts = new Map(before.texts);
  const ids = new Set(before.ids);
  const entries = [...before.entries];
  let reading: SightReading = {
    ...before,
    entries,
    epoch: Math.max(before.epoch, epoch),
    texts,
    ids,
  };
  for (const entry of added) {
    const copies = entry.type === 'unseen' ? [] : copiesIn(entry);
    // What was told once is not told again in another place: there it counts as out of sight.
    if (ids.has(entry.id) || copies.some(({ id }) => texts.has(id))) {
      entries.push({ ...entry, type: 'unseen' });
      reading = { ...reading, isTampered: true };
      continue;
    }
    entries.push(entry);
    if (entry.type === 'unseen') continue;
    ids.add(entry.id);
    for (const copied of copies) reading = readCopy(reading, copied, texts);
    readOwn(reading, entry, texts);
  }
  return reading;
}

interface Copied {
  seat: Seat;
  kind: string;
  id: string;
  copy: SeenCopy | undefined;
}

/** Its own, and that of the first of two that are published together. */
function copiesIn({ seat: chair, type: kind, id, copy, held }: SeenEntry): Copied[] {
  const seat = partnerOn(chair);
  if (seat === null) return [];
  const own = { seat, kind, id, copy };
  if (held === undefined) return [own];
  return [{ seat: otherSeat(seat), kind, id: held.id, copy: held.copy }, own];
}

function readCopy(
  at: SightReading,
  { copy, ...place }: Copied,
  texts: Map<string, ReadText>,
): SightReading {
  if (copy?.box === undefined) return at;
  const { room, secretKey, psk } = at.own;
  const { epoch, commitment, box } = copy;
  const isOvertaken = epoch < at.epoch;
  const text = isOvertaken
    ? null
    : openCopy({ room, epoch, ...place }, { secretKey, psk }, { commitment, box });
  if (text === null) return { ...at, isTampered: true };
  texts.set(place.id, { ...place, text });
  return place.kind === 'consent' ? readConsent({ ...at, epoch }, text) : { ...at, epoch };
}

/** Who the two are, and the key of what is said to both: the same from either, and for good. */
function readConsent(at: SightReading, text: string): SightReading {
  const consent = parseConsentCopy(text);
  if (!consent.ok) return { ...at, isTampered: true };
  const { names, lineKey } = consent.value;
  if (at.lineKey !== null && !areEqualBytes(at.lineKey, lineKey))
    return { ...at, isTampered: true };
  return { ...at, names, lineKey };
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
