import { MAX_FRAME_BYTES } from '@heard/shared/limits';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../support/commands.ts';
import { type Partners, tap, twoPartners } from '../support/partners.ts';
import { connectPhone, randomEnvelope, randomId } from '../support/phone.ts';
import { startApp } from '../support/test-app.ts';

const MALFORMED = { ok: false, code: 'malformed' };
const stamp = () => ({ id: randomId(), seen: 2, phase: 2 });

const BAD_COMMANDS: Record<string, unknown> = {
  nothing: null,
  'a number': 7,
  'a string': 'ready',
  'a list': [stamp()],
  'an empty object': {},
  'an unknown type': { ...stamp(), type: 'win' },
  'a door’s type': { ...stamp(), type: 'expire' },
  'no id': { seen: 2, phase: 2, type: 'ready' },
  'an id of the room’s own kind': { ...stamp(), id: 'deadline.2', type: 'ready' },
  'an id that is not canonical': { ...stamp(), id: `${'A'.repeat(21)}B`, type: 'ready' },
  'a seen that is not whole': { ...stamp(), seen: 1.5, type: 'ready' },
  'a negative phase': { ...stamp(), phase: -1, type: 'ready' },
  'a seat': { ...stamp(), type: 'ready', seat: 'b' },
  'a missing body': { ...stamp(), type: 'introduce' },
  'an unpadded body': { ...stamp(), type: 'introduce', body: 'hello' },
  'a body of other characters': { ...stamp(), type: 'introduce', body: '+'.repeat(399) },
  'a large body where only a small one may be': {
    ...stamp(),
    type: 'seal',
    body: randomEnvelope(512),
  },
  'a body where none belongs': { ...stamp(), type: 'ready', body: randomEnvelope() },
  'a breather of a week': { ...stamp(), type: 'pause', minutes: 10_080 },
  'an odd verdict': { ...stamp(), type: 'check', verdict: 'perhaps' },
  'a huge list': { ...stamp(), type: Array.from({ length: 5_000 }, () => 'ready') },
  'a poisoned prototype': JSON.parse(
    `{"__proto__":{"isAdmin":true},"id":"${randomId()}","seen":2,"phase":2,"type":"ready"}`,
  ),
  'a poisoned constructor': { ...stamp(), type: 'ready', constructor: { prototype: {} } },
  bytes: Buffer.from('ready'),
  'bytes inside': { ...stamp(), type: 'introduce', body: Buffer.alloc(299) },
};

/** The room goes on as if nothing had been. */
async function expectUnharmed(partners: Partners): Promise<void> {
  expect(partners.a.view().seq).toBe(2);
  await tap(partners, 'a', 'introduce', FIELDS.introduce());
  await tap(partners, 'b', 'ready');
  expect(partners.a.view().seq).toBe(4);
}

describe('messages that make no sense', () => {
  it('[WI7] are answered malformed and change nothing', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    for (const [name, message] of Object.entries(BAD_COMMANDS)) {
      expect(await partners.a.ask('command', message), name).toEqual(MALFORMED);
    }
    expect(await partners.a.ask('command')).toEqual(MALFORMED);
    for (const message of [null, 0, {}, { since: -1 }, { since: '0' }, { since: 0, to: 9 }]) {
      expect(await partners.a.ask('sync', message)).toEqual(MALFORMED);
    }
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
    await expectUnharmed(partners);
  });

  it('[WI7] neither kill nor hang anything when nobody waits for an answer', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    const { socket } = partners.b;
    for (const event of ['command', 'sync', 'presence', 'step', 'beacon', 'unheard-of']) {
      socket.emit(event);
      socket.emit(event, null);
      socket.emit(event, () => {}, 'not last', 7);
      for (const message of Object.values(BAD_COMMANDS)) socket.emit(event, message);
    }
    socket.emit('sync', { since: 0 });
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    socket.io.engine.write(`2["command",${deep}]`);
    socket.io.engine.write(`27["command",${deep}]`);
    // Everything above has been handled once an answer to what came after it is here.
    expect((await partners.b.sync(0)).ok).toBe(true);
    await expectUnharmed(partners);
    expect(app.lines.filter((line) => line.includes('failed'))).toEqual([]);
  });

  it('[WI7] presence that is none is ignored', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    for (const report of [null, 'gone', 'HERE', {}, ['away']]) {
      partners.b.socket.emit('presence', report);
    }
    await partners.b.sync(0);
    partners.b.socket.emit('presence', 'away');
    await partners.a.push('presence', ({ is }) => is === 'away');
    const told = partners.a.received.filter(({ event }) => event === 'presence');
    expect(told.at(-1)?.payload).toEqual({ chair: 'b', is: 'away' });
    expect(told.length).toBeLessThanOrEqual(4);
  });

  it('[WI7] packets that are not even messages close their own connection only', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    const promised = '51-["command",{"_placeholder":true,"num":0}]';
    for (const packets of [
      ['9'],
      ['2['],
      ['2{"no":"list"}'],
      ['5999-["command"]'],
      [promised, 'x'],
    ]) {
      const phone = await connectPhone(app.url, partners.b);
      for (const packet of packets) phone.socket.io.engine.write(packet);
      await phone.push('disconnect');
    }
    await expectUnharmed(partners);
  });

  it.each(['websocket', 'polling'])(
    '[WI8] a frame too large closes its own %s only',
    async (one) => {
      const app = await startApp();
      const partners = await twoPartners(app.url);
      const phone = await connectPhone(app.url, partners.b, { transports: [one] });
      phone.socket.emit('command', {
        ...stamp(),
        type: 'share',
        body: 'x'.repeat(MAX_FRAME_BYTES),
      });
      await phone.push('disconnect');
      await expectUnharmed(partners);
    },
  );

  it('[WI8] the largest sealed record fits', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    await tap(partners, 'a', 'introduce', { body: randomEnvelope(16_384) });
  });
});
