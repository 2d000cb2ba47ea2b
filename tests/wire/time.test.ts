import { describe, expect, it } from 'vitest';
import { newClaim, openedRoom, playTo, post, tap, twoPartners } from '../support/partners.ts';
import { connectPhone, random32, randomEnvelope } from '../support/phone.ts';
import { startApp } from '../support/test-app.ts';
import { createTestClock } from '../support/test-clock.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

async function appWithClock() {
  const clock = createTestClock();
  const app = await startApp({ clock });
  return { clock, app };
}

describe('deadlines', () => {
  it('[PI11] a breather is over when its time is, and says so to both', async () => {
    const { clock, app } = await appWithClock();
    const partners = await twoPartners(app.url);
    await playTo(partners, 'sharing');
    const { seq } = await tap(partners, 'a', 'pause', { minutes: 20 });
    expect(partners.b.view().breather).toMatchObject({ isOver: false, from: 'sharing' });
    await clock.advance(20 * MINUTE_MS - 1);
    expect((await partners.a.sync(seq)).ok && partners.a.view().seq).toBe(seq);
    await clock.advance(1);
    for (const phone of [partners.a, partners.b]) {
      const { entries, view } = await phone.push('step', (step) => step.view.seq === seq + 1);
      expect(entries).toMatchObject([{ type: 'expire', seat: null }]);
      expect(view).toMatchObject({ breather: { isOver: true } });
    }
  });

  it('[PI11] more time asked for moves the end, and only the end', async () => {
    const { clock, app } = await appWithClock();
    const partners = await twoPartners(app.url);
    await tap(partners, 'a', 'pause', { minutes: 5 });
    await clock.advance(4 * MINUTE_MS);
    const { seq } = await tap(partners, 'b', 'pause', { minutes: 20 });
    await clock.advance(10 * MINUTE_MS);
    const asked = await partners.a.sync(seq);
    expect(asked.ok && asked.step.view).toMatchObject({ seq, breather: { isOver: false } });
    await clock.advance(10 * MINUTE_MS);
    expect(await partners.a.reaches(seq + 1)).toMatchObject({ breather: { isOver: true } });
  });

  it('[PI11] one that passed while the server was down is kept at its next start', async () => {
    const clock = createTestClock();
    const first = await startApp({ clock });
    const partners = await twoPartners(first.url);
    const { seq } = await tap(partners, 'a', 'pause', { minutes: 20 });
    await first.close();
    await clock.advance(HOUR_MS);

    const second = await startApp({ clock, file: first.file });
    await clock.advance(0);
    const phone = await connectPhone(second.url, partners.b);
    expect(await phone.reaches(seq + 1)).toMatchObject({ breather: { isOver: true } });
  });

  it('[PI11] one that could not be written is tried again', async () => {
    const clock = createTestClock();
    let isBroken = false;
    const app = await startApp({
      clock,
      wrap: (store) => ({
        ...store,
        append: (one) => (isBroken ? Promise.reject(new Error('no')) : store.append(one)),
        due: (now, limit) => (isBroken ? Promise.reject(new Error('no')) : store.due(now, limit)),
      }),
    });
    const partners = await twoPartners(app.url);
    const { seq } = await tap(partners, 'a', 'pause', { minutes: 20 });
    isBroken = true;
    await clock.advance(20 * MINUTE_MS);
    await expect.poll(() => app.lines.join('')).toContain('deadlines-failed');
    isBroken = false;
    await clock.advance(MINUTE_MS);
    await partners.b.reaches(seq + 1);
  });

  it('[PI11] a closing nobody finishes ends after a day', async () => {
    const { clock, app } = await appWithClock();
    const partners = await twoPartners(app.url);
    await playTo(partners, 'closing');
    const { seq } = partners.a.view();
    await clock.advance(24 * HOUR_MS);
    expect(await partners.b.reaches(seq + 1)).toMatchObject({ state: 'ended' });
  });
});

