// From picking a step to its first card, with two real client stacks: nobody looks first, and nothing else begins.
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { describe, expect, it } from 'vitest';
import { encodePick } from '../../client/src/secrets/step-words.ts';
import { loadDeck } from '../../client/src/session/load-deck.ts';
import type { RoomScreen, Step, Wishes } from '../../client/src/session/room-screen.ts';
import { startApp } from '../support/test-app.ts';
import { changePhone } from './support/changed-phone.ts';
import {
  both,
  type Couple,
  listenerOf,
  meet,
  playTo,
  speakerOf,
  tapped,
} from './support/couple.ts';
import { enter, newPhone, reload } from './support/player.ts';
import { changingEntries, startRelay } from './support/relay.ts';

const EVERYTHING: Wishes = { depth: 3, touch: true, desire: true };

const isIn =
  (...states: string[]) =>
  ({ view }: RoomScreen): boolean =>
    states.includes(view.state);

async function choosing(couple: Couple, wishes?: Wishes): Promise<void> {
  await tapped(couple.a.session.actions.ready(wishes));
  await tapped(couple.b.session.actions.ready(wishes));
  await both(couple, 'choosing', (screen) => isIn('choosing')(screen) && screen.ground !== null);
}

async function pick({ room, a, b }: Couple, mine: Step, theirs: Step): Promise<void> {
  await tapped(a.session.actions.pick(mine));
  await tapped(b.session.actions.pick(theirs));
  await both({ room, a, b }, 'between', isIn('between'));
}

async function expectCardsOf(step: Step, { hand }: RoomScreen): Promise<void> {
  const { cards } = await loadDeck(step, 'en');
  const ids = new Set(cards.map(({ id }) => id));
  expect(hand?.filter(({ id }) => ids.has(id))).toHaveLength(3);
}

describe('two picks', () => {
  it('[CL117] are told to neither phone before both are in, and then to both', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(app.url);
    await choosing(couple);
    couple.b.leave();
    const b = enter(await newPhone(relay.url, couple.b.phone.name), couple.room);
    await b.sees('choosing', ({ line }) => line === 'live');
    const shown: SeenEntry[] = [];
    relay.tamper(
      changingEntries((entry) => {
        shown.push(entry);
        return entry;
      }),
    );
    await tapped(couple.a.session.actions.pick('in-your-shoes'));
    await b.sees('that they picked', ({ view }) => view.isTheirsDone);
    expect(b.screen().picks).toBeNull();
    expect(shown.filter(({ type }) => type === 'pick')).toHaveLength(1);
    expect(shown.filter(({ body, held }) => body !== undefined || held !== undefined)).toEqual([]);
    const again = await reload(b);
    await again.sees('it still', (screen) => isIn('choosing')(screen) && screen.view.isTheirsDone);
    expect(again.screen().picks).toBeNull();

    await tapped(again.session.actions.pick('open-up'));
    const mine = await again.sees('both', ({ picks }) => picks !== null);
    expect(mine.picks).toEqual({ mine: 'open-up', partner: 'in-your-shoes' });
    const theirs = await couple.a.sees('both', ({ picks }) => picks !== null);
    expect(theirs.picks).toEqual({ mine: 'in-your-shoes', partner: 'open-up' });
  });

  it('[CL118] alternate: whoever asks plays the step they picked', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const { a, b } = couple;
    await choosing(couple);
    await pick(couple, 'listen-closely', 'open-up');
    for (const { screen } of [a, b]) expect(screen().nextStep).toBe('listen-closely');
    await tapped(b.session.actions.begin('listen-closely'));
    const first = await a.sees('three cards', ({ hand }) => hand !== null);
    await expectCardsOf('listen-closely', first);
    await playTo(couple, 'revealing');
    for (let turn = 0; turn < 2; turn += 1) {
      for (const player of [a, b]) await tapped(player.session.actions.goOn());
      await both(couple, 'gone on', isIn('needing', 'between'));
      if (turn === 0) await playTo(couple, 'revealing');
    }
    for (const { screen } of [a, b]) expect(screen()).toMatchObject({ nextStep: 'open-up' });
    await tapped(a.session.actions.begin('open-up'));
    const second = await b.sees('three cards', ({ hand }) => hand !== null);
    await expectCardsOf('open-up', second);
    expect(a.screen().isAsPicked).toBe(true);
  });

  it('[CL118] are asked for anew, and the old ones show no more', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const { a, b } = couple;
    await choosing(couple);
    await pick(couple, 'open-up', 'open-up');
    await tapped(a.session.actions.begin('open-up'));
    await both(couple, 'drawing', isIn('drawing'));
    await tapped(b.session.actions.choose());
    await both(couple, 'choosing', isIn('choosing'));
    for (const { screen } of [a, b])
      expect(screen()).toMatchObject({ picks: null, nextStep: null });
    await pick(couple, 'time-together', 'in-your-shoes');
    expect(b.screen().picks).toEqual({ mine: 'in-your-shoes', partner: 'time-together' });
  });

  it('[CL111] made while a breather came are asked for anew without a word of blame', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(app.url);
    await choosing(couple);
    couple.b.leave();
    const b = enter(await newPhone(relay.url, couple.b.phone.name), couple.room);
    await b.sees('choosing', ({ line }) => line === 'live');
    relay.holdCommands();
    await tapped(b.session.actions.pick('open-up'));
    await tapped(couple.a.session.actions.pause(20));
    await couple.a.sees('the breather', isIn('paused'));
    relay.releaseCommands();
    await b.sees('the breather', (screen) => isIn('paused')(screen) && screen.pending.length === 0);
    for (const player of [couple.a, b]) await tapped(player.session.actions.resume());
    await b.sees('choosing', isIn('choosing'));
    expect(b.screen()).toMatchObject({ refused: null, view: { isMineDone: false } });
  });
});

