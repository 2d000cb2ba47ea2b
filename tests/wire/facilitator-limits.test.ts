/** The third chair held by somebody who tries more than the page would: what they find out, use up, and hurry. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MAX_FACILITATOR_SOCKETS, STEER_GRACE_MS } from '@heard/shared/limits';
import { PROTOCOL_VERSION } from '@heard/shared/protocol/version';
import { describe, expect, it } from 'vitest';
import { COMMAND_TYPES, FIELDS } from '../support/commands.ts';
import {
  bothSay,
  claimAs,
  newAttend,
  newHost,
  type Three,
  three,
  yes,
} from '../support/facilitated.ts';
import { createHeldStore, type HeldStore } from '../support/held-store.ts';
import { hashOf, playTo, post, tap } from '../support/partners.ts';
import {
  connectPhone,
  type Phone,
  random32,
  randomCopy,
  randomEnvelope,
  refusalOf,
} from '../support/phone.ts';
import { startApp } from '../support/test-app.ts';
import { createTestClock } from '../support/test-clock.ts';

const handshakeOf = ({ room, token }: Phone, lastSeq: number) => ({
  ...{ protocol: PROTOCOL_VERSION, room, token, lastSeq },
});

/** What is answered to everything a facilitator could send, whatever moment they guess. */
async function probed({ facilitator, a }: Three): Promise<string> {
  const { seq, phase } = a.view();
  const replies = [];
  for (const type of COMMAND_TYPES.filter((one) => one !== 'leave')) {
    for (const guess of [
      { seen: seq, phase },
      { seen: 0, phase: 0 },
      { seen: seq, phase: 0 },
    ]) {
      replies.push(await facilitator.send(type, { ...FIELDS[type](), ...guess }));
    }
  }
  return JSON.stringify(replies);
}

describe('a facilitator out of sight', () => {
  it('[PI64] learns by no question of theirs where the two are or how far they got', async () => {
    const app = await startApp();
    const room = await three(app.url);
    const { facilitator, a } = room;
    await bothSay(room, 'words');
    const { seq: last } = await tap(room, 'a', 'consent', yes('none'));
    const unseen = await facilitator.sees(last);
    const nothing = { ok: true, step: { entries: [], view: unseen } };
    const before = await probed(room);
    for (const state of ['choosing', 'sharing', 'revealing', 'ended'] as const) {
      await playTo(room, state);
      expect(await facilitator.sync(last)).toEqual(nothing);
      expect(await facilitator.sync(last + 1)).toEqual({ ok: false, code: 'ahead' });
      expect(await refusalOf(app.url, handshakeOf(facilitator, last + 1))).toBe('ahead');
      const tablet = await connectPhone(app.url, facilitator, { lastSeq: last });
      expect(tablet.sight()).toEqual(unseen);
      tablet.socket.disconnect();
      expect(await probed(room)).toBe(before);
    }
    // Once both say yes again the places are all there, and nothing else of them.
    const back = await tap(room, 'a', 'consent', yes('structure'));
    await facilitator.sees(back.seq);
    const synced = await facilitator.sync(last);
    if (!synced.ok) throw new Error(synced.code);
    const types = synced.step.entries.map(({ type }) => type);
    expect(types).toEqual([...types.slice(1).map(() => 'unseen'), 'consent']);
    expect(types).toHaveLength(a.view().seq - last);
  });

  it('[PI65] is not told who made a yes smaller', async () => {
    const app = await startApp();
    const room = await three(app.url);
    await bothSay(room, 'words');
    const { seq } = await tap(room, 'b', 'consent', { ...yes('numbers'), copy: randomCopy(1) });
    const step = await room.facilitator.push('step', ({ view }) => view.seq === seq);
    expect(step.entries).toMatchObject([{ type: 'consent', seat: null }]);
    expect(step.view).toMatchObject({ scope: 'numbers', epoch: 2 });
    expect((await room.a.sync(seq - 1)).ok).toBe(true);
    const more = await tap(room, 'b', 'consent', { ...yes('words'), copy: randomCopy(2) });
    const next = await room.facilitator.push('step', ({ view }) => view.seq === more.seq);
    expect(next.entries).toMatchObject([{ type: 'consent', seat: 'b', copy: { epoch: 2 } }]);
  });
});

