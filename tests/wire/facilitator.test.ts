/** The third chair over the wire: both ways in, what reaches it, and that nobody waits for it. */
import { PROTOCOL_VERSION } from '@heard/shared/protocol/version';
import { describe, expect, it } from 'vitest';
import { COMMAND_TYPES, FIELDS } from '../support/commands.ts';
import { bothSay, claimAs, newAttend, newHost, three, yes } from '../support/facilitated.ts';
import { hashOf, playTo, post, tap, twoPartners } from '../support/partners.ts';
import {
  connectPhone,
  random32,
  randomCopy,
  randomEnvelope,
  randomId,
  refusalOf,
} from '../support/phone.ts';
import { startServerProcess } from '../support/server-process.ts';
import { startApp, temporaryFolder } from '../support/test-app.ts';
import { createTestClock } from '../support/test-clock.ts';

const refused = (code: string) => ({ ok: false, code });

describe('a room its facilitator opens', () => {
  it('[WI60] seats two partners, each by a link of their own, in either order', async () => {
    const app = await startApp();
    for (const order of [
      [0, 1],
      [1, 0],
    ] as const) {
      const { room, token, proofs, request } = newHost();
      expect(await post(app.url, '/api/hosted', request)).toEqual({ ok: true });
      // The answer was lost, and the same is asked again.
      expect(await post(app.url, '/api/hosted', request)).toEqual({ ok: true });
      const facilitator = await connectPhone(app.url, { room, token, seat: 'facilitator' });
      expect(facilitator.sight()).toMatchObject({ seated: [], scope: 'none', structure: null });

      const path = `/api/rooms/${room}/claim`;
      const [first, second] = [proofs[order[0]], proofs[order[1]]];
      const tokens = [random32(), random32()] as const;
      expect(await post(app.url, path, claimAs('b', first, tokens[0]))).toEqual(refused('stale'));
      const claim = claimAs('a', first, tokens[0]);
      expect(await post(app.url, path, claim)).toEqual({ ok: true });
      expect(await post(app.url, path, claim)).toEqual({ ok: true });
      expect((await facilitator.sees(2)).seated).toEqual(['a']);
      const invitation = await (await fetch(`${app.url}/api/rooms/${room}/invitation`)).json();
      expect(invitation).toMatchObject({
        isOpen: true,
        entries: [
          { type: 'host', seat: 'facilitator' },
          { type: 'claim', seat: 'a' },
        ],
      });
      expect(await post(app.url, path, claimAs('b', first, tokens[1]))).toEqual(
        refused('seat-taken'),
      );
      expect(await post(app.url, path, claimAs('b', random32(), tokens[1]))).toEqual(
        refused('wrong-proof'),
      );
      expect(await post(app.url, path, claimAs('b', second, tokens[1]))).toEqual({ ok: true });
      expect(await post(app.url, path, claimAs('b', second, random32()))).toEqual(
        refused('seat-taken'),
      );
      expect((await facilitator.sees(3)).seated).toEqual(['a', 'b']);
      const b = await connectPhone(app.url, { room, seat: 'b', token: tokens[1] });
      expect(b.view()).toMatchObject({ state: 'agreeing', facilitation: { isSeated: true } });
    }
  });

  it('[WI60] is refused whole: another shape, a taken name, a stranger’s retry', async () => {
    const app = await startApp();
    const { room, request } = newHost();
    expect(await post(app.url, '/api/hosted', request)).toEqual({ ok: true });
    const other = { ...request, command: { ...request.command, tokenHash: hashOf(random32()) } };
    expect(await post(app.url, '/api/hosted', other)).toEqual(refused('room-exists'));
    for (const patch of [
      { joinHashes: ['x', 'y'] },
      { joinHashes: [] },
      { body: 'words' },
      { more: 1 },
    ]) {
      const { request: fresh } = newHost();
      const bad = { ...fresh, command: { ...fresh.command, ...patch } };
      expect(await post(app.url, '/api/hosted', bad)).toEqual(refused('malformed'));
    }
    for (const path of ['/api/hosted', `/api/rooms/${room}/attend`]) {
      expect((await fetch(app.url + path)).status).toBe(405);
    }
  });
});

