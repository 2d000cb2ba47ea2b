// Somebody between the phones, or one of the two, lies about the counsellor: it is noticed, and costs no words.
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { describe, expect, it } from 'vitest';
import { makeCopy } from '../../client/src/secrets/copy.ts';
import {
  encodeConsent,
  encodeLine,
  parseConsentCopy,
} from '../../client/src/secrets/facilitation-words.ts';
import { newKeyPair } from '../../client/src/secrets/pairing.ts';
import { newCommandId, newSecret } from '../../client/src/secrets/random.ts';
import { encodePiece } from '../../client/src/secrets/words.ts';
import { copyPlan } from '../../client/src/session/copy-plan.ts';
import { sealCommand } from '../../client/src/session/seal-command.ts';
import { startApp, type TestApp } from '../support/test-app.ts';
import { changePhone, readingOf } from './support/changed-phone.ts';
import { ALL, agree } from './support/consenting.ts';
import { type Counsellor, host, sealedBy, sit } from './support/counsellor.ts';
import {
  both,
  type Couple,
  listenerOf,
  meet,
  playTo,
  speakerOf,
  tapped,
} from './support/couple.ts';
import { hostedCouple, invitedTo } from './support/hosted-couple.ts';
import { enter, newPhone, type Player } from './support/player.ts';
import { changingEntries, type Relay, startRelay } from './support/relay.ts';

interface Three {
  app: TestApp;
  relay: Relay;
  couple: Couple;
  counsellor: Counsellor;
}

/** Seat b hears everything through the relay. */
async function three(state: 'agreeing' | 'sharing' = 'sharing'): Promise<Three> {
  const app = await startApp();
  const relay = await startRelay(app.url);
  const couple = await meet(app.url);
  const counsellor = await sit(app.url, await invitedTo(app.url, couple));
  if (state !== 'agreeing') {
    await agree(couple, ALL, ALL);
    await playTo(couple, state);
  }
  couple.b.leave();
  const b = enter(await newPhone(relay.url, couple.b.phone.name), couple.room);
  await b.sees('the line', ({ line }) => line === 'live');
  return { app, relay, couple: { ...couple, b }, counsellor };
}

const tampered = (player: Player) =>
  player.sees('that it does not add up', ({ isTampered }) => isTampered);

describe('a yes', () => {
  const fingerprint = 'A'.repeat(22);
  it.each([
    ['for more than was sealed', { scope: 'none', mayExport: true }],
    ['for other exports than were sealed', { scope: 'words', mayExport: false }],
    ['to somebody else’s key', { scope: 'words', mayExport: true, fingerprint }],
  ] as const)('[EN77] %s is told, and nothing is copied', async (_, sealed) => {
    const { app, couple, counsellor } = await three('agreeing');
    const known = (await readingOf(couple.a, app)).facilitator.known?.fingerprint ?? '';
    const changed = await changePhone(couple.a, app);
    const text = encodeConsent({ fingerprint: known, ...sealed });
    expect(await changed.send({ type: 'consent', ...ALL, text })).toMatchObject({ ok: true });
    await tampered(couple.b);
    const { actions } = couple.b.session;
    expect(await actions.consent(ALL)).toEqual({ ok: false, reason: 'not-ready' });
    expect(couple.b.screen().facilitation?.scope).toBe('none');
    expect(counsellor.read()).toEqual([]);
  });

  it('[EN77] that the server makes larger is told', async () => {
    const { relay, couple } = await three('agreeing');
    relay.tamper(
      changingEntries((entry) =>
        entry.type === 'consent' ? { ...entry, scope: 'words', mayExport: true } : entry,
      ),
    );
    await tapped(couple.a.session.actions.consent({ scope: 'structure', mayExport: false }));
    await tampered(couple.b);
    expect(couple.b.screen().facilitation?.scope).toBe('none');
  });

  it('[EN78] in another epoch than the log’s is told', async () => {
    const { relay, couple } = await three();
    relay.tamper((step) => ({ ...step, view: { ...step.view, epoch: step.view.epoch + 1 } }));
    await tapped(speakerOf(couple).session.actions.share('words'));
    await tampered(couple.b);
  });

  it('[EN78] that was taken back leaves nothing to be said under the key from before', async () => {
    const { app, couple } = await three();
    await tapped(couple.b.session.actions.consent({ scope: 'none', mayExport: false }));
    await both(couple, 'less', ({ facilitation }) => facilitation?.scope === 'none');
    const speaker = speakerOf(couple);
    const listener = listenerOf(couple);
    const reading = await readingOf(speaker, app);
    const { phase } = speaker.screen().view;
    const changed = await changePhone(speaker, app);
    const before = reading.log.chairs.findLast(({ now }) => now.epoch === 1);
    const chairs = reading.log.chairs.map((chair) => before ?? chair);
    const old = { ...reading, log: { ...reading.log, chairs } };
    const id = newCommandId();
    const sealed = sealCommand(old, phase, id, {
      type: 'share',
      text: encodePiece({ text: 'old' }),
    });
    if (!sealed.ok) throw new Error(sealed.reason);
    expect(await changed.sendSealed(sealed.command)).toMatchObject({ ok: true });
    await tampered(listener);
    expect(listener.screen().current?.shares).toMatchObject([{ kind: 'unreadable' }]);
  });
});

