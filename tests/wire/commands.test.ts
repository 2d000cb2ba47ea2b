import { SEATS } from '@heard/shared/ids';
import type { CommandType } from '@heard/shared/protocol/commands';
import { describe, expect, it } from 'vitest';
import { COMMAND_TYPES, FIELDS } from '../support/commands.ts';
import {
  openedRoom,
  type Partners,
  playTo,
  STATES_ON_THE_WAY,
  tap,
  twoPartners,
} from '../support/partners.ts';
import { connectPhone, randomEnvelope, randomId } from '../support/phone.ts';
import { startApp } from '../support/test-app.ts';

const OUT_OF_TURN = new Set([
  'wrong-state',
  'not-your-turn',
  'already-done',
  'not-introduced',
  'nothing-said',
  'limit-reached',
  'no-facilitator',
]);

/** Tries everything this seat may not do here. Returns the codes it earned. */
async function tryForbidden(partners: Partners): Promise<string[]> {
  const codes: string[] = [];
  for (const seat of SEATS) {
    const phone = partners[seat];
    const { allowed, seq } = phone.view();
    for (const type of COMMAND_TYPES.filter((one) => !allowed.includes(one))) {
      const reply = await phone.send(type, FIELDS[type]());
      codes.push(reply.ok ? `${type} by ${seat} was taken` : reply.code);
    }
    const after = await phone.sync(0);
    expect(after.ok && after.step.view.seq).toBe(seq);
  }
  return codes;
}

describe('commands', () => {
  it('[PI7] each is taken in its turn, and at any other point refused without a trace', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    for (const state of STATES_ON_THE_WAY) {
      await playTo(partners, state);
      expect(partners.a.view().state).toBe(state);
      const codes = await tryForbidden(partners);
      expect(
        codes.filter((code) => !OUT_OF_TURN.has(code)),
        state,
      ).toEqual([]);
      expect(codes.length).toBeGreaterThan(10);
    }
    expect(partners.b.received.filter(({ event }) => event === 'disconnect')).toEqual([]);
  });

  it('[PI7] while paused or alone nothing of the game moves', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    await playTo(partners, 'sharing');
    await tap(partners, 'b', 'pause', { minutes: 20 });
    const codes = await tryForbidden(partners);
    expect(codes.filter((code) => !OUT_OF_TURN.has(code))).toEqual([]);

    const { room, token } = await openedRoom(app.url);
    const alone = await connectPhone(app.url, { room, token, seat: 'a' });
    for (const type of COMMAND_TYPES.filter((one) => one !== 'end')) {
      const reply = await alone.send(type, FIELDS[type]());
      expect(reply, type).toMatchObject({ ok: false });
    }
  });

  it.each<[CommandType, Parameters<typeof playTo>[1], string]>([
    ['change-setting', 'agreeing', 'agreeing'],
    ['pass', 'drawing', 'drawing'],
    ['pause', 'checking', 'paused'],
    ['step-out', 'reflecting', 'appreciating'],
    ['end', 'needing', 'appreciating'],
    ['again', 'ended', 'agreeing'],
  ])('[PI7] %s is taken in %s and leads to %s', async (type, from, to) => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    await playTo(partners, from);
    await tap(partners, 'b', type, FIELDS[type]());
    expect(partners.a.view().state).toBe(to);
    expect(partners.b.view().state).toBe(to);
  });

  it('[PI7] what waits for both is done by both', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    await playTo(partners, 'revealing');
    await tap(partners, 'a', 'continue');
    expect(partners.a.view()).toMatchObject({ state: 'revealing', isMineDone: true });
    expect(partners.b.view()).toMatchObject({ isMineDone: false, isTheirsDone: true });
    await tap(partners, 'b', 'continue');
    expect(partners.b.view()).toMatchObject({ state: 'needing', isSecondTurn: true });
    await tap(partners, 'a', 'pause', { minutes: 20 });
    await tap(partners, 'a', 'resume');
    expect(partners.b.view().state).toBe('paused');
    await tap(partners, 'b', 'resume');
    expect(partners.a.view().state).toBe('needing');
  });

  it('[PI8] a turn move made before something else happened is stale, and past its phase over', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    await playTo(partners, 'checking');
    const { seq, phase } = partners.a.view();
    const check = (seen: number, inPhase: number) =>
      partners.b.send('check', { verdict: 'got-it', seen, phase: inPhase });
    expect(await check(seq - 1, phase)).toEqual({ ok: false, code: 'stale' });
    expect(await check(seq + 1, phase)).toEqual({ ok: false, code: 'stale' });
    expect(await check(seq - 1, phase - 1)).toEqual({ ok: false, code: 'phase-over' });
    expect(await partners.b.send('pass', { phase: phase - 1 })).toEqual({
      ok: false,
      code: 'phase-over',
    });
    expect((await check(seq, phase)).ok).toBe(true);
  });

  it('[PI8] two honest taps at the same moment are both taken', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    await playTo(partners, 'rating');
    const replies = await Promise.all(
      SEATS.map((seat) => partners[seat].send('seal', { body: randomEnvelope() })),
    );
    expect(replies.map(({ ok }) => ok)).toEqual([true, true]);
    const seq = Math.max(...replies.map((reply) => (reply.ok ? reply.seq : 0)));
    for (const seat of SEATS) expect((await partners[seat].reaches(seq)).state).toBe('opening');
  });

  it('[WI12] every phone of both seats hears of a command once, the sender in its answer', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    const { a, b } = partners;
    const [otherA, otherB] = await Promise.all([
      connectPhone(app.url, a, { lastSeq: 2 }),
      connectPhone(app.url, b, { lastSeq: 2 }),
    ]);
    const id = randomId();
    const reply = await a.send('introduce', { id, body: randomEnvelope() });
    expect(reply).toMatchObject({ ok: true, seq: 3, step: { view: { seat: 'a', seq: 3 } } });
    const phones = [b, otherA, otherB];
    for (const phone of phones) await phone.reaches(3);
    await tap(partners, 'b', 'ready');
    for (const phone of [a, ...phones]) {
      await phone.reaches(4);
      const heard = phone.received.filter(
        (one) => one.event === 'step' && one.payload.entries.some((entry) => entry.id === id),
      );
      expect(heard).toHaveLength(phone === a ? 0 : 1);
      for (const one of heard) {
        expect(one).toMatchObject({ payload: { view: { seat: phone.seat, seq: 3 } } });
      }
    }
    expect(reply.ok && reply.step?.entries.map((entry) => entry.id)).toEqual([id]);
  });
});
