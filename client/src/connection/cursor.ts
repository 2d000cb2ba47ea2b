/** Where the reading of a room's log stands, and what a step adds to it. Pure. */
import type { AnyView, Step } from '@heard/shared/protocol/pushes';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';

export interface Cursor {
  /** The last entry that was handed on. */
  last: number;
  /** The newest view; it counts only while its `seq` is `last`. */
  view: AnyView | null;
}

export const startCursor: Cursor = { last: 0, view: null };

export interface Advance {
  cursor: Cursor;
  /** Follow on `last` without a gap, none of them twice. */
  entries: SeenEntry[];
  /** Whether the server holds more than was handed on. */
  isBehind: boolean;
}

/** Entries that were there already are left out; those behind a gap wait for the next answer. */
export function advance(cursor: Cursor, step: Step): Advance {
  const entries: SeenEntry[] = [];
  let { last } = cursor;
  for (const entry of step.entries) {
    if (entry.seq !== last + 1) continue;
    entries.push(entry);
    last = entry.seq;
  }
  const isNewer = cursor.view === null || step.view.seq >= cursor.view.seq;
  const view = isNewer ? step.view : cursor.view;
  return { cursor: { last, view }, entries, isBehind: (view?.seq ?? 0) > last };
}