describe('what a facilitator can use up', () => {
  it('[WI66] places for their own devices, and none of the partners’', async () => {
    const app = await startApp();
    const room = await three(app.url);
    const { facilitator } = room;
    const more = () => connectPhone(app.url, facilitator);
    const others = await Promise.all(
      Array.from({ length: MAX_FACILITATOR_SOCKETS - 1 }, () => more()),
    );
    expect(await refusalOf(app.url, handshakeOf(facilitator, 0))).toBe('busy');
    for (const seat of ['a', 'b'] as const) await connectPhone(app.url, room[seat]);
    others[0]?.socket.disconnect();
    await expect.poll(() => refusalOf(app.url, handshakeOf(facilitator, 0))).toBe('let in');
    // All of them are let go of with the chair.
    await tap(room, 'a', 'dismiss');
    for (const phone of [facilitator, ...others.slice(1)]) await phone.push('disconnect');
  });

  it('[WI66] nothing more once they were sent away, not even what was being read for them', async () => {
    let letRead = () => {};
    const mayRead = new Promise<void>((resolve) => {
      letRead = resolve;
    });
    let isHeld = false;
    let isReading = false;
    const app = await startApp({
      wrap: (store) => ({
        ...store,
        read: async (...asked) => {
          if (isHeld) {
            isReading = true;
            await mayRead;
          }
          return store.read(...asked);
        },
        append: async (one) => {
          const appended = await store.append(one);
          // What was being read is there when the chair is empty and its line not yet cut.
          if (isHeld) setImmediate(letRead);
          return appended;
        },
      }),
    });
    const room = await three(app.url);
    await bothSay(room, 'structure');
    isHeld = true;
    const answer = room.facilitator.sync(0);
    await expect.poll(() => isReading).toBe(true);
    expect(await room.a.send('dismiss')).toMatchObject({ ok: true });
    expect(await answer).toEqual({ ok: false, code: 'unauthorized' });
    await room.facilitator.push('disconnect');
  });

  it('[WI67] their own commands and questions, whichever device sends them, and none of the partners’', async () => {
    const clock = createTestClock();
    const app = await startApp({ clock, limits: { commandBurst: 12, commandsPerSecond: 1 } });
    const room = await three(app.url);
    await bothSay(room, 'structure');
    const tablet = await connectPhone(app.url, room.facilitator);
    const say = (phone: Phone) => phone.send('line', { body: randomEnvelope() });
    for (let count = 0; count < 12; count += 1) {
      expect(await say(count % 2 === 0 ? tablet : room.facilitator)).toMatchObject({ ok: true });
    }
    expect(await say(room.facilitator)).toMatchObject({ code: 'too-fast' });
    expect(await say(tablet)).toMatchObject({ code: 'too-fast' });
    const { seq } = tablet.sight();
    await room.a.reaches(seq);
    expect(await room.a.send('consent', yes('none'))).toMatchObject({ ok: true });
    expect(await room.b.send('dismiss')).toMatchObject({ ok: true });
  });
});

describe('what is announced', () => {
  it('[WI65] happens only after its own time, however close it comes to another', async () => {
    const clock = createTestClock();
    const held: HeldStore[] = [];
    const app = await startApp({
      clock,
      wrap: (store) => {
        const one = createHeldStore(store);
        held.push(one);
        return one;
      },
    });
    const [store] = held;
    if (store === undefined) throw new Error('no store');
    const room = await three(app.url);
    const { facilitator, a } = room;
    await playTo(room, 'needing');
    await bothSay(room, 'structure');
    const { seq } = facilitator.sight();
    expect(await facilitator.send('steer', { move: 'appreciate' })).toMatchObject({ ok: true });
    await clock.advance(STEER_GRACE_MS - 100);
    store.hold();
    const second = facilitator.send('steer', { move: 'back' });
    await store.waiting();
    // The first one's time has come, and waits behind the second.
    await clock.advance(100);
    store.release();
    expect(await second).toMatchObject({ ok: true, seq: seq + 2 });
    await a.reaches(seq + 2);
    await clock.advance(STEER_GRACE_MS - 101);
    const asked = await a.sync(seq + 2);
    expect(asked).toMatchObject({ ok: true, step: { view: { state: 'needing', seq: seq + 2 } } });
    await clock.advance(1);
    expect(await a.reaches(seq + 3)).toMatchObject({ state: 'drawing', steer: null });
  });

  it('[WI65] is called off by a no of either, and nobody learns whose it was', async () => {
    const clock = createTestClock();
    const app = await startApp({ clock });
    const room = await three(app.url);
    const { facilitator } = room;
    await playTo(room, 'needing');
    await bothSay(room, 'structure');
    for (const seat of ['a', 'b'] as const) {
      expect(await facilitator.send('steer', { move: 'end' })).toMatchObject({ ok: true });
      await room[seat].reaches(facilitator.sight().seq);
      const { steer } = room[seat].view();
      const { seq } = await tap(room, seat, 'decline', { of: steer?.id });
      const step = await facilitator.push('step', ({ view }) => view.seq === seq);
      expect(step.entries).toMatchObject([{ type: 'decline', seat: null }]);
      await clock.advance(2 * STEER_GRACE_MS);
      expect(await facilitator.sync(seq)).toMatchObject({
        step: { entries: [], view: { structure: { state: 'needing', steer: null } } },
      });
    }
  });
});

