// What a counsellor does, as their own screen shows it: what was announced, what came of it, and each no.
import { STEER_GRACE_MS } from '@heard/shared/limits';
import type { Move } from '@heard/shared/protocol/facilitation';
import type { StateName } from '@heard/shared/view';
import { describe, expect, it } from 'vitest';
import { startApp } from '../support/test-app.ts';
import { createTestClock, type TestClock } from '../support/test-clock.ts';
import { ALL } from './support/consenting.ts';
import { both, playTo, tapped } from './support/couple.ts';
import { startRelay } from './support/relay.ts';
import { allow, NOTHING, type Three, threeHosted, threeInvited } from './support/sitter.ts';

const MINUTE_MS = 60_000;

async function threeIn(state: StateName): Promise<Three & { clock: TestClock }> {
  const clock = createTestClock();
  const { url } = await startApp({ clock });
  const three = await threeInvited(url);
  await allow(three, ALL);
  await playTo(three.couple, state);
  await three.sitter.sees(state, ({ view }) => view.structure?.state === state);
  return { ...three, clock };
}

/** Resolves with the command's id once both phones show it. */
async function announced({ sitter, couple }: Three, move: Move): Promise<string> {
  await tapped(sitter.session.actions.steer(move));
  const { steered } = await sitter.sees(move, ({ pending, view }) => {
    return pending.length === 0 && view.structure?.steer?.move === move;
  });
  const id = steered.at(-1)?.id ?? '';
  await both(couple, move, ({ facilitation }) => facilitation?.steer?.id === id);
  return id;
}

describe('a move that is announced', () => {
  it.each([
    ['repeat', 'supporting', 'reflecting'],
    ['back', 'checking', 'reflecting'],
    ['swap', 'reflecting', 'needing'],
    ['appreciate', 'sharing', 'appreciating'],
    ['end', 'between', 'appreciating'],
  ] as const)('[CL194] happens when nobody declined it: %s in %s', async (move, from, to) => {
    const three = await threeIn(from);
    const { sitter, clock } = three;
    expect(sitter.screen().view.structure?.moves).toContain(move);
    const id = await announced(three, move);
    await clock.advance(STEER_GRACE_MS);
    const screen = await sitter.sees(to, ({ view }) => view.structure?.state === to);
    expect(screen.view.structure?.steer).toBeNull();
    expect(screen.steered).toMatchObject([{ id, kind: move, text: null, isDeclined: false }]);
    expect(screen).toMatchObject({ isTampered: false, refused: null });
  });

  it.each(['repeat', 'back', 'swap', 'appreciate', 'end'] as const)(
    '[CL194] does not happen where either declined it, and nobody is named: %s',
    async (move) => {
      const three = await threeIn('supporting');
      const { sitter, couple, clock } = three;
      const id = await announced(three, move);
      await tapped(couple.b.session.actions.decline(id));
      const screen = await sitter.sees('a no', ({ steered }) => steered[0]?.isDeclined === true);
      expect(screen.steered).toMatchObject([{ id, kind: move, isDeclined: true }]);
      expect(screen.view.structure).toMatchObject({ steer: null, state: 'supporting' });
      await clock.advance(STEER_GRACE_MS);
      expect(sitter.screen().view.structure?.state).toBe('supporting');
      expect(JSON.stringify(screen.steered)).not.toContain('"seat"');
    },
  );

  it('[CL194] begins a turn the other way round on the same card with a swap', async () => {
    const three = await threeIn('reflecting');
    const { sitter, clock } = three;
    const [before] = sitter.screen().turns;
    await announced(three, 'swap');
    await clock.advance(STEER_GRACE_MS);
    const { turns } = await sitter.sees('another turn', (screen) => screen.turns.length === 2);
    expect(turns[0]?.endedAt).toBe(clock.now());
    expect(turns[1]).toMatchObject({
      speaker: before?.listener,
      listener: before?.speaker,
      card: before?.card,
      step: before?.step,
      pieces: [],
    });
  });
});

