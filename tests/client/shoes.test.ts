// “In your shoes”: two answers each, sealed, and shown to both together or not at all.
import { readFileSync } from 'node:fs';
import { MAX_ANSWER_CHARACTERS } from '@heard/shared/limits';
import { describe, expect, it } from 'vitest';
import { startApp } from '../support/test-app.ts';
import { createTestClock } from '../support/test-clock.ts';
import { found } from './support/canary.ts';
import { both, tapped } from './support/couple.ts';
import { contentsOf } from './support/phone-contents.ts';
import { enter, newPhone, reload } from './support/player.ts';
import { changingEntries, startRelay } from './support/relay.ts';
import { ANSWERS, CARD, compared, toAnswering } from './support/shoes.ts';

const CANARIES = {
  a: { own: 'canary-own-bittern by the “river” 🌧', guess: 'canary-guess-curlew at home' },
  b: { own: 'canary-own-dunlin in the hall', guess: 'canary-guess-egret on the roof' },
};
const CANARY_CARD = 'canary-card-fulmar where would you hide?';
const WORDS = [CANARY_CARD, ...Object.values(CANARIES).flatMap(Object.values<string>)];

describe('two answers each', () => {
  it('[CL70] read the same on both phones, and the round after them asks how to be there', async () => {
    const { url } = await startApp();
    const couple = await toAnswering(url);
    const { a, b } = couple;
    await tapped(b.session.actions.answer(ANSWERS.b));
    await a.sees('that b has', ({ view }) => view.isTheirsDone);
    expect(a.screen().current?.answers).toBeNull();
    await tapped(a.session.actions.answer(ANSWERS.a));
    expect(await compared(a)).toEqual({ kind: 'shown', mine: ANSWERS.a, theirs: ANSWERS.b });
    expect(await compared(b)).toEqual({ kind: 'shown', mine: ANSWERS.b, theirs: ANSWERS.a });

    await tapped(a.session.actions.goOn());
    await tapped(b.session.actions.goOn());
    await both(couple, 'needing', ({ view, current }) => {
      return view.state === 'needing' && current?.isBeThere === true;
    });
    expect(a.screen().current).toMatchObject({ turn: 2, amListener: true, card: null });
    expect(b.screen().current).toMatchObject({ turn: 2, amListener: false, card: null });
    // The four answers stay readable for the rest of the sitting.
    expect(b.screen().turns[0]).toMatchObject({
      card: { text: CARD },
      answers: { kind: 'shown', mine: ANSWERS.b, theirs: ANSWERS.a },
    });
  });

  it('[CL70] meet by themselves when a phone that was cut off comes back, whichever it is', async () => {
    const app = await startApp();
    for (const away of ['a', 'b'] as const) {
      const relay = await startRelay(app.url);
      const couple = await toAnswering(app.url);
      const stays = away === 'a' ? 'b' : 'a';
      couple[away].leave();
      const cutOff = enter(await newPhone(relay.url, couple[away].phone.name), couple.room);
      await cutOff.sees('answering', ({ line }) => line === 'live');
      await tapped(cutOff.session.actions.answer(ANSWERS[away]));
      await cutOff.sees('its seal', ({ view }) => view.isMineDone);
      relay.cut();
      await cutOff.sees('the line down', ({ line }) => line !== 'live');
      await tapped(couple[stays].session.actions.answer(ANSWERS[stays]));
      await couple[stays].sees(
        'showing',
        ({ view }) => view.state === 'showing' && view.isMineDone,
      );
      expect(couple[stays].screen().current?.answers).toBeNull();
      relay.mend();
      cutOff.session.actions.reconnect();
      const shown = { kind: 'shown', mine: ANSWERS[away], theirs: ANSWERS[stays] };
      expect(await compared(cutOff)).toEqual(shown);
      expect(await compared(couple[stays])).toMatchObject({ theirs: ANSWERS[away] });
    }
  });

  it('[CL71] that are said aloud put nothing on either screen', async () => {
    const { url } = await startApp();
    const couple = await toAnswering(url, CARD, { where: 'together', how: 'spoken' });
    for (const { session } of [couple.a, couple.b]) await tapped(session.actions.answer(null));
    for (const player of [couple.a, couple.b]) {
      expect(await compared(player)).toEqual({ kind: 'shown', mine: 'aloud', theirs: 'aloud' });
    }
  });

  it('[CL73] are the ones that were sealed, even where the page was closed before they were shown', async () => {
    const { url } = await startApp();
    const couple = await toAnswering(url);
    await tapped(couple.a.session.actions.answer(ANSWERS.a));
    await couple.a.sees('its seal', ({ view }) => view.isMineDone);
    const a = await reload(couple.a);
    await tapped(couple.b.session.actions.answer(ANSWERS.b));
    expect(await compared(a)).toEqual({ kind: 'shown', mine: ANSWERS.a, theirs: ANSWERS.b });
    const again = await reload(a);
    expect(await compared(again)).toEqual({ kind: 'shown', mine: ANSWERS.a, theirs: ANSWERS.b });
    expect(await compared(couple.b)).toMatchObject({ theirs: ANSWERS.a });
    for (const { phone } of [again, couple.b]) {
      expect(await phone.storage.readNote(couple.room, 'answers')).toBeNull();
    }
  });

  it('[CL74] survive a reload while they are written, and belong to their card alone', async () => {
    const { url } = await startApp();
    const couple = await toAnswering(url);
    const { actions } = couple.a.session;
    await actions.writeDraft('own-answer', ANSWERS.a.own);
    await actions.writeDraft('guessed-answer', 'Half a gu');
    const a = await reload(couple.a);
    await a.sees('answering', ({ view }) => view.state === 'answering');
    expect(await a.session.actions.readDraft('own-answer')).toBe(ANSWERS.a.own);
    expect(await a.session.actions.readDraft('guessed-answer')).toBe('Half a gu');

    await tapped(couple.b.session.actions.pass());
    const pair = { ...couple, a };
    await both(pair, 'three others', ({ view }) => view.state === 'drawing');
    await tapped(a.session.actions.ask({ id: null, text: 'Another card?' }));
    await both(pair, 'answering', ({ view }) => view.state === 'answering' && view.turn === 2);
    expect(await a.session.actions.readDraft('own-answer')).toBe('');
    await a.session.actions.writeDraft('own-answer', 'Something else');
    await tapped(a.session.actions.answer(ANSWERS.a));
    await a.sees('its seal', ({ view, pending }) => view.isMineDone && pending.length === 0);
    expect(await a.phone.storage.readNote(couple.room, 'draft.own-answer')).toBeNull();
    expect(await a.phone.storage.readNote(couple.room, 'draft.guessed-answer')).toBeNull();
  });

  it('[CL74] are still there to be sealed when a breather was faster', async () => {
    const clock = createTestClock();
    const app = await startApp({ clock });
    const relay = await startRelay(app.url);
    const couple = await toAnswering(app.url);
    couple.a.leave();
    const a = enter(await newPhone(relay.url, couple.a.phone.name), couple.room);
    await a.sees('answering', ({ line }) => line === 'live');
    await a.session.actions.writeDraft('own-answer', ANSWERS.a.own);
    await a.session.actions.writeDraft('guessed-answer', ANSWERS.a.guess);
    relay.cut();
    await a.sees('the line down', ({ line }) => line !== 'live');
    await tapped(couple.b.session.actions.pause(20));
    await couple.b.sees('the breather', ({ view }) => view.state === 'paused');
    await tapped(a.session.actions.answer(ANSWERS.a));
    relay.mend();
    a.session.actions.reconnect();
    await a.sees('the breather', ({ view, pending }) => {
      return view.state === 'paused' && pending.length === 0;
    });
    expect(a.screen().refused).toBeNull();
    await tapped(couple.b.session.actions.resume());
    await tapped(a.session.actions.resume());
    await a.sees('answering', ({ view }) => view.state === 'answering' && !view.isMineDone);
    expect(await a.session.actions.readDraft('own-answer')).toBe(ANSWERS.a.own);
    expect(await a.session.actions.readDraft('guessed-answer')).toBe(ANSWERS.a.guess);
    await tapped(a.session.actions.answer(ANSWERS.a));
    await tapped(couple.b.session.actions.answer(ANSWERS.b));
    expect(await compared(a)).toEqual({ kind: 'shown', mine: ANSWERS.a, theirs: ANSWERS.b });
  });

  it('[CL75] are not sealed where one is missing or too long', async () => {
    const { url } = await startApp();
    const { a } = await toAnswering(url);
    const { answer } = a.session.actions;
    const long = 'x'.repeat(MAX_ANSWER_CHARACTERS + 1);
    expect(await answer({ own: 'x', guess: ' ' })).toEqual({ ok: false, reason: 'not-ready' });
    expect(await answer({ own: long, guess: 'x' })).toEqual({ ok: false, reason: 'too-long' });
    expect(a.screen().pending).toEqual([]);
    expect(a.screen().view.isMineDone).toBe(false);
  });
});

