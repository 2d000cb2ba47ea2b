/** What every store promises, run against each of them: as it is, slow, and sharing nothing. */
import type { Appended, RoomStore } from '@heard/server/store/room-store';
import { EXPIRY_SLACK_MS, TOMBSTONE_LASTS_MS } from '@heard/server/store/room-store';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createCopyingStore } from '../support/copying-store.ts';
import { createSlowStore } from '../support/slow-store.ts';
import { appendAt, cacheAt, commandNumbered, DAY_MS, NOW, roomNumbered } from './sample-appends.ts';

export interface OpenStore {
  store: RoomStore;
  /** Opens what the closed store left behind; absent where that is nothing. */
  reopen?: () => Promise<RoomStore>;
}

const WRAPPERS: [name: string, wrap: (store: RoomStore) => RoomStore][] = [
  ['as it is', (store) => store],
  ['slow', (store) => createSlowStore(store, 7)],
  ['sharing nothing', createCopyingStore],
];

const room = roomNumbered(1);
const appended: Appended = { kind: 'appended' };

/** @param open a new, empty store for each test, which removes it when the test is over */
export function roomStoreSuite(title: string, open: () => Promise<OpenStore>): void {
  describe.each(WRAPPERS)(`${title}, %s`, (_, wrap) => {
    let store: RoomStore;
    let reopen: OpenStore['reopen'];

    beforeEach(async () => {
      const opened = await open();
      store = wrap(opened.store);
      reopen = opened.reopen;
      onTestFinished(() => store.close());
    });

    async function fill(upTo: number, from = 1): Promise<void> {
      for (let seq = from; seq <= upTo; seq += 1) {
        expect(await store.append(appendAt(seq))).toEqual(appended);
      }
    }

    describe('the log', () => {
      it('reads back what was appended, in order', async () => {
        await fill(12);
        const entries = await store.read(room, 0, 100);
        expect(entries).toEqual(Array.from({ length: 12 }, (_, at) => appendAt(at + 1).entry));
      });

      it('reads from after a place, and no more than asked', async () => {
        await fill(12);
        const read = async (since: number, limit: number) =>
          (await store.read(room, since, limit)).map(({ seq }) => seq);
        expect(await read(3, 2)).toEqual([4, 5]);
        expect(await read(10, 200)).toEqual([11, 12]);
        expect(await read(12, 200)).toEqual([]);
        expect(await read(40, 200)).toEqual([]);
      });

      it('keeps rooms apart', async () => {
        await fill(2);
        const other = roomNumbered(2);
        expect(await store.append(appendAt(1, { room: other }))).toEqual(appended);
        expect(await store.read(other, 0, 10)).toEqual([appendAt(1).entry]);
        expect(await store.seqOf(other, commandNumbered(2))).toBeNull();
        expect(await store.read(roomNumbered(3), 0, 10)).toEqual([]);
      });

      it('finds a room, and knows one it never had', async () => {
        expect(await store.find(room)).toEqual({ kind: 'unknown' });
        await fill(3);
        expect(await store.find(room)).toEqual({
          kind: 'live',
          head: 3,
          expiresAt: NOW + DAY_MS,
          dueAt: null,
          cache: null,
        });
      });

      it('refuses every place but the next', async () => {
        const fresh = { id: commandNumbered(900) };
        expect(await store.append(appendAt(2))).toEqual({ kind: 'conflict', head: 0 });
        expect(await store.find(room)).toEqual({ kind: 'unknown' });
        await fill(3);
        for (const seq of [0, 1, 2, 3, 5, 6]) {
          expect(await store.append(appendAt(seq, fresh))).toEqual({ kind: 'conflict', head: 3 });
        }
        expect(await store.read(room, 0, 100)).toHaveLength(3);
        expect(await store.seqOf(room, commandNumbered(900))).toBeNull();
      });

      it('lets one of many racing for a place have it', async () => {
        await fill(1);
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

      it('takes a thousand rooms in one turn', async () => {
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
        await fill(3);
        expect(await store.seqOf(room, commandNumbered(2))).toBe(2);
        expect(await store.seqOf(room, commandNumbered(4))).toBeNull();
        expect(await store.seqOf(roomNumbered(2), commandNumbered(2))).toBeNull();
      });

      it('takes each once, whatever place it is tried at', async () => {
        await fill(3);
        for (const seq of [1, 2, 3, 4, 9]) {
          const again = appendAt(seq, { id: commandNumbered(2) });
          expect(await store.append(again)).toEqual({ kind: 'duplicate', seq: 2 });
        }
        expect(await store.read(room, 0, 100)).toHaveLength(3);
      });

      it('takes each once when it comes twice in one turn', async () => {
        await fill(1);
        const twice = await Promise.all([store.append(appendAt(2)), store.append(appendAt(2))]);
        expect(twice).toContainEqual(appended);
        expect(twice).toContainEqual({ kind: 'duplicate', seq: 2 });
        const opened = appendAt(1, { room: roomNumbered(2) });
        const opens = await Promise.all([store.append(opened), store.append(opened)]);
        expect(opens).toContainEqual(appended);
        expect(opens).toContainEqual({ kind: 'duplicate', seq: 1 });
      });

      it('may be the same in two rooms', async () => {
        await fill(1);
        expect(await store.append(appendAt(1, { room: roomNumbered(2) }))).toEqual(appended);
      });
    });

    describe('the cache', () => {
      it('comes with an entry or by itself, and the last one counts', async () => {
        await fill(1);
        await store.append(appendAt(2, { cache: cacheAt(2) }));
        expect(await store.find(room)).toMatchObject({ head: 2, cache: cacheAt(2) });
        await fill(4, 3);
        expect(await store.find(room)).toMatchObject({ head: 4, cache: cacheAt(2) });
        await store.keep(room, cacheAt(4, 2));
        expect(await store.find(room)).toMatchObject({ head: 4, cache: cacheAt(4, 2) });
      });

      it('is not written by an append that is not', async () => {
        await fill(2);
        await store.append(appendAt(2, { cache: cacheAt(2) }));
        await store.append(appendAt(2, { id: commandNumbered(70), cache: cacheAt(2) }));
        expect(await store.find(room)).toMatchObject({ cache: null });
      });

      it('makes no room of one that is not there', async () => {
        await store.keep(room, cacheAt(2));
        expect(await store.find(room)).toEqual({ kind: 'unknown' });
      });
    });

    describe('deadlines', () => {
      const dueAt = (number: number, at: number | null, seq = 1) =>
        store.append(appendAt(seq, { room: roomNumbered(number), dueAt: at }));

      it('come earliest first, when they have passed, and no more than asked', async () => {
        await Promise.all([dueAt(1, NOW + 30), dueAt(2, NOW + 10), dueAt(3, null)]);
        await Promise.all([dueAt(4, NOW + 20), dueAt(5, NOW + 40)]);
        expect(await store.due(NOW + 30, 10)).toEqual([
          { room: roomNumbered(2), dueAt: NOW + 10 },
          { room: roomNumbered(4), dueAt: NOW + 20 },
          { room: roomNumbered(1), dueAt: NOW + 30 },
        ]);
        expect(await store.due(NOW + 30, 1)).toEqual([{ room: roomNumbered(2), dueAt: NOW + 10 }]);
        expect(await store.due(NOW, 10)).toEqual([]);
      });

      it('say which is next', async () => {
        expect(await store.nextDueAt()).toBeNull();
        await Promise.all([dueAt(1, NOW + 30), dueAt(2, NOW + 10), dueAt(3, null)]);
        expect(await store.nextDueAt()).toBe(NOW + 10);
      });

      it('move and end with a later entry', async () => {
        await dueAt(1, NOW + 10);
        await dueAt(1, NOW + 50, 2);
        expect(await store.find(room)).toMatchObject({ dueAt: NOW + 50 });
        expect(await store.due(NOW + 49, 10)).toEqual([]);
        await dueAt(1, null, 3);
        expect(await store.due(NOW + 99, 10)).toEqual([]);
        expect(await store.nextDueAt()).toBeNull();
      });

      it('stay where they are when an entry is not taken', async () => {
        await dueAt(1, NOW + 10);
        await dueAt(1, NOW + 50);
        await dueAt(1, null, 7);
        expect(await store.nextDueAt()).toBe(NOW + 10);
      });
    });

    describe('expiry', () => {
      const later = NOW + 30 * DAY_MS;

      it('deletes rooms whose time has come, and no other', async () => {
        const rooms = Array.from({ length: 25 }, (_, at) => roomNumbered(at));
        await Promise.all(rooms.map((one) => store.append(appendAt(1, { room: one }))));
        const used = roomNumbered(99);
        await store.append(appendAt(1, { room: used, expiresAt: later }));
        expect(await store.expire(NOW + DAY_MS - 1)).toBe(0);
        expect(await store.find(room)).toMatchObject({ kind: 'live' });
        expect(await store.expire(NOW + DAY_MS)).toBe(25);
        for (const one of rooms) expect(await store.find(one)).toEqual({ kind: 'expired' });
        expect(await store.find(used)).toMatchObject({ kind: 'live', head: 1 });
        expect(await store.expire(NOW + DAY_MS)).toBe(0);
      });

      it('leaves nothing of a room but its id', async () => {
        await store.append(appendAt(1, { dueAt: NOW + 10, cache: cacheAt(1) }));
        await store.expire(later);
        expect(await store.read(room, 0, 10)).toEqual([]);
        expect(await store.seqOf(room, commandNumbered(1))).toBeNull();
        expect(await store.due(later, 10)).toEqual([]);
        expect(await store.nextDueAt()).toBeNull();
      });

      it('is final: nothing can be added to the room', async () => {
        await fill(2);
        await store.expire(later);
        const fresh = { id: commandNumbered(50), expiresAt: later + DAY_MS };
        for (const seq of [1, 2, 3]) {
          expect(await store.append(appendAt(seq, fresh))).toEqual({ kind: 'conflict', head: 0 });
        }
        await store.keep(room, cacheAt(2));
        expect(await store.find(room)).toEqual({ kind: 'expired' });
        expect(await store.read(room, 0, 10)).toEqual([]);
      });

      it('moves with use, give or take the slack', async () => {
        await fill(1);
        await store.append(appendAt(2, { expiresAt: NOW + DAY_MS + EXPIRY_SLACK_MS / 2 }));
        const nudged = await store.find(room);
        if (nudged.kind !== 'live') throw new Error('the room is not there');
        expect(nudged.expiresAt).toBeGreaterThanOrEqual(NOW + DAY_MS);
        await store.append(appendAt(3, { expiresAt: later }));
        expect(await store.find(room)).toMatchObject({ expiresAt: later });
        expect(await store.expire(later - 1)).toBe(0);
      });

      it('can come nearer too', async () => {
        await store.append(appendAt(1, { expiresAt: later }));
        await store.append(appendAt(2, { expiresAt: NOW + 60_000 }));
        expect(await store.expire(NOW + 60_000)).toBe(1);
      });

      it('forgets the id as well in the end', async () => {
        await fill(1);
        await store.expire(later);
        await store.expire(later + TOMBSTONE_LASTS_MS - 1);
        expect(await store.find(room)).toEqual({ kind: 'expired' });
        await store.expire(later + TOMBSTONE_LASTS_MS);
        expect(await store.find(room)).toEqual({ kind: 'unknown' });
      });
    });

    describe('readiness and closing', () => {
      it('is ready, asked once or many times, and the same after it', async () => {
        await Promise.all([store.check(), store.check(), store.check()]);
        await store.check();
        expect(await store.nextDueAt()).toBeNull();
      });

      it('answers everything it was given before it closes', async () => {
        const given = [1, 2, 3].map((number) =>
          store.append(appendAt(1, { room: roomNumbered(number) })),
        );
        await store.close();
        expect(await Promise.all(given)).toEqual([appended, appended, appended]);
        await store.close();
        if (reopen === undefined) return;
        store = await reopen();
        for (const number of [1, 2, 3]) {
          expect(await store.find(roomNumbered(number))).toMatchObject({ head: 1 });
        }
      });

      it('takes nothing once closed', async () => {
        await fill(1);
        await store.close();
        const attempts = [
          () => store.append(appendAt(2)),
          () => store.find(room),
          () => store.read(room, 0, 10),
          () => store.seqOf(room, commandNumbered(1)),
          () => store.keep(room, cacheAt(1)),
          () => store.due(NOW, 10),
          () => store.nextDueAt(),
          () => store.expire(NOW),
          () => store.check(),
        ];
        for (const attempt of attempts) await expect(attempt()).rejects.toThrow('closed');
      });

      it('has everything again when it is opened again', async () => {
        if (reopen === undefined) return;
        await fill(3);
        await store.append(appendAt(4, { dueAt: NOW + 10, cache: cacheAt(4) }));
        await store.append(appendAt(1, { room: roomNumbered(2), expiresAt: NOW }));
        await store.expire(NOW);
        await store.close();
        store = await reopen();
        expect(await store.read(room, 0, 10)).toEqual([1, 2, 3, 4].map((n) => appendAt(n).entry));
        expect(await store.find(room)).toMatchObject({ head: 4, cache: cacheAt(4) });
        expect(await store.nextDueAt()).toBe(NOW + 10);
        expect(await store.find(roomNumbered(2))).toEqual({ kind: 'expired' });
        expect(await store.append(appendAt(2))).toEqual({ kind: 'duplicate', seq: 2 });
        expect(await store.append(appendAt(5))).toEqual(appended);
      });
    });
  });
}
