// What a counsellor's screen shows: what both let be seen, from when and for as long as they let it.
import { SCOPES, type Scope } from '@heard/shared/protocol/facilitation';
import { describe, expect, it } from 'vitest';
import type { FacilitatorScreen } from '../../client/src/session/facilitator-screen.ts';
import { startApp } from '../support/test-app.ts';
import { found } from './support/canary.ts';
import { ALL } from './support/consenting.ts';
import {
  both,
  type Couple,
  listenerOf,
  NAMES,
  playTo,
  speakerOf,
  tapped,
  WORDS,
} from './support/couple.ts';
import { contentsOf } from './support/phone-contents.ts';
import { newPhone } from './support/player.ts';
import { startRelay } from './support/relay.ts';
import {
  allow,
  hostOn,
  NOTHING,
  SITTER,
  sitDownAgain,
  type Three,
  threeHosted,
  threeInvited,
} from './support/sitter.ts';

const MEASURE = { when: 'after', circles: 7, understood: 8, valued: 6, caredAbout: 5 } as const;

/** Until the counsellor's screen shows all that happened. */
async function caughtUp({ couple, sitter }: Three): Promise<FacilitatorScreen> {
  return sitter.sees('all of it', ({ view, line }) => {
    return line === 'live' && view.seq >= couple.a.screen().view.seq;
  });
}

function saidIn({ turns }: FacilitatorScreen): string[] {
  return turns.flatMap(({ pieces }) => pieces.map(({ text }) => text));
}

async function says({ session, sees }: Couple['a'], text: string): Promise<void> {
  await tapped(session.actions.share(text));
  await sees('nothing on its way', ({ pending }) => pending.length === 0);
}