describe('a hand', () => {
  it('[CL119] is no deeper than both want, from the first card on', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const { a, b } = couple;
    await tapped(a.session.actions.ready({ ...EVERYTHING, depth: 3 }));
    await tapped(b.session.actions.ready({ ...EVERYTHING, depth: 1 }));
    await both(couple, 'choosing', isIn('choosing'));
    await pick(couple, 'touch', 'touch');
    await tapped(a.session.actions.begin('touch'));
    const listener = listenerOf(couple);
    for (let draw = 1; draw <= 4; draw += 1) {
      const { hand } = await listener.sees(
        `hand ${draw}`,
        (screen) => screen.view.draw === draw && screen.hand !== null,
      );
      expect(hand?.map(({ depth }) => depth)).toEqual([1, 1, 1]);
      if (draw < 4) await tapped(speakerOf(couple).session.actions.pass());
    }
  });

  it('[CL119] is of topics where both marked some, also where the marking has only just been answered', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const { a, b } = couple;
    await choosing(couple, EVERYTHING);
    await pick(couple, 'desire', 'desire');
    await tapped(b.session.actions.begin('desire'));
    await both(couple, 'marking', isIn('marking'));
    await tapped(a.session.actions.mark(['slow mornings', 'letters']));
    await tapped(b.session.actions.mark(['letters', 'dancing']));
    const { hand, topics } = await a.sees('three cards', (screen) => screen.hand !== null);
    expect(topics).toEqual(['letters']);
    expect(hand?.every(({ tags }) => tags.includes('topic'))).toBe(true);
    const again = await reload(a);
    const after = await again.sees('three cards', (screen) => screen.hand !== null);
    expect(after).toMatchObject({ hand, topics, isAsPicked: true });
    expect(b.screen()).toMatchObject({ topics: ['letters'], hand: null });
  });

  it('[CL119] is of desire at large where nothing marked is in common, and nobody marks twice', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const { a, b } = couple;
    await choosing(couple, EVERYTHING);
    await pick(couple, 'desire', 'desire');
    await tapped(b.session.actions.begin('desire'));
    await both(couple, 'marking', isIn('marking'));
    await tapped(a.session.actions.mark(['letters']));
    await tapped(b.session.actions.mark([]));
    const { hand, topics } = await a.sees('three cards', (screen) => screen.hand !== null);
    expect(topics).toEqual([]);
    expect(hand?.every(({ tags }) => tags.includes('general'))).toBe(true);
    await tapped(a.session.actions.choose());
    await both(couple, 'choosing', isIn('choosing'));
    await pick(couple, 'desire', 'desire');
    await tapped(a.session.actions.begin('desire'));
    await both(couple, 'drawing', isIn('drawing'));
    const marked = Array.from({ length: 17 }, (_, count) => `topic ${count}`);
    expect(await a.session.actions.mark(marked)).toMatchObject({ ok: false });
  });
});

