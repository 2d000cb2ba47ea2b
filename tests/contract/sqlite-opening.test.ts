/** What a database file must be and promise before a server starts on it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { assertDurable, makeDurable, readSetting } from '@heard/server/store/durable-settings';
import { type Database, openDatabase } from '@heard/server/store/open-database';
import { letGo, openDurable } from '@heard/server/store/open-durable';
import { openSqliteRoomStore } from '@heard/server/store/sqlite-room-store';
import { describe, expect, it, onTestFinished } from 'vitest';
import { appendAt, fill, NOW, roomNumbered } from './sample-appends.ts';
import { temporaryFile } from './temporary-file.ts';

const MIGRATIONS = new URL('../../server/src/store/migrations/', import.meta.url);

function openPlain(file: string): Database {
  const db = openDatabase(file);
  onTestFinished(() => letGo(db));
  return db;
}

/** Changes a database behind the store's back. */
function tamper(file: string, sql: string): void {
  const db = openDatabase(file);
  db.exec(sql);
  letGo(db);
}

async function fileWithRoom(): Promise<string> {
  const file = temporaryFile();
  const store = openSqliteRoomStore({ file });
  await store.append(appendAt(1));
  await store.append(appendAt(2));
  await store.close();
  return file;
}

describe('a statement', () => {
  it('answers each question with its own row, however it was asked before', () => {
    const db = openPlain(':memory:');
    db.exec('CREATE TABLE numbers (n INTEGER PRIMARY KEY); INSERT INTO numbers VALUES (1), (2)');
    const find = db.prepare('SELECT n FROM numbers WHERE n = ?');
    for (const n of [1, 2, 1]) {
      expect(find.all(n)).toEqual([{ n }]);
      expect(find.get(3 - n)).toEqual({ n: 3 - n });
      expect(find.get(9)).toBeUndefined();
    }
  });
});

describe('durability', () => {
  it('[ST11] is on after opening, by the connection’s own word', () => {
    const db = openDurable({ file: temporaryFile() });
    onTestFinished(() => letGo(db));
    expect(readSetting(db, 'synchronous')).toBe(2);
    expect(readSetting(db, 'journal_mode')).toBe('wal');
    expect(readSetting(db, 'secure_delete')).toBe(1);
    expect(readSetting(db, 'foreign_keys')).toBe(1);
  });

  it('[ST11] is not believed of a connection that waits for the disk less than fully', () => {
    const db = openDurable({ file: temporaryFile() });
    onTestFinished(() => letGo(db));
    assertDurable(db);
    for (const lower of ['NORMAL', 'OFF']) {
      db.exec(`PRAGMA synchronous = ${lower}`);
      expect(() => assertDurable(db)).toThrow('synchronous');
    }
  });

  it('is refused where full waiting cannot be had', () => {
    const db = openPlain(temporaryFile());
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL');
    db.exec('PRAGMA synchronous = NORMAL');
    // SQLite lets nobody change how it waits in the middle of a transaction.
    db.exec('BEGIN');
    expect(() => makeDurable(db, 0)).toThrow();
    db.exec('ROLLBACK');
    expect(readSetting(db, 'synchronous')).toBe(1);
  });

  it('is refused where there can be no write-ahead log', () => {
    expect(() => makeDurable(openPlain(':memory:'), 0)).toThrow('journal_mode');
  });
});

describe('a file of an earlier version', () => {
  it('[ST13] is taken over with every entry in its place', async () => {
    const file = temporaryFile();
    const [first, second] = [appendAt(1), appendAt(2)];
    tamper(file, readFileSync(new URL('0001-init.sql', MIGRATIONS), 'utf8'));
    tamper(
      file,
      `INSERT INTO rooms VALUES (5, '${first.room}', ${NOW + 7}, ${first.expiresAt}, NULL);
       INSERT INTO entries VALUES (5, 2, '${second.entry.id}', '${JSON.stringify(second.entry)}'),
                                  (5, 1, '${first.entry.id}', '${JSON.stringify(first.entry)}');
       PRAGMA user_version = 1`,
    );
    const store = openSqliteRoomStore({ file });
    onTestFinished(() => store.close());
    expect(await store.find(first.room)).toMatchObject({ head: 2, dueAt: NOW + 7 });
    expect(await store.append(appendAt(1))).toEqual({ kind: 'duplicate', seq: 1 });
    expect(await store.append(appendAt(3))).toEqual({ kind: 'appended' });
    expect(await store.read(first.room, 0, 9)).toEqual([1, 2, 3].map((n) => appendAt(n).entry));
  });
});

