// Two phones in one touch: what they signal, what they take for a signal, and the time they breathe by.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PartnerSignal } from '@heard/shared/protocol/socket-events';
import { describe, expect, it } from 'vitest';
import { breathAt } from '../../client/src/features/touch/breath.ts';
import { startApp, type TestApp } from '../support/test-app.ts';
import { found } from './support/canary.ts';
import {
  both,
  type Couple,
  invitationOf,
  joinedBy,
  listenerOf,
  meet,
  openedBy,
  playTo,
  speakerOf,
  tapped,
} from './support/couple.ts';
import { contentsOf } from './support/phone-contents.ts';
import { newPhone, type Player, reload } from './support/player.ts';
import { type Relay, startRelay } from './support/relay.ts';

const CARD = { id: 'hold', text: 'Hold hands.', depth: 1, isHold: true } as const;
const CANARY = 'canary-signal-dunnock held';

async function touch(couple: Couple): Promise<void> {
  const { a, b } = couple;
  for (const { session } of [a, b]) {
    await session.actions.keepWishes({ depth: 1, touch: true, desire: false });
  }
  await playTo(couple, 'choosing');
  for (const { session } of [a, b]) await tapped(session.actions.pick('touch'));
  await both(couple, 'between', ({ view }) => view.state === 'between');
  await tapped(a.session.actions.begin('touch'));
  await both(couple, 'drawing', ({ view }) => view.state === 'drawing');
  await acceptAnother(couple);
}

async function acceptAnother(couple: Couple): Promise<void> {
  await tapped(listenerOf(couple).session.actions.ask(CARD));
  await both(couple, 'inviting', ({ view }) => view.state === 'inviting');
  await tapped(speakerOf(couple).session.actions.accept());
  await both(couple, 'touching', ({ view }) => view.state === 'touching');
}

/** What this player's phone took for the partner's signals. */
function listen({ session }: Player): string[] {
  const heard: string[] = [];
  session.actions.watchSignals((text) => void heard.push(text));
  return heard;
}

/** As a held thumb does it: again and again, for any one may be lost. */
async function signalUntilHeard(from: Player, text: string, heard: readonly string[]) {
  while (!heard.includes(text)) {
    from.session.actions.signal(text);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function signalsOf(relay: Relay): PartnerSignal[] {
  return relay.received
    .filter((text) => text.startsWith('signal '))
    .map((text) => JSON.parse(text.slice('signal '.length)));
}

function diskOf({ file }: TestApp): string {
  return [file, `${file}-wal`].map((path) => readFileSync(path).toString('latin1')).join('\n');
}

describe('a signal', () => {
  it('[CL83] reaches the partner’s phone alone, and lies readable nowhere', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(relay.url);
    await touch(couple);
    const { a, b } = couple;
    const [mine, theirs] = [listen(a), listen(b)];
    await signalUntilHeard(a, CANARY, theirs);
    expect(new Set(theirs)).toEqual(new Set([CANARY]));
    expect(mine).toEqual([]);
    const entries = await app.store.read(couple.room, 0, 1_000);
    const [sent] = signalsOf(relay);
    expect(sent).toBeDefined();
    expect(entries.map(({ id }) => id)).not.toContain(sent?.id);
    expect(found([CANARY], relay.received.join('\n'))).toEqual([]);
    // Not even as it was sealed: it is in no log, on no disk and on no phone.
    const traces = [CANARY, sent?.body ?? '', sent?.id ?? ''];
    expect(found(traces, diskOf(app))).toEqual([]);
    expect(found(traces, app.lines.join('\n'))).toEqual([]);
    for (const { phone } of [a, b]) expect(found(traces, await contentsOf(phone))).toEqual([]);
    expect(found([sent?.body ?? ''], relay.received.join('\n'))).toHaveLength(1);
  });

  it('[CL86] that is forged, repeated, someone else’s, or of another phase is dropped', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(relay.url);
    await touch(couple);
    const { a, b } = couple;
    const heard = listen(b);
    await signalUntilHeard(a, 'held', heard);
    const [sent] = signalsOf(relay);
    if (sent === undefined) throw new Error('nothing was signalled');
    const signal = { ...sent, seat: 'a' };
    await signalUntilHeard(a, 'still held', heard);
    const heldTimes = heard.filter((text) => text === 'held').length;
    const forged = randomBytes(256 + 43).toString('base64url');
    relay.say('signal', signal);
    relay.say('signal', { ...signal, body: forged });
    relay.say('signal', { ...signal, id: randomBytes(16).toString('base64url') });
    relay.say('signal', { ...signal, seat: 'b' });
    relay.say('signal', { ...signal, phase: signal.phase + 1 });
    relay.say('signal', { ...signal, seen: signal.seen + 1 });
    relay.say('signal', { ...signal, seen: signal.seen - 1 });
    relay.say('signal', 'held');
    await signalUntilHeard(a, 'and held', heard);
    expect(heard.filter((text) => text === 'held')).toHaveLength(heldTimes);

    // In the next touch the server has the old ones still.
    for (const { session } of [a, b]) await tapped(session.actions.finish());
    await both(couple, 'between', ({ view }) => view.state === 'between');
    await tapped(a.session.actions.begin('touch'));
    await both(couple, 'drawing', ({ view }) => view.state === 'drawing');
    await acceptAnother(couple);
    relay.say('signal', signal);
    relay.say('signal', { ...signal, phase: a.screen().view.phase });
    await signalUntilHeard(a, 'held again', heard);
    expect(heard.filter((text) => text === 'held')).toHaveLength(heldTimes);
    expect(new Set(heard)).toEqual(new Set(['held', 'still held', 'and held', 'held again']));
    expect(b.screen().isTampered).toBe(false);
  });
});

