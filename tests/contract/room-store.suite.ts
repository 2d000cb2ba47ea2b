/** What every store promises, run against each of them: as it is, slow, and sharing nothing. */
import type { RoomStore } from '@heard/server/store/room-store';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createCopyingStore } from '../support/copying-store.ts';
import { createSlowStore } from '../support/slow-store.ts';
import { roomDatesSuite } from './room-dates.suite.ts';
import { roomLogSuite } from './room-log.suite.ts';
import {
  appendAt,
  appended,
  cacheAt,
  commandNumbered,
  fill,
  NOW,
  roomNumbered,
} from './sample-appends.ts';

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

    roomLogSuite(() => store);
    roomDatesSuite(() => store);

    describe('readiness and closing', () => {
      it('is ready, asked once or many times, and the same after it', async () => {
        await Promise.all([store.check(), store.check(), store.check()]);
        await store.check();
        expect(await store.nextDueAt()).toBeNull();
      });

      it('[ST8] answers everything it was given before it closes', async () => {
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
        await fill(store, 1);
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

      it('[ST8] has everything again when it is opened again', async () => {
        if (reopen === undefined) return;
        await fill(store, 3);
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
