// What the server, its disk, its log and a lost phone hold of what two people said: nothing.
import { readFileSync } from 'node:fs';
import { seenEntry } from '@heard/shared/game/entry';
import { describe, expect, it } from 'vitest';
import { ownHalfOf } from '../../client/src/session/own-half.ts';
import { type Reading, readEntries, startReading } from '../../client/src/session/reading.ts';
import { startApp, type TestApp } from '../support/test-app.ts';
import { found } from './support/canary.ts';
import {
  invitationOf,
  joinedBy,
  listenerOf,
  meet,
  NAMES,
  openedBy,
  playTo,
  speakerOf,
  tapped,
  type Words,
} from './support/couple.ts';
import { contentsOf } from './support/phone-contents.ts';
import { newPhone, type Player } from './support/player.ts';
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
const SAID = [CANARIES.card, CANARIES.share, CANARIES.reflect, CANARIES.support, CANARIES.wish];
const WORDS = [...SAID, CANARIES.appreciate, NAMES.a, NAMES.b, '"rating":9', '"rating":3'];
/** A deck as somebody would write it, and more of it than one part holds. */
const LENT = `---\ntitle: canary-deck-crane\n---\n${'- What now?\n'.repeat(600)}- canary-last-stork`;
const DRAFT = 'canary-draft-plover not sent yet';

function diskOf({ file }: TestApp): string {
  return [file, `${file}-wal`]
    .map((path) => {
      try {
        return readFileSync(path).toString('latin1');
      } catch {
        return '';
      }
    })
    .join('\n');
}

/** What this player's keys open of everything the server has on its disk, unasked, openings held back too. */
async function readingBy(player: Player, app: TestApp): Promise<Reading> {
  const seat = await player.phone.storage.findSeat(player.room);
  if (seat === null) throw new Error('no seat');
  const entries = await app.store.read(player.room, 0, 1_000);
  const reading = startReading(ownHalfOf(seat));
  const all = entries.map((entry) => {
    const seen = seenEntry(entry);
    return entry.type === 'open' ? { ...seen, body: entry.body } : seen;
  });
  return readEntries(reading, all, { seq: seat.lastSeq, hash: seat.lastHash });
}

function openedKinds(reading: Reading): string[] {
  return [...reading.opened.values()].map(({ kind }) => kind);
}

describe('a whole sitting', () => {
  it('[EN13] leaves no word, name, card or number in any frame, on the disk or in the log', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(relay.url);
    await playTo(couple, 'ended', CANARIES);
    for (const { screen } of [couple.a, couple.b]) {
      expect(screen().turns[0]?.reveal).toEqual({ kind: 'met', felt: 9, guess: 3 });
    }
    const sent = relay.received.join('\n');
    expect(sent.length).toBeGreaterThan(5_000);
    expect(found(WORDS, sent)).toEqual([]);
    expect(found(WORDS, diskOf(app))).toEqual([]);
    expect(found(WORDS, app.lines.join('\n'))).toEqual([]);
    // The search itself finds what is there.
    const { current } = couple.a.screen();
    expect(
      found([CANARIES.card], Buffer.from(`x${current?.card?.text}`).toString('base64')),
    ).toEqual([CANARIES.card]);
  });

  it('[EN50] leaves nothing of a lent deck, a shown sign or what is given to the keepsake anywhere between the phones', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(relay.url);
    const { a, b } = couple;
    await playTo(couple, 'choosing');
    await tapped(a.session.actions.lend(LENT));
    await tapped(a.session.actions.tell({ sign: 'lonely', value: 7 }));
    const { lentDecks, toldSigns } = await b.sees(
      'the deck and the sign',
      (screen) => screen.lentDecks.length > 0 && screen.toldSigns.length > 0,
    );
    expect(lentDecks).toMatchObject([{ source: LENT, isMine: false }]);
    expect(toldSigns).toEqual([{ sign: 'lonely', value: 7 }]);
    await playTo(couple, 'closing', CANARIES);
    const [line] = b.screen().appreciations;
    await tapped(a.session.actions.keep({ ids: [line?.id ?? ''], shared: true }));
    await b.sees('what was given', ({ keeps }) => keeps.partner !== null);
    const words = [...LENT.matchAll(/canary-\w+-\w+/g)].flatMap(([word]) => word);
    expect(words).toHaveLength(2);
    const all = [...words, '"lonely"', '"shared":true'];
    expect(found(all, relay.received.join('\n'))).toEqual([]);
    expect(found(all, diskOf(app))).toEqual([]);
    expect(found(all, app.lines.join('\n'))).toEqual([]);
    for (const { phone } of [a, b]) expect(found(all, await contentsOf(phone))).toEqual([]);
  });

  it('[EN14] leaves no readable word on either phone, written, queued or half written', async () => {
    const app = await startApp();
    const couple = await meet(app.url);
    await playTo(couple, 'rating', CANARIES);
    const [speaker, listener] = [speakerOf(couple), listenerOf(couple)];
    await tapped(speaker.session.actions.rate(9));
    await speaker.sees('sealed', ({ view }) => view.isMineDone);
    await speaker.session.actions.writeDraft('wish', DRAFT);
    await app.close();
    await listener.sees('the line down', ({ line }) => line !== 'live');
    await tapped(listener.session.actions.rate(3));
    for (const { phone } of [speaker, listener]) {
      const contents = await contentsOf(phone);
      expect(contents.length).toBeGreaterThan(1_000);
      expect(found([...WORDS, DRAFT], contents)).toEqual([]);
    }
  });

  it('[EN15] gives neither the link’s secret nor any phone’s keys to the server', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const host = await openedBy(await newPhone(relay.url));
    const { secret } = invitationOf(host);
    const guest = await joinedBy(await newPhone(relay.url), host);
    await guest.sees('introduced', ({ view }) => view.isIntroduced);
    const kept = await Promise.all(
      [host, guest].map(({ phone, room }) => phone.storage.findSeat(room)),
    );
    const secrets = [secret, ...kept.flatMap((seat) => seat && [seat.secretKey, seat.epochKey])];
    const coded = secrets.map((bytes) => Buffer.from(bytes ?? []).toString('base64url'));
    expect(coded.filter((text) => text.length !== 43)).toEqual([]);
    const sent = relay.received.join('\n');
    expect(coded.filter((text) => sent.includes(text))).toEqual([]);
    const urls = relay.received.filter((text) => /^(GET|POST|\/socket)/.test(text));
    expect(kept.filter((seat) => urls.some((url) => url.includes(seat?.token ?? '-')))).toEqual([]);
  });
});

