/** What every store promises of deadlines and of rooms nobody uses any more. */
import type { RoomStore } from '@heard/server/store/room-store';
import { EXPIRY_SLACK_MS, TOMBSTONE_LASTS_MS } from '@heard/server/store/room-store';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  appendAt,
  cacheAt,
  commandNumbered,
  DAY_MS,
  fill,
  NOW,
  roomNumbered,
} from './sample-appends.ts';

const room = roomNumbered(1);

/** @param current the store of the running test */
export function roomDatesSuite(current: () => RoomStore): void {
  let store: RoomStore;
  beforeEach(() => {
    store = current();
  });

  describe('deadlines', () => {
    const dueAt = (number: number, at: number | null, seq = 1) =>
      store.append(appendAt(seq, { room: roomNumbered(number), dueAt: at }));

    it('[ST6] come earliest first, when they have passed, and no more than asked', async () => {
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

    it('[ST7] deletes rooms whose time has come, and no other', async () => {
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

    it('[ST7] leaves nothing of a room but its id', async () => {
      await store.append(appendAt(1, { dueAt: NOW + 10, cache: cacheAt(1) }));
      await store.expire(later);
      expect(await store.read(room, 0, 10)).toEqual([]);
      expect(await store.seqOf(room, commandNumbered(1))).toBeNull();
      expect(await store.due(later, 10)).toEqual([]);
      expect(await store.nextDueAt()).toBeNull();
    });

    it('is final: nothing can be added to the room', async () => {
      await fill(store, 2);
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
      await fill(store, 1);
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
      await fill(store, 1);
      await store.expire(later);
      await store.expire(later + TOMBSTONE_LASTS_MS - 1);
      expect(await store.find(room)).toEqual({ kind: 'expired' });
      await store.expire(later + TOMBSTONE_LASTS_MS);
      expect(await store.find(room)).toEqual({ kind: 'unknown' });
    });
  });
}
