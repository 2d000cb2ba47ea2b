/** What every store promises of a room's log, its command ids and its cache. */
import type { RoomStore } from '@heard/server/store/room-store';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  appendAt,
  appended,
  cacheAt,
  commandNumbered,
  DAY_MS,
  fill,
  NOW,
  roomNumbered,
} from './sample-appends.ts';

const room = roomNumbered(1);

/** @param current the store of the running test */
export function roomLogSuite(current: () => RoomStore): void {
  let store: RoomStore;
  beforeEach(() => {
    store = current();
  });

  describe('the log', () => {
    it('[ST1] reads back what was appended, in order', async () => {
      await fill(store, 12);
      const entries = await store.read(room, 0, 100);
      expect(entries).toEqual(Array.from({ length: 12 }, (_, at) => appendAt(at + 1).entry));
    });

    it('reads from after a place, and no more than asked', async () => {
      await fill(store, 12);
      const read = async (since: number, limit: number) =>
        (await store.read(room, since, limit)).map(({ seq }) => seq);
      expect(await read(3, 2)).toEqual([4, 5]);
      expect(await read(10, 200)).toEqual([11, 12]);
      expect(await read(12, 200)).toEqual([]);
      expect(await read(40, 200)).toEqual([]);
    });

    it('keeps rooms apart', async () => {
      await fill(store, 2);
      const other = roomNumbered(2);
      expect(await store.append(appendAt(1, { room: other }))).toEqual(appended);
      expect(await store.read(other, 0, 10)).toEqual([appendAt(1).entry]);
      expect(await store.seqOf(other, commandNumbered(2))).toBeNull();
      expect(await store.read(roomNumbered(3), 0, 10)).toEqual([]);
    });

    it('finds a room, and knows one it never had', async () => {
      expect(await store.find(room)).toEqual({ kind: 'unknown' });
      await fill(store, 3);
      expect(await store.find(room)).toEqual({
        kind: 'live',
        head: 3,
        expiresAt: NOW + DAY_MS,
        dueAt: null,
        cache: null,
      });
    });

    it('[ST2] refuses every place but the next', async () => {
      const fresh = { id: commandNumbered(900) };
      expect(await store.append(appendAt(2))).toEqual({ kind: 'conflict', head: 0 });
      expect(await store.find(room)).toEqual({ kind: 'unknown' });
      await fill(store, 3);
      for (const seq of [0, 1, 2, 3, 5, 6]) {
        expect(await store.append(appendAt(seq, fresh))).toEqual({ kind: 'conflict', head: 3 });
      }
      expect(await store.read(room, 0, 100)).toHaveLength(3);
      expect(await store.seqOf(room, commandNumbered(900))).toBeNull();
    });

    it('[ST2] lets one of many racing for a place have it', async () => {
      await fill(store, 1);
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          store.append(appendAt(2, { id: commandNumbered(100 + at) })),
        ),
      );
      expect(outcomes.filter(({ kind }) => kind === 'appended')).toHaveLength(1);
      expect(outcomes.filter(({ kind }) => kind === 'conflict')).toHaveLength(19);
      expect(await store.find(room)).toMatchObject({ head: 2 });
    });

    it('lets one of two opening a room have it', async () => {
      const opens = [1, 2].map((at) => store.append(appendAt(1, { id: commandNumbered(at) })));
      const kinds = (await Promise.all(opens)).map(({ kind }) => kind);
      expect(kinds.toSorted()).toEqual(['appended', 'conflict']);
      expect(await store.read(room, 0, 10)).toHaveLength(1);
    });

    it('[ST4] takes a thousand rooms in one turn', async () => {
      const rooms = Array.from({ length: 1_000 }, (_, at) => roomNumbered(at));
      const at = (seq: number) => rooms.map((one) => store.append(appendAt(seq, { room: one })));
      for (const seq of [1, 2]) {
        const outcomes = await Promise.all(at(seq));
        expect(outcomes.every(({ kind }) => kind === 'appended')).toBe(true);
      }
      for (const one of rooms) {
        expect((await store.read(one, 0, 10)).map(({ seq }) => seq)).toEqual([1, 2]);
      }
    });
  });

  describe('command ids', () => {
    it('knows where each stands', async () => {
      await fill(store, 3);
      expect(await store.seqOf(room, commandNumbered(2))).toBe(2);
      expect(await store.seqOf(room, commandNumbered(4))).toBeNull();
      expect(await store.seqOf(roomNumbered(2), commandNumbered(2))).toBeNull();
    });

    it('[ST3] takes each once, whatever place it is tried at', async () => {
      await fill(store, 3);
      for (const seq of [1, 2, 3, 4, 9]) {
        const again = appendAt(seq, { id: commandNumbered(2) });
        expect(await store.append(again)).toEqual({ kind: 'duplicate', seq: 2 });
      }
      expect(await store.read(room, 0, 100)).toHaveLength(3);
    });

    it('[ST3] takes each once when it comes twice in one turn', async () => {
      await fill(store, 1);
      const twice = await Promise.all([store.append(appendAt(2)), store.append(appendAt(2))]);
      expect(twice).toContainEqual(appended);
      expect(twice).toContainEqual({ kind: 'duplicate', seq: 2 });
      const opened = appendAt(1, { room: roomNumbered(2) });
      const opens = await Promise.all([store.append(opened), store.append(opened)]);
      expect(opens).toContainEqual(appended);
      expect(opens).toContainEqual({ kind: 'duplicate', seq: 1 });
    });

    it('may be the same in two rooms', async () => {
      await fill(store, 1);
      expect(await store.append(appendAt(1, { room: roomNumbered(2) }))).toEqual(appended);
    });
  });

  describe('the cache', () => {
    it('[ST5] comes with an entry or by itself, and the last one counts', async () => {
      await fill(store, 1);
      await store.append(appendAt(2, { cache: cacheAt(2) }));
      expect(await store.find(room)).toMatchObject({ head: 2, cache: cacheAt(2) });
      await fill(store, 4, 3);
      expect(await store.find(room)).toMatchObject({ head: 4, cache: cacheAt(2) });
      await store.keep(room, cacheAt(4, 2));
      expect(await store.find(room)).toMatchObject({ head: 4, cache: cacheAt(4, 2) });
    });

    it('is not written by an append that is not', async () => {
      await fill(store, 2);
      await store.append(appendAt(2, { cache: cacheAt(2) }));
      await store.append(appendAt(2, { id: commandNumbered(70), cache: cacheAt(2) }));
      expect(await store.find(room)).toMatchObject({ cache: null });
    });

    it('makes no room of one that is not there', async () => {
      await store.keep(room, cacheAt(2));
      expect(await store.find(room)).toEqual({ kind: 'unknown' });
    });
  });
}
