/**
 * Writes that arrive in one turn of the event loop share one transaction, and so one wait for the
 * disk. Nothing is answered before the commit; one bad write fails alone.
 */
import type { Database } from './open-database.ts';
import { writeFault } from './sqlite-fault.ts';
import { transact } from './transaction.ts';

export interface GroupCommit {
  /**
   * Resolves to what `write` returned, once that is committed. `write` is synchronous and may be run
   * again after a rollback. Rejects with its fault; then it left nothing behind.
   */
  run<T>(write: () => T): Promise<T>;
  /** Commits what is queued, before it returns. What comes later is refused. */
  close(): void;
}

interface Job {
  write(): unknown;
  done(result: unknown): void;
  fail(error: unknown): void;
}

/**
 * Writes that are committed without waiting for the end of the turn. Under full load a turn can hold
 * thousands: a larger share than this costs the disk hardly less each, and is answered and forgotten
 * later.
 */
const MAX_WRITES_AT_ONCE = 256;

/**
 * @param beforeCommit writes what the writes left to be written together
 * @param onRollback what was written since the last commit is undone
 */
export function createGroupCommit(
  db: Database,
  beforeCommit: () => void,
  onRollback: () => void,
): GroupCommit {
  let queue: Job[] = [];
  let isClosed = false;

  function run<T>(write: () => T): Promise<T> {
    if (isClosed) return Promise.reject(new Error('the store is closed'));
    return new Promise<T>((resolve, reject) => {
      // After this turn's input has been handled: whatever that wrote is in the queue by then.
      if (queue.length === 0) setImmediate(flush);
      queue.push({ write, done: resolve as Job['done'], fail: reject });
      if (queue.length >= MAX_WRITES_AT_ONCE) flush();
    });
  }

  function flush(): void {
    const jobs = queue;
    queue = [];
    if (jobs.length === 0) return;
    try {
      commit(jobs);
    } catch (error) {
      const [only, ...others] = jobs;
      if (only !== undefined && others.length === 0) only.fail(writeFault(error));
      else for (const job of jobs) commitAlone(job);
    }
  }

  function commit(jobs: readonly Job[]): void {
    const write = () => {
      const written = jobs.map((job) => job.write());
      beforeCommit();
      return written;
    };
    const results = transact(db, write, onRollback);
    for (const [at, job] of jobs.entries()) job.done(results[at]);
  }

  function commitAlone(job: Job): void {
    try {
      commit([job]);
    } catch (error) {
      job.fail(writeFault(error));
    }
  }

  function close(): void {
    isClosed = true;
    flush();
  }

  return { run, close };
}
