/** The statements that write a room. Each function runs inside someone else's transaction. */
import type { RoomId } from '@heard/shared/ids';
import type { Database } from './open-database.ts';
import type { Append, Appended, Cache } from './room-store.ts';
import { EXPIRY_SLACK_MS } from './room-store.ts';
import { numberIn } from './stored-rows.ts';

export interface Writer {
  append(append: Append): Appended;
  keep(room: RoomId, cache: Cache): void;
  seqOf(room: RoomId, commandId: string): number | null;
}

const NUMBER = '(SELECT number FROM rooms WHERE room_id = ?)';

export function prepareWriter(db: Database): Writer {
  const openRoom = db.prepare(
    `INSERT INTO rooms (room_id, due_at, expires_at) VALUES (?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  // Takes the place after the head or none: the place before must be taken, this one and the id free.
  const addEntry = db.prepare(
    `INSERT INTO entries (room, seq, command_id, entry)
     SELECT number, ?, ?, ? FROM rooms
     WHERE room_id = ? AND expired_at IS NULL
       AND (? = 1 OR EXISTS (SELECT 1 FROM entries WHERE room = number AND seq = ?))
     ON CONFLICT DO NOTHING`,
  );
  // Most entries change neither, and a room in use would move its expiry with every tap.
  const reschedule = db.prepare(
    `UPDATE rooms SET due_at = ?, expires_at = ?
     WHERE room_id = ? AND (due_at IS NOT ? OR expires_at NOT BETWEEN ? AND ?)`,
  );
  const keepCache = db.prepare(
    `INSERT INTO caches (room, machine_version, state)
     SELECT number, ?, ? FROM rooms WHERE room_id = ? AND expired_at IS NULL
     ON CONFLICT (room) DO UPDATE
     SET machine_version = excluded.machine_version, state = excluded.state`,
  );
  const findSeq = db.prepare(`SELECT seq FROM entries WHERE room = ${NUMBER} AND command_id = ?`);
  const findHead = db.prepare(`SELECT max(seq) AS head FROM entries WHERE room = ${NUMBER}`);

  function append({ room, entry, dueAt, expiresAt, cache }: Append): Appended {
    const { seq, id } = entry;
    if (seq === 1 && openRoom.run(room, dueAt, expiresAt) === 0) return whyNot(room, id);
    const added = addEntry.run(seq, id, JSON.stringify(entry), room, seq, seq - 1);
    if (added === 0) return whyNot(room, id);
    if (seq > 1) {
      reschedule.run(dueAt, expiresAt, room, dueAt, expiresAt - EXPIRY_SLACK_MS, expiresAt);
    }
    if (cache !== undefined) keep(room, cache);
    return { kind: 'appended' };
  }

  function whyNot(room: RoomId, commandId: string): Appended {
    const seq = seqOf(room, commandId);
    if (seq !== null) return { kind: 'duplicate', seq };
    return { kind: 'conflict', head: numberIn(findHead.get(room), 'head') ?? 0 };
  }

  function keep(room: RoomId, { machineVersion, state }: Cache): void {
    keepCache.run(machineVersion, JSON.stringify(state), room);
  }

  function seqOf(room: RoomId, commandId: string): number | null {
    return numberIn(findSeq.get(room, commandId), 'seq');
  }

  return { append, keep, seqOf };
}
