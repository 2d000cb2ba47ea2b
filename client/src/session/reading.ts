/**
 * Everything this phone has read of a room: the log, what opened, how the phones met, who holds the
 * session, and whether it all adds up. Pure: the same entries always read the same.
 */
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { areEqualBytes } from './are-equal-bytes.ts';
import { areCopiesTrue } from './copies-read.ts';
import { type Facilitator, facilitateWith, noFacilitator } from './facilitator.ts';
import { emptyLog, extendLog, type Log } from './log.ts';
import { type Opened, openEntry } from './opened.ts';
import { type OwnHalf, type Pairing, pairWith, startPairing } from './pairing.ts';
import type { RoomKeys } from './room-keys.ts';

export interface Reading {
  own: OwnHalf;
  log: Log;
  /** By command id: what each record held. */
  opened: ReadonlyMap<string, Opened>;
  pairing: Pairing;
  facilitator: Facilitator;
  /** Something between the phones changed, dropped, moved or invented an entry. */
  isTampered: boolean;
}

/** How far an earlier visit had read. */
export interface Bookmark {
  seq: number;
  /** 32 bytes. */
  hash: Uint8Array;
}

export function startReading(own: OwnHalf): Reading {
  return {
    own,
    log: emptyLog(own.room),
    opened: new Map(),
    pairing: startPairing(own),
    facilitator: noFacilitator,
    isTampered: false,
  };
}

export function readEntries(
  reading: Reading,
  entries: readonly SeenEntry[],
  bookmark: Bookmark,
): Reading {
  const { own } = reading;
  const { log, isSound } = extendLog(reading.log, entries);
  const opened = new Map(reading.opened);
  let { pairing, facilitator } = reading;
  let isTrue = true;
  for (const entry of entries) {
    const keys = keysOf({ own, pairing, facilitator });
    const records = openEntry(own.room, entry, keys, log);
    for (const { place, opened: found } of records) {
      opened.set(place.id, found);
      // What a facilitator sends that cannot be read is passed over: they cannot stop the two.
      isTrue &&= found.kind !== 'unreadable' || (place.seat === 'facilitator' && entry.seq > 1);
    }
    isTrue &&= areCopiesTrue(entry, records, { log, keys, pairing });
    pairing = pairWith(own, pairing, entry, opened.get(entry.id));
    facilitator = facilitateWith(own, facilitator, entry, opened.get(entry.id));
  }
  const kept = log.hashes[bookmark.seq];
  const isAsBefore = kept === undefined || areEqualBytes(kept, bookmark.hash);
  const isWhole = isSound && isTrue && !pairing.isBroken && !facilitator.isForged && isAsBefore;
  return {
    own,
    log,
    opened,
    pairing,
    facilitator,
    isTampered: reading.isTampered || !isWhole,
  };
}

export function keysOf({
  own,
  pairing,
  facilitator,
}: Pick<Reading, 'own' | 'pairing' | 'facilitator'>): RoomKeys {
  return {
    introduction: own.introductionKey,
    pair: pairing.epochKey,
    invite: facilitator.invite?.introductionKey ?? null,
  };
}