describe('a rating', () => {
  it('[EN16] is nowhere the partner could read it, even from the server’s disk, until both are sealed', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(relay.url);
    await playTo(couple, 'rating');
    const [speaker, listener] = [speakerOf(couple), listenerOf(couple)];
    await tapped(speaker.session.actions.rate(9));
    await listener.sees('their seal', ({ view }) => view.isTheirsDone);
    expect(relay.commands().map(({ type }) => type)).not.toContain('open');
    const reading = await readingBy(listener, app);
    expect(reading.isTampered).toBe(false);
    expect(openedKinds(reading)).not.toContain('opening');
    const seals = [...reading.opened.values()].filter(({ kind }) => kind === 'seal');
    expect(seals).toHaveLength(1);
    expect(seals).toMatchObject([{ value: { isClosed: false } }]);
    expect(JSON.stringify(seals)).not.toContain('rating');

    await tapped(listener.session.actions.rate(4));
    await listener.sees('the numbers', ({ current }) => current?.reveal?.kind === 'met');
  });

  it('[EN17] that one of them keeps closed keeps the other’s from ever being sent', async () => {
    const app = await startApp();
    const couple = await meet(app.url);
    await playTo(couple, 'rating');
    const [speaker, listener] = [speakerOf(couple), listenerOf(couple)];
    await tapped(speaker.session.actions.rate(9));
    await tapped(listener.session.actions.rate(null));
    for (const { sees } of [speaker, listener]) {
      const { current } = await sees('the end of it', (screen) => screen.current?.reveal !== null);
      expect(current?.reveal).toEqual({ kind: 'closed' });
    }
    const reading = await readingBy(listener, app);
    const openings = [...reading.opened.values()].filter(({ kind }) => kind === 'opening');
    expect(openings).toEqual([
      { kind: 'opening', value: null },
      { kind: 'opening', value: null },
    ]);
  });

  it('[EN18] is not opened for a server that only says that both are sealed', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(relay.url);
    await playTo(couple, 'rating');
    relay.tamper((step) => ({
      ...step,
      view: { ...step.view, state: 'opening', allowed: ['open', 'pass'], isTheirsDone: true },
    }));
    const speaker = speakerOf(couple);
    await tapped(speaker.session.actions.rate(9));
    await speaker.sees('the lie', ({ view, pending }) => {
      return view.state === 'opening' && pending.length === 0;
    });
    expect(relay.commands().map(({ type }) => type)).not.toContain('open');
  });

  it('[EN19] whose salt was lost stays closed instead of being told in another way', async () => {
    const app = await startApp();
    const couple = await meet(app.url);
    await playTo(couple, 'rating');
    const [speaker, listener] = [speakerOf(couple), listenerOf(couple)];
    await tapped(speaker.session.actions.rate(9));
    await speaker.sees('sealed', ({ view }) => view.isMineDone);
    await speaker.phone.storage.putNote(couple.room, 'ratings', null);
    await tapped(listener.session.actions.rate(4));
    const { current } = await speaker.sees('the end', (screen) => screen.current?.reveal !== null);
    expect(current?.reveal).toEqual({ kind: 'mismatch' });
    expect(speaker.screen().isTampered).toBe(false);
  });
});