describe('a move that is made at once', () => {
  it('[CL194] holds the two and lets them go on; either can go on by a no', async () => {
    const { sitter, couple } = await threeIn('sharing');
    await tapped(sitter.session.actions.steer('hold'));
    const held = await sitter.sees('a hold', ({ view }) => view.structure?.state === 'paused');
    expect(held).toMatchObject({
      view: { structure: { breather: { isHold: true, from: 'sharing' }, moves: ['resume'] } },
      pauses: 1,
      waitingSince: held.view.structure?.since,
    });
    await tapped(sitter.session.actions.steer('resume'));
    await sitter.sees('sharing', ({ view }) => view.structure?.state === 'sharing');
    await tapped(sitter.session.actions.steer('hold'));
    await both(couple, 'a hold', ({ facilitation }) => facilitation?.holdId != null);
    await tapped(couple.a.session.actions.decline(couple.a.screen().facilitation?.holdId ?? ''));
    const screen = await sitter.sees('a no', ({ steered }) => steered.at(-1)?.isDeclined === true);
    expect(screen.view.structure?.state).toBe('sharing');
    expect(screen.steered.map(({ kind, isDeclined }) => [kind, isDeclined])).toEqual([
      ['hold', false],
      ['resume', false],
      ['hold', true],
    ]);
    expect(screen).toMatchObject({ pauses: 2, waitingSince: null });
  });

  it('[CL203] is on its way no more the moment it is seen to have happened', async () => {
    const { sitter } = await threeIn('sharing');
    await tapped(sitter.session.actions.steer('hold'));
    expect(sitter.screen().pending).toMatchObject([{ type: 'steer' }]);
    const held = await sitter.sees('a hold', ({ view }) => view.structure?.state === 'paused');
    expect(held.pending).toEqual([]);
  });

  it('[CL194] gives time, which a no takes back', async () => {
    const { sitter, couple } = await threeIn('sharing');
    await tapped(sitter.session.actions.steer('extend'));
    const screen = await sitter.sees('time', ({ view }) => view.structure?.extraMinutes === 2);
    await both(couple, 'time', ({ facilitation }) => facilitation?.extra?.minutes === 2);
    await tapped(couple.a.session.actions.decline(screen.steered[0]?.id ?? ''));
    await sitter.sees('none', ({ view }) => view.structure?.extraMinutes === 0);
    expect(sitter.screen().steered).toMatchObject([{ kind: 'extend', isDeclined: true }]);
  });

  it('[CL200] is no time with the floor', async () => {
    const { sitter, couple, clock } = await threeIn('needing');
    const speaker = sitter.screen().view.structure?.listener === 'a' ? 'b' : 'a';
    const listener = speaker === 'a' ? 'b' : 'a';
    await tapped(couple[speaker].session.actions.need('listen'));
    await sitter.sees('sharing', ({ view }) => view.structure?.state === 'sharing');
    await clock.advance(2 * MINUTE_MS);
    await tapped(sitter.session.actions.steer('hold'));
    await sitter.sees('a hold', ({ view }) => view.structure?.state === 'paused');
    await clock.advance(10 * MINUTE_MS);
    await tapped(sitter.session.actions.steer('resume'));
    await sitter.sees('sharing', ({ view }) => view.structure?.state === 'sharing');
    await both(couple, 'sharing', ({ view }) => view.state === 'sharing');
    await clock.advance(MINUTE_MS);
    await playTo(couple, 'reflecting');
    await sitter.sees('reflecting', ({ view }) => view.structure?.state === 'reflecting');
    await clock.advance(4 * MINUTE_MS);
    await playTo(couple, 'checking');
    const { airtimeMs } = await sitter.sees('checking', ({ view }) => {
      return view.structure?.state === 'checking';
    });
    expect(airtimeMs).toEqual({ [speaker]: 3 * MINUTE_MS, [listener]: 4 * MINUTE_MS });
  });

  it('[CL202] since one of the two has done their part the other one is waited for', async () => {
    const { sitter, couple, clock } = await threeIn('rating');
    await clock.advance(MINUTE_MS);
    expect(sitter.screen().waitingSince).toBeNull();
    await tapped(couple.a.session.actions.rate(5));
    const since = clock.now();
    const screen = await sitter.sees('one of them', ({ waitingSince }) => waitingSince !== null);
    expect(screen.waitingSince).toBe(since);
    await tapped(couple.b.session.actions.rate(5));
    await sitter.sees('the numbers', ({ view }) => view.structure?.state === 'revealing');
    expect(sitter.screen()).toMatchObject({ waitingSince: null, turns: [{ felt: 5, guess: 5 }] });
  });
});