describe('where everybody is', () => {
  it('[WI62] a facilitator’s whereabouts are told to both, and theirs only in sight', async () => {
    const app = await startApp();
    const room = await three(app.url);
    const { facilitator, a, b } = room;
    facilitator.socket.emit('presence', 'away');
    const isAway = ({ chair, is }: { chair: string; is: string }) =>
      chair === 'facilitator' && is === 'away';
    for (const phone of [a, b]) await phone.push('presence', isAway);
    await facilitator.sync(0);
    expect(facilitator.received.filter(({ event }) => event === 'presence')).toEqual([]);
    await bothSay(room, 'structure');
    await facilitator.push('presence', ({ chair, is }) => chair === 'a' && is === 'here');
    b.socket.disconnect();
    await facilitator.push('presence', ({ chair, is }) => chair === 'b' && is === 'gone');
    facilitator.socket.disconnect();
    await a.push('presence', ({ chair, is }) => chair === 'facilitator' && is === 'gone');
  });
});

describe('what is kept of a facilitator', () => {
  it('[HT4][OP7] no token or proof of theirs is on disk, and no line of the log tells of words', async () => {
    const app = await startApp();
    const { room, token, proofs, request } = newHost();
    await post(app.url, '/api/hosted', request);
    const tokens = [random32(), random32()] as const;
    const path = `/api/rooms/${room}`;
    await post(app.url, `${path}/claim`, claimAs('a', proofs[0], tokens[0]));
    await post(app.url, `${path}/claim`, claimAs('b', proofs[1], tokens[1]));
    const seated = (seat: 'a' | 'b', at: string) =>
      connectPhone(app.url, { room, seat, token: at });
    const [a, b] = [await seated('a', tokens[0]), await seated('b', tokens[1])];
    const facilitator = await connectPhone(app.url, { room, seat: 'facilitator', token });
    const all = { room, a, b, facilitator };
    await tap(all, 'a', 'introduce', { body: randomEnvelope() });
    await bothSay(all, 'words');
    await playTo(all, 'drawing');
    const copy = randomCopy(1);
    const card = { body: randomEnvelope(), copy };
    await tap(all, 'listener', 'ask', card);
    const line = { body: randomEnvelope() };
    expect(await facilitator.send('line', line)).toMatchObject({ ok: true });
    await tap(all, 'a', 'dismiss');
    const [proof, other] = [random32(), random32()];
    const { seq } = a.view();
    await tap(all, 'b', 'invite', { joinHash: hashOf(proof), body: randomEnvelope() });
    expect(await post(app.url, `${path}/attend`, newAttend(proof, other))).toEqual({ ok: true });
    await a.reaches(seq + 2);
    await app.close();
    const log = app.lines.join('');
    const secrets = [room, token, ...tokens, ...proofs, proof, other];
    for (const secret of [...secrets, ...[token, other, ...proofs].map(hashOf)]) {
      expect(log).not.toContain(secret);
    }
    for (const words of [copy.box, copy.commitment, card.body, line.body, 'words', 'consent']) {
      expect(log).not.toContain(words.slice(0, 24));
    }
    const folder = dirname(app.file);
    const files = readdirSync(folder).filter((name) => name.startsWith(basename(app.file)));
    for (const name of files) {
      const content = readFileSync(join(folder, name), 'latin1');
      for (const secret of secrets.slice(1)) expect(content).not.toContain(secret);
    }
  });
});
