/** The statements that write a room. Each function runs inside someone else's transaction. */
import type { RoomId } from '@heard/shared/ids';
import { createKnownPlaces, type Place } from './known-places.ts';
import type { Database } from './open-database.ts';
import type { Append, Appended, Cache } from './room-store.ts';
import { EXPIRY_SLACK_MS } from './room-store.ts';
import { numberIn } from './stored-rows.ts';

export interface Writer {
  append(append: Append): Appended;
  keep(room: RoomId, cache: Cache): void;
  seqOf(room: RoomId, commandId: string): number | null;
  /** What was written may have been rolled back, or rooms deleted: where they stand is looked up again. */
  forgetPlaces(): void;
}

const NUMBER = '(SELECT number FROM rooms WHERE room_id = ?)';

export function prepareWriter(db: Database): Writer {
  const places = createKnownPlaces();
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
  const addNext = db.prepare(
    `INSERT INTO entries (room, seq, command_id, entry) VALUES (?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const reschedule = db.prepare('UPDATE rooms SET due_at = ?, expires_at = ? WHERE number = ?');
  const findNumber = db.prepare('SELECT number FROM rooms WHERE room_id = ?');
  const keepCache = db.prepare(
    `INSERT INTO caches (room, machine_version, state)
     SELECT number, ?, ? FROM rooms WHERE room_id = ? AND expired_at IS NULL
     ON CONFLICT (room) DO UPDATE
     SET machine_version = excluded.machine_version, state = excluded.state`,
  );
  const findSeq = db.prepare(`SELECT seq FROM entries WHERE room = ${NUMBER} AND command_id = ?`);
  const findHead = db.prepare(`SELECT max(seq) AS head FROM entries WHERE room = ${NUMBER}`);

  function append(given: Append): Appended {
    const place = places.of(given.room);
    if (place === undefined || place.head + 1 !== given.entry.seq) return appendAnywhere(given);
    const { room, entry, cache } = given;
    if (addNext.run(place.number, entry.seq, entry.id, JSON.stringify(entry)) === 0) {
      return whyNot(room, entry.id);
    }
    place.head = entry.seq;
    moveDates(place, given);
    if (cache !== undefined) keep(room, cache);
    return { kind: 'appended' };
  }

  /** A room whose place is not known: the statements look for it themselves. */
  function appendAnywhere({ room, entry, dueAt, expiresAt, cache }: Append): Appended {
    const { seq, id } = entry;
    if (seq === 1 && openRoom.run(room, dueAt, expiresAt) === 0) return whyNot(room, id);
    const added = addEntry.run(seq, id, JSON.stringify(entry), room, seq, seq - 1);
    if (added === 0) return whyNot(room, id);
    const number = numberIn(findNumber.get(room), 'number');
    if (number !== null) {
      if (seq > 1) reschedule.run(dueAt, expiresAt, number);
      places.learn(room, { number, head: seq, dueAt, expiresAt });
    }
    if (cache !== undefined) keep(room, cache);
    return { kind: 'appended' };
  }

  /** Most entries move neither, and a room in use would move its expiry with every tap. */
  function moveDates(place: Place, { dueAt, expiresAt }: Append): void {
    const lagMs = expiresAt - place.expiresAt;
    if (dueAt === place.dueAt && lagMs >= 0 && lagMs <= EXPIRY_SLACK_MS) return;
    reschedule.run(dueAt, expiresAt, place.number);
    place.dueAt = dueAt;
    place.expiresAt = expiresAt;
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

  return { append, keep, seqOf, forgetPlaces: places.forgetAll };
}
