/**
 * All rooms' entries in the order they came, and the catalogue of where each room's stand. To
 * catalogue each entry as it comes would cost more than everything else about it, so the newest wait
 * until they are many; meanwhile their numbers are remembered here. What writes runs inside someone
 * else's transaction.
 */
import type { Entry } from '@heard/shared/game/entry';
import { MAX_ENTRIES_PER_ROOM } from '@heard/shared/limits';
import type { Database, Row, Value } from './open-database.ts';
import { numberIn } from './stored-rows.ts';

/** Rooms by their row numbers. */
export interface SqliteLog {
  /** Takes the place and the command id to be free: whoever calls has looked. Written by `flush`. */
  add(room: number, entry: Entry): void;
  /** Writes what was added: before the transaction ends, and before anything is read in it. */
  flush(): void;
  /** Entries after `since` in order, at most `limit`. */
  read(room: number, since: number, limit: number): Row[];
  /** The place and the command id of every entry, in order. */
  places(room: number): Row[];
  /** Where a command id stands, or null. */
  seqOf(room: number, commandId: string): number | null;
  /** The highest seq, or null where there is none. */
  headOf(room: number): number | null;
  remove(room: number): void;
  /** What was written was rolled back. */
  forget(): void;
}

/** Entries the catalogue does not hold yet. */
interface Fresh {
  /** The number of the last entry it does hold. */
  after: number;
  /** The number of the next entry of all. */
  next: number;
  /** The numbers of those between, by room. */
  numbers: Map<number, number[]>;
}

const COLUMNS = ['number', 'room', 'seq', 'command_id', 'entry'];
/** Rows that one statement inserts: twice as many cost hardly less each. */
const ROWS_AT_ONCE = 16;

/** @param catalogueEvery entries that wait to be catalogued; each room's share is a page to write */
export function openLog(db: Database, catalogueEvery: number): SqliteLog {
  const insertOne = db.prepare(insertionOf(1));
  const insertMany = db.prepare(insertionOf(ROWS_AT_ONCE));
  const byNumber = db.prepare('SELECT seq, command_id, entry FROM log WHERE number = ?');
  const removeNumber = db.prepare('DELETE FROM log WHERE number = ?');
  const readCatalogued = db.prepare(
    `SELECT catalogue.seq, log.command_id, entry
     FROM catalogue LEFT JOIN log ON log.number = catalogue.number
     WHERE catalogue.room = ? AND catalogue.seq > ? ORDER BY catalogue.seq LIMIT ?`,
  );
  const findPlaces = db.prepare(
    'SELECT seq, command_id FROM catalogue WHERE room = ? ORDER BY seq',
  );
  const findSeq = db.prepare('SELECT seq FROM catalogue WHERE room = ? AND command_id = ?');
  const findHead = db.prepare('SELECT max(seq) AS head FROM catalogue WHERE room = ?');
  const removeCatalogued = db.prepare(
    'DELETE FROM log WHERE number IN (SELECT number FROM catalogue WHERE room = ?)',
  );
  const removePlaces = db.prepare('DELETE FROM catalogue WHERE room = ?');
  // From the newest entry back: the first that is catalogued is the last that is.
  const findLastCatalogued = db.prepare(
    `SELECT number FROM log
     WHERE EXISTS (SELECT 1 FROM catalogue WHERE room = log.room AND seq = log.seq)
     ORDER BY number DESC LIMIT 1`,
  );
  const findAfter = db.prepare('SELECT number, room FROM log WHERE number > ? ORDER BY number');
  const catalogueAfter = db.prepare(
    `INSERT INTO catalogue SELECT room, seq, command_id, number FROM log
     WHERE number > ? ORDER BY room, seq`,
  );
  let fresh: Fresh | null = null;
  /** The values of what was added and is not yet written, row after row. */
  let added: Value[] = [];

  function known(): Fresh {
    fresh ??= recall();
    return fresh;
  }

  function recall(): Fresh {
    const after = numberIn(findLastCatalogued.get(), 'number') ?? 0;
    const found: Fresh = { after, next: after + 1, numbers: new Map() };
    for (const { room, number } of findAfter.all(after)) {
      if (typeof room === 'number' && typeof number === 'number') remember(found, room, number);
    }
    return found;
  }

  function remember(found: Fresh, room: number, number: number): void {
    const numbers = found.numbers.get(room);
    if (numbers === undefined) found.numbers.set(room, [number]);
    else numbers.push(number);
    found.next = number + 1;
  }

  function add(room: number, entry: Entry): void {
    const { after, next } = known();
    if (next - after > catalogueEvery) catalogue();
    added.push(next, room, entry.seq, entry.id, JSON.stringify(entry));
    remember(known(), room, next);
  }

  function flush(): void {
    const values = added;
    added = [];
    for (let at = 0; at < values.length; ) {
      const isMany = values.length - at >= ROWS_AT_ONCE * COLUMNS.length;
      const end = at + (isMany ? ROWS_AT_ONCE : 1) * COLUMNS.length;
      (isMany ? insertMany : insertOne).run(...values.slice(at, end));
      at = end;
    }
  }

  function catalogue(): void {
    flush();
    const { after, next } = known();
    catalogueAfter.run(after);
    fresh = { after: next - 1, next, numbers: new Map() };
  }

  /** What waits to be catalogued after `since`: the newest of the room's entries, without a gap. */
  function freshRows(room: number, since: number, limit: number): Row[] {
    const missed = (headOf(room) ?? 0) - since;
    const numbers = known().numbers.get(room) ?? [];
    const from = Math.max(0, numbers.length - missed);
    return numbers.slice(from, from + limit).flatMap((number) => byNumber.all(number));
  }

  function read(room: number, since: number, limit: number): Row[] {
    const rows = readCatalogued.all(room, since, limit);
    return [...rows, ...freshRows(room, since, limit - rows.length)];
  }

  function seqOf(room: number, commandId: string): number | null {
    flush();
    // The newest first: who asks is mostly trying again.
    const isIt = (number: number) => byNumber.get(number)?.command_id === commandId;
    const number = known().numbers.get(room)?.findLast(isIt);
    const row = number === undefined ? findSeq.get(room, commandId) : byNumber.get(number);
    return numberIn(row, 'seq');
  }

  function headOf(room: number): number | null {
    flush();
    const newest = known().numbers.get(room)?.at(-1);
    return newest === undefined
      ? numberIn(findHead.get(room), 'head')
      : numberIn(byNumber.get(newest), 'seq');
  }

  function remove(room: number): void {
    flush();
    const numbers = known().numbers.get(room) ?? [];
    for (const number of numbers) removeNumber.run(number);
    removeCatalogued.run(room);
    removePlaces.run(room);
    known().numbers.delete(room);
  }

  return {
    add,
    flush,
    read,
    places: (room) => [...findPlaces.all(room), ...freshRows(room, 0, MAX_ENTRIES_PER_ROOM)],
    seqOf,
    headOf,
    remove,
    forget() {
      fresh = null;
      added = [];
    },
  };
}

function insertionOf(rows: number): string {
  const row = `(${COLUMNS.map(() => '?')})`;
  return `INSERT INTO log (${COLUMNS}) VALUES ${Array(rows).fill(row)}`;
}
