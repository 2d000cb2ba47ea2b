// What a counsellor does to a sitting: shown to both alike, undone by either's no, and never mistaken for a lie.
import { STEER_GRACE_MS } from '@heard/shared/limits';
import type { Move } from '@heard/shared/protocol/facilitation';
import type { StateName } from '@heard/shared/view';
import { describe, expect, it } from 'vitest';
import { startApp } from '../support/test-app.ts';
import { createTestClock, type TestClock } from '../support/test-clock.ts';
import { ALL, agree } from './support/consenting.ts';
import { type Counsellor, sit } from './support/counsellor.ts';
import {
  both,
  type Couple,
  listenerOf,
  meet,
  playTo,
  speakerOf,
  tapped,
} from './support/couple.ts';
import { invitedTo } from './support/hosted-couple.ts';
import type { Player } from './support/player.ts';

interface Three {
  couple: Couple;
  counsellor: Counsellor;
  clock: TestClock;
}

async function three(state: StateName): Promise<Three> {
  const clock = createTestClock();
  const { url } = await startApp({ clock });
  const couple = await meet(url);
  const counsellor = await sit(url, await invitedTo(url, couple));
  await agree(couple, ALL, ALL);
  await playTo(couple, state);
  await counsellor.sees(state, ({ view }) => view().structure?.state === state);
  return { couple, counsellor, clock };
}

/** Announced, seen by both, and not declined. */
async function happens({ couple, counsellor, clock }: Three, move: Move, to: StateName) {
  expect(await counsellor.steer(move)).toMatchObject({ ok: true });
  await both(couple, move, ({ facilitation }) => facilitation?.steer?.move === move);
  await clock.advance(STEER_GRACE_MS);
  await both(couple, to, ({ view, facilitation }) => {
    return view.state === to && facilitation?.steer === null;
  });
  await counsellor.sees(to, ({ view }) => view().structure?.state === to);
  for (const { screen } of [couple.a, couple.b]) {
    expect(screen()).toMatchObject({ isTampered: false, isAsPicked: true });
  }
}

function turnsOf({ screen }: Player) {
  return screen().turns.map(({ amListener, card, endedAt, shares, reflections }) => ({
    amListener,
    card: card?.text,
    isOver: endedAt !== null,
    said: [...shares, ...reflections].map((piece) => piece.kind === 'words' && piece.text),
  }));
}

describe('a counsellor who steers', () => {
  it('[CL147] has the two change places on the same card: a turn of its own on both phones', async () => {
    const at = await three('reflecting');
    const { couple } = at;
    const card = couple.a.screen().current?.card?.text;
    const listener = couple.a.screen().view.listener;
    await happens(at, 'swap', 'needing');
    for (const { screen } of [couple.a, couple.b]) expect(screen().turns).toHaveLength(2);
    const [first, second] = turnsOf(couple.a);
    expect(first).toMatchObject({ isOver: true, card, amListener: listener === 'a' });
    expect(first?.said).toHaveLength(1);
    expect(second).toMatchObject({ isOver: false, card, amListener: listener !== 'a' });
    expect(turnsOf(couple.b)[1]?.amListener).toBe(listener === 'a');
    await playTo(couple, 'revealing');
    expect(couple.a.screen().current?.reveal).toMatchObject({ kind: 'met' });
  });

  it('[CL147] has the other one ask, which is no step that nobody picked', async () => {
    const at = await three('choosing');
    const { couple } = at;
    await tapped(couple.a.session.actions.pick('open-up'));
    await tapped(couple.b.session.actions.pick('listen-closely'));
    await both(couple, 'between', ({ view }) => view.state === 'between');
    const step = couple.a.screen().nextStep ?? 'open-up';
    await tapped(couple.a.session.actions.begin(step));
    await both(couple, 'three cards', ({ view }) => view.state === 'drawing');
    await at.counsellor.sees('them', ({ view }) => view().structure?.state === 'drawing');
    const before = listenerOf(couple);
    await happens(at, 'swap', 'drawing');
    const asker = listenerOf(couple);
    expect(asker).not.toBe(before);
    await asker.sees('cards of that step', ({ hand }) => hand !== null);
    await tapped(asker.session.actions.ask({ id: null, text: 'What now?' }));
    await both(couple, 'the card', ({ view }) => view.state === 'needing');
    for (const { screen } of [couple.a, couple.b]) {
      expect(screen()).toMatchObject({ isTampered: false, isAsPicked: true });
      expect(screen().current).toMatchObject({ step, card: { text: 'What now?' } });
    }
  });

  it('[CL148] goes back state by state, and what was said stays said', async () => {
    const at = await three('checking');
    const { couple } = at;
    const said = () => turnsOf(couple.a).at(-1)?.said;
    const all = said();
    expect(all).toHaveLength(2);
    for (const to of ['reflecting', 'sharing', 'needing'] as const) {
      await happens(at, 'back', to);
      expect(said()).toEqual(all);
    }
    expect(couple.a.screen().current?.need).toBeUndefined();
    await happens(at, 'back', 'drawing');
    expect(turnsOf(couple.a)).toMatchObject([{ isOver: true }]);
    await playTo(couple, 'sharing');
    expect(turnsOf(couple.a)).toMatchObject([{ isOver: true }, { isOver: false, said: [] }]);
  });

  it('[CL148] has it said back once more: a try of its own', async () => {
    const at = await three('supporting');
    await happens(at, 'repeat', 'reflecting');
    const { couple } = at;
    await tapped(listenerOf(couple).session.actions.reflect('once more'));
    await speakerOf(couple).sees('it', ({ current }) => current?.reflections.length === 2);
    for (const { screen } of [couple.a, couple.b]) {
      expect(screen().current).toMatchObject({ reflectionsChecked: 1, verdicts: ['got-it'] });
    }
  });

  it('[CL148] brings a turn to its end', async () => {
    const at = await three('sharing');
    await happens(at, 'appreciate', 'appreciating');
    expect(turnsOf(at.couple.b)).toMatchObject([{ isOver: true }]);
    await happens(at, 'end', 'closing');
  });

  it('[CL149] is declined by either, and nobody is named', async () => {
    const at = await three('sharing');
    const { couple, counsellor, clock } = at;
    await counsellor.steer('swap');
    await both(couple, 'it coming', ({ facilitation }) => facilitation?.steer?.move === 'swap');
    await tapped(couple.b.session.actions.decline(couple.b.screen().facilitation?.steer?.id ?? ''));
    await both(couple, 'it off', ({ facilitation }) => facilitation?.steer === null);
    await clock.advance(STEER_GRACE_MS);
    await counsellor.steer('hold');
    await both(couple, 'the hold', ({ facilitation }) => facilitation?.holdId !== null);
    await tapped(couple.a.session.actions.decline(couple.a.screen().facilitation?.holdId ?? ''));
    await both(couple, 'sharing again', ({ view }) => view.state === 'sharing');
    await counsellor.sees('it', ({ view }) => view().structure?.state === 'sharing');
    await counsellor.steer('extend');
    await both(couple, 'more time', ({ facilitation }) => facilitation?.extra?.minutes === 2);
    await tapped(couple.a.session.actions.decline(couple.a.screen().facilitation?.extra?.id ?? ''));
    await both(couple, 'no more time', ({ facilitation }) => facilitation?.extra === null);
    const declined = counsellor.entries().filter(({ type }) => type === 'decline');
    expect(declined.map(({ seat }) => seat)).toEqual([null, null, null]);
    for (const { screen } of [couple.a, couple.b]) expect(screen().isTampered).toBe(false);
    expect(turnsOf(couple.a)).toHaveLength(1);
  });
});

