// Two whole client stacks on two storages play through a real server, with no screen between.
import { describe, expect, it } from 'vitest';
import type { RoomScreen } from '../../client/src/session/room-screen.ts';
import { startApp } from '../support/test-app.ts';
import { createTestClock } from '../support/test-clock.ts';
import {
  both,
  listenerOf,
  meet,
  NAMES,
  playTo,
  speakerOf,
  tapped,
  WORDS,
} from './support/couple.ts';
import { enter, newPhone } from './support/player.ts';
import { startRelay } from './support/relay.ts';

describe('a written sitting', () => {
  it('[CL1] reads the same on both phones from the first card to the end', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const { a, b } = couple;
    expect(a.screen().names).toEqual({ mine: NAMES.a, partner: NAMES.b });
    expect(b.screen().names).toEqual({ mine: NAMES.b, partner: NAMES.a });
    expect(a.screen().safetyCode).toEqual(b.screen().safetyCode);
    expect(a.screen().inviteLink).toBeNull();

    await playTo(couple, 'revealing');
    for (const { screen } of [a, b]) {
      const { current } = screen();
      expect(current?.card).toEqual({ id: null, text: WORDS.card });
      expect(current?.need).toBe('listen');
      expect(current?.shares.map((piece) => piece.kind === 'words' && piece.text)).toEqual([
        WORDS.share,
      ]);
      expect(current?.reflections.map((piece) => piece.kind === 'words' && piece.text)).toEqual([
        WORDS.reflect,
      ]);
      expect(current?.verdicts).toEqual(['got-it']);
      expect(current?.support).toMatchObject({ text: WORDS.support });
      expect(current?.reveal).toEqual({ kind: 'met', felt: WORDS.felt, guess: WORDS.guess });
    }
    expect(listenerOf(couple).screen().current).toMatchObject({ amListener: true });
    expect(speakerOf(couple).screen().current).toMatchObject({ amListener: false });

    await playTo(couple, 'ended');
    await both(
      couple,
      'all of it',
      ({ view, turns }) => turns.length === 1 && view.state === 'ended',
    );
    for (const { screen } of [a, b]) {
      const { turns, appreciations, pending, refused, isTampered, isKept } = screen();
      expect(turns[0]?.wish).toMatchObject({ text: WORDS.wish });
      expect(turns[0]?.endedAt).not.toBeNull();
      expect(appreciations).toMatchObject([{ text: WORDS.appreciate }]);
      expect({ pending, refused, isTampered, isKept }).toEqual({
        pending: [],
        refused: null,
        isTampered: false,
        isKept: true,
      });
    }
  });

  it('[CL2] swaps on the same card, and starts a sitting anew in the same room', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const { a, b } = couple;
    await playTo(couple, 'revealing');
    await tapped(a.session.actions.goOn());
    await tapped(b.session.actions.goOn());
    await both(
      couple,
      'the second turn',
      ({ view }) => view.isSecondTurn && view.state === 'needing',
    );
    expect(a.screen().current).toMatchObject({
      turn: 2,
      amListener: false,
      card: { text: WORDS.card },
      need: undefined,
    });
    expect(a.screen().turns[0]).toMatchObject({ turn: 1, isPassed: false });
    expect(a.screen().turns[0]?.endedAt).not.toBeNull();
    await tapped(b.session.actions.pass());
    await both(couple, 'drawing again', ({ view }) => view.state === 'drawing');
    expect(b.screen().current).toMatchObject({ turn: 2, isPassed: true });

    await tapped(a.session.actions.end());
    await both(couple, 'appreciating', ({ view }) => view.state === 'appreciating');
    await playTo(couple, 'ended');
    await tapped(b.session.actions.again());
    await both(couple, 'agreeing anew', ({ view }) => view.state === 'agreeing');
    expect(a.screen()).toMatchObject({ turns: [], current: null, appreciations: [] });
  });

  it('[CL3] deals three cards to the listener alone, and others after a pass', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await playTo(couple, 'drawing');
    const listener = listenerOf(couple);
    expect(speakerOf(couple).screen().hand).toBeNull();
    const dealt: string[] = [];
    let hand: RoomScreen['hand'] = null;
    for (let draw = 1; draw <= 6; draw += 1) {
      if (draw > 1) await tapped(listener.session.actions.pass());
      const screen = await listener.sees(
        `hand ${draw}`,
        (now) => now.hand !== null && now.view.draw === draw,
      );
      hand = screen.hand;
      expect(hand).toHaveLength(3);
      dealt.push(...(hand ?? []).map((card) => card.id));
    }
    expect(new Set(dealt).size).toBe(18);
    const [card] = hand ?? [];
    if (card === undefined) throw new Error('no card');
    await tapped(listener.session.actions.ask({ id: card.id, text: card.text }));
    await both(couple, 'the card', ({ current }) => current?.card?.id === card.id);
  });
});

describe('a breather', () => {
  it('[CL52] in the middle of the opening keeps what one of them had already opened', async () => {
    const clock = createTestClock();
    const app = await startApp({ clock });
    const relay = await startRelay(app.url);
    const couple = await meet(app.url);
    await playTo(couple, 'rating');
    const [speaker, listener] = [speakerOf(couple), listenerOf(couple)];
    await tapped(speaker.session.actions.rate(6));
    await speaker.sees('sealed', ({ view }) => view.isMineDone);
    speaker.leave();
    const cutOff = enter(await newPhone(relay.url, speaker.phone.name), couple.room);
    await cutOff.sees('rating', ({ line }) => line === 'live');
    relay.cut();
    await cutOff.sees('the line down', ({ line }) => line !== 'live');
    await tapped(listener.session.actions.rate(6));
    await listener.sees('its opening', ({ view }) => view.state === 'opening' && view.isMineDone);
    await tapped(listener.session.actions.pause(20));
    await listener.sees('the breather', ({ view }) => view.state === 'paused');
    await clock.advance(20 * 60_000);
    await listener.sees('its end', ({ view }) => view.breather?.isOver === true);
    relay.mend();
    cutOff.session.actions.reconnect();
    await cutOff.sees('the breather', ({ view }) => view.state === 'paused');
    await tapped(listener.session.actions.resume());
    await tapped(cutOff.session.actions.resume());
    for (const { sees } of [cutOff, listener]) {
      const { current, isTampered } = await sees('the numbers', (s) => s.current?.reveal !== null);
      expect(current?.reveal).toEqual({ kind: 'met', felt: 6, guess: 6 });
      expect(isTampered).toBe(false);
    }
  });
});