describe('an invited facilitator', () => {
  it('[WI61] comes in by the proof of their link, once', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    const path = `/api/rooms/${partners.room}/attend`;
    const [proof, token] = [random32(), random32()];
    expect(await post(app.url, path, newAttend(proof, token))).toEqual(refused('wrong-proof'));
    await tap(partners, 'a', 'introduce', { body: randomEnvelope() });
    await tap(partners, 'a', 'invite', { joinHash: hashOf(proof), body: randomEnvelope() });
    expect(await post(app.url, path, newAttend(random32(), token))).toEqual(refused('wrong-proof'));
    const attend = newAttend(proof, token);
    expect(await post(app.url, path, attend)).toEqual({ ok: true });
    expect(await post(app.url, path, attend)).toEqual({ ok: true });
    expect(await post(app.url, path, newAttend(proof, random32()))).toEqual(refused('seat-taken'));
    expect(await post(app.url, `/api/rooms/${randomId()}/attend`, attend)).toEqual(
      refused('unknown-room'),
    );
    expect(await post(app.url, path, { ...attend, joinProof: 'x' })).toEqual(refused('malformed'));
  });
});

describe('what reaches a facilitator', () => {
  it('[WI62] nothing at all while either says no, and everything from a new yes on', async () => {
    const clock = createTestClock();
    const app = await startApp({ clock });
    const room = await three(app.url);
    const { a, b, facilitator } = room;
    await bothSay(room, 'words');
    await facilitator.push('presence', ({ chair, is }) => chair === 'b' && is === 'here');
    const { seq } = await tap(room, 'b', 'consent', yes('none'));
    expect(await facilitator.sees(seq)).toMatchObject({ scope: 'none', structure: null, epoch: 2 });

    const before = facilitator.received.length;
    const frames: string[] = [];
    facilitator.socket.io.engine.on('packet', ({ type, data }) => {
      if (type === 'message') frames.push(String(data));
    });
    await playTo(room, 'sharing');
    await tap(room, 'speaker', 'share', { body: randomEnvelope(), copy: randomCopy(1) });
    a.socket.emit('presence', 'away');
    await b.push('presence', ({ chair, is }) => chair === 'a' && is === 'away');
    await clock.advance(60_000);
    await facilitator.ask('clock');
    expect(facilitator.received.slice(before)).toEqual([]);
    // Its own answer about the time is all that came.
    expect(frames.filter((frame) => !/^3\d*\[\d+\]$/.test(frame))).toEqual([]);

    const again = await tap(room, 'b', 'consent', yes('structure'));
    const view = await facilitator.sees(again.seq);
    expect(view).toMatchObject({ scope: 'structure', structure: { state: 'sharing' } });
    const synced = await facilitator.sync(0);
    if (!synced.ok) throw new Error(synced.code);
    const hidden = synced.step.entries.filter(({ type }) => type === 'unseen');
    expect(hidden.length).toBeGreaterThan(8);
    expect(JSON.stringify(synced)).not.toContain('"box"');
    await facilitator.push('presence', ({ chair, is }) => chair === 'a' && is === 'away');
  });

  it('[PI61] copies of what both allowed, and no others; partners are given none', async () => {
    const app = await startApp();
    const room = await three(app.url);
    await bothSay(room, 'numbers');
    await playTo(room, 'drawing');
    const card = randomCopy(1);
    await tap(room, 'listener', 'ask', { body: randomEnvelope(), copy: card });
    await bothSay(room, 'words');
    const need = randomCopy(1);
    const { seq } = await tap(room, 'speaker', 'need', { body: randomEnvelope(), copy: need });
    const stale = randomCopy(2);
    const last = await tap(room, 'speaker', 'share', { body: randomEnvelope(), copy: stale });
    await room.facilitator.sees(last.seq);
    const synced = await room.facilitator.sync(0);
    if (!synced.ok) throw new Error(synced.code);
    const given = JSON.stringify(synced);
    expect(given).not.toContain(card.box);
    expect(given).toContain(need.box);
    expect(given).not.toContain(stale.box);
    expect(synced.step.entries.find((entry) => entry.seq === seq)?.copy).toEqual(need);
    for (const phone of [room.a, room.b]) {
      const own = await phone.sync(0);
      expect(JSON.stringify(own)).not.toContain('"box"');
      expect(own.ok && own.step.entries.find((entry) => entry.seq === seq)?.copy).toEqual({
        epoch: need.epoch,
        commitment: need.commitment,
      });
    }
  });
});