describe('answers between the phones', () => {
  it('[EN40] that were changed or withheld are told as such, and no wrong one is shown', async () => {
    const app = await startApp();
    for (const kind of ['changed', 'withheld'] as const) {
      const relay = await startRelay(app.url);
      const couple = await toAnswering(app.url);
      couple.a.leave();
      const a = enter(await newPhone(relay.url, couple.a.phone.name), couple.room);
      await a.sees('answering', ({ line }) => line === 'live');
      if (kind === 'changed') {
        relay.tamper(
          changingEntries((entry) =>
            entry.type === 'show' && entry.held !== undefined
              ? { ...entry, body: flipped(entry.body), held: flippedHeld(entry.held) }
              : entry,
          ),
        );
      } else {
        // A phone that lost what it had sealed can only say that it has nothing to show.
        await tapped(couple.b.session.actions.answer(ANSWERS.b));
        await couple.b.sees('its seal', ({ view }) => view.isMineDone);
        await couple.b.phone.storage.putNote(couple.room, 'answers', null);
      }
      if (kind === 'changed') await tapped(couple.b.session.actions.answer(ANSWERS.b));
      await tapped(a.session.actions.answer(ANSWERS.a));
      expect(await compared(a)).toEqual({ kind: 'mismatch' });
      expect(a.screen().isTampered).toBe(kind === 'changed');
      expect(JSON.stringify(a.screen().turns)).not.toContain(ANSWERS.b.own);
      relay.tamper(null);
    }
  });

  it('[EN41] are not given to a server that only says that both are sealed', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await toAnswering(relay.url);
    relay.tamper((step) => ({
      ...step,
      view: { ...step.view, state: 'showing', allowed: ['show', 'pass'], isTheirsDone: true },
    }));
    await tapped(couple.a.session.actions.answer(ANSWERS.a));
    await couple.a.sees('the lie', ({ view, pending }) => {
      return view.state === 'showing' && pending.length === 0;
    });
    expect(relay.commands().map(({ type }) => type)).not.toContain('show');
  });

  it('[EN42] lie readable nowhere: in no frame, on no disk, in no log, on neither phone', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await toAnswering(relay.url, CANARY_CARD);
    const { a, b } = couple;
    await b.session.actions.writeDraft('own-answer', CANARIES.b.own);
    await b.session.actions.writeDraft('guessed-answer', CANARIES.b.guess);
    await tapped(a.session.actions.answer(CANARIES.a));
    await a.sees('its seal', ({ view }) => view.isMineDone);
    for (const { phone } of [a, b]) {
      const contents = await contentsOf(phone);
      expect(contents.length).toBeGreaterThan(1_000);
      expect(found(WORDS, contents)).toEqual([]);
    }
    await tapped(b.session.actions.answer(CANARIES.b));
    expect(await compared(a)).toMatchObject({ mine: CANARIES.a, theirs: CANARIES.b });
    await compared(b);
    const disk = [app.file, `${app.file}-wal`].map((path) => readFileSync(path).toString('latin1'));
    const places = [relay.received.join('\n'), ...disk, app.lines.join('\n')];
    for (const [index, place] of places.entries()) {
      expect(place.length, `place ${index} was looked at`).toBeGreaterThan(100);
      expect(found(WORDS, place)).toEqual([]);
    }
    expect(found(WORDS, JSON.stringify([CANARY_CARD, CANARIES.a.guess]))).toHaveLength(2);
  });

  it('[EN44] of the next card are sealed anew, and the last ones are of no use there', async () => {
    const { url } = await startApp();
    const couple = await toAnswering(url);
    const { a, b } = couple;
    await tapped(a.session.actions.answer(ANSWERS.a));
    await a.sees('its seal', ({ view }) => view.isMineDone);
    await tapped(b.session.actions.pass());
    await both(couple, 'three others', ({ view }) => view.state === 'drawing');
    await tapped(a.session.actions.ask({ id: null, text: 'Another card?' }));
    await both(couple, 'answering', ({ view }) => view.state === 'answering' && view.turn === 2);
    expect(a.screen().view.isMineDone).toBe(false);
    await tapped(a.session.actions.answer({ own: 'New.', guess: 'New too.' }));
    await tapped(b.session.actions.answer(ANSWERS.b));
    expect(await compared(b)).toMatchObject({ theirs: { own: 'New.', guess: 'New too.' } });
    expect(b.screen().turns[0]).toMatchObject({ isPassed: true, answers: null });
  });
});

function flipped<T extends string | undefined>(body: T): T {
  if (body === undefined) return body;
  const at = 60;
  return `${body.slice(0, at)}${body[at] === 'A' ? 'B' : 'A'}${body.slice(at + 1)}` as T;
}

function flippedHeld<T extends { body?: string | undefined }>(held: T): T {
  return { ...held, body: flipped(held.body) };
}
