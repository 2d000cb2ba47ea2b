/** Opens the rooms' database ready for use, durable and of the newest schema, and lets go of it. */
import { resolve } from 'node:path';
import { makeDurable } from './durable-settings.ts';
import { migrate } from './migrate.ts';
import { type Database, openDatabase } from './open-database.ts';
import { openFault } from './sqlite-fault.ts';

export interface SqliteSettings {
  /** The file; made if there is none. Its folder must exist. */
  file: string;
  /** Pages (of 4 kB) the file may grow to; as many as the disk holds unless given. */
  maxPages?: number;
  /** Milliseconds to wait for another server to let go of the file; 2 seconds unless given. */
  lockWaitMs?: number;
  /** Entries that are catalogued together; see `sqlite-log.ts`. */
  catalogueEvery?: number;
}

const LOCK_WAIT_MS = 2_000;

/** Throws one line for whoever starts the server if the file cannot be used, or not durably. */
export function openDurable({
  file,
  maxPages,
  lockWaitMs = LOCK_WAIT_MS,
}: SqliteSettings): Database {
  let db: Database | null = null;
  try {
    db = openDatabase(resolve(file));
    makeDurable(db, lockWaitMs);
    migrate(db);
    if (maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${maxPages}`);
    return db;
  } catch (error) {
    if (db !== null) letGo(db);
    throw openFault(error, file);
  }
}

/** Folds the log into the file and closes it. Never throws: what was committed is safe either way. */
export function letGo(db: Database): void {
  try {
    // Closing alone is not enough: libsql holds the lock until its statements are collected.
    db.exec('PRAGMA journal_mode = DELETE');
    db.exec('PRAGMA locking_mode = NORMAL');
    db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get();
  } catch {
    // The next one to open the file finds the log beside it.
  }
  db.close();
}
