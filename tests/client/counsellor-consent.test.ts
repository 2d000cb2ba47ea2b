// What a counsellor can read is what both partners said yes to, and nothing else.
import { readFileSync } from 'node:fs';
import { SCOPES, smallerScope } from '@heard/shared/protocol/facilitation';
import { describe, expect, it } from 'vitest';
import { parseConsentCopy, parseMeasure } from '../../client/src/secrets/facilitation-words.ts';
import { startApp, type TestApp } from '../support/test-app.ts';
import { found } from './support/canary.ts';
import { ALL, agree } from './support/consenting.ts';
import { COUNSELLOR, type Counsellor, host, sit } from './support/counsellor.ts';
import {
  both,
  listenerOf,
  meet,
  NAMES,
  playTo,
  speakerOf,
  tapped,
  type Words,
} from './support/couple.ts';
import { hostedCouple, invitedTo } from './support/hosted-couple.ts';
import { contentsOf } from './support/phone-contents.ts';
import { reload } from './support/player.ts';
import { startRelay } from './support/relay.ts';

const CANARIES: Words = {
  card: 'canary-card-wren ought to stay here',
  share: 'canary-share-finch “über” 🌧',
  reflect: 'canary-reflect-lark said back',
  support: 'canary-support-robin is here',
  felt: 9,
  guess: 3,
  wish: 'canary-wish-swift next time',
  appreciate: 'canary-appreciate-heron thank you',
};
const LINE = 'canary-line-egret slowly';

/** What each scope lets be read of a whole sitting with one turn in it. */
const READ = {
  none: [],
  structure: ['begin', 'consent'],
  numbers: ['begin', 'consent', 'open', 'open'],
  words: [
    ...['appreciate', 'ask', 'begin', 'consent', 'need', 'open', 'open'],
    ...['reflect', 'share', 'support', 'wish'],
  ],
} as const;

function diskOf({ file }: TestApp): string {
  return [file, `${file}-wal`].map((path) => readFileSync(path).toString('latin1')).join('\n');
}

function kindsOf(counsellor: Counsellor): string[] {
  return counsellor
    .read()
    .map(({ kind }) => kind)
    .toSorted();
}

