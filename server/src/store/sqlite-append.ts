/** What writes a room. Each function runs inside someone else's transaction. */
import type { RoomId } from '@heard/shared/ids';
import { createKnownPlaces, markOf, type Place } from './known-places.ts';
import type { Database } from './open-database.ts';
import type { Append, Appended, Cache } from './room-store.ts';
import { EXPIRY_SLACK_MS } from './room-store.ts';
import type { SqliteLog } from './sqlite-log.ts';
import { numberIn } from './stored-rows.ts';

export interface Writer {
  append(append: Append): Appended;
  keep(room: RoomId, cache: Cache): void;
  seqOf(room: RoomId, commandId: string): number | null;
  /** What was written may have been rolled back, or rooms deleted: where they stand is looked up again. */
  forgetPlaces(): void;
}

export function prepareWriter(db: Database, log: SqliteLog): Writer {
  const places = createKnownPlaces();
  const openRoom = db.prepare(
    `INSERT INTO rooms (room_id, due_at, expires_at) VALUES (?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const reschedule = db.prepare('UPDATE rooms SET due_at = ?, expires_at = ? WHERE number = ?');
  const findRoom = db.prepare(
    `SELECT number, due_at, expires_at FROM rooms WHERE room_id = ? AND expired_at IS NULL`,
  );
  const keepCache = db.prepare(
    `INSERT INTO caches (room, machine_version, state)
     SELECT number, ?, ? FROM rooms WHERE room_id = ? AND expired_at IS NULL
     ON CONFLICT (room) DO UPDATE
     SET machine_version = excluded.machine_version, state = excluded.state`,
  );

  function append(given: Append): Appended {
    const { room, entry, cache } = given;
    const place = placeOf(room) ?? opened(given);
    if (place === undefined) return { kind: 'conflict', head: 0 };
    const earlier = seqAt(place, entry.id);
    if (earlier !== null) return { kind: 'duplicate', seq: earlier };
    if (entry.seq !== place.head + 1) return { kind: 'conflict', head: place.head };
    log.add(place.number, entry);
    place.head = entry.seq;
    place.marks.add(markOf(entry.id));
    moveDates(place, given);
    if (cache !== undefined) keep(room, cache);
    return { kind: 'appended' };
  }

  /** A new room, unless its name is that of one which expired. */
  function opened({ room, entry, dueAt, expiresAt }: Append): Place | undefined {
    if (entry.seq !== 1 || openRoom.run(room, dueAt, expiresAt) === 0) return undefined;
    return placeOf(room);
  }

  function placeOf(room: RoomId): Place | undefined {
    return places.of(room) ?? lookUp(room);
  }

  function lookUp(room: RoomId): Place | undefined {
    const row = findRoom.get(room);
    const number = numberIn(row, 'number');
    if (number === null) return undefined;
    const entries = log.places(number);
    const place: Place = {
      number,
      head: numberIn(entries.at(-1), 'seq') ?? 0,
      marks: new Set(entries.map(({ command_id }) => markOf(String(command_id)))),
      dueAt: numberIn(row, 'due_at'),
      expiresAt: numberIn(row, 'expires_at') ?? 0,
    };
    places.learn(room, place);
    return place;
  }

  /** Most entries move neither, and a room in use would move its expiry with every tap. */
  function moveDates(place: Place, { dueAt, expiresAt }: Append): void {
    const lagMs = expiresAt - place.expiresAt;
    if (dueAt === place.dueAt && lagMs >= 0 && lagMs <= EXPIRY_SLACK_MS) return;
    reschedule.run(dueAt, expiresAt, place.number);
    place.dueAt = dueAt;
    place.expiresAt = expiresAt;
  }

  function keep(room: RoomId, { machineVersion, state }: Cache): void {
    keepCache.run(machineVersion, JSON.stringify(state), room);
  }

  function seqOf(room: RoomId, commandId: string): number | null {
    const place = placeOf(room);
    return place === undefined ? null : seqAt(place, commandId);
  }

  function seqAt({ number, marks }: Place, commandId: string): number | null {
    return marks.has(markOf(commandId)) ? log.seqOf(number, commandId) : null;
  }

  return { append, keep, seqOf, forgetPlaces: places.forgetAll };
}