describe('what a counsellor gives to both', () => {
  it('[CL195] is a line, a card with its depth and a ceiling, until either declines it', async () => {
    const { sitter, couple } = await threeIn('between');
    const { actions } = sitter.session;
    await tapped(actions.say('  Slowly.  '));
    await tapped(actions.offer({ id: null, text: 'What would help?', depth: 1 }));
    await tapped(actions.lowerDepth(2));
    await tapped(actions.lowerDepth(1));
    await both(couple, 'all of it', ({ facilitation }) => facilitation?.ceiling?.depth === 1);
    const { facilitation } = couple.a.screen();
    expect(facilitation).toMatchObject({
      line: { text: 'Slowly.' },
      offer: { card: { text: 'What would help?', depth: 1 } },
    });
    const given = await sitter.sees('all of it', ({ steered, pending }) => {
      return steered.length === 4 && pending.length === 0;
    });
    expect(given.steered).toMatchObject([
      { kind: 'line', text: 'Slowly.', isDeclined: false },
      { kind: 'offer', text: 'What would help?' },
      { kind: 'lower', text: null },
      { kind: 'lower' },
    ]);
    expect(given.ceiling).toBe(1);

    await tapped(couple.b.session.actions.decline(facilitation?.line?.id ?? ''));
    await tapped(couple.b.session.actions.decline(facilitation?.offer?.id ?? ''));
    await tapped(couple.b.session.actions.decline(facilitation?.ceiling?.id ?? ''));
    const declined = await sitter.sees('three times no', ({ steered }) => {
      return steered.filter(({ isDeclined }) => isDeclined).length === 3;
    });
    // What was said before it holds again.
    expect(declined.ceiling).toBe(2);
    await both(couple, 'none of it', ({ facilitation: now }) => {
      return now?.line === null && now.offer === null && now.ceiling?.depth === 2;
    });
    await tapped(actions.lowerDepth(null));
    await sitter.sees('no ceiling', ({ ceiling }) => ceiling === null);
  });

  it('[CL195] is not sent where it is empty or too long', async () => {
    const { sitter } = await threeIn('between');
    const { actions } = sitter.session;
    expect(await actions.say('x'.repeat(201))).toEqual({ ok: false, reason: 'too-long' });
    expect(await actions.say('   ')).toEqual({ ok: false, reason: 'not-ready' });
    await tapped(actions.say('x'.repeat(200)));
  });
});

describe('out of sight', () => {
  it('[CL196] a counsellor can neither steer nor speak', async () => {
    const { url } = await startApp();
    const three = await threeHosted(url);
    const { actions } = three.sitter.session;
    const notReady = { ok: false, reason: 'not-ready' };
    const tryAll = async () => [
      await actions.steer('hold'),
      await actions.say('Hello'),
      await actions.offer({ id: null, text: 'Hello?' }),
      await actions.lowerDepth(1),
    ];
    expect(await tryAll()).toEqual([notReady, notReady, notReady, notReady]);
    await allow(three, ALL);
    await three.sitter.sees('who they are', ({ names }) => names.a !== null);
    await tapped(actions.say('Hello'));
    await tapped(three.couple.a.session.actions.consent(NOTHING));
    await three.sitter.sees('nothing', ({ view }) => view.scope === 'none');
    expect(await tryAll()).toEqual([notReady, notReady, notReady, notReady]);
    expect(three.sitter.screen().steered).toMatchObject([{ kind: 'line', text: 'Hello' }]);
    await tapped(actions.leave());
    await three.sitter.until('over', ({ kind }) => kind === 'over');
  });

  it('[CL196] what was still on its way is refused, and said so', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const three = await threeInvited(app.url, relay.url);
    const { couple, sitter } = three;
    await allow(three, { scope: 'structure', mayExport: false });
    relay.cut();
    await sitter.sees('the line down', ({ line }) => line !== 'live');
    await tapped(sitter.session.actions.steer('hold'));
    await tapped(couple.a.session.actions.consent(NOTHING));
    await couple.a.sees('its no', ({ facilitation }) => facilitation?.scope === 'none');
    relay.mend();
    sitter.session.actions.reconnect();
    const { refused, pending } = await sitter.sees(
      'a refusal',
      (screen) => screen.refused !== null,
    );
    expect(refused).toEqual({ type: 'steer', code: 'out-of-sight', hadWords: false });
    expect(pending).toEqual([]);
    sitter.session.actions.dismissRefusal();
    expect(sitter.screen().refused).toBeNull();
    expect(couple.a.screen().view.state).toBe('agreeing');
  });
});