describe('what a counsellor sees', () => {
  it.each(SCOPES)(
    '[CL188] is what both let be seen of a sitting, and no more: %s',
    async (scope) => {
      const { url } = await startApp();
      const three = await threeHosted(url);
      const { couple, sitter } = three;
      await allow(three, { scope, mayExport: true }, ALL);
      await playTo(couple, 'ended');
      const screen = scope === 'none' ? sitter.screen() : await caughtUp(three);
      const reaches = (level: Scope) => SCOPES.indexOf(scope) >= SCOPES.indexOf(level);
      expect(screen.names).toEqual(reaches('structure') ? NAMES : { a: null, b: null });
      expect(screen.step).toBe(reaches('structure') ? 'open-up' : null);
      expect(screen.turns).toHaveLength(reaches('structure') ? 1 : 0);
      const listener = couple.a.screen().turns[0]?.amListener ? 'a' : 'b';
      const [turn] = screen.turns;
      if (turn !== undefined) {
        expect(turn).toMatchObject({ listener, verdicts: ['got-it'], sitting: 1, step: 'open-up' });
        expect(turn.endedAt).not.toBeNull();
        const numbers = reaches('numbers') ? [WORDS.felt, WORDS.guess] : [null, null];
        expect([turn.felt, turn.guess]).toEqual(numbers);
        expect(turn.card?.text ?? null).toBe(reaches('words') ? WORDS.card : null);
        expect(turn.need).toBe(reaches('words') ? 'listen' : null);
      }
      expect(saidIn(screen)).toEqual(
        reaches('words') ? [WORDS.share, WORDS.reflect, WORDS.support, WORDS.wish] : [],
      );
      expect(screen.appreciations).toMatchObject(
        reaches('words') ? [{ seat: 'a', text: WORDS.appreciate }] : [],
      );
      expect(screen.isTampered).toBe(false);
      expect(screen.view.mayExport).toBe(scope === 'words');
      const known = screen.airtimeMs.a + screen.airtimeMs.b;
      if (scope === 'none') expect([known, screen.span]).toEqual([0, null]);
      else expect(known).toBeGreaterThan(0);
    },
  );

  it('[CL188] begins with the second yes, and not with the room', async () => {
    const { url } = await startApp();
    const three = await threeInvited(url);
    const { couple } = three;
    await playTo(couple, 'reflecting');
    const before = couple.a.screen().view.since;
    await allow(three, ALL);
    const screen = await caughtUp(three);
    expect(screen.span?.startedAt).toBeGreaterThanOrEqual(before);
    expect(screen.turns).toEqual([]);
    await playTo(couple, 'revealing');
    await caughtUp(three);
    // Who listens was said by what came next; the card and the step were not in sight.
    const { turns, step } = three.sitter.screen();
    const listener = couple.a.screen().view.listener;
    expect(turns).toMatchObject([{ listener, card: null, step: null, felt: 8, guess: 7 }]);
    expect(step).toBeNull();
  });

  it('[CL189] holds each partner’s own measures, while numbers are in sight', async () => {
    const { url } = await startApp();
    const three = await threeInvited(url);
    await allow(three, { scope: 'numbers', mayExport: false });
    await tapped(three.couple.b.session.actions.shareMeasure(MEASURE));
    const { measures } = await three.sitter.sees('it', (screen) => screen.measures.length > 0);
    expect(measures).toMatchObject([{ seat: 'b', sitting: 1, measure: MEASURE }]);
  });

  it('[CL190] ends with a no in the middle of a turn: what was seen stays, and nothing is added', async () => {
    const { url } = await startApp();
    const three = await threeInvited(url);
    const { couple, sitter } = three;
    await allow(three, ALL);
    await playTo(couple, 'sharing');
    await says(speakerOf(couple), 'before');
    await sitter.sees('it', (screen) => saidIn(screen).includes('before'));
    await tapped(listenerOf(couple).session.actions.consent(NOTHING));
    const blind = await sitter.sees('nothing', ({ view }) => view.scope === 'none');
    expect(blind).toMatchObject({
      view: { structure: null, epoch: 2 },
      presence: { a: null, b: null },
      names: NAMES,
      waitingSince: null,
      ceiling: null,
    });
    expect(saidIn(blind)).toEqual(['before']);
    expect(blind.turns[0]?.endedAt).not.toBeNull();
    await both(couple, 'nothing in sight', ({ facilitation }) => facilitation?.scope === 'none');
    await says(speakerOf(couple), 'in between');

    await tapped(listenerOf(couple).session.actions.consent(ALL));
    await sitter.sees('the words again', ({ view }) => view.scope === 'words');
    await both(couple, 'in sight', ({ facilitation }) => facilitation?.scope === 'words');
    await says(speakerOf(couple), 'after');
    const screen = await sitter.sees('it', (now) => saidIn(now).includes('after'));
    expect(saidIn(screen)).toEqual(['before', 'after']);
    expect(screen.turns).toHaveLength(1);
    expect(screen).toMatchObject({ isTampered: false, step: null });
    expect(screen.turns[0]).toMatchObject({ endedAt: null, card: { text: WORDS.card } });
  });

  it('[CL190] is asked for anew in the next sitting; the one before stays to be looked at', async () => {
    const { url } = await startApp();
    const three = await threeInvited(url);
    const { couple, sitter } = three;
    await allow(three, ALL);
    await playTo(couple, 'ended');
    await tapped(couple.a.session.actions.again());
    const between = await sitter.sees('nothing', ({ view }) => view.scope === 'none');
    expect(between.turns).toHaveLength(1);
    await allow(three, ALL);
    await playTo(couple, 'sharing');
    const screen = await sitter.sees('the next turn', ({ turns }) => turns[0]?.sitting === 2);
    expect(screen.turns).toHaveLength(1);
    expect(screen.roomTurns.map(({ sitting }) => sitting)).toEqual([1, 2]);
    expect(screen.appreciations).toEqual([]);
  });
});

