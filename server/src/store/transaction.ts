/** One transaction: all of it is written, or none. */
import type { Database } from './open-database.ts';

/**
 * Runs `work` and commits. If either throws, everything is rolled back, `onRollback` is told, and the
 * error goes on.
 */
export function transact<T>(db: Database, work: () => T, onRollback?: () => void): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    rollBack(db);
    onRollback?.();
    throw error;
  }
}

function rollBack(db: Database): void {
  try {
    db.exec('ROLLBACK');
  } catch {
    // SQLite has done it already: after a full disk or a failed read or write it does so by itself.
  }
}