describe('words for the counsellor', () => {
  it.each(['the words', 'the box'] as const)(
    '[EN79] other than the partner’s are told to whoever is shown the others (%s)',
    async (what) => {
      const { app, couple, counsellor } = await three();
      const speaker = speakerOf(couple);
      const listener = listenerOf(couple);
      const reading = await readingOf(speaker, app);
      const { phase } = speaker.screen().view;
      const changed = await changePhone(speaker, app);
      const text = encodePiece({ text: 'It was kind of you.' });
      const sealed = sealCommand(reading, phase, newCommandId(), { type: 'share', text });
      if (!sealed.ok) throw new Error(sealed.reason);
      const order = copyPlan(reading, sealed.command, 'words');
      const other = order && makeCopy({ ...order, text: encodePiece({ text: 'It was cruel.' }) });
      const same = order && makeCopy(order);
      if (other === null || same === null) throw new Error('no copy');
      // Bound to the true words, with others in the box: then it is the counsellor who notices.
      const copy = what === 'the words' ? other : { ...same, box: other.box };
      expect(
        await changed.sendSealed({ ...sealed.command, copy } as typeof sealed.command),
      ).toMatchObject({ ok: true });
      await listener.sees('the words', ({ current }) => current?.shares.length === 1);
      await counsellor.sees('an entry', () =>
        counsellor.entries().some(({ id }) => id === sealed.command.id),
      );
      expect(listener.screen().isTampered).toBe(what === 'the words');
      const read = counsellor.read().filter(({ kind }) => kind === 'share');
      expect(read.map((one) => one.text.includes('cruel'))).toEqual(
        what === 'the words' ? [true] : [],
      );
    },
  );

  it('[EN79] whose commitment the server changed are told', async () => {
    const { relay, couple } = await three();
    relay.tamper(
      changingEntries((entry: SeenEntry) =>
        entry.copy === undefined
          ? entry
          : { ...entry, copy: { ...entry.copy, commitment: newKeyPair().publicKey } },
      ),
    );
    await tapped(speakerOf(couple).session.actions.share('words'));
    await tampered(couple.b);
  });
});

describe('a line', () => {
  it('[EN80] that was not sealed under the key of the three is shown to nobody, and stops nobody', async () => {
    const { couple, counsellor } = await three();
    await counsellor.send({ type: 'line' }, JSON.stringify({ text: 'Trust me.' }), newSecret());
    await counsellor.say('Slowly.');
    await both(
      couple,
      'the true one',
      ({ facilitation }) => facilitation?.line?.text === 'Slowly.',
    );
    await counsellor.send({ type: 'line' }, JSON.stringify({ text: 'Trust me.' }), newSecret());
    await tapped(speakerOf(couple).session.actions.share('on we go'));
    await both(couple, 'the words', ({ current }) => current?.shares.length === 1);
    for (const { screen } of [couple.a, couple.b]) {
      expect(screen()).toMatchObject({
        isTampered: false,
        facilitation: { line: { text: 'Slowly.' } },
      });
    }
  });

  it('[EN80] under the key of somebody who left is shown to nobody, and stops nobody', async () => {
    const { app, couple, counsellor } = await three();
    const given = parseConsentCopy(counsellor.read()[0]?.text ?? '');
    if (!given.ok) throw new Error('no consent');
    const introductionKey = given.value.lineKey;
    const then = counsellor.entries().length;
    await tapped(couple.a.session.actions.dismissFacilitator());
    await both(couple, 'nobody', ({ facilitation }) => facilitation?.isSeated === false);
    const next = await sit(app.url, await invitedTo(app.url, couple));
    await agree(couple, ALL, ALL);
    await next.sees('the key', ({ read }) => read().some(({ kind }) => kind === 'consent'));
    const phase = next.view().structure?.phase ?? 0;
    // As if it had been said when that key was theirs, and as if it were said now.
    for (const seen of [then, next.entries().length]) {
      const stamp = { id: newCommandId(), seen, phase };
      const where = { room: couple.room, introductionKey };
      const body = sealedBy(where, 'line', stamp.id, stamp, encodeLine({ text: 'Trust me.' }));
      expect(await next.send({ type: 'line', ...stamp, body })).toMatchObject({ ok: true });
    }
    await tapped(speakerOf(couple).session.actions.share('on we go'));
    await both(couple, 'the words', ({ current }) => current?.shares.length === 1);
    for (const { screen } of [couple.a, couple.b]) {
      expect(screen()).toMatchObject({ isTampered: false, facilitation: { line: null } });
    }
    await next.say('Slowly.');
    await both(couple, 'it', ({ facilitation }) => facilitation?.line?.text === 'Slowly.');
  });
});

describe('the key of whoever opened the room', () => {
  it('[EN81] that is another one on coming back is told, and nothing can be said yes to', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const { links } = await host(app.url);
    const couple = await hostedCouple(app.url, links);
    const { chair: other } = await host(app.url);
    const [theirs] = await app.store.read(other.room, 0, 1);
    const body = theirs !== undefined && 'body' in theirs ? theirs.body : undefined;
    couple.b.leave();
    relay.tamper(
      changingEntries((entry) =>
        entry.type === 'host' && body !== undefined ? { ...entry, body } : entry,
      ),
    );
    const b = enter(await newPhone(relay.url, couple.b.phone.name), couple.room);
    await tampered(b);
    expect(b.screen().facilitation).toMatchObject({ isKeyWrong: true, name: null });
    expect(await b.session.actions.consent(ALL)).toEqual({ ok: false, reason: 'not-ready' });
  });
});