describe('what a counsellor gives to both', () => {
  it('[CL150] is a line both read until the state after the next, or one says no', async () => {
    const { couple, counsellor } = await three('sharing');
    await counsellor.say('Slowly.');
    await both(couple, 'the line', ({ facilitation }) => facilitation?.line?.text === 'Slowly.');
    await playTo(couple, 'reflecting');
    expect(couple.b.screen().facilitation?.line?.text).toBe('Slowly.');
    await playTo(couple, 'checking');
    expect(couple.b.screen().facilitation?.line).toBeNull();
    await counsellor.sees('checking', ({ view }) => view().structure?.state === 'checking');
    await counsellor.say('Both of you.');
    await both(couple, 'it', ({ facilitation }) => facilitation?.line?.text === 'Both of you.');
    await tapped(couple.a.session.actions.decline(couple.a.screen().facilitation?.line?.id ?? ''));
    await both(couple, 'it gone', ({ facilitation }) => facilitation?.line === null);
  });

  it('[CL151] is a card no deeper than both want, until it is asked or one says no', async () => {
    const { couple, counsellor } = await three('drawing');
    // Neither said what they want: the least is what both want.
    await both(couple, 'the ground', ({ ground }) => ground?.depth === 1);
    await counsellor.offer({ id: 'deep', text: 'What do you fear?', depth: 3 });
    await counsellor.offer({ id: 'light', text: 'What made you laugh?', depth: 1 });
    await both(couple, 'the card', ({ facilitation }) => facilitation?.offer?.card.id === 'light');
    await counsellor.offer({ id: 'deep', text: 'What do you fear?', depth: 2 });
    await both(couple, 'no card', ({ facilitation }) => facilitation?.offer === null);
    await counsellor.offer({ id: 'hold', text: 'Hold hands.', depth: 1, isHold: true });
    await counsellor.offer({ id: 'own', text: 'What would help?', depth: 1 });
    await both(couple, 'the card', ({ facilitation }) => facilitation?.offer?.card.id === 'own');
    const offer = listenerOf(couple).screen().facilitation?.offer;
    await tapped(listenerOf(couple).session.actions.ask(offer?.card ?? { id: null, text: '?' }));
    await both(couple, 'it asked', ({ current }) => current?.card?.id === 'own');
    expect(couple.a.screen().facilitation?.offer).toBeNull();
  });

  it('[CL152] is a ceiling that deals gentler cards, and is gone with a no', async () => {
    const clock = createTestClock();
    const { url } = await startApp({ clock });
    const couple = await meet(url);
    const counsellor = await sit(url, await invitedTo(url, couple));
    await agree(couple, ALL, ALL);
    for (const { session } of [couple.a, couple.b]) {
      await tapped(session.actions.ready({ depth: 3, touch: false, desire: false }));
    }
    await both(couple, 'choosing', ({ view, ground }) => {
      return view.state === 'choosing' && ground?.depth === 3;
    });
    await counsellor.lower(1);
    await both(couple, 'the ceiling', ({ facilitation }) => facilitation?.ceiling?.depth === 1);
    await playTo(couple, 'drawing');
    const asker = listenerOf(couple);
    const gentle = await asker.sees('three cards', ({ hand }) => hand?.length === 3);
    expect(gentle.hand?.map(({ depth }) => depth)).toEqual([1, 1, 1]);
    // What both want stays what both want.
    expect(gentle.ground?.depth).toBe(3);
    await tapped(asker.session.actions.decline(gentle.facilitation?.ceiling?.id ?? ''));
    await both(couple, 'no ceiling', ({ facilitation }) => facilitation?.ceiling === null);
    await asker.sees('others', ({ hand }) => {
      return hand !== null && JSON.stringify(hand) !== JSON.stringify(gentle.hand);
    });
  });
});