describe('a catalogue', () => {
  it('[ST13] takes up after a crash where it had stopped, also where rooms are gone', async () => {
    const file = temporaryFile();
    for (const expiring of [0, 1, 2]) {
      const store = openSqliteRoomStore({ file, catalogueEvery: 3 });
      for (let at = 0; at < 5; at += 1) {
        const seq = expiring * 5 + at + 1;
        await fill(store, seq, seq);
        const going = { room: roomNumbered(10 + expiring * 5 + at), expiresAt: NOW };
        await store.append(appendAt(1, going));
      }
      await store.expire(NOW);
      await store.close();
    }
    const store = openSqliteRoomStore({ file, catalogueEvery: 3 });
    onTestFinished(() => store.close());
    expect(await store.read(roomNumbered(1), 0, 99)).toEqual(
      Array.from({ length: 15 }, (_, at) => appendAt(at + 1).entry),
    );
  });

  it('[ST13] that names an entry which is not there is damage, and said so', async () => {
    const file = temporaryFile();
    const store = openSqliteRoomStore({ file, catalogueEvery: 1 });
    await fill(store, 4);
    await store.close();
    tamper(file, 'DELETE FROM log WHERE seq = 2');
    const again = openSqliteRoomStore({ file });
    onTestFinished(() => again.close());
    await expect(again.read(roomNumbered(1), 0, 9)).rejects.toThrow('an entry is damaged');
  });
});

describe('a file that cannot be used', () => {
  it('[ST12] gets one clear line when it is no database', () => {
    const file = temporaryFile();
    writeFileSync(file, 'Dear diary, this is no database. '.repeat(200));
    expect(() => openSqliteRoomStore({ file })).toThrow(/^heard\.sqlite is not a database$/);
    expect(readFileSync(file, 'utf8')).toContain('Dear diary');
  });

  it('gets one clear line when its folder is not there', () => {
    const file = `${temporaryFile()}/missing/heard.sqlite`;
    expect(() => openSqliteRoomStore({ file })).toThrow(/^heard\.sqlite: [^\n]+$/);
  });

  it('[ST12] gets one clear line when a newer version wrote it, and is left as it was', async () => {
    const file = await fileWithRoom();
    tamper(file, 'PRAGMA user_version = 7');
    expect(() => openSqliteRoomStore({ file })).toThrow(
      /newer version of Heard \(schema 7; .* 2\)$/,
    );
    tamper(file, 'PRAGMA user_version = 2');
    const store = openSqliteRoomStore({ file });
    expect(await store.find(roomNumbered(1))).toMatchObject({ head: 2 });
    await store.close();
  });

  it('gets one clear line when it holds something else', () => {
    const file = temporaryFile();
    tamper(file, 'CREATE TABLE recipes (name TEXT)');
    expect(() => openSqliteRoomStore({ file })).toThrow('not of Heard');
  });

  it('gets one clear line while another server uses it', async () => {
    const file = temporaryFile();
    const store = openSqliteRoomStore({ file });
    expect(() => openSqliteRoomStore({ file, lockWaitMs: 0 })).toThrow(
      /^heard\.sqlite is in use by another running server$/,
    );
    await store.append(appendAt(1));
    await store.close();
    await openSqliteRoomStore({ file, lockWaitMs: 0 }).close();
  });
});

describe('a damaged row', () => {
  const secret = 'the words that must not leak';

  async function damaged(sql: string) {
    const file = await fileWithRoom();
    tamper(file, sql);
    const store = openSqliteRoomStore({ file });
    onTestFinished(() => store.close());
    return store;
  }

  it.each([
    ['no JSON', `UPDATE log SET entry = '${secret}' WHERE seq = 2`],
    ['no entry', `UPDATE log SET entry = '{"words":"${secret}"}' WHERE seq = 2`],
    ['of another place', `UPDATE log SET entry = json_set(entry, '$.seq', 5) WHERE seq = 2`],
    ['of another command', `UPDATE log SET command_id = '${secret}' WHERE seq = 2`],
    ['by nobody', `UPDATE log SET entry = json_set(entry, '$.seat', '${secret}') WHERE seq = 2`],
    ['no envelope', `UPDATE log SET entry = json_set(entry, '$.body', '${secret}"') WHERE seq = 2`],
  ])('that is %s is named by its room’s hash alone', async (_, sql) => {
    const store = await damaged(sql);
    const room = roomNumbered(1);
    expect(await store.read(room, 0, 1)).toEqual([appendAt(1).entry]);
    const error: unknown = await store.read(room, 0, 10).catch((caught) => caught);
    expect(String(error)).toMatch(/^Error: room [0-9a-f]{8}: an entry is damaged in the database$/);
    expect(String(error)).not.toContain(room);
  });

  it.each([
    ['no JSON', 'nonsense'],
    ['no state', '{"seq":2}'],
    ['ahead of its log', '{"seq":3,"value":"ended","context":{}}'],
  ])('of the cache that is %s is as if there were none', async (_, state) => {
    const room = roomNumbered(1);
    const store = await damaged(
      `INSERT INTO caches SELECT number, 1, '${state}' FROM rooms WHERE room_id = '${room}'`,
    );
    expect(await store.find(room)).toMatchObject({ kind: 'live', head: 2, cache: null });
  });

  it('of a log without entries is no room to play in', async () => {
    const store = await damaged('DELETE FROM log');
    await expect(store.find(roomNumbered(1))).rejects.toThrow('its log is damaged');
  });
});
