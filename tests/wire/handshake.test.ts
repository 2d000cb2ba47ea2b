import { MAX_SOCKETS_PER_ROOM } from '@heard/shared/limits';
import { PROTOCOL_VERSION } from '@heard/shared/protocol/version';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { openedRoom, seatedRoom, twoPartners } from '../support/partners.ts';
import { connectPhone, random32, randomId, refusalOf } from '../support/phone.ts';
import { startApp } from '../support/test-app.ts';
import { createTestClock } from '../support/test-clock.ts';

const DAY_MS = 86_400_000;
const TRANSPORTS = ['websocket', 'polling'] as const;

async function roomAndAuth() {
  const app = await startApp();
  const { a, b } = await seatedRoom(app.url);
  const auth = { protocol: PROTOCOL_VERSION, room: a.room, token: a.token, lastSeq: 0 };
  return { app, a, b, auth };
}

/** An Engine.IO connection whose packets are written by hand. */
async function bareConnection(url: string) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
  onTestFinished(() => socket.terminate());
  const heard: string[] = [];
  let look = () => {};
  socket.on('message', (packet) => {
    heard.push(String(packet));
    look();
  });
  const ended = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
  const next = (start: string) =>
    new Promise<string>((resolve) => {
      look = () => {
        const found = heard.find((packet) => packet.startsWith(start));
        if (found !== undefined) resolve(found);
      };
      look();
    });
  return { heard, ended, next, send: (packet: string) => socket.send(packet) };
}

describe('handshake', () => {
  it.each(TRANSPORTS)('[WI1] tells who is let in all it has missed, over %s', async (transport) => {
    const { app, a, b } = await roomAndAuth();
    const first = await connectPhone(app.url, a, { transports: [transport] });
    const { entries, view } = await first.push('step');
    expect(entries.map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'create'],
      [2, 'claim'],
    ]);
    expect(view).toMatchObject({ seat: 'a', seq: 2, state: 'agreeing', isPartnerSeated: true });
    expect(await first.push('presence')).toEqual({ chair: 'b', is: 'gone' });

    const second = await connectPhone(app.url, b, { transports: [transport], lastSeq: 1 });
    expect((await second.push('step')).entries.map(({ seq }) => seq)).toEqual([2]);
    expect(await second.push('presence')).toEqual({ chair: 'a', is: 'here' });
    expect(second.view().seat).toBe('b');
  });

  it('[WI2] refuses any other shape as malformed', async () => {
    const { app, auth } = await roomAndAuth();
    const { token: _, ...withoutToken } = auth;
    for (const bad of [
      {},
      withoutToken,
      { ...auth, room: 'short' },
      { ...auth, token: [auth.token] },
      { ...auth, lastSeq: -1 },
      { ...auth, lastSeq: 1.5 },
      { ...auth, protocol: '1' },
      { ...auth, seat: 'b' },
      JSON.parse('{"__proto__":{"protocol":1}}'),
    ]) {
      expect(await refusalOf(app.url, bad), JSON.stringify(bad)).toBe('malformed');
    }
  });

  it('[WI13] is made once over a connection, whether it was let in or not', async () => {
    const { app, b, auth } = await roomAndAuth();
    const bare = await bareConnection(app.url);
    bare.send(`40${JSON.stringify({ ...auth, token: random32() })}`);
    expect(await bare.next('44')).toContain('unauthorized');
    bare.send(`40${JSON.stringify(auth)}`);
    await bare.ended;
    expect(bare.heard.filter((packet) => packet.startsWith('40'))).toEqual([]);

    const phone = await connectPhone(app.url, b);
    const { engine } = phone.socket.io;
    const ended = new Promise((resolve) => engine.on('close', resolve));
    engine.write('41');
    engine.write(`40${JSON.stringify({ ...auth, token: b.token })}`);
    await ended;
  });

  it('[WI3] tells a page of another version that it is outdated, whatever else it sends', async () => {
    const { app, auth } = await roomAndAuth();
    for (const protocol of [PROTOCOL_VERSION - 1, PROTOCOL_VERSION + 1]) {
      expect(await refusalOf(app.url, { ...auth, protocol })).toBe('outdated');
      expect(await refusalOf(app.url, { protocol, whoever: 'comes' })).toBe('outdated');
    }
  });

  it('[WI4] knows a device by its token only', async () => {
    const { app, auth } = await roomAndAuth();
    const elsewhere = await openedRoom(app.url);
    expect(await refusalOf(app.url, { ...auth, token: random32() })).toBe('unauthorized');
    expect(await refusalOf(app.url, { ...auth, token: elsewhere.token })).toBe('unauthorized');
    expect(await refusalOf(app.url, { ...auth, room: randomId() })).toBe('unknown-room');
    expect(await refusalOf(app.url, { ...auth, lastSeq: 3 })).toBe('ahead');
    expect(await refusalOf(app.url, { ...auth, lastSeq: 2 })).toBe('let in');
  });

  it('[WI4][OP8] an unused room is gone after its days, and its phones are sent away', async () => {
    const clock = createTestClock();
    const app = await startApp({ clock });
    const { a } = await twoPartners(app.url);
    const auth = { protocol: PROTOCOL_VERSION, room: a.room, token: a.token, lastSeq: 0 };
    await clock.advance(29 * DAY_MS);
    expect((await a.send('introduce', { body: 'x' })).ok).toBe(false);
    await clock.advance(2 * DAY_MS);
    await a.push('disconnect');
    expect(await refusalOf(app.url, auth)).toBe('expired-room');
  });

  it.each(TRANSPORTS)('[WI5] refuses a foreign page over %s', async (transport) => {
    const { app, auth } = await roomAndAuth();
    const connect = (extraHeaders: Record<string, string>) =>
      refusalOf(app.url, auth, { transports: [transport], extraHeaders });
    expect(await connect({ origin: app.url })).toBe('let in');
    expect(await connect({})).toBe('let in');
    expect(await connect({ origin: 'https://evil.example' })).toMatch(/error/);
    expect(await connect({ origin: 'null' })).toMatch(/error/);
    expect(await connect({ 'sec-fetch-site': 'cross-site' })).toMatch(/error/);

    const answer = await fetch(`${app.url}/socket.io/?EIO=4&transport=polling`, {
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('foreign-origin');
  });

  it('[WI5] serves the origins it was told of', async () => {
    const publicUrl = 'https://heard.example';
    const app = await startApp({ config: { publicUrl, allowedOrigins: ['https://b.example'] } });
    const { a } = await seatedRoom(app.url);
    const auth = { protocol: PROTOCOL_VERSION, room: a.room, token: a.token, lastSeq: 0 };
    for (const [origin, outcome] of [
      [publicUrl, /let in/],
      ['https://b.example', /let in/],
      ['https://c.example', /error/],
    ] as const) {
      expect(await refusalOf(app.url, auth, { extraHeaders: { origin } })).toMatch(outcome);
    }
  });

  it('[WI6] holds so many sockets a room, and a place is free again when one leaves', async () => {
    const { app, a, b, auth } = await roomAndAuth();
    const phones = await Promise.all(
      Array.from({ length: MAX_SOCKETS_PER_ROOM }, (_, index) =>
        connectPhone(app.url, index % 2 === 0 ? a : b),
      ),
    );
    expect(await refusalOf(app.url, auth)).toBe('busy');
    const [leaving] = phones;
    const count = () => app.lines.filter((line) => line.includes('socket-left')).length;
    leaving?.socket.disconnect();
    await expect.poll(count).toBe(1);
    expect(await refusalOf(app.url, auth)).toBe('let in');
  });
});
