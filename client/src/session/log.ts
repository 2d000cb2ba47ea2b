/** A room's log as this phone has read it, with the chain hash after every entry. Pure. */

import { isPublishedTogether } from '@heard/shared/game/published-together';
import type { RoomId } from '@heard/shared/ids';
import { belongsToMoment, guardOf } from '@heard/shared/protocol/commands';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { extendChain, startChain } from '../secrets/chain.ts';
import { chairAfter, emptyChair, isFitting, type ThirdChair } from './third-chair.ts';

export interface Log {
  /** `entries[n]` has sequence number n + 1. */
  entries: readonly SeenEntry[];
  /** `hashes[n]` is the chain's hash after entry n; the first stands before all entries. */
  hashes: readonly Uint8Array[];
  ids: ReadonlySet<string>;
  /** `chairs[n]` is the third chair after entry n, and with it the pair's epoch then. */
  chairs: readonly ThirdChair[];
}

export function emptyLog(room: RoomId): Log {
  return { entries: [], hashes: [startChain(room)], ids: new Set(), chairs: [emptyChair] };
}

/**
 * The entries must follow on the log. `isSound` is false where one of them could not stand where it
 * stands: no honest server would have taken it there.
 */
export function extendLog(log: Log, added: readonly SeenEntry[]): { log: Log; isSound: boolean } {
  const entries = [...log.entries];
  const hashes = [...log.hashes];
  const ids = new Set(log.ids);
  const chairs = [...log.chairs];
  let isSound = true;
  for (const entry of added) {
    const chair = chairs.at(-1) ?? emptyChair;
    isSound &&=
      !ids.has(entry.id) &&
      follows(entries, entry) &&
      isFitting(chair, entry) &&
      isHeldSound(entries, entry) &&
      isOnce(entries, entry);
    const hash = hashes.at(-1);
    if (hash !== undefined) hashes.push(extendChain(hash, entry));
    chairs.push(chairAfter(chair, entry, entries.at(-1)));
    entries.push(entry);
    ids.add(entry.id);
  }
  return { log: { entries, hashes, ids, chairs }, isSound };
}

function follows(entries: readonly SeenEntry[], entry: SeenEntry): boolean {
  const previous = entries.at(-1);
  if (previous === undefined) return isOpening(entry.type) && entry.seen === 0;
  const { type, seen, seq } = entry;
  if (seq !== previous.seq + 1 || !Number.isInteger(seen) || seen < 0 || seen >= seq) return false;
  if (isOpening(type)) return false;
  if (entry.turn < previous.turn || entry.sitting < previous.sitting) return false;
  if (type === 'claim') return seen === seenByClaim(entries, entry);
  if (guardOf(type) === 'version' && seen < momentSeq(entries)) return false;
  return isAnytime(type) || entry.phase >= phaseOf(entries);
}

function isOpening(type: string): boolean {
  return type === 'create' || type === 'host';
}

/** Who claims a seat has seen no more than the invitation, and who comes first said theirs in it. */
function seenByClaim(entries: readonly SeenEntry[], { seat }: SeenEntry): number {
  if (entries[0]?.type === 'create') return 1;
  return seat === 'a' ? 1 : (entries.find(({ type }) => type === 'claim')?.seq ?? -1);
}

/** Means the same wherever the room has got to; whoever comes to the third chair has seen nothing of it. */
function isAnytime(type: string): boolean {
  return guardOf(type) === 'none' || type === 'attend';
}

/** What its author must have seen: the last entry that belonged to a moment. */
function momentSeq(entries: readonly SeenEntry[]): number {
  return entries.findLast(({ type }) => belongsToMoment(type))?.seq ?? 0;
}

function phaseOf(entries: readonly SeenEntry[]): number {
  return entries.findLast(({ type }) => !isAnytime(type))?.phase ?? 0;
}

const ONCE_A_TURN: ReadonlySet<string> = new Set(['seal', 'open', 'show']);
const ONCE_A_PHASE: ReadonlySet<string> = new Set(['blind', 'match', 'pick']);

/** A seat seals and opens once a turn: a second seal could be made knowing what the first met. */
function isOnce(entries: readonly SeenEntry[], { type, seat, turn, phase }: SeenEntry): boolean {
  if (ONCE_A_TURN.has(type)) {
    return !entries.some((one) => one.type === type && one.seat === seat && one.turn === turn);
  }
  if (!ONCE_A_PHASE.has(type)) return true;
  return !entries.some((one) => one.type === type && one.seat === seat && one.phase === phase);
}

/** What was kept back is published as it came: same id, same moment, the other seat's. */
function isHeldSound(entries: readonly SeenEntry[], { held, type, seat }: SeenEntry): boolean {
  if (held === undefined) return true;
  const first = entries.findLast((entry) => entry.type === type);
  return (
    isPublishedTogether(type) &&
    first !== undefined &&
    first.id === held.id &&
    first.seat !== seat &&
    first.seen === held.seen &&
    first.phase === held.phase
  );
}

/** The third chair as the log leaves it. */
export function chairOf({ chairs }: Pick<Log, 'chairs'>): ThirdChair {
  return chairs.at(-1) ?? emptyChair;
}
