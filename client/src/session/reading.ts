/**
 * Everything this phone has read of a room: the log, what opened, how the phones met, and whether it
 * all adds up. Pure: the same entries always read the same.
 */
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { areEqualBytes } from './are-equal-bytes.ts';
import { emptyLog, extendLog, type Log } from './log.ts';
import { type Opened, openEntry } from './opened.ts';
import { type OwnHalf, type Pairing, pairWith, startPairing } from './pairing.ts';

export interface Reading {
  own: OwnHalf;
  log: Log;
  /** By command id: what each record held. */
  opened: ReadonlyMap<string, Opened>;
  pairing: Pairing;
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
  let { pairing } = reading;
  let isReadable = true;
  for (const entry of entries) {
    const keys = { introduction: own.introductionKey, pair: pairing.epochKey };
    for (const [id, found] of openEntry(own.room, entry, keys, log.hashes)) {
      opened.set(id, found);
      isReadable &&= found.kind !== 'unreadable';
    }
    pairing = pairWith(own, pairing, entry, opened.get(entry.id));
  }
  const kept = log.hashes[bookmark.seq];
  const isAsBefore = kept === undefined || areEqualBytes(kept, bookmark.hash);
  const isWhole = isSound && isReadable && !pairing.isBroken && isAsBefore;
  return { own, log, opened, pairing, isTampered: reading.isTampered || !isWhole };
}
