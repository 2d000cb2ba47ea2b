import { StorageFull } from '@heard/server/store/room-store';
import { decide } from '@heard/shared/game/decide';
import { replay } from '@heard/shared/game/replay';
import type { CommandId } from '@heard/shared/ids';
import { describe, expect, it } from 'vitest';
import { createHeldStore, type HeldStore } from '../support/held-store.ts';
import { newOpening, openedRoom, playTo, post, tap, twoPartners } from '../support/partners.ts';
import { connectPhone, randomEnvelope, randomId } from '../support/phone.ts';
import { startApp, type TestAppOptions } from '../support/test-app.ts';

/** An app over a store whose appends the test can hold, fail or overtake. */
async function heldApp(options: TestAppOptions = {}) {
  let held: HeldStore | undefined;
  const app = await startApp({
    ...options,
    wrap: (store) => {
      held = createHeldStore(options.wrap?.(store) ?? store);
      return held;
    },
  });
  if (held === undefined) throw new Error('the store was never wrapped');
  return { app, held };
}

const body = () => ({ body: randomEnvelope() });

describe('durable before visible', () => {
  it('[PI2] nothing is shown or acknowledged while the append is under way', async () => {
    const { app, held } = await heldApp();
    const partners = await twoPartners(app.url);
    const { a, b } = partners;
    let isAnswered = false;
    held.hold();
    const answer = a.send('introduce', body()).finally(() => {
      isAnswered = true;
    });
    await held.waiting();
    // Whatever was sent before these answers would have arrived before them.
    for (const phone of [a, b]) {
      const reply = await phone.sync(0);
      expect(reply.ok && reply.step.view.seq).toBe(2);
      expect(phone.view().seq).toBe(2);
    }
    const late = await connectPhone(app.url, b);
    expect(late.view().seq).toBe(2);
    expect(isAnswered).toBe(false);
    held.release();
    expect(await answer).toMatchObject({ ok: true, seq: 3 });
    await b.reaches(3);
    await late.reaches(3);
  });

  it('[PI3] an append that fails leaves everything as it was, and the same tap is taken later', async () => {
    const { app, held } = await heldApp();
    const partners = await twoPartners(app.url);
    const tapped = { id: randomId(), ...body() };
    held.failNext(new Error(`the disk said ${tapped.body}`));
    expect(await partners.a.send('introduce', tapped)).toEqual({ ok: false, code: 'busy' });
    held.failNext(new StorageFull());
    expect(await partners.a.send('introduce', tapped)).toEqual({ ok: false, code: 'storage-full' });
    const now = await partners.b.sync(0);
    expect(now.ok && now.step.view).toMatchObject({ seq: 2, isIntroduced: false });
    expect(partners.b.received.filter(({ event }) => event === 'step')).toHaveLength(1);

    const failures = app.lines.filter((line) => line.includes('append-failed'));
    expect(failures).toHaveLength(1);
    expect(failures.join('')).not.toContain(tapped.body);
    expect(await tap(partners, 'a', 'introduce', tapped)).toMatchObject({ ok: true, seq: 3 });
  });

  it('[PI3] a room whose opening could not be written is not there', async () => {
    const { app, held } = await heldApp();
    const { room, request } = newOpening();
    held.failNext(new StorageFull());
    expect(await post(app.url, '/api/rooms', request)).toEqual({ ok: false, code: 'storage-full' });
    const answer = await fetch(`${app.url}/api/rooms/${room}/invitation`);
    expect(await answer.json()).toEqual({ ok: false, code: 'unknown-room' });
    expect(await post(app.url, '/api/rooms', request)).toEqual({ ok: true });
  });

  it('[PI6] an append that was written although it seemed to fail is found by the retry', async () => {
    const { app, held } = await heldApp();
    const partners = await twoPartners(app.url);
    const tapped = { id: randomId(), ...body() };
    held.failNext(new Error('the answer was lost'), true);
    expect(await partners.a.send('introduce', tapped)).toEqual({ ok: false, code: 'busy' });
    const again = await partners.a.send('introduce', tapped);
    expect(again).toEqual({ ok: true, seq: 3, isDuplicate: true });
    for (const phone of [partners.a, partners.b]) {
      expect(await phone.reaches(3)).toMatchObject({ isIntroduced: true });
    }
    await tap(partners, 'b', 'ready');
  });

  it('[PI5] where another writer was faster, the room catches up and decides once more', async () => {
    const { app, held } = await heldApp();
    const partners = await twoPartners(app.url);
    const { room } = partners;
    held.beforeNext(async ({ expiresAt }) => {
      const state = replay(await held.read(room, 0, 100));
      const { phase } = state.snapshot.context;
      const id = randomId() as CommandId;
      const ready = { type: 'ready', id, seen: state.seq, phase } as const;
      const decision = decide(state, ready, 'b', Date.now());
      if (!decision.ok) throw new Error(decision.code);
      await held.append({ room, entry: decision.entry, dueAt: null, expiresAt });
    });
    const reply = await partners.a.send('introduce', body());
    expect(reply).toMatchObject({ ok: true, seq: 4 });
    const seen = partners.b.received.flatMap((one) =>
      one.event === 'step' ? one.payload.entries.map(({ type }) => type) : [],
    );
    await partners.b.reaches(4);
    expect(seen.slice(0, 3)).toEqual(['create', 'claim', 'ready']);
    expect(await partners.a.reaches(4)).toMatchObject({ isTheirsDone: true, isIntroduced: true });
  });

  it('[PI5] what no longer holds after catching up is refused', async () => {
    const { app, held } = await heldApp();
    const partners = await twoPartners(app.url);
    const { room } = partners;
    held.beforeNext(async ({ expiresAt }) => {
      const state = replay(await held.read(room, 0, 100));
      const { phase } = state.snapshot.context;
      const id = randomId() as CommandId;
      const end = { type: 'end', id, seen: state.seq, phase } as const;
      const decision = decide(state, end, 'b', Date.now());
      if (!decision.ok) throw new Error(decision.code);
      await held.append({ room, entry: decision.entry, dueAt: null, expiresAt });
    });
    const late = await partners.a.send('introduce', body());
    expect(late).toEqual({ ok: false, code: 'phase-over' });
    expect(await partners.a.reaches(3)).toMatchObject({ state: 'appreciating' });
  });

  it('[LI8] taps a hanging disk cannot take are refused, not piled up', async () => {
    const { app, held } = await heldApp();
    const partners = await twoPartners(app.url);
    await playTo(partners, 'sharing');
    held.hold();
    const speaker = partners.a.view().listener === 'a' ? partners.b : partners.a;
    const replies = Array.from({ length: 100 }, () => speaker.send('share', body()));
    await speaker.sync(0);
    held.release();
    const codes = (await Promise.all(replies)).map((reply) => (reply.ok ? 'taken' : reply.code));
    expect(codes.filter((code) => code === 'taken')).toHaveLength(64);
    expect(codes.filter((code) => code === 'busy')).toHaveLength(36);
  });

  it('[LI7] a full disk is said, loses nothing, and is got over', async () => {
    const full = await startApp({ maxPages: 40 });
    const partners = await twoPartners(full.url);
    await playTo(partners, 'sharing');
    const last = { id: randomId(), body: '' };
    let taken = partners.a.view().seq;
    for (let code = ''; code !== 'storage-full'; ) {
      Object.assign(last, { id: randomId(), body: randomEnvelope(16_384) });
      const reply = await partners.b.send('share', last);
      if (reply.ok) taken = reply.seq;
      code = reply.ok ? '' : reply.code;
    }
    expect((await fetch(`${full.url}/readyz`)).status).toBe(503);
    const kept = await partners.a.sync(taken - 1);
    expect(kept.ok && kept.step.view.seq).toBe(taken);
    await full.close();

    const roomy = await startApp({ file: full.file });
    const speaker = await connectPhone(roomy.url, partners.b);
    expect(speaker.view()).toMatchObject({ seq: taken, state: 'sharing' });
    expect(await speaker.send('share', last)).toMatchObject({ ok: true, seq: taken + 1 });
    expect((await fetch(`${roomy.url}/readyz`)).status).toBe(200);
  });
});

