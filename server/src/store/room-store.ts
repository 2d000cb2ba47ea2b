/**
 * What the rooms need of a store, and what every store promises. Always asynchronous. One contract
 * suite holds every adapter to it.
 */
import type { Entry } from '@heard/shared/game/entry';
import type { CachedState } from '@heard/shared/game/room-state';
import type { RoomId } from '@heard/shared/ids';

/** One entry to add to one room's log. Its command id is the room's memory of it. */
export interface Append {
  room: RoomId;
  /** `entry.seq` must be the head plus one; 1 opens the room. */
  entry: Entry;
  /** Epoch milliseconds of the room's next deadline after this entry; null for none. */
  dueAt: number | null;
  /** Epoch milliseconds after which the room is unused and may be deleted. */
  expiresAt: number;
  /** The state after this entry with the machine's version, when the cache is due for a refresh. */
  cache?: Cache;
}

/** A state kept so that a long log need not be replayed from its start. */
export interface Cache {
  machineVersion: number;
  state: CachedState;
}

export type Appended =
  /** On disk: it survives a power cut from here on. */
  | { kind: 'appended' }
  /** This command id is in the log already, at `seq`. Nothing was written. */
  | { kind: 'duplicate'; seq: number }
  /** That place is not the next one; `head` is the log's, 0 for none. Nothing was written. */
  | { kind: 'conflict'; head: number };

export type RoomRecord =
  | { kind: 'unknown' }
  /** It was deleted after long disuse; only its id is remembered. */
  | { kind: 'expired' }
  | { kind: 'live'; head: number; expiresAt: number; dueAt: number | null; cache: Cache | null };

/**
 * Milliseconds a remembered expiry may lag behind the last one given: a room in use need not write
 * it with every tap.
 */
export const EXPIRY_SLACK_MS = 10 * 60_000;
/** Milliseconds the id of an expired room is remembered. */
export const TOMBSTONE_LASTS_MS = 90 * 24 * 60 * 60_000;

/**
 * Entries and caches belong to the store once given, and to nobody once read: neither side changes
 * them. After `close` every call rejects.
 */
export interface RoomStore {
  /** Resolves once the entry is durable. Rejects with `StorageFull` when there is no room for it. */
  append(append: Append): Promise<Appended>;
  /** The room without its entries. */
  find(room: RoomId): Promise<RoomRecord>;
  /** Entries after `since` in order, at most `limit`. */
  read(room: RoomId, since: number, limit: number): Promise<Entry[]>;
  /** Where a command id stands in the log, or null. */
  seqOf(room: RoomId, commandId: string): Promise<number | null>;
  /** Keeps a state for the next load. A hint: losing it loses nothing. */
  keep(room: RoomId, cache: Cache): Promise<void>;
  /** Rooms with a deadline at or before `now` (epoch milliseconds), earliest first, at most `limit`. */
  due(now: number, limit: number): Promise<{ room: RoomId; dueAt: number }[]>;
  /** The earliest deadline of all rooms, or null. */
  nextDueAt(): Promise<number | null>;
  /**
   * Deletes rooms whose expiry is at or before `now` (epoch milliseconds), remembering their ids for
   * `TOMBSTONE_LASTS_MS`. Resolves to how many, once nothing of them can be read from the disk.
   */
  expire(now: number): Promise<number>;
  /** Rejects if the store could not take an entry now; what readiness asks. */
  check(): Promise<void>;
  /** Makes durable and answers what was given before, then lets go of the disk. */
  close(): Promise<void>;
}

/** The disk, or the quota on it, is full. Nothing was written; trying again later may do. */
export class StorageFull extends Error {
  override name = 'StorageFull';
}
