// “Listen closely” on two phones: a facet beside the number, and a ladder the whole room climbs.
import { describe, expect, it } from 'vitest';
import { levelOf } from '../../client/src/features/turn/reflection-level.ts';
import type { Step } from '../../client/src/session/room-screen.ts';
import { startApp } from '../support/test-app.ts';
import {
  both,
  type Couple,
  listenerOf,
  meet,
  playTo,
  speakerOf,
  tapped,
  WORDS,
} from './support/couple.ts';
import { reload } from './support/player.ts';

/** From choosing to three cards of this step. */
async function pickAndBegin(couple: Couple, step: Step): Promise<void> {
  await playTo(couple, 'choosing');
  for (const { session } of [couple.a, couple.b]) await tapped(session.actions.pick(step));
  await both(couple, 'between', ({ view }) => view.state === 'between');
  await tapped(couple.a.session.actions.begin(step));
  await both(couple, 'drawing', ({ view }) => view.state === 'drawing');
}

async function goOn(couple: Couple): Promise<void> {
  for (const { session } of [couple.a, couple.b]) await tapped(session.actions.goOn());
  await both(couple, 'what is next', ({ view }) => view.state !== 'revealing');
}

async function revealed({ a, b }: Couple) {
  const screens = await Promise.all(
    [a, b].map((player) => player.sees('the end', ({ current }) => current?.reveal !== null)),
  );
  return screens.map(({ current }) => current?.reveal);
}

describe('a facet', () => {
  it('[CL78] opens with the number on both phones, also where the page was closed in between', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await pickAndBegin(couple, 'listen-closely');
    await playTo(couple, 'rating');
    const speaker = speakerOf(couple);
    await tapped(speaker.session.actions.rate(8, 3));
    await speaker.sees('its seal', ({ view }) => view.isMineDone);
    const again = await reload(speaker);
    await tapped(listenerOf(couple).session.actions.rate(7));
    const pair = speaker === couple.a ? { ...couple, a: again } : { ...couple, b: again };
    const met = { kind: 'met', felt: 8, guess: 7, facet: 3 };
    expect(await revealed(pair)).toEqual([met, met]);
  });

  it('[CL78] is asked of nobody else: a listener’s, and one in another step, are not shown', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await pickAndBegin(couple, 'listen-closely');
    await playTo(couple, 'rating');
    await tapped(speakerOf(couple).session.actions.rate(8));
    await tapped(listenerOf(couple).session.actions.rate(7, 3));
    const met = { kind: 'met', felt: 8, guess: 7 };
    expect(await revealed(couple)).toEqual([met, met]);

    await tapped(couple.a.session.actions.end());
    await both(couple, 'appreciating', ({ view }) => view.state === 'appreciating');
    await playTo(couple, 'ended');
    await tapped(couple.a.session.actions.again());
    await both(couple, 'agreeing', ({ view }) => view.state === 'agreeing');
    await pickAndBegin(couple, 'open-up');
    await playTo(couple, 'rating');
    await tapped(speakerOf(couple).session.actions.rate(8, 3));
    await tapped(listenerOf(couple).session.actions.rate(7));
    expect(await revealed(couple)).toEqual([met, met]);
  });

  it('[EN43] of a number that stays closed, or meets a closed one, is shown to nobody', async () => {
    const { url } = await startApp();
    for (const [felt, guess] of [
      [null, 7],
      [8, null],
    ] as const) {
      const couple = await meet(url);
      await pickAndBegin(couple, 'listen-closely');
      await playTo(couple, 'rating');
      await tapped(speakerOf(couple).session.actions.rate(felt, 3));
      await tapped(listenerOf(couple).session.actions.rate(guess));
      expect(await revealed(couple)).toEqual([{ kind: 'closed' }, { kind: 'closed' }]);
    }
  });
});

describe('the ladder', () => {
  it('[CL76] is climbed by both at once, over the rounds of a room and its sittings', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const levels = () => [couple.a, couple.b].map(({ screen }) => levelOf(screen().roomTurns));
    await pickAndBegin(couple, 'listen-closely');
    for (const turn of [1, 2]) {
      await both(couple, `turn ${turn}`, ({ view }) => view.state !== 'revealing');
      expect(levels()).toEqual(['say-back', 'say-back']);
      await playTo(couple, 'revealing');
      await goOn(couple);
    }
    await both(couple, 'between', ({ view }) => view.state === 'between');
    expect(levels()).toEqual(['own-words', 'own-words']);

    await tapped(couple.a.session.actions.end());
    await both(couple, 'appreciating', ({ view }) => view.state === 'appreciating');
    await playTo(couple, 'ended');
    await tapped(couple.b.session.actions.again());
    await both(couple, 'agreeing', ({ view }) => view.state === 'agreeing');
    expect(couple.a.screen().turns).toEqual([]);
    expect(levels()).toEqual(['own-words', 'own-words']);
    expect(couple.b.screen().roomTurns.map(({ card }) => card?.text)).toEqual([
      WORDS.card,
      WORDS.card,
    ]);
  });
});
