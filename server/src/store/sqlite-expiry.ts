/** Deletes what rooms held and remembers for a while that they were. Inside others' transactions. */
import type { Database } from './open-database.ts';
import { TOMBSTONE_LASTS_MS } from './room-store.ts';
import type { SqliteLog } from './sqlite-log.ts';
import { numberIn } from './stored-rows.ts';

/** Rooms in one transaction: a sweep after a long stop must not hold up the rooms in use. */
const ROOMS_AT_ONCE = 10;

export interface Expiry {
  /** Deletes a few rooms unused at `now` (epoch milliseconds). Returns how many, and if that is all. */
  someRooms(now: number): { count: number; isAll: boolean };
  /** Forgets rooms that expired long before `now` (epoch milliseconds). */
  oldTombstones(now: number): void;
}

export function prepareExpiry(db: Database, log: SqliteLog): Expiry {
  const findUnused = db.prepare(
    'SELECT number FROM rooms WHERE expires_at <= ? ORDER BY expires_at LIMIT ?',
  );
  const deleteCache = db.prepare('DELETE FROM caches WHERE room = ?');
  const bury = db.prepare(
    'UPDATE rooms SET due_at = NULL, expires_at = NULL, expired_at = ? WHERE number = ?',
  );
  const forget = db.prepare('DELETE FROM rooms WHERE expired_at <= ?');

  function someRooms(now: number): { count: number; isAll: boolean } {
    const rows = findUnused.all(now, ROOMS_AT_ONCE);
    for (const row of rows) {
      const number = numberIn(row, 'number') ?? 0;
      log.remove(number);
      deleteCache.run(number);
      bury.run(now, number);
    }
    return { count: rows.length, isAll: rows.length < ROOMS_AT_ONCE };
  }

  function oldTombstones(now: number): void {
    forget.run(now - TOMBSTONE_LASTS_MS);
  }

  return { someRooms, oldTombstones };
}
