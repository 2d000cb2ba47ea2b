/** Entries → state. Must give what `decide` gave: the log is the truth and the rest is a cache. */
import type { Entry } from './entry.ts';
import type { RoomState } from './room-state.ts';
import { emptyRoom } from './room-state.ts';
import { step } from './step.ts';

/**
 * Folds entries onto a state (an empty room unless told otherwise).
 * Throws if an entry does not follow: the log is damaged, and guessing would hide it.
 */
export function replay(entries: Iterable<Entry>, from: RoomState = emptyRoom): RoomState {
  let state = from;
  for (const entry of entries) {
    if (entry.seq !== state.seq + 1) throw new Error(`entry ${entry.seq} follows ${state.seq}`);
    const snapshot = step(state.snapshot, entry);
    if (snapshot === state.snapshot) throw new Error(`entry ${entry.seq} was refused in replay`);
    state = { seq: entry.seq, snapshot };
  }
  return state;
}