describe('starting again', () => {
  it('[PI12] every state is the same after a restart, with and without the cache', async () => {
    const first = await startApp();
    const partners = await twoPartners(first.url);
    await playTo(partners, 'revealing');
    expect(partners.a.view().seq).toBeGreaterThan(16);
    const views = { a: partners.a.view(), b: partners.b.view() };
    await first.close();

    const second = await startApp({ file: first.file });
    for (const seat of ['a', 'b'] as const) {
      expect((await connectPhone(second.url, partners[seat])).view()).toEqual(views[seat]);
    }
    await second.close();

    const forgetful = await startApp({
      file: first.file,
      wrap: (store) => ({
        ...store,
        async find(room) {
          const found = await store.find(room);
          if (found.kind !== 'live' || found.cache === null) return found;
          return { ...found, cache: { ...found.cache, machineVersion: -1 } };
        },
      }),
    });
    expect((await connectPhone(forgetful.url, partners.a)).view()).toEqual(views.a);
  });

  it('[PI14] many phones coming back at once read the room once', async () => {
    const first = await startApp();
    const partners = await twoPartners(first.url);
    await first.close();
    let finds = 0;
    const second = await startApp({
      file: first.file,
      wrap: (store) => ({
        ...store,
        find(room) {
          finds += 1;
          return store.find(room);
        },
      }),
    });
    await Promise.all([1, 2, 3, 4].map(() => connectPhone(second.url, partners.a)));
    expect(finds).toBe(1);
  });

  it('[PI12] a log that does not replay is refused, not guessed at', async () => {
    const first = await startApp();
    const { room, token } = await openedRoom(first.url);
    await first.close();
    const second = await startApp({
      file: first.file,
      wrap: (store) => ({
        ...store,
        async read(id, since, limit) {
          const entries = await store.read(id, since, limit);
          return entries.map((entry) => ({ ...entry, seq: entry.seq + 1 }));
        },
      }),
    });
    const answer = await fetch(`${second.url}/api/rooms/${room}/invitation`);
    expect(await answer.json()).toEqual({ ok: false, code: 'busy' });
    const failures = second.lines.filter((line) => line.includes('load-failed'));
    expect(failures).toHaveLength(1);
    expect(failures.join('')).not.toContain(token);
  });
});
