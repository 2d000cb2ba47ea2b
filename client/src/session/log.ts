/** A room's log as this phone has read it, with the chain hash after every entry. Pure. */

import { isPublishedTogether } from '@heard/shared/game/entry';
import type { RoomId } from '@heard/shared/ids';
import { guardOf } from '@heard/shared/protocol/commands';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { extendChain, startChain } from '../secrets/chain.ts';

export interface Log {
  /** `entries[n]` has sequence number n + 1. */
  entries: readonly SeenEntry[];
  /** `hashes[n]` is the chain's hash after entry n; the first stands before all entries. */
  hashes: readonly Uint8Array[];
  ids: ReadonlySet<string>;
}

export function emptyLog(room: RoomId): Log {
  return { entries: [], hashes: [startChain(room)], ids: new Set() };
}

/**
 * The entries must follow on the log. `isSound` is false where one of them could not stand where it
 * stands: no honest server would have taken it there.
 */
export function extendLog(log: Log, added: readonly SeenEntry[]): { log: Log; isSound: boolean } {
  const entries = [...log.entries];
  const hashes = [...log.hashes];
  const ids = new Set(log.ids);
  let isSound = true;
  for (const entry of added) {
    isSound &&=
      !ids.has(entry.id) &&
      follows(entries.at(-1), entry) &&
      isHeldSound(entries, entry) &&
      isOnce(entries, entry);
    const hash = hashes.at(-1);
    if (hash !== undefined) hashes.push(extendChain(hash, entry));
    entries.push(entry);
    ids.add(entry.id);
  }
  return { log: { entries, hashes, ids }, isSound };
}

function follows(previous: SeenEntry | undefined, entry: SeenEntry): boolean {
  if (previous === undefined) return entry.type === 'create' && entry.seen === 0;
  const { type, seen, seq } = entry;
  if (seq !== previous.seq + 1 || !Number.isInteger(seen) || seen < 0 || seen >= seq) return false;
  if (type === 'create') return false;
  if (entry.turn < previous.turn || entry.sitting < previous.sitting) return false;
  // Who claims a seat has seen no more than the invitation.
  if (type === 'claim') return seen === 1;
  if (guardOf(type) === 'version' && seen !== previous.seq) return false;
  return entry.phase >= previous.phase;
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
