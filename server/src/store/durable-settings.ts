/**
 * Makes a connection keep what it acknowledges and forget what it deletes, and proves that it will:
 * a driver may be built with other defaults, and a setting that is not taken is not an error.
 */
import type { Database } from './open-database.ts';

/** Pages of the log before it is folded into the file: 16 MB, a pause of some 20 ms under full load. */
const CHECKPOINT_PAGES = 4_000;

/** Setting, and what SQLite answers once it holds. */
const REQUIRED = {
  // One connection: two servers on one file would each push to only half of a room's phones.
  locking_mode: 'exclusive',
  journal_mode: 'wal',
  // 2 is FULL: every commit reaches the disk before it is acknowledged.
  synchronous: 2,
  // Deleted words are overwritten, not only unlinked.
  secure_delete: 1,
  foreign_keys: 1,
} as const;

/**
 * Throws if any promise cannot be kept.
 * @param lockWaitMs milliseconds to wait for a server that is just stopping to let go of the file
 */
export function makeDurable(db: Database, lockWaitMs: number): void {
  db.exec(`PRAGMA busy_timeout = ${lockWaitMs}`);
  for (const [name, value] of Object.entries(REQUIRED)) db.exec(`PRAGMA ${name} = ${value}`);
  // On a Mac only this makes the drive itself write; elsewhere it means nothing.
  db.exec('PRAGMA fullfsync = ON');
  db.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  assertDurable(db);
}

/** Throws, naming the setting, unless the connection says itself that each of them holds. */
export function assertDurable(db: Database): void {
  for (const [name, required] of Object.entries(REQUIRED)) {
    const actual = readSetting(db, name);
    if (actual !== required) {
      throw new Error(`SQLite's ${name} is ${String(actual)} and must be ${required}`);
    }
  }
}

/** What `PRAGMA name` answers. */
export function readSetting(db: Database, name: string): unknown {
  return Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}