describe('rooms nobody uses', () => {
  it('[OP8] an invitation nobody takes is gone after its hours', async () => {
    const { clock, app } = await appWithClock();
    const { room, joinProof } = await openedRoom(app.url);
    const ask = async () => (await fetch(`${app.url}/api/rooms/${room}/invitation`)).json();
    await clock.advance(23 * HOUR_MS);
    expect(await ask()).toMatchObject({ ok: true, isOpen: true });
    await clock.advance(HOUR_MS);
    expect(await ask()).toEqual({ ok: false, code: 'expired-room' });
    const claim = newClaim(joinProof, random32());
    const late = await post(app.url, `/api/rooms/${room}/claim`, claim);
    expect(late).toEqual({ ok: false, code: 'expired-room' });
    await clock.advance(2 * MINUTE_MS);
    await expect.poll(() => app.lines.join('')).toContain('rooms-expired');
    expect(await ask()).toEqual({ ok: false, code: 'expired-room' });
  });

  it('[OP8] every use of a room starts its days anew', async () => {
    const { clock, app } = await appWithClock();
    const partners = await twoPartners(app.url);
    await clock.advance(20 * 24 * HOUR_MS);
    await tap(partners, 'a', 'introduce', { body: randomEnvelope() });
    await clock.advance(20 * 24 * HOUR_MS);
    await tap(partners, 'b', 'ready');
  });

  it('[PI13] a room nobody listens to leaves memory with its state kept, and comes back whole', async () => {
    const clock = createTestClock();
    const kept: number[] = [];
    let finds = 0;
    const app = await startApp({
      clock,
      wrap: (store) => ({
        ...store,
        find(room) {
          finds += 1;
          return store.find(room);
        },
        async keep(room, cache) {
          await store.keep(room, cache);
          kept.push(cache.state.seq);
        },
      }),
    });
    const partners = await twoPartners(app.url);
    await tap(partners, 'a', 'introduce', { body: randomEnvelope() });
    const view = partners.b.view();
    await clock.advance(30 * MINUTE_MS);
    expect(kept).toEqual([]);
    for (const phone of [partners.a, partners.b]) phone.socket.disconnect();
    const left = () => app.lines.filter((line) => line.includes('socket-left')).length;
    await expect.poll(left).toBe(2);
    await clock.advance(12 * MINUTE_MS);
    await expect.poll(() => kept).toEqual([3]);

    finds = 0;
    expect((await connectPhone(app.url, partners.b)).view()).toEqual(view);
    expect(finds).toBe(1);
  });
});

describe('signs of life', () => {
  it('[WI10] each socket is told the head of the log every quarter of a minute', async () => {
    const { clock, app } = await appWithClock();
    const partners = await twoPartners(app.url);
    const pass15Seconds = async () => {
      for (let second = 0; second < 15; second += 1) await clock.advance(1_000);
    };
    await pass15Seconds();
    expect(await partners.a.push('beacon')).toEqual({ head: 2 });
    expect(await partners.b.push('beacon')).toEqual({ head: 2 });
    await tap(partners, 'a', 'introduce', { body: randomEnvelope() });
    await pass15Seconds();
    await partners.b.push('beacon', ({ head }) => head === 3);
    await partners.b.sync(0);
    expect(partners.b.received.filter(({ event }) => event === 'beacon')).toHaveLength(2);
  });

  it('[WI11] a partner is here while one phone is awake, away while none is, then gone', async () => {
    const { app } = await appWithClock();
    const { a, b } = await twoPartners(app.url);
    await a.push('presence', ({ is }) => is === 'here');
    const tablet = await connectPhone(app.url, b);
    b.socket.emit('presence', 'away');
    await b.sync(0);
    tablet.socket.emit('presence', 'away');
    await a.push('presence', ({ is }) => is === 'away');
    tablet.socket.emit('presence', 'here');
    await tablet.sync(0);
    tablet.socket.disconnect();
    b.socket.disconnect();
    const told = () => {
      const all = a.received.flatMap((one) =>
        one.event === 'presence' && one.payload.chair === 'b' ? one.payload.is : [],
      );
      return all.slice(all.indexOf('here'));
    };
    await expect.poll(told).toEqual(['here', 'away', 'here', 'away', 'gone']);
  });
});
