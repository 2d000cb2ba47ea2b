/** What expired is gone from the bytes on the disk, not only from the answers. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cache } from '@heard/server/store/room-store';
import { openSqliteRoomStore } from '@heard/server/store/sqlite-room-store';
import type { Envelope } from '@heard/shared/envelope';
import type { Held } from '@heard/shared/game/context';
import { describe, expect, it, onTestFinished } from 'vitest';
import { appendAt, cacheAt, commandNumbered, DAY_MS, NOW, roomNumbered } from './sample-appends.ts';
import { temporaryFile } from './temporary-file.ts';

const ROOMS = 30;
const ENTRIES = 40;

/** Everything that lies in the database's folder: the file, its log and whatever else. */
function bytesOnDisk(file: string): string {
  const folder = dirname(file);
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');
}

/** Words of many lengths, from one line to a few pages, that can be told apart. */
function words(mark: string, room: number, seq: number): Envelope {
  const length = [399, 740, 1_423, 5_519, 21_903][(room + seq) % 5] ?? 399;
  return `${mark}-${room}-${seq}-`.padEnd(length, mark) as Envelope;
}

/** A state with words in it, as while the first of two openings waits. */
function cacheHolding(seq: number, body: Envelope): Cache {
  const { machineVersion, state } = cacheAt(seq);
  const held: Held = { seat: 'a', id: commandNumbered(seq), seen: 1, phase: 1, body };
  return { machineVersion, state: { ...state, context: { ...state.context, held } } };
}

async function fill(file: string) {
  const store = openSqliteRoomStore({ file });
  onTestFinished(() => store.close());
  // Rooms that will expire and rooms that will stay share pages, as they do in life.
  for (let seq = 1; seq <= ENTRIES; seq += 1) {
    const appends = Array.from({ length: ROOMS }, (_, room) => {
      const isStaying = room % 3 === 0;
      const body = words(isStaying ? 'kept' : 'gone', room, seq);
      return store.append(
        appendAt(seq, {
          room: roomNumbered(room),
          id: commandNumbered(room * 1_000 + seq),
          body,
          expiresAt: NOW + (isStaying ? 9 : 1) * DAY_MS,
          ...(seq % 8 === 0 && { cache: cacheHolding(seq, body) }),
        }),
      );
    });
    await Promise.all(appends);
  }
  return store;
}

describe('expired rooms', () => {
  it('[ST7] are gone from the file and its log, and the others are whole', async () => {
    const file = temporaryFile();
    const store = await fill(file);
    expect(bytesOnDisk(file)).toContain('gone');
    expect(await store.expire(NOW + 2 * DAY_MS)).toBe(20);
    const bytes = bytesOnDisk(file);
    expect(bytes).not.toContain('gone');
    expect(bytes).not.toContain(commandNumbered(1_001));
    expect(bytes).toContain('kept');
    expect(bytes).toContain(roomNumbered(1));
    for (let room = 0; room < ROOMS; room += 3) {
      expect(await store.read(roomNumbered(room), 0, 200)).toHaveLength(ENTRIES);
    }
  });

  it('stay gone, whatever comes late', async () => {
    const file = temporaryFile();
    const store = openSqliteRoomStore({ file });
    onTestFinished(() => store.close());
    await store.append(appendAt(1));
    await store.expire(NOW + 2 * DAY_MS);
    const late = words('gone', 1, 2);
    await store.keep(roomNumbered(1), cacheHolding(1, late));
    await store.append(appendAt(2, { body: late, cache: cacheHolding(2, late) }));
    expect(bytesOnDisk(file)).not.toContain('gone');
  });

  it('keep not even their ids for ever', async () => {
    const file = temporaryFile();
    const store = await fill(file);
    await store.expire(NOW + 2 * DAY_MS);
    await store.expire(NOW + 200 * DAY_MS);
    await store.close();
    expect(bytesOnDisk(file)).not.toContain(roomNumbered(1));
  });

  it('are gone from a log that was left behind too, from the first sweep on', async () => {
    const file = temporaryFile();
    const store = openSqliteRoomStore({ file });
    onTestFinished(() => store.close());
    await store.append(appendAt(1));
    // What an earlier run deleted may still be in the log, if it was cut short right then.
    expect(await store.expire(NOW)).toBe(0);
    expect(readFileSync(`${file}-wal`)).toHaveLength(0);
  });
});
