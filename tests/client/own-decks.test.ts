// Cards of one's own, lent over a real server: whole, checked on both phones, and dealt like the others.
import { describe, expect, it } from 'vitest';
import type { Preset } from '../../client/src/secrets/preset-link.ts';
import { cardsOf } from '../../client/src/session/own-decks.ts';
import { openRoomOn } from '../../client/src/session/seat-doors.ts';
import { startApp } from '../support/test-app.ts';
import { found } from './support/canary.ts';
import {
  both,
  type Couple,
  joinedBy,
  listenerOf,
  meet,
  playTo,
  speakerOf,
  tapped,
  WRITTEN,
} from './support/couple.ts';
import { enter, newPhone, type Player, reload } from './support/player.ts';
import { startRelay } from './support/relay.ts';

const head = (step = 'open-up', language = 'en'): string =>
  `---\ntitle: Ours\nstep: ${step}\nlanguage: ${language}\nlicence: MIT\nauthor: Us\n---\n`;
const DECK = `${head()}
## Depth 1
- What did canary-lapwing do today?
- Which song stayed with you?
- How was the walk home?
- What was on your mind at noon?
## Depth 2
- What would you like me to ask more often?
## Depth 3
- What is hard to say this month?
`;

async function lentBy(couple: Couple, who: 'a' | 'b', source: string): Promise<void> {
  await tapped(couple[who].session.actions.lend(source));
  await both(couple, 'the deck', ({ lentDecks }) => lentDecks[0]?.reading != null);
}

/** Chosen in this draw and still chosen in the next, and cards that ship come all the same. */
async function dealsNothingOf(listener: Player, deck: string): Promise<void> {
  expect(deck).not.toBe('');
  listener.session.actions.choosePile({ deck });
  await tapped(listener.session.actions.pass());
  const { hand } = await listener.sees('others', ({ hand: now, view }) => {
    return now !== null && view.draw === 2;
  });
  expect(hand).toHaveLength(3);
  expect(hand?.some(({ id }) => id.startsWith(deck))).toBe(false);
}

describe('a deck of one’s own', () => {
  it('[CL96] arrives whole and sealed, is dealt where it is chosen, and holds to what both want', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(relay.url);
    await playTo(couple, 'between');
    await lentBy(couple, 'b', DECK);
    expect(couple.a.screen().lentDecks).toMatchObject([
      { isMine: false, source: DECK, reading: { ok: true, deck: { title: 'Ours' } } },
    ]);
    expect(couple.b.screen().lentDecks).toMatchObject([{ isMine: true, source: DECK }]);
    expect(found(['canary-lapwing'], relay.received.join('\n'))).toEqual([]);
    await playTo(couple, 'drawing');
    const listener = listenerOf(couple);
    const before = await listener.sees('a hand', ({ hand }) => hand !== null);
    const deck = before.lentDecks[0]?.id ?? '';
    expect(before.hand?.some(({ id }) => id.startsWith(deck))).toBe(false);
    listener.session.actions.choosePile({ deck });
    const { hand } = await listener.sees('its cards', (screen) => {
      return screen.hand?.every(({ id }) => id.startsWith(`${deck}/`)) === true;
    });
    // Both said nothing of what they want, so nothing is closer than light.
    expect(hand).toHaveLength(3);
    expect(hand?.every(({ depth }) => depth === 1)).toBe(true);
    const again = await reload(listener);
    const back = await again.sees('the built-in hand', (screen) => screen.hand !== null);
    expect(back.hand).toEqual(before.hand);
    again.session.actions.choosePile({ deck });
    await again.sees('the same cards', (screen) => {
      return JSON.stringify(screen.hand) === JSON.stringify(hand);
    });
    const [card] = hand ?? [];
    if (card === undefined) throw new Error('no card');
    await tapped(again.session.actions.ask({ id: card.id, text: card.text }));
    const { current, isTampered } = await speakerOf(couple).sees(
      'the card',
      (screen) => screen.current?.card?.id === card.id,
    );
    expect({ text: current?.card?.text, isTampered }).toEqual({
      text: card.text,
      isTampered: false,
    });
  });

  it('[CL97] in many parts and any script comes together, and one that is too long is not sent', async () => {
    const app = await startApp();
    const couple = await meet(app.url);
    await playTo(couple, 'choosing');
    const lines = Array.from(
      { length: 400 },
      (_, at) => `- ${at} ${'چه چیزی می‌خواهی 🙂 '.repeat(6)}؟`,
    );
    const long = `${head('open-up', 'fa')}## Depth 1\n${lines.join('\n')}`;
    expect(long.length).toBeGreaterThan(40_000);
    await lentBy(couple, 'a', long);
    const [deck] = couple.b.screen().lentDecks;
    expect(deck?.source).toBe(long);
    expect(deck?.reading).toMatchObject({ ok: true });
    const outcome = await couple.a.session.actions.lend('x'.repeat(64_001));
    expect(outcome).toEqual({ ok: false, reason: 'too-long' });
  });

  it('[CL98] from the partner is refused by the same rules, with its line, and never dealt', async () => {
    const app = await startApp();
    const couple = await meet(app.url);
    await playTo(couple, 'between');
    await lentBy(
      couple,
      'b',
      DECK.replace('- Which song', '- <script>alert(1)</script> Which song'),
    );
    const [hostile] = couple.a.screen().lentDecks;
    expect(hostile?.reading).toMatchObject({
      ok: false,
      problems: [{ line: 11, message: expect.stringContaining('< or >') }],
    });
    await playTo(couple, 'drawing');
    const listener = listenerOf(couple);
    const { hand } = await listener.sees('a hand', (screen) => screen.hand !== null);
    await dealsNothingOf(listener, hostile?.id ?? '');
    expect(hand).toHaveLength(3);
  });

  it('[CL98] is dealt only where its step is on', async () => {
    const app = await startApp();
    const couple = await meet(app.url);
    await playTo(couple, 'between');
    await lentBy(couple, 'a', DECK.replace('step: open-up', 'step: listen-closely'));
    await playTo(couple, 'drawing');
    const listener = listenerOf(couple);
    const { lentDecks } = await listener.sees('a hand', (screen) => screen.hand !== null);
    await dealsNothingOf(listener, lentDecks[0]?.id ?? '');
  });

  it('[CL98] has cards that are taken for no other deck’s', () => {
    const deck = { cards: [{ id: 'same', text: 'One?', depth: 1, tags: [] }] } as never;
    const ids = ['a.one', 'b.one', 'a.two'].flatMap((id) =>
      cardsOf(id, deck).map((card) => card.id),
    );
    expect(new Set([...ids, 'same']).size).toBe(4);
  });
});

