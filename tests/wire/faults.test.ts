import type { RoomStore } from '@heard/server/store/room-store';
import { MACHINE_VERSION } from '@heard/shared/game/machine';
import { replay } from '@heard/shared/game/replay';
import { toCache } from '@heard/shared/game/room-state';
import { PROTOCOL_VERSION } from '@heard/shared/protocol/version';
import { describe, expect, it } from 'vitest';
import { openedRoom, playTo, post, tap, twoPartners } from '../support/partners.ts';
import { connectPhone, randomEnvelope, randomId, refusalOf } from '../support/phone.ts';
import { startApp } from '../support/test-app.ts';
import { createTestClock } from '../support/test-clock.ts';

const MINUTE_MS = 60_000;
const BUSY = { ok: false, code: 'busy' };

type Method = Exclude<keyof RoomStore, 'close'>;

/** An app whose store's methods fail while they are named in the set. */
async function brittleApp() {
  const clock = createTestClock();
  const broken = new Set<Method>();
  const unless = async <T>(method: Method, call: () => Promise<T>): Promise<T> => {
    if (broken.has(method)) throw new Error('a fault with somebody’s words in it');
    return call();
  };
  const app = await startApp({
    clock,
    wrap: (store) => ({
      append: (one) => unless('append', () => store.append(one)),
      find: (room) => unless('find', () => store.find(room)),
      read: (room, since, limit) => unless('read', () => store.read(room, since, limit)),
      seqOf: (room, id) => unless('seqOf', () => store.seqOf(room, id)),
      keep: (room, cache) => unless('keep', () => store.keep(room, cache)),
      due: (now, limit) => unless('due', () => store.due(now, limit)),
      nextDueAt: () => unless('nextDueAt', () => store.nextDueAt()),
      expire: (now) => unless('expire', () => store.expire(now)),
      check: () => unless('check', () => store.check()),
      close: () => store.close(),
    }),
  });
  const logged = (event: string) => app.lines.filter((line) => line.includes(`"${event}"`)).length;
  return { app, clock, broken, logged };
}

