/** The rooms in one SQLite file: durable before acknowledged, and gone from the file when deleted. */
import type { RoomId } from '@heard/shared/ids';
import { createGroupCommit } from './group-commit.ts';
import type { Database } from './open-database.ts';
import { letGo, openDurable, type SqliteSettings } from './open-durable.ts';
import type { Append, Cache, RoomStore } from './room-store.ts';
import { prepareWriter } from './sqlite-append.ts';
import { prepareExpiry } from './sqlite-expiry.ts';
import { writeFault } from './sqlite-fault.ts';
import { openLog } from './sqlite-log.ts';
import { dueOf, entryOf, numberIn, recordOf } from './stored-rows.ts';

/** Bytes readiness writes: more than the largest entry takes. */
const PROBE_BYTES = 32_768;
/** Entries catalogued together: under full load some ten milliseconds' work each second. */
const CATALOGUE_EVERY = 32_000;

/** Throws one line for whoever starts the server if the file cannot be used, or not durably. */
export function openSqliteRoomStore(settings: SqliteSettings): RoomStore {
  return createStore(openDurable(settings), settings.catalogueEvery ?? CATALOGUE_EVERY);
}

function createStore(db: Database, catalogueEvery: number): RoomStore {
  const log = openLog(db, catalogueEvery);
  const writer = prepareWriter(db, log);
  const group = createGroupCommit(db, log.flush, () => {
    writer.forgetPlaces();
    log.forget();
  });
  const expiry = prepareExpiry(db, log);
  const findRoom = db.prepare(
    `SELECT number, due_at, expires_at, machine_version, state
     FROM rooms LEFT JOIN caches ON caches.room = number WHERE room_id = ?`,
  );
  const findDue = db.prepare(
    'SELECT room_id, due_at FROM rooms WHERE due_at <= ? ORDER BY due_at LIMIT ?',
  );
  const findNextDue = db.prepare('SELECT min(due_at) AS next FROM rooms WHERE due_at IS NOT NULL');
  const fillProbe = db.prepare(`INSERT INTO probe (bytes) VALUES (zeroblob(${PROBE_BYTES}))`);
  const emptyProbe = db.prepare('DELETE FROM probe');
  let isClosed = false;
  /** Deleted words may still be in the write-ahead log; also at the start, after a crash. */
  let isLogStale = true;
  let probing: Promise<void> | null = null;

  async function expire(now: number): Promise<number> {
    let total = 0;
    for (let isAll = false; !isAll; ) {
      const swept = await group.run(() => {
        writer.forgetPlaces();
        return expiry.someRooms(now);
      });
      total += swept.count;
      isAll = swept.isAll;
      if (swept.count > 0) isLogStale = true;
    }
    await group.run(() => expiry.oldTombstones(now));
    if (isLogStale) emptyLog();
    return total;
  }

  function emptyLog(): void {
    assertOpen();
    try {
      const busy = numberIn(db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get(), 'busy');
      if (busy !== 0) throw new Error('the write-ahead log could not be emptied');
      isLogStale = false;
    } catch (error) {
      throw writeFault(error);
    }
  }

  /** Really writes, and takes away again: only that shows there is room. */
  function check(): Promise<void> {
    probing ??= group
      .run(() => {
        fillProbe.run();
        emptyProbe.run();
      })
      .finally(() => {
        probing = null;
      });
    return probing;
  }

  async function close(): Promise<void> {
    if (isClosed) return;
    isClosed = true;
    group.close();
    letGo(db);
  }

  function assertOpen(): void {
    if (isClosed) throw new Error('the store is closed');
  }

  return {
    append: (append: Append) => group.run(() => writer.append(append)),
    keep: (room: RoomId, cache: Cache) => group.run(() => writer.keep(room, cache)),
    expire,
    check,
    close,
    async find(room) {
      assertOpen();
      const row = findRoom.get(room);
      const number = numberIn(row, 'number');
      return recordOf(row && number !== null ? { ...row, head: log.headOf(number) } : row, room);
    },
    async read(room, since, limit) {
      assertOpen();
      const number = numberIn(findRoom.get(room), 'number');
      const rows = number === null ? [] : log.read(number, since, limit);
      return rows.map((row) => entryOf(row, room));
    },
    async seqOf(room, commandId) {
      assertOpen();
      return writer.seqOf(room, commandId);
    },
    async due(now, limit) {
      assertOpen();
      return findDue.all(now, limit).map(dueOf);
    },
    async nextDueAt() {
      assertOpen();
      return numberIn(findNextDue.get(), 'next');
    },
  };
}