describe('a room opened with a link', () => {
  const preset: Preset = {
    by: 'A. Counsellor',
    cards: { deck: DECK },
    depth: 2,
    rounds: 2,
    minutes: null,
  };

  it('[CL99] has its deck lent once the partner is there, and its ceiling on one’s own wish', async () => {
    const { url } = await startApp();
    const phone = await newPhone(url);
    const opened = await openRoomOn(phone, { name: 'Mo', setting: WRITTEN, preset });
    if (!opened.ok) throw new Error(opened.problem);
    const first = enter(phone, opened.room);
    await first.sees('waiting', (screen) => screen.preset !== null);
    const b = await joinedBy(await newPhone(url), first);
    const a = await reload(first);
    await a.sees('the link', (screen) => screen.preset?.by === 'A. Counsellor');
    const couple = { room: opened.room, a, b };
    await both(couple, 'agreeing', ({ view }) => view.isIntroduced);
    expect(b.screen().preset).toBeNull();
    expect(b.screen().lentDecks).toEqual([]);
    for (const { session } of [a, b]) {
      await session.actions.keepWishes({ depth: 3, touch: true, desire: false });
      await tapped(session.actions.ready());
    }
    expect(await a.session.actions.readWishes()).not.toMatchObject({ depth: 3 });
    await both(couple, 'the deck', ({ lentDecks }) => lentDecks[0]?.reading?.ok === true);
    await both(couple, 'the ground', ({ ground }) => ground !== null);
    expect(b.screen().ground).toEqual({ depth: 2, touch: true, desire: false });
    // Neither a reload nor the next step lends it again.
    const again = await reload(a);
    await again.sees('choosing', ({ view, line }) => view.state === 'choosing' && line === 'live');
    await tapped(again.session.actions.pick('open-up'));
    await tapped(b.session.actions.pick('open-up'));
    await both({ ...couple, a: again }, 'between', ({ view }) => view.state === 'between');
    expect(b.screen().lentDecks).toHaveLength(1);
    expect(again.screen().preset).toEqual(preset);
  });

  it('[CL99] without a deck lends none, and an invitation opened again without a link has no preset', async () => {
    const { url } = await startApp();
    const phone = await newPhone(url);
    const wish = { name: 'Mo', setting: WRITTEN };
    const opened = await openRoomOn(phone, {
      ...wish,
      preset: { ...preset, cards: { step: 'touch' } },
    });
    if (!opened.ok) throw new Error(opened.problem);
    const a = enter(phone, opened.room);
    await a.sees('the link', (screen) => screen.preset !== null);
    const other = await openRoomOn(phone, wish);
    if (!other.ok) throw new Error(other.problem);
    const plain = enter(phone, other.room);
    await plain.sees('waiting', ({ view }) => view.state === 'waiting');
    expect(plain.screen().preset).toBeNull();
  });
});