describe('a store that fails', () => {
  it('[PI3] where it cannot be read, whoever asks is told to try again', async () => {
    const { app, broken, logged } = await brittleApp();
    const partners = await twoPartners(app.url);
    const { room } = await openedRoom(app.url);
    broken.add('read').add('seqOf');
    expect(await partners.a.sync(0)).toEqual(BUSY);
    const asked = await fetch(`${app.url}/api/rooms/${room}/invitation`);
    expect(await asked.json()).toEqual(BUSY);
    expect(await partners.a.send('close')).toEqual(BUSY);
    expect([logged('read-failed'), logged('append-failed')]).toEqual([2, 1]);
    broken.clear();
    expect((await partners.a.sync(0)).ok).toBe(true);
    expect(app.lines.join('')).not.toContain('words');
  });

  it('[PI3] where a room cannot be found out about, every door says try again', async () => {
    const first = await startApp();
    const partners = await twoPartners(first.url);
    await first.close();
    const second = await startApp({
      file: first.file,
      wrap: (store) => ({ ...store, find: () => Promise.reject(new Error('no')) }),
    });
    const { room, token } = partners.a;
    expect(
      await refusalOf(second.url, { protocol: PROTOCOL_VERSION, room, token, lastSeq: 0 }),
    ).toBe('busy');
    const command = {
      id: 'AAAAAAAAAAAAAAAAAAAAAA',
      seen: 0,
      phase: 0,
      joinHash: token,
      tokenHash: token,
      setting: { where: 'apart', how: 'spoken' },
      body: randomEnvelope(),
    };
    expect(await post(second.url, '/api/rooms', { room, command })).toEqual(BUSY);
  });

  it('[PI13] a state that cannot be kept is no loss', async () => {
    const { app, clock, broken, logged } = await brittleApp();
    const partners = await twoPartners(app.url);
    const view = partners.a.view();
    broken.add('keep');
    for (const phone of [partners.a, partners.b]) phone.socket.disconnect();
    await expect.poll(() => logged('socket-left')).toBe(2);
    await clock.advance(12 * MINUTE_MS);
    await expect.poll(() => logged('cache-not-kept')).toBe(1);
    expect((await connectPhone(app.url, partners.a)).view()).toEqual(view);
  });

  it('[PI5] where another writer is always faster, the tap is to be tried again and is taken later', async () => {
    let isContested = false;
    const app = await startApp({
      wrap: (store) => ({
        ...store,
        append: async (one) =>
          isContested ? { kind: 'conflict', head: one.entry.seq - 1 } : store.append(one),
      }),
    });
    const { a } = await twoPartners(app.url);
    const { seq } = a.view();
    const stamp = { id: randomId(), seen: seq, minutes: 20 };
    isContested = true;
    expect(await a.send('pause', stamp)).toEqual(BUSY);
    isContested = false;
    expect(await a.send('pause', stamp)).toMatchObject({ ok: true, seq: seq + 1 });
  });

  it('[PI13] a room somebody comes back to while its state is being kept stays', async () => {
    const clock = createTestClock();
    let letKeep = () => {};
    const mayKeep = new Promise<void>((resolve) => {
      letKeep = resolve;
    });
    let isKeeping = false;
    let found = 0;
    const app = await startApp({
      clock,
      wrap: (store) => ({
        ...store,
        find: (room) => {
          found += 1;
          return store.find(room);
        },
        keep: async (room, cache) => {
          isKeeping = true;
          await mayKeep;
          return store.keep(room, cache);
        },
      }),
    });
    const partners = await twoPartners(app.url);
    const logged = (event: string) =>
      app.lines.filter((line) => line.includes(`"${event}"`)).length;
    for (const phone of [partners.a, partners.b]) phone.socket.disconnect();
    await expect.poll(() => logged('socket-left')).toBe(2);
    await clock.advance(12 * MINUTE_MS);
    await expect.poll(() => isKeeping).toBe(true);
    const back = await connectPhone(app.url, partners.a);
    const before = found;
    letKeep();
    expect(await back.send('pause', { minutes: 20 })).toMatchObject({ ok: true });
    // Nobody had to look for it in the store again.
    expect(found).toBe(before);
  });

  it('[OP8] a sweep that fails is done again with the next', async () => {
    const { app, clock, broken, logged } = await brittleApp();
    await openedRoom(app.url);
    broken.add('expire');
    await clock.advance(25 * 60 * MINUTE_MS);
    await expect.poll(() => logged('expiry-failed')).toBe(1);
    broken.clear();
    await clock.advance(MINUTE_MS);
    await expect.poll(() => logged('rooms-expired')).toBe(1);
  });

  it('[PI11] a deadline is kept although it failed at the start, in the middle and at the end', async () => {
    const { app, clock, broken, logged } = await brittleApp();
    const partners = await twoPartners(app.url);
    const { seq } = await tap(partners, 'a', 'pause', { minutes: 20 });
    broken.add('append');
    await clock.advance(20 * MINUTE_MS);
    await expect.poll(() => logged('append-failed')).toBe(1);
    broken.clear();
    broken.add('nextDueAt');
    await clock.advance(5_000);
    expect((await partners.b.reaches(seq + 1)).breather?.isOver).toBe(true);
    await expect.poll(() => logged('deadlines-failed')).toBe(1);
    await app.close();

    const clockAfter = createTestClock(clock.now());
    let isBroken = true;
    const again = await startApp({
      clock: clockAfter,
      file: app.file,
      wrap: (store) => ({
        ...store,
        nextDueAt: () => (isBroken ? Promise.reject(new Error('no')) : store.nextDueAt()),
      }),
    });
    expect(again.lines.join('')).toContain('deadlines-failed');
    isBroken = false;
    await clockAfter.advance(5_000);
    await connectPhone(again.url, partners.a);
  });

  it('[PI11] a deadline of a room that moved on meanwhile, or cannot be opened, is left alone', async () => {
    const { app, clock, broken, logged } = await brittleApp();
    const partners = await twoPartners(app.url);
    const { seq } = await tap(partners, 'a', 'pause', { minutes: 20 });
    for (const phone of [partners.a, partners.b]) phone.socket.disconnect();
    await expect.poll(() => logged('socket-left')).toBe(2);
    await clock.advance(12 * MINUTE_MS);
    broken.add('find');
    await clock.advance(8 * MINUTE_MS);
    await expect.poll(() => logged('load-failed')).toBe(1);
    broken.clear();
    await clock.advance(5_000);
    const back = await connectPhone(app.url, partners.a);
    expect((await back.reaches(seq + 1)).breather?.isOver).toBe(true);
  });
});

describe('a cache that cannot be right', () => {
  it('[PI12] is passed over: of a longer log than there is, or none at all', async () => {
    const first = await startApp();
    const partners = await twoPartners(first.url);
    await playTo(partners, 'revealing');
    const { room } = partners;
    const state = toCache(replay(await first.store.read(room, 0, 200)));
    const view = partners.a.view();
    await first.close();
    const tooLong = { machineVersion: MACHINE_VERSION, state: { ...state, seq: state.seq + 9 } };
    for (const cache of [tooLong, null]) {
      const again = await startApp({
        file: first.file,
        wrap: (store) => ({
          ...store,
          async find(id) {
            const found = await store.find(id);
            return found.kind === 'live' ? { ...found, cache } : found;
          },
        }),
      });
      expect((await connectPhone(again.url, partners.a)).view()).toEqual(view);
      await again.close();
    }
  });
});
