/** Where a room stands after its first `seq` entries: what `decide` is asked about. */
import type { StateName } from '../view.ts';
import type { Context } from './context.ts';
import type { Snapshot } from './step.ts';
import { emptySnapshot, restoreSnapshot } from './step.ts';

export interface RoomState {
  /** Entries so far; the head of the log. */
  seq: number;
  snapshot: Snapshot;
}

/** The same as plain JSON, for the snapshot cache. */
export interface CachedState {
  seq: number;
  value: StateName;
  context: Context;
}

export const emptyRoom: RoomState = { seq: 0, snapshot: emptySnapshot };

export function toCache({ seq, snapshot }: RoomState): CachedState {
  return { seq, value: snapshot.value, context: snapshot.context };
}

export function fromCache({ seq, value, context }: CachedState): RoomState {
  return { seq, snapshot: restoreSnapshot(value, context) };
}