/** A couple at what both picked, and the second seat's phone changed; `a` asks first. */
async function beforeAChangedPhone(wishes: Wishes, steps: readonly [Step, Step]) {
  const app = await startApp();
  const couple = await meet(app.url);
  await choosing(couple, wishes);
  await tapped(couple.a.session.actions.pick(steps[0]));
  await couple.a.sees('its pick', ({ view }) => view.isMineDone);
  const changed = await changePhone(couple.b, app);
  await changed.send({ type: 'pick', text: encodePick({ step: steps[1] }) });
  await couple.a.sees('between', (screen) => isIn('between')(screen) && screen.ground !== null);
  return { a: couple.a, changed };
}

describe('a changed phone', () => {
  it.each([
    ['a step neither picked', 'time-together', 'task', 'open-up'],
    ['its own step when the other one asks', 'in-your-shoes', 'shoes', 'in-your-shoes'],
    ['something else under the name of the step', 'open-up', 'shoes', 'in-your-shoes'],
  ] as const)(
    '[CL120] that begins %s is noticed, and not dealt for',
    async (_, step, activity, theirs) => {
      const { a, changed } = await beforeAChangedPhone({ depth: 1, touch: false, desire: false }, [
        'open-up',
        theirs,
      ]);
      expect(a.screen().isAsPicked).toBe(true);
      const text = encodePick({ step });
      expect(await changed.send({ type: 'begin', activity, text })).toMatchObject({ ok: true });
      const { hand } = await a.sees('that it is not what was picked', (s) => !s.isAsPicked);
      expect(hand).toBeNull();
      const again = await reload(a);
      await again.sees('it still', (screen) => isIn('drawing')(screen) && !screen.isAsPicked);
      expect(again.screen().hand).toBeNull();
      expect(again.screen().isTampered).toBe(false);
      await tapped(again.session.actions.choose());
      await again.sees('choosing', (screen) => isIn('choosing')(screen) && screen.isAsPicked);
    },
  );

  it('[CL120] that picks or begins what the two do not both want is noticed, and not dealt for', async () => {
    const least = { depth: 1, touch: false, desire: false } as const;
    const { a, changed } = await beforeAChangedPhone(least, ['open-up', 'touch']);
    // It is not theirs to ask yet: what comes next is still what was picked.
    expect(a.screen()).toMatchObject({ isAsPicked: true, nextStep: 'open-up' });
    const text = encodePick({ step: 'touch' });
    await changed.send({ type: 'begin', activity: 'touch', text });
    await a.sees('that it is not wanted', (screen) => !screen.isAsPicked && screen.hand === null);
    // And asked all the same, it can be passed.
    await tapped(a.session.actions.pass());
    await a.sees('drawing', ({ view }) => view.draw === 2);
    expect(a.screen()).toMatchObject({ isAsPicked: false, hand: null });
  });

  it('[CL120] whose pick comes next but is not wanted by both is noticed before anything begins', async () => {
    const least = { depth: 1, touch: false, desire: false } as const;
    const app = await startApp();
    const couple = await meet(app.url);
    await choosing(couple, least);
    await tapped(couple.b.session.actions.pick('open-up'));
    await couple.b.sees('its pick', ({ view }) => view.isMineDone);
    const changed = await changePhone(couple.a, app);
    await changed.send({ type: 'pick', text: encodePick({ step: 'desire' }) });
    const { nextStep } = await couple.b.sees('that it is not wanted', (s) => !s.isAsPicked);
    expect(nextStep).toBe('desire');
  });
});
