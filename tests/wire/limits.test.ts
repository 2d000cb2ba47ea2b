import { PROTOCOL_VERSION } from '@heard/shared/protocol/version';
import { describe, expect, it } from 'vitest';
import {
  newClaim,
  newOpening,
  openedRoom,
  playTo,
  post,
  seatedRoom,
  twoPartners,
} from '../support/partners.ts';
import { connectPhone, random32, randomEnvelope, randomId, refusalOf } from '../support/phone.ts';
import { startApp } from '../support/test-app.ts';
import { createTestClock } from '../support/test-clock.ts';

describe('limits', () => {
  it('[LI1] more taps than a person makes are refused with a time to wait, and taken after it', async () => {
    const clock = createTestClock();
    const app = await startApp({ clock, limits: { commandBurst: 3, commandsPerSecond: 5 } });
    const { a, b } = await twoPartners(app.url);
    for (let count = 0; count < 3; count += 1) await a.send('ready');
    const tapped = { id: randomId(), body: randomEnvelope() };
    const refusal = await a.send('introduce', tapped);
    expect(refusal).toEqual({ ok: false, code: 'too-fast', retryMs: 200 });
    const tablet = await connectPhone(app.url, a);
    expect(await tablet.send('ready')).toMatchObject({ code: 'too-fast' });
    expect(await b.send('ready')).toMatchObject({ ok: true });
    await clock.advance(200);
    expect(await a.send('introduce', tapped)).toMatchObject({ ok: true });
  });

  it('[LI2] a seat may ask for what it missed only so often', async () => {
    const clock = createTestClock();
    const app = await startApp({ clock, limits: { syncsPerMinute: 2 } });
    const { a, b } = await twoPartners(app.url);
    expect((await a.sync(0)).ok && (await a.sync(0)).ok).toBe(true);
    expect(await a.sync(0)).toEqual({ ok: false, code: 'too-fast', retryMs: 30_000 });
    expect((await b.sync(0)).ok).toBe(true);
    await clock.advance(30_000);
    expect((await a.sync(0)).ok).toBe(true);
  });

  it('[LI3] an address may connect only so often in a minute', async () => {
    const app = await startApp({
      limits: { handshakesPerMinute: 2 },
      config: { trustedProxies: 1 },
    });
    const { a } = await seatedRoom(app.url);
    const from = (address: string) => ({ extraHeaders: { 'x-forwarded-for': address } });
    await connectPhone(app.url, a, from('192.0.2.1'));
    await connectPhone(app.url, a, from('192.0.2.1'));
    const refused = await fetch(`${app.url}/socket.io/?EIO=4&transport=polling`, {
      headers: { 'x-forwarded-for': '192.0.2.1' },
    });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('too-fast');
    await connectPhone(app.url, a, from('2001:db8:1:2::1'));
    await connectPhone(app.url, a, from('2001:db8:1:2:ffff::1'));
    const auth = { protocol: PROTOCOL_VERSION, room: a.room, token: a.token, lastSeq: 0 };
    expect(await refusalOf(app.url, auth, from('2001:db8:1:2::3'))).toMatch(/error/);
    expect(await refusalOf(app.url, auth, from('2001:db8:1:3::1'))).toBe('let in');
  });

  it('[LI4] an address may open and claim only so many rooms, and look at so many invitations', async () => {
    const app = await startApp({
      limits: { createsPerHour: 2, claimsPerHour: 2, invitationsPerMinute: 2 },
    });
    const { room, joinProof } = await openedRoom(app.url);
    await openedRoom(app.url);
    const TOO_FAST = { ok: false, code: 'too-fast', retryMs: expect.any(Number) };
    expect(await post(app.url, '/api/rooms', newOpening().request)).toEqual(TOO_FAST);
    const path = `/api/rooms/${room}`;
    for (let count = 0; count < 2; count += 1) {
      const claim = newClaim(random32(), random32());
      expect(await post(app.url, `${path}/claim`, claim)).toMatchObject({ code: 'wrong-proof' });
      expect((await fetch(`${app.url}${path}/invitation`)).status).toBe(200);
    }
    const good = newClaim(joinProof, random32());
    expect(await post(app.url, `${path}/claim`, good)).toEqual(TOO_FAST);
    const answer = await fetch(`${app.url}${path}/invitation`);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('[LI4] one room’s seat may be claimed only so often', async () => {
    const app = await startApp({ limits: { claimsPerRoomPerHour: 1 } });
    const [guessed, other] = [await openedRoom(app.url), await openedRoom(app.url)];
    const claim = (room: string) =>
      post(app.url, `/api/rooms/${room}/claim`, newClaim(random32(), random32()));
    expect(await claim(guessed.room)).toMatchObject({ code: 'wrong-proof' });
    expect(await claim(guessed.room)).toMatchObject({ code: 'too-fast' });
    expect(await claim(other.room)).toMatchObject({ code: 'wrong-proof' });
  });

  it('[LI4] nobody uses up the tries of another address', async () => {
    const app = await startApp({
      config: { trustedProxies: 1 },
      limits: { claimsPerRoomPerHour: 1 },
    });
    const { room, joinProof } = await openedRoom(app.url);
    const claimFrom = async (address: string, proof: string) => {
      const answer = await fetch(`${app.url}/api/rooms/${room}/claim`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
        body: JSON.stringify(newClaim(proof, random32())),
      });
      return answer.status;
    };
    expect(await claimFrom('203.0.113.9', random32())).toBe(403);
    expect(await claimFrom('203.0.113.9', random32())).toBe(429);
    expect(await claimFrom('198.51.100.2', joinProof)).toBe(200);
  });

  it('[LI6] a phone that takes nothing is let go of, and its partner never waits for it', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    await playTo(partners, 'sharing');
    const { a, b } = partners;
    const [speaker, listener] = a.view().listener === 'a' ? [b, a] : [a, b];
    const stuck = await connectPhone(app.url, listener, { lastSeq: a.view().seq });
    const { transport } = stuck.socket.io.engine;
    const raw: unknown = Reflect.get(Object(Reflect.get(transport, 'ws')), '_socket');
    Object(raw).pause();
    const isDropped = () => app.lines.some((line) => line.includes('slow-reader-dropped'));
    for (let sent = 0; sent < 3_000 && !isDropped(); sent += 1) {
      const reply = await speaker.send('share', { body: randomEnvelope(16_384) });
      expect(reply.ok).toBe(true);
    }
    expect(isDropped()).toBe(true);
    await listener.reaches(speaker.view().seq);
    Object(raw).resume();
    await stuck.push('disconnect');
    const back = await connectPhone(app.url, listener, { lastSeq: stuck.view().seq });
    expect(back.view().seq).toBe(speaker.view().seq);
  });

  it('[LI3] looking at the page costs nothing of what connecting may', async () => {
    const app = await startApp({ limits: { handshakesPerMinute: 1, invitationsPerMinute: 1 } });
    const { a } = await seatedRoom(app.url);
    for (let count = 0; count < 10; count += 1) {
      expect((await fetch(`${app.url}/j/${a.room}`)).status).toBe(200);
    }
    const phone = await connectPhone(app.url, a);
    expect(phone.view()).toMatchObject({ seat: 'a' });
  });
});