describe('a counsellor’s page', () => {
  it('[CL191] shows the same after a reload, and keeps nothing readable', async () => {
    const { url } = await startApp();
    const three = await threeHosted(url);
    const { couple, sitter } = three;
    await allow(three, ALL);
    await playTo(couple, 'supporting');
    await tapped(sitter.session.actions.say('canary-line-egret slowly'));
    await tapped(sitter.session.actions.offer({ id: null, text: 'canary-card-stork', depth: 2 }));
    await tapped(sitter.session.actions.lowerDepth(2));
    await tapped(couple.a.session.actions.shareMeasure(MEASURE));
    await sitter.sees('all of it', ({ pending, steered, measures }) => {
      return pending.length === 0 && steered.length === 3 && measures.length === 1;
    });
    const { view, ...before } = await caughtUp(three);
    const words = [
      ...[WORDS.card, WORDS.share, WORDS.reflect, WORDS.appreciate, NAMES.a, NAMES.b, SITTER],
      ...['Tuesdays at four', 'canary-line-egret', 'canary-card-stork', '"circles":7'],
    ];
    expect(found(words, await contentsOf(sitter.phone))).toEqual([]);
    const again = await sitDownAgain(sitter);
    const after = await again.sees('the room', ({ line }) => line === 'live');
    const { clockOffsetMs, presence, line } = after;
    expect(after).toEqual({ ...before, view: after.view, clockOffsetMs, presence, line });
    expect(after.view).toEqual(view);
  });

  it('[CL192] comes back after the line was gone, misses nothing, and says what waited once', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const three = await threeInvited(app.url, relay.url);
    const { couple, sitter } = three;
    await allow(three, ALL);
    await playTo(couple, 'sharing');
    await sitter.sees('it', ({ turns }) => turns.length === 1);
    relay.cut();
    await sitter.sees('the line down', ({ line }) => line !== 'live');
    expect(sitter.screen().presence).toEqual({ a: null, b: null });
    await tapped(sitter.session.actions.say('one'));
    await tapped(sitter.session.actions.say('two'));
    expect(sitter.screen().pending).toMatchObject([{ type: 'line' }, { type: 'line' }]);
    await says(speakerOf(couple), 'meanwhile');
    relay.mend();
    sitter.session.actions.reconnect();
    const screen = await sitter.sees('all of it', (now) => {
      return now.pending.length === 0 && saidIn(now).includes('meanwhile');
    });
    expect(screen.steered).toMatchObject([{ text: 'one' }, { text: 'two' }]);
    await both(couple, 'the line', ({ facilitation }) => facilitation?.line?.text === 'two');
    await sitter.sees('where they are', ({ presence }) => presence.a === 'here');
  });

  it('[CL192] sends after a reload what waited for the line', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const three = await threeInvited(app.url, relay.url);
    const { couple, sitter } = three;
    await allow(three, ALL);
    await sitter.sees('who they are', ({ names }) => names.a !== null);
    relay.cut();
    await sitter.sees('the line down', ({ line }) => line !== 'live');
    await tapped(sitter.session.actions.say('left behind'));
    await sitDownAgain(sitter);
    relay.mend();
    await both(couple, 'it', ({ facilitation }) => facilitation?.line?.text === 'left behind');
  });

  it('[CL193] says so when the two asked them to go, and lets what was seen be looked at till it is left', async () => {
    const { url } = await startApp();
    const three = await threeInvited(url);
    const { couple, sitter } = three;
    await allow(three, ALL);
    await playTo(couple, 'sharing');
    await says(speakerOf(couple), 'before');
    await sitter.sees('it', (screen) => saidIn(screen).includes('before'));
    await tapped(couple.b.session.actions.dismissFacilitator());
    const over = await sitter.until('over', ({ kind }) => kind === 'over');
    expect(over).toMatchObject({ reason: 'unauthorized', screen: { line: 'offline' } });
    expect(saidIn(sitter.screen())).toEqual(['before']);
    expect(await sitter.session.actions.say('still here')).toMatchObject({ ok: false });
    const again = await sitDownAgain(sitter);
    expect(await again.until('over', ({ kind }) => kind === 'over')).toMatchObject({
      reason: 'unauthorized',
      screen: null,
    });
  });

  it('[CL193] leaves when its owner leaves, whatever is in sight, and the two go on', async () => {
    const { url } = await startApp();
    const three = await threeHosted(url);
    const { couple, sitter } = three;
    await tapped(sitter.session.actions.leave());
    await sitter.until('over', ({ kind }) => kind === 'over');
    await both(couple, 'nobody', ({ facilitation }) => facilitation?.isSeated !== true);
    await playTo(couple, 'sharing');
    expect(couple.a.screen().isTampered).toBe(false);
  });

  it('[CL193] notices a server that shows less than it has shown', async () => {
    const { url } = await startApp();
    const sitter = await hostOn(await newPhone(url));
    await sitter.phone.storage.changeChair(sitter.room, (kept) => ({ ...kept, lastSeq: 99 }));
    const again = await sitDownAgain(sitter);
    const over = await again.until('over', ({ kind }) => kind === 'over');
    expect(over).toMatchObject({ reason: 'ahead' });
  });
});
