/** A full disk: said so, nothing half-written, nothing lost, and over once there is room. */
import { StorageFull } from '@heard/server/store/room-store';
import { openSqliteRoomStore } from '@heard/server/store/sqlite-room-store';
import type { Envelope } from '@heard/shared/envelope';
import { describe, expect, it, onTestFinished } from 'vitest';
import { appendAt, cacheAt, commandNumbered, DAY_MS, NOW, roomNumbered } from './sample-appends.ts';
import { temporaryFile } from './temporary-file.ts';

/** Pages of 4 kB: the empty tables, readiness's probe and a few dozen entries. */
const MAX_PAGES = 48;
const old = { room: roomNumbered(2), expiresAt: NOW + 1 };

function openSmall(file: string) {
  const store = openSqliteRoomStore({ file, maxPages: MAX_PAGES });
  onTestFinished(() => store.close());
  return store;
}

/** Fills an old room, then room 1, until nothing fits. Returns room 1's head. */
async function fillUp(store: ReturnType<typeof openSmall>): Promise<number> {
  for (let seq = 1; seq <= 60; seq += 1) await store.append(appendAt(seq, old));
  for (let seq = 1; ; seq += 1) {
    try {
      await store.append(appendAt(seq));
    } catch (error) {
      expect(error).toBeInstanceOf(StorageFull);
      return seq - 1;
    }
  }
}

describe('a full disk', () => {
  it('[ST9] rejects with StorageFull and writes nothing', async () => {
    const file = temporaryFile();
    const store = openSmall(file);
    const head = await fillUp(store);
    expect(head).toBeGreaterThan(10);
    for (let tries = 0; tries < 3; tries += 1) {
      await expect(store.append(appendAt(head + 1))).rejects.toThrow(StorageFull);
    }
    await expect(store.append(appendAt(1, { room: roomNumbered(3) }))).rejects.toThrow(StorageFull);
    expect(await store.find(roomNumbered(1))).toMatchObject({ head });
    expect(await store.find(roomNumbered(3))).toEqual({ kind: 'unknown' });
    expect(await store.seqOf(roomNumbered(1), commandNumbered(head + 1))).toBeNull();
    const before = await store.read(roomNumbered(1), 0, 1_000);
    expect(before).toEqual(Array.from({ length: head }, (_, at) => appendAt(at + 1).entry));
    await store.close();
    const again = openSmall(file);
    expect(await again.read(roomNumbered(1), 0, 1_000)).toEqual(before);
  });

  it('still answers what needs no room', async () => {
    const store = openSmall(temporaryFile());
    const head = await fillUp(store);
    expect(await store.append(appendAt(head))).toEqual({ kind: 'duplicate', seq: head });
    const late = appendAt(2, { id: commandNumbered(500) });
    expect(await store.append(late)).toEqual({ kind: 'conflict', head });
  });

  it('is what readiness reports', async () => {
    const store = openSmall(temporaryFile());
    await store.check();
    await fillUp(store);
    await expect(store.check()).rejects.toThrow(StorageFull);
  });

  it('is over once rooms have expired', async () => {
    const store = openSmall(temporaryFile());
    const head = await fillUp(store);
    expect(await store.expire(NOW + 2)).toBe(1);
    await store.check();
    expect(await store.append(appendAt(head + 1))).toEqual({ kind: 'appended' });
    expect(await store.read(roomNumbered(1), head, 10)).toEqual([appendAt(head + 1).entry]);
  });

  it('[ST9] fails only the one that does not fit, of all that came together', async () => {
    const store = openSmall(temporaryFile());
    const huge = 'A'.repeat(MAX_PAGES * 4_096) as Envelope;
    const given = [1, 2, 3, 4, 5].map((number) =>
      store.append(
        appendAt(1, { room: roomNumbered(number), ...(number === 3 && { body: huge }) }),
      ),
    );
    const kept = store.keep(roomNumbered(2), cacheAt(1));
    const outcomes = await Promise.allSettled(given);
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    await kept;
    expect(await store.find(roomNumbered(2))).toMatchObject({ head: 1, cache: cacheAt(1) });
    expect(await store.find(roomNumbered(3))).toEqual({ kind: 'unknown' });
    expect(await store.append(appendAt(1, { room: roomNumbered(3) }))).toEqual({
      kind: 'appended',
    });
  });

  it('leaves no gap after an entry that was half-way in', async () => {
    const store = openSmall(temporaryFile());
    await store.append(appendAt(1));
    // The entry itself fits; the state that comes with it does not.
    const cache = cacheAt(2);
    const joinHash = 'A'.repeat(MAX_PAGES * 4_096);
    const huge = { ...cache.state, context: { ...cache.state.context, joinHash } };
    await expect(store.append(appendAt(2, { cache: { ...cache, state: huge } }))).rejects.toThrow(
      StorageFull,
    );
    expect(await store.append(appendAt(3))).toEqual({ kind: 'conflict', head: 1 });
    expect(await store.append(appendAt(2))).toEqual({ kind: 'appended' });
  });

  it('leaves the deadlines of a rejected entry as they were', async () => {
    const store = openSmall(temporaryFile());
    await store.append(appendAt(1, { room: roomNumbered(9), dueAt: NOW + 5 }));
    await fillUp(store);
    const huge = 'A'.repeat(MAX_PAGES * 4_096) as Envelope;
    const moved = { room: roomNumbered(9), dueAt: NOW + DAY_MS, body: huge };
    await expect(store.append(appendAt(2, moved))).rejects.toThrow(StorageFull);
    expect(await store.nextDueAt()).toBe(NOW + 5);
  });
});
