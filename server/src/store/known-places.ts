/**
 * Where the rooms in use stand, so that their next entry is one statement and no look-up. The file
 * has one owner, so nobody else moves a head; what was rolled back must be forgotten.
 */
import type { RoomId } from '@heard/shared/ids';

export interface Place {
  /** The room's row number. */
  number: number;
  /** The highest seq of its log. */
  head: number;
  /** A mark of every command id in its log: an id without one is new, one with it may be. */
  marks: Set<number>;
  /** As the row says, epoch milliseconds. */
  dueAt: number | null;
  expiresAt: number;
}

export interface KnownPlaces {
  of(room: RoomId): Place | undefined;
  learn(room: RoomId, place: Place): void;
  forgetAll(): void;
}

/** Rooms remembered at the most; past it the one learned first is looked up again. */
const MAX_PLACES = 20_000;

export function createKnownPlaces(): KnownPlaces {
  const places = new Map<RoomId, Place>();
  return {
    of: (room) => places.get(room),
    learn(room, place) {
      if (places.size >= MAX_PLACES) {
        const [oldest] = places.keys();
        if (oldest !== undefined) places.delete(oldest);
      }
      places.set(room, place);
    },
    forgetAll: () => places.clear(),
  };
}

/** Small, because a busy room has hundreds; two ids may share one. */
export function markOf(commandId: string): number {
  let mark = 0;
  for (let at = 0; at < commandId.length; at += 1) {
    mark = (Math.imul(mark, 31) + commandId.charCodeAt(at)) | 0;
  }
  return mark;
}
