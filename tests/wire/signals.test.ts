// What is over as soon as it was seen, and the server's clock: to whom they go, and to whom not.
import type { PartnerSignal } from '@heard/shared/protocol/socket-events';
import { describe, expect, it } from 'vitest';
import { type Partners, playTo, tap, twoPartners } from '../support/partners.ts';
import { connectPhone, type Phone, randomEnvelope, randomId } from '../support/phone.ts';
import { startApp } from '../support/test-app.ts';
import { createTestClock } from '../support/test-clock.ts';

/** Everything signalled to this phone, from now on. */
function heardBy(phone: Phone): PartnerSignal[] {
  const heard: PartnerSignal[] = [];
  phone.socket.on('signal', (signal: PartnerSignal) => void heard.push(signal));
  return heard;
}

function signalFrom(phone: Phone, fields: Record<string, unknown> = {}) {
  const { seq, phase } = phone.view();
  const signal = { id: randomId(), seen: seq, phase, body: randomEnvelope(), ...fields };
  phone.socket.emit('signal', signal);
  return signal;
}

/** What was sent before this was dealt with: the wire keeps its order, there and back. */
async function settled(...phones: Phone[]): Promise<void> {
  for (const phone of phones) await phone.sync(phone.view().seq);
}

/** At a touch that both said yes to, or at a shared task. */
async function playToLive(partners: Partners, activity: 'touch' | 'task'): Promise<void> {
  await playTo(partners, 'between');
  await tap(partners, 'a', 'begin', { activity, body: randomEnvelope() });
  await tap(partners, 'listener', 'ask', { body: randomEnvelope() });
  if (activity === 'touch') await tap(partners, 'speaker', 'accept');
}

describe('a signal', () => {
  it('[WI14] reaches every phone of the partner as it was, and no phone of its sender', async () => {
    const app = await startApp();
    for (const activity of ['touch', 'task'] as const) {
      const partners = await twoPartners(app.url);
      await playToLive(partners, activity);
      const { a, b } = partners;
      const [tabletA, tabletB] = await Promise.all([
        connectPhone(app.url, a),
        connectPhone(app.url, b),
      ]);
      const heard = [a, tabletA, b, tabletB].map(heardBy);
      const sent = signalFrom(a);
      await settled(a, b, tabletA, tabletB);
      const theirs = [{ ...sent, seat: 'a' }];
      expect(heard).toEqual([[], [], theirs, theirs]);
    }
  });

  it('[WI14] is dropped in any other state and of any other phase', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    const { a, b } = partners;
    const heard = heardBy(b);
    for (const state of ['agreeing', 'choosing', 'between'] as const) {
      await playTo(partners, state);
      signalFrom(a);
    }
    await tap(partners, 'a', 'begin', { activity: 'touch', body: randomEnvelope() });
    signalFrom(a);
    await tap(partners, 'listener', 'ask', { body: randomEnvelope() });
    signalFrom(a);
    const { phase } = a.view();
    await tap(partners, 'speaker', 'accept');
    signalFrom(a, { phase });
    signalFrom(a, { phase: a.view().phase + 1 });
    await settled(a, b);
    expect(heard).toEqual([]);
    const taken = signalFrom(a);
    await settled(a, b);
    expect(heard).toEqual([{ ...taken, seat: 'a' }]);
    await tap(partners, 'b', 'pass');
    signalFrom(a);
    await settled(a, b);
    expect(heard).toHaveLength(1);
  });

  it('[WI14] cannot be sent in the partner’s name, nor into another room', async () => {
    const app = await startApp();
    const [here, elsewhere] = [await twoPartners(app.url), await twoPartners(app.url)];
    await playToLive(here, 'touch');
    await playToLive(elsewhere, 'touch');
    const heard = [here.a, here.b, elsewhere.a, elsewhere.b].map(heardBy);
    signalFrom(here.a, { seat: 'b' });
    signalFrom(here.a, { room: elsewhere.room });
    await settled(here.a, here.b, elsewhere.a, elsewhere.b);
    expect(heard).toEqual([[], [], [], []]);
  });

  it('[WI14] is in no log and changes nothing', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    await playToLive(partners, 'touch');
    const { a, b } = partners;
    const before = await app.store.read(partners.room, 0, 1_000);
    const heard = heardBy(b);
    const sent: string[] = [];
    for (let count = 0; count < 10; count += 1) {
      sent.push(signalFrom(a).id);
      await settled(a, b);
    }
    expect(heard.map(({ id }) => id)).toEqual(sent);
    expect(await app.store.read(partners.room, 0, 1_000)).toEqual(before);
    expect((await a.sync(0)).ok).toBe(true);
    expect(b.view()).toMatchObject({ state: 'touching', seq: before.length });
  });

  it('[WI15] of any other shape is passed over, and what comes after it is taken', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    await playToLive(partners, 'touch');
    const { a, b } = partners;
    const heard = heardBy(b);
    for (const odd of [undefined, null, 7, 'held', [], {}, { phase: a.view().phase }]) {
      a.socket.emit('signal', odd);
    }
    a.socket.emit('signal');
    signalFrom(a, { body: 'held' });
    signalFrom(a, { body: randomEnvelope(300) });
    signalFrom(a, { id: 'short' });
    signalFrom(a, { text: 'held' });
    signalFrom(a, { phase: -1 });
    const taken = signalFrom(a);
    await settled(a, b);
    expect(heard).toEqual([{ ...taken, seat: 'a' }]);
    // Who waits for an answer all the same is told nothing.
    expect(await a.ask('signal', taken)).toBeNull();
  });

  it('[LI9] too many are dropped until there is room again, and taps are still taken', async () => {
    const clock = createTestClock();
    const app = await startApp({ clock });
    const partners = await twoPartners(app.url);
    await playToLive(partners, 'touch');
    const { a, b } = partners;
    const heard = heardBy(b);
    for (let count = 0; count < 100; count += 1) {
      signalFrom(a);
      // The reader takes each before the next comes.
      await settled(a, b);
    }
    const burst = heard.length;
    expect(burst).toBeGreaterThanOrEqual(50);
    expect(burst).toBeLessThan(100);
    await clock.advance(1_000);
    signalFrom(a);
    await settled(a, b);
    expect(heard).toHaveLength(burst + 1);
    expect(await a.send('finish')).toMatchObject({ ok: true });
  });
});

describe('the server’s clock', () => {
  it('[WI16] is told to a phone that asks', async () => {
    const clock = createTestClock(1_700_000_000_000);
    const app = await startApp({ clock });
    const { a, b } = await twoPartners(app.url);
    expect(await a.ask('clock')).toBe(1_700_000_000_000);
    await clock.advance(1_234);
    expect([await a.ask('clock'), await b.ask('clock')]).toEqual([
      1_700_000_001_234, 1_700_000_001_234,
    ]);
    // Nobody waiting for the answer harms nothing.
    a.socket.emit('clock');
    expect(await a.ask('clock', { odd: true })).toBe(1_700_000_001_234);
  });

  it('[LI9] is told only so often', async () => {
    const clock = createTestClock();
    const app = await startApp({ clock });
    const { a, b } = await twoPartners(app.url);
    let told = 0;
    while (typeof (await a.ask('clock')) === 'number') told += 1;
    expect(told).toBeGreaterThanOrEqual(6);
    expect(await a.ask('clock')).toEqual({ ok: false, code: 'too-fast', retryMs: 1_000 });
    expect(await b.ask('clock')).toBe(clock.now());
    await clock.advance(1_000);
    expect(await a.ask('clock')).toBe(clock.now());
  });
});