describe('a facilitator and the game', () => {
  it('[WI63] leaving, being sent away or losing the line stops nobody', async () => {
    const app = await startApp();
    for (const way of ['leave', 'dismiss', 'line'] as const) {
      const room = await three(app.url);
      const { facilitator, a } = room;
      await bothSay(room, 'words');
      const { token } = facilitator;
      if (way === 'leave') expect(await facilitator.send('leave')).toMatchObject({ ok: true });
      else if (way === 'dismiss') await tap(room, 'a', 'dismiss');
      else facilitator.socket.disconnect();
      await facilitator.push('disconnect');
      const auth = { protocol: PROTOCOL_VERSION, room: room.room, token, lastSeq: 0 };
      if (way !== 'line') expect(await refusalOf(app.url, auth)).toBe('unauthorized');
      await playTo({ room: room.room, a, b: room.b }, 'ended');
    }
  });

  it('[WI68] a tap that meets a line, a consent or an announcement is taken', async () => {
    const app = await startApp();
    for (const met of ['line', 'steer', 'consent'] as const) {
      const room = await three(app.url);
      await bothSay(room, 'words');
      await playTo(room, 'checking');
      const { seq: seen } = room.b.view();
      await room.facilitator.sees(seen);
      const fields = { line: { body: randomEnvelope() }, steer: { move: 'repeat' } };
      const first =
        met === 'consent'
          ? await room.a.send('consent', yes('structure'))
          : await room.facilitator.send(met, fields[met]);
      expect(first, met).toMatchObject({ ok: true });
      const { listener } = room.a.view();
      const speaker = room[listener === 'a' ? 'b' : 'a'];
      const check = await speaker.send('check', { verdict: 'got-it', seen });
      expect(check, met).toMatchObject({ ok: true });
      expect(speaker.view().state).toBe('supporting');
    }
  });

  it('[WI64] what is malformed, out of turn or not theirs is refused with a code', async () => {
    const app = await startApp();
    const room = await three(app.url);
    const { facilitator } = room;
    const tried = async () => {
      const replies = await Promise.all(
        COMMAND_TYPES.filter((type) => type !== 'leave').map((type) =>
          facilitator.send(type, FIELDS[type]()),
        ),
      );
      return replies.map((reply) => (reply.ok ? 'taken' : reply.code));
    };
    expect(new Set(await tried())).toEqual(new Set(['not-your-turn', 'out-of-sight']));
    await bothSay(room, 'structure');
    for (const [type, fields] of [
      ['steer', { move: 'fly' }],
      ['steer', {}],
      ['line', { body: 'words' }],
      ['line', {}],
      ['lower', { body: randomEnvelope(1_024) }],
      ['offer', { body: randomEnvelope(), copy: randomCopy() }],
    ] as const) {
      expect(await facilitator.send(type, fields)).toEqual(refused('malformed'));
    }
    expect(await facilitator.send('steer', { move: 'repeat' })).toEqual(refused('wrong-state'));
    expect(await facilitator.send('steer', { move: 'hold', phase: 0 })).toEqual(
      refused('phase-over'),
    );
    // What is over as soon as it was seen is the partners' alone.
    facilitator.socket.emit('signal', {
      id: randomId(),
      seen: 1,
      phase: 1,
      body: randomEnvelope(),
    });
    expect(await facilitator.send('steer', { move: 'hold' })).toMatchObject({ ok: true });
    expect(app.lines.filter((line) => line.includes('failed'))).toEqual([]);
  });

  it('[WI65] what was announced happens after the server was killed, too', async () => {
    const settings = { DATA_DIR: temporaryFolder() };
    const first = startServerProcess(settings);
    const room = await three(await first.url);
    await bothSay(room, 'structure');
    await playTo(room, 'needing');
    await room.facilitator.sees(room.a.view().seq);
    expect(await room.facilitator.send('steer', { move: 'appreciate' })).toMatchObject({
      ok: true,
    });
    first.child.kill('SIGKILL');
    await first.ended;
    const second = startServerProcess(settings);
    const a = await connectPhone(await second.url, room.a);
    const happened = (step: { view: { seat: string } }) =>
      'state' in step.view && step.view.state === 'appreciating';
    if (a.view().state !== 'appreciating') await a.push('step', happened);
    expect(a.view().steer).toBeNull();
  });
});
