/** What a database file must be and promise before a server starts on it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { assertDurable, makeDurable, readSetting } from '@heard/server/store/durable-settings';
import { type Database, openDatabase } from '@heard/server/store/open-database';
import { letGo, openDurable } from '@heard/server/store/open-durable';
import { openSqliteRoomStore } from '@heard/server/store/sqlite-room-store';
import { describe, expect, it, onTestFinished } from 'vitest';
import { appendAt, roomNumbered } from './sample-appends.ts';
import { temporaryFile } from './temporary-file.ts';

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
      /newer version of Heard \(schema 7; .* 1\)$/,
    );
    tamper(file, 'PRAGMA user_version = 1');
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
    ['no JSON', `UPDATE entries SET entry = '${secret}' WHERE seq = 2`],
    ['no entry', `UPDATE entries SET entry = '{"words":"${secret}"}' WHERE seq = 2`],
    ['of another place', `UPDATE entries SET entry = json_set(entry, '$.seq', 5) WHERE seq = 2`],
    ['of another command', `UPDATE entries SET command_id = '${secret}' WHERE seq = 2`],
    [
      'by nobody',
      `UPDATE entries SET entry = json_set(entry, '$.seat', '${secret}') WHERE seq = 2`,
    ],
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
    const store = await damaged('DELETE FROM entries');
    await expect(store.find(roomNumbered(1))).rejects.toThrow('its log is damaged');
  });
});