describe('the time both breathe by', () => {
  const MINUTE_MS = 60_000;

  it('[CL81] differs by less than 50 ms between a phone that is ahead and one that is behind, on jittery lopsided lines', async () => {
    const app = await startApp();
    const [lineA, lineB] = [await startRelay(app.url), await startRelay(app.url)];
    const aheadA = 7 * MINUTE_MS;
    const aheadB = -3 * MINUTE_MS;
    const [waysA, waysB] = [
      [90, 20, 45, 5, 120, 60],
      [10, 80, 0, 150, 30, 70],
    ];
    let [askedA, askedB] = [0, 0];
    lineA.bendTime(() => {
      askedA += 1;
      return { there: waysA[askedA % 6] ?? 0, back: 3, ahead: aheadA };
    });
    lineB.bendTime(() => {
      askedB += 1;
      return { there: 3, back: waysB[askedB % 6] ?? 0, ahead: aheadB };
    });
    const host = await openedBy(await newPhone(lineA.url));
    expect(invitationOf(host).room).toBe(host.room);
    const guest = await joinedBy(await newPhone(lineB.url), host);
    const couple = { room: host.room, a: host, b: guest };
    await both(couple, 'introduced', ({ view }) => view.isIntroduced);
    await touch(couple);
    const isKnown = (ahead: number) => (offsetMs: number) =>
      Math.abs(offsetMs - ahead) < MINUTE_MS / 2;
    const a = await host.sees('the time', (s) => isKnown(aheadA)(s.clockOffsetMs));
    const b = await guest.sees('the time', (s) => isKnown(aheadB)(s.clockOffsetMs));
    const wrongA = a.clockOffsetMs - aheadA;
    const wrongB = b.clockOffsetMs - aheadB;
    expect(Math.abs(wrongA - wrongB)).toBeLessThan(50);

    // The same moment, as each phone's own clock tells it.
    const now = Date.now() + 1_234;
    const breathA = breathAt(now - aheadA + a.clockOffsetMs, a.view.since);
    const breathB = breathAt(now - aheadB + b.clockOffsetMs, b.view.since);
    expect(a.view.since).toBe(b.view.since);
    expect(Math.abs(breathA.atMs - breathB.atMs)).toBeLessThan(50);
  });

  it('[CL81] is asked for anew in each touch, after a reload, and once a line that was down is back', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(relay.url);
    let ahead = 10 * MINUTE_MS;
    relay.bendTime(() => ({ there: 0, back: 0, ahead }));
    const told = (offsetMs: number) => Math.abs(offsetMs - ahead) < MINUTE_MS;
    await touch(couple);
    await both(couple, 'the time', ({ clockOffsetMs }) => told(clockOffsetMs));

    ahead = 20 * MINUTE_MS;
    await tapped(couple.b.session.actions.pass());
    await both(couple, 'drawing', ({ view }) => view.state === 'drawing');
    await acceptAnother(couple);
    await both(couple, 'the time of the next touch', ({ clockOffsetMs }) => told(clockOffsetMs));

    ahead = 30 * MINUTE_MS;
    relay.cut();
    await both(couple, 'the line down', ({ line }) => line !== 'live');
    relay.mend();
    for (const { session } of [couple.a, couple.b]) session.actions.reconnect();
    await both(couple, 'the time on the new line', ({ clockOffsetMs }) => told(clockOffsetMs));

    ahead = 40 * MINUTE_MS;
    const again = await reload(couple.a);
    await again.sees('the time after a reload', ({ clockOffsetMs }) => told(clockOffsetMs));
  });
});