describe('what a counsellor can read', () => {
  const pairs = SCOPES.flatMap((a) => SCOPES.map((b) => [a, b] as const));
  it.each(pairs)('[EN72] is the smaller of both yeses: %s and %s', async (a, b) => {
    const { url } = await startApp();
    const { chair, links } = await host(url);
    const couple = await hostedCouple(url, links);
    const counsellor = await sit(url, chair);
    await agree(couple, { scope: a, mayExport: true }, { scope: b, mayExport: false });
    await playTo(couple, 'ended', CANARIES);
    const scope = smallerScope(a, b);
    if (scope !== 'none') {
      await counsellor.sees('the end', ({ view }) => view().structure?.state === 'ended');
    }
    expect(kindsOf(counsellor)).toEqual(READ[scope]);
    const text = JSON.stringify(counsellor.read());
    const said = [CANARIES.share, CANARIES.reflect, CANARIES.appreciate];
    expect(said.filter((word) => text.includes(word))).toEqual(scope === 'words' ? said : []);
    const { facilitation } = couple.a.screen();
    expect(facilitation).toMatchObject({ scope, mayExport: false });
    for (const { screen } of [couple.a, couple.b]) expect(screen().isTampered).toBe(false);
  });

  it('[EN72] is nothing of what was said before, and nothing after a no, by whoever', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const counsellor = await sit(url, await invitedTo(url, couple));
    await playTo(couple, 'sharing', CANARIES);
    await agree(couple, ALL, ALL);
    const { actions } = speakerOf(couple).session;
    await tapped(actions.share('in between'));
    await counsellor.sees('it', () => kindsOf(counsellor).includes('share'));
    await tapped(
      listenerOf(couple).session.actions.consent({ scope: 'numbers', mayExport: false }),
    );
    await both(couple, 'less', ({ facilitation }) => facilitation?.scope === 'numbers');
    expect(couple.a.screen().view.epoch).toBe(2);
    await tapped(actions.share('after'));
    await playTo(couple, 'ended', CANARIES);
    await counsellor.sees('the end', ({ view }) => view().structure?.state === 'ended');
    const words = counsellor.read().filter(({ kind }) => kind !== 'consent');
    expect(words.map(({ kind }) => kind)).toEqual(['share', 'open', 'open']);
    expect(words[0]?.text).toContain('in between');
    for (const { screen } of [couple.a, couple.b]) {
      expect(screen().isTampered).toBe(false);
      expect(screen().turns[0]?.shares).toMatchObject([
        { text: 'in between' },
        { text: 'after' },
        { text: CANARIES.share },
      ]);
    }
  });

  it('[EN73] holds what they need to speak to both, also where both said yes at the same moment', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(relay.url);
    const counsellor = await sit(app.url, await invitedTo(relay.url, couple));
    relay.holdCommands();
    await tapped(couple.a.session.actions.consent(ALL));
    await tapped(couple.b.session.actions.consent(ALL));
    await new Promise((resolve) => setTimeout(resolve, 50));
    relay.releaseCommands();
    await counsellor.sees('the names', () => kindsOf(counsellor).includes('consent'));
    expect(await counsellor.say(LINE)).toMatchObject({ ok: true });
    await both(couple, 'the line', ({ facilitation }) => facilitation?.line?.text === LINE);
  });

  it('[WI69] names nobody for a yes but the first that lets anything be seen', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const counsellor = await sit(url, await invitedTo(url, couple));
    const some = { scope: 'structure', mayExport: false } as const;
    const none = { scope: 'none', mayExport: false } as const;
    const yeses = () => counsellor.entries().filter(({ type }) => type === 'consent');
    await agree(couple, ALL, some);
    await agree(couple, ALL, ALL);
    await agree(couple, ALL, none);
    await agree(couple, ALL, ALL);
    await counsellor.sees('all of it', ({ view }) => {
      return view().scope === 'words' && counsellor.entries().length === view().seq;
    });
    const named = yeses().filter(({ seat, copy }) => seat !== null || copy !== undefined);
    expect(named).toHaveLength(1);
    // Where both tapped at the same moment the one after it tells the key.
    expect(yeses().slice(0, 2)).toContain(named[0]);
    expect(yeses().length).toBeGreaterThan(3);
    expect(await counsellor.say(LINE)).toMatchObject({ ok: true });
    await both(couple, 'the line', ({ facilitation }) => facilitation?.line?.text === LINE);
    for (const { screen } of [couple.a, couple.b]) expect(screen().isTampered).toBe(false);
  });

  it('[EN58] gives whoever comes later a key that opens nothing said before, and the other way round', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const keyGiven = async (): Promise<{ counsellor: Counsellor; lineKey: Uint8Array }> => {
      const counsellor = await sit(url, await invitedTo(url, couple));
      await agree(couple, ALL, ALL);
      await counsellor.sees('the names', () => kindsOf(counsellor).includes('consent'));
      const copied = parseConsentCopy(counsellor.read()[0]?.text ?? '');
      if (!copied.ok) throw new Error('no consent');
      return { counsellor, lineKey: copied.value.lineKey };
    };
    const first = await keyGiven();
    expect(await first.counsellor.say('From the first')).toMatchObject({ ok: true });
    await both(couple, 'it', ({ facilitation }) => facilitation?.line?.text === 'From the first');
    await tapped(couple.a.session.actions.dismissFacilitator());
    await both(couple, 'nobody', ({ facilitation }) => facilitation?.isSeated === false);
    const second = await keyGiven();
    expect(second.lineKey).not.toEqual(first.lineKey);
    expect(await second.counsellor.say(LINE)).toMatchObject({ ok: true });
    await both(couple, 'the line', ({ facilitation }) => facilitation?.line?.text === LINE);
    for (const { screen } of [couple.a, couple.b]) expect(screen().isTampered).toBe(false);
  });

  it('[BR265] is nothing where a yes was taken back before it got through', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(relay.url);
    const counsellor = await sit(app.url, await invitedTo(relay.url, couple));
    await tapped(couple.b.session.actions.consent(ALL));
    await couple.a.sees('the other yes', ({ line }) => line === 'live');
    relay.cut();
    const { actions } = couple.a.session;
    await tapped(actions.consent(ALL));
    await tapped(actions.consent({ scope: 'none', mayExport: false }));
    await couple.a.sees('both on their way', ({ pending }) => pending.length === 2);
    expect(couple.a.screen().pending).toMatchObject([{ scope: 'words' }, { scope: 'none' }]);
    relay.mend();
    await couple.a.sees('nothing on its way', ({ pending, line, facilitation }) => {
      return line === 'live' && pending.length === 0 && facilitation?.hasAnswered === true;
    });
    expect(couple.a.screen().facilitation).toMatchObject({
      scope: 'none',
      mine: { scope: 'none' },
    });
    expect(kindsOf(counsellor)).toEqual([]);
    for (const { screen } of [couple.a, couple.b]) expect(screen().isTampered).toBe(false);
  });

  it('[EN74] asks anew in the next sitting', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await invitedTo(url, couple);
    await agree(couple, ALL, ALL);
    await playTo(couple, 'ended');
    await tapped(couple.a.session.actions.again());
    await both(couple, 'nothing in sight', ({ facilitation, view }) => {
      return view.state === 'agreeing' && facilitation?.scope === 'none';
    });
    for (const { screen } of [couple.a, couple.b]) {
      expect(screen().facilitation?.mine).toEqual({ scope: 'none', mayExport: false });
      expect(screen().isTampered).toBe(false);
      expect(screen().view.epoch).toBe(2);
    }
    await playTo(couple, 'sharing');
  });

  it('[EN75] stays unread by everybody else: frames, disk, log, phones', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const { chair, links } = await host(relay.url);
    const couple = await hostedCouple(relay.url, links);
    const counsellor = await sit(relay.url, chair);
    await agree(couple, ALL, ALL);
    await counsellor.sees('the names', () => kindsOf(counsellor).includes('consent'));
    await playTo(couple, 'sharing', CANARIES);
    await counsellor.say(LINE);
    await counsellor.offer({ id: null, text: 'canary-offer-stork' });
    const measure = { when: 'after', circles: 7, understood: 8, valued: 6, caredAbout: 5 } as const;
    await tapped(couple.a.session.actions.shareMeasure(measure));
    await both(couple, 'the line', ({ facilitation }) => facilitation?.line?.text === LINE);
    await playTo(couple, 'ended', CANARIES);
    await counsellor.sees('the end', ({ view }) => view().structure?.state === 'ended');
    expect(kindsOf(counsellor)).toEqual([...READ.words, 'measure'].toSorted());
    const measured = counsellor.read().find(({ kind }) => kind === 'measure');
    expect(parseMeasure(measured?.text ?? '')).toEqual({ ok: true, value: measure });
    const text = JSON.stringify(counsellor.read());
    expect(text).toContain('canary-share-finch');
    expect(text).toContain(NAMES.a);
    const words = [
      ...[CANARIES.card, CANARIES.share, CANARIES.reflect, CANARIES.support, CANARIES.wish],
      ...[CANARIES.appreciate, NAMES.a, NAMES.b, COUNSELLOR, LINE, 'canary-offer-stork'],
      ...['"rating":9', '"circles":7', '"step":"open-up"'],
    ];
    expect(found(words, relay.received.join('\n'))).toEqual([]);
    expect(found(words, diskOf(app))).toEqual([]);
    expect(found(words, app.lines.join('\n'))).toEqual([]);
    for (const { phone } of [couple.a, couple.b]) {
      expect(found(words, await contentsOf(phone))).toEqual([]);
    }
  });

  it('[CL146] goes along in the order of the taps, and a reload in between loses no word', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(relay.url);
    const counsellor = await sit(app.url, await invitedTo(relay.url, couple));
    await agree(couple, ALL, ALL);
    await playTo(couple, 'sharing');
    const speaker = speakerOf(couple);
    relay.holdCommands();
    const said = ['one', 'two', 'three', 'four'];
    // None waits for the one before it.
    for (const tap of said.map((text) => speaker.session.actions.share(text))) await tapped(tap);
    const again = await reload(speaker);
    relay.releaseCommands();
    await again.sees('nothing on its way', ({ pending, line }) => {
      return line === 'live' && pending.length === 0;
    });
    const heard = listenerOf({ ...couple, [again.screen().view.seat]: again });
    await heard.sees('all four', ({ current }) => current?.shares.length === said.length);
    await counsellor.sees('all four', () => {
      return counsellor.read().filter(({ kind }) => kind === 'share').length === said.length;
    });
    const shares = counsellor.read().filter(({ kind }) => kind === 'share');
    expect(shares.map(({ text }) => JSON.parse(text).text)).toEqual(said);
    const pieces = heard.screen().current?.shares ?? [];
    expect(pieces).toMatchObject(said.map((text) => ({ text })));
  });
});
