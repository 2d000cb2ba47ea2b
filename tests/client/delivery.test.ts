// Taps reach the log once, in order, whatever happens to the line, the page or the server meanwhile.
import type { RoomId } from '@heard/shared/ids';
import { describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/test-app.ts';
import { both, listenerOf, meet, playTo, speakerOf, tapped } from './support/couple.ts';
import { enter, newPhone, reload } from './support/player.ts';
import { startRelay } from './support/relay.ts';

async function typesOf(app: TestApp, room: RoomId): Promise<string[]> {
  const entries = await app.store.read(room, 0, 1_000);
  return entries.map((entry) => entry.type);
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}

function count(types: readonly string[], type: string): number {
  return types.filter((one) => one === type).length;
}

describe('queued taps', () => {
  it('[CL10] arrive once each, in order, after the server stopped and started', async () => {
    const first = await startApp();
    const couple = await meet(first.url);
    await playTo(couple, 'sharing');
    const speaker = speakerOf(couple);
    await first.close();
    await speaker.sees('the line down', ({ line }) => line !== 'live');
    await tapped(speaker.session.actions.share('one'));
    await tapped(speaker.session.actions.share('two'));
    await tapped(speaker.session.actions.handOver());
    expect(speaker.screen().pending).toMatchObject([
      { type: 'share', text: 'one' },
      { type: 'share', text: 'two' },
      { type: 'hand-over', text: null },
    ]);

    const second = await startApp({ file: first.file, config: { port: portOf(first.url) } });
    for (const { session } of [couple.a, couple.b]) session.actions.reconnect();
    await both(couple, 'reflecting', ({ view }) => view.state === 'reflecting');
    const heard = listenerOf(couple).screen().current?.shares;
    expect(heard).toMatchObject([{ text: 'one' }, { text: 'two' }]);
    const types = await typesOf(second, couple.room);
    expect([count(types, 'share'), count(types, 'hand-over')]).toEqual([2, 1]);
    await speaker.sees('nothing pending', ({ pending }) => pending.length === 0);
  });

  it('[CL11] survive a reload while nothing answers', async () => {
    const first = await startApp();
    const couple = await meet(first.url);
    await playTo(couple, 'sharing');
    const speaker = speakerOf(couple);
    await first.close();
    await speaker.sees('the line down', ({ line }) => line !== 'live');
    await tapped(speaker.session.actions.share('kept'));
    const again = await reload(speaker);
    await again.until('reaching', ({ kind }) => kind === 'reaching');

    const second = await startApp({ file: first.file, config: { port: portOf(first.url) } });
    again.session.actions.reconnect();
    const screen = await again.sees('its words', ({ current }) => current?.shares.length === 1);
    expect(screen.current?.shares).toMatchObject([{ text: 'kept', isMine: true }]);
    await again.sees('nothing pending', ({ pending }) => pending.length === 0);
    expect(count(await typesOf(second, couple.room), 'share')).toBe(1);
  });

  it('[CL12] whose answers were lost are sent again with the same id and taken once', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(app.url);
    await playTo(couple, 'sharing');
    const speaker = await reload(speakerOf(couple));
    speaker.leave();
    const phone = await newPhone(relay.url, speaker.phone.name);
    const behind = enter(phone, couple.room);
    await behind.sees('sharing', ({ line }) => line === 'live');
    const swallowed = relay.swallowReply();
    await tapped(behind.session.actions.share('said once'));
    await swallowed;
    await behind.sees('its answer', ({ pending, current }) => {
      const tries = relay.commands().filter(({ type }) => type === 'share').length;
      return tries > 1 && pending.length === 0 && current?.shares.length === 1;
    });
    const sent = relay.commands().filter(({ type }) => type === 'share');
    expect(new Set(sent.map((command) => JSON.stringify(command))).size).toBe(1);
    expect(count(await typesOf(app, couple.room), 'share')).toBe(1);
  });

  it('[CL13] that a closed tab left behind are sent by the next one', async () => {
    const app = await startApp();
    const couple = await meet(app.url);
    await playTo(couple, 'sharing');
    const speaker = speakerOf(couple);
    const relay = await startRelay(app.url);
    speaker.leave();
    const cutOff = enter(await newPhone(relay.url, speaker.phone.name), couple.room);
    await cutOff.sees('sharing', ({ line }) => line === 'live');
    relay.cut();
    await cutOff.sees('the line down', ({ line }) => line !== 'live');
    await tapped(cutOff.session.actions.share('left behind'));
    cutOff.leave();

    const next = enter(await newPhone(app.url, speaker.phone.name), couple.room);
    await next.sees('its words', ({ current }) => current?.shares.length === 1);
    expect(count(await typesOf(app, couple.room), 'share')).toBe(1);
  });

  it('[CL14] keep their order when the server asks for patience', async () => {
    const app = await startApp({ limits: { commandBurst: 1, commandsPerSecond: 20 } });
    const couple = await meet(app.url);
    await playTo(couple, 'sharing');
    const said = ['one', 'two', 'three', 'four', 'five', 'six'];
    const { actions } = speakerOf(couple).session;
    await Promise.all(said.map((text) => tapped(actions.share(text))));
    const screen = await listenerOf(couple).sees(
      'all of it',
      ({ current }) => current?.shares.length === said.length,
    );
    expect(screen.current?.shares.map((piece) => piece.kind === 'words' && piece.text)).toEqual(
      said,
    );
  });
});

describe('a second tab', () => {
  it('[CL15] shows the same room and may tap in it too', async () => {
    const app = await startApp();
    const couple = await meet(app.url);
    await playTo(couple, 'sharing');
    const speaker = speakerOf(couple);
    const tab = enter(await newPhone(app.url, speaker.phone.name), couple.room);
    await tab.sees('the same', ({ view }) => view.seq === speaker.screen().view.seq);
    await tapped(tab.session.actions.share('from the second'));
    await tapped(speaker.session.actions.share('from the first'));
    for (const { sees } of [tab, speaker, listenerOf(couple)]) {
      await sees('both pieces', ({ current }) => current?.shares.length === 2);
    }
    await Promise.all([
      tapped(tab.session.actions.handOver()),
      tapped(speaker.session.actions.handOver()),
    ]);
    for (const { sees } of [tab, speaker]) {
      const { refused, isTampered } = await sees('reflecting', ({ view, pending }) => {
        return view.state === 'reflecting' && pending.length === 0;
      });
      expect({ refused, isTampered }).toEqual({ refused: null, isTampered: false });
    }
    expect(count(await typesOf(app, couple.room), 'hand-over')).toBe(1);
  });

  it('[CL16] opens the rating once, whichever tab sealed it', async () => {
    const app = await startApp();
    const couple = await meet(app.url);
    await playTo(couple, 'rating');
    const [speaker, listener] = [speakerOf(couple), listenerOf(couple)];
    const tab = enter(await newPhone(app.url, speaker.phone.name), couple.room);
    await tab.sees('rating', ({ view }) => view.state === 'rating');
    await Promise.all([
      tapped(tab.session.actions.rate(3)),
      tapped(speaker.session.actions.rate(10)),
    ]);
    await tapped(listener.session.actions.rate(5));
    const reveals = await Promise.all(
      [tab, speaker, listener].map(async ({ sees }) => {
        const { current, refused } = await sees('the numbers', (s) => s.current?.reveal !== null);
        expect(refused).toBeNull();
        return current?.reveal;
      }),
    );
    expect(reveals[0]?.kind).toBe('met');
    expect(new Set(reveals.map((reveal) => JSON.stringify(reveal))).size).toBe(1);
    expect(count(await typesOf(app, couple.room), 'open')).toBe(2);
  });
});

describe('words that are sent', () => {
  it('[CL53] are no draft any more, even where one is written down a moment late', async () => {
    const app = await startApp();
    const couple = await meet(app.url);
    await playTo(couple, 'sharing');
    const { actions } = speakerOf(couple).session;
    await actions.writeDraft('share', 'a thou');
    const sent = actions.share('a thought');
    const late = actions.writeDraft('share', 'a thought');
    await tapped(sent);
    await late;
    expect(await actions.readDraft('share')).toBe('');
  });

  it('[CL53] stay a draft where they could not be put away', async () => {
    const app = await startApp();
    const couple = await meet(app.url);
    await playTo(couple, 'sharing');
    const speaker = speakerOf(couple);
    const { storage } = speaker.phone;
    const { enqueue } = storage;
    storage.enqueue = () => Promise.reject(new Error('no room'));
    const { actions } = speaker.session;
    expect(await actions.share('a thought')).toEqual({ ok: false, reason: 'not-ready' });
    expect(await actions.readDraft('share')).toBe('a thought');
    storage.enqueue = enqueue;
    await tapped(actions.share('a thought'));
    expect(await actions.readDraft('share')).toBe('');
  });
});

describe('a refused tap', () => {
  it('[CL17] gives its words back to the draft, in front of newer ones', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(app.url);
    await playTo(couple, 'sharing');
    const speaker = speakerOf(couple);
    speaker.leave();
    const late = enter(await newPhone(relay.url, speaker.phone.name), couple.room);
    await late.sees('sharing', ({ line }) => line === 'live');
    relay.cut();
    await late.sees('the line down', ({ line }) => line !== 'live');
    await tapped(late.session.actions.share('too late'));
    await late.session.actions.writeDraft('share', 'newer');
    await tapped(listenerOf(couple).session.actions.pass());
    const changed = new Promise<string>((resolve) => {
      late.session.actions.watchDrafts(resolve);
    });
    relay.mend();
    late.session.actions.reconnect();
    const { refused } = await late.sees('the refusal', (screen) => screen.refused !== null);
    expect(refused).toEqual({ type: 'share', code: 'phase-over', hadWords: true });
    expect(await changed).toBe('share');
    expect(await late.session.actions.readDraft('share')).toBe('too late\n\nnewer');
    late.session.actions.dismissRefusal();
    expect(late.screen().refused).toBeNull();
    expect(late.screen().pending).toEqual([]);
  });

  it('[CL18] without words is not mentioned when the room has simply gone on', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(app.url);
    await playTo(couple, 'drawing');
    const listener = listenerOf(couple);
    listener.leave();
    const late = enter(await newPhone(relay.url, listener.phone.name), couple.room);
    await late.sees('drawing', ({ line }) => line === 'live');
    relay.cut();
    await late.sees('the line down', ({ line }) => line !== 'live');
    await tapped(late.session.actions.pass());
    await tapped(speakerOf(couple).session.actions.pass());
    relay.mend();
    late.session.actions.reconnect();
    const screen = await late.sees('the next draw', ({ view, pending }) => {
      return view.draw === 2 && pending.length === 0;
    });
    expect(screen.refused).toBeNull();
  });

  it('[CL19] is not sent at all when it is empty or longer than a piece may be', async () => {
    const app = await startApp();
    const couple = await meet(app.url);
    await playTo(couple, 'sharing');
    const { actions } = speakerOf(couple).session;
    expect(await actions.share('x'.repeat(8_001))).toEqual({ ok: false, reason: 'too-long' });
    expect(await actions.share(' ')).toEqual({ ok: false, reason: 'not-ready' });
    expect(speakerOf(couple).screen().pending).toEqual([]);
  });
});

describe('the line', () => {
  it('[CL20] that was cut comes back by itself and misses nothing', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(app.url);
    await playTo(couple, 'sharing');
    const listener = listenerOf(couple);
    listener.leave();
    const away = enter(await newPhone(relay.url, listener.phone.name), couple.room);
    await away.sees('sharing', ({ line }) => line === 'live');
    relay.cut();
    await away.sees('the line down', ({ line }) => line === 'retrying');
    await tapped(speakerOf(couple).session.actions.share('meanwhile'));
    await speakerOf(couple).sees('it said', ({ pending }) => pending.length === 0);
    relay.mend();
    const screen = await away.sees('the words', ({ current }) => current?.shares.length === 1);
    expect(screen).toMatchObject({ line: 'live', isTampered: false });
  });

  it('[CL21] asks again for a push that was lost, as soon as the page wakes', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(app.url);
    await playTo(couple, 'sharing');
    const listener = listenerOf(couple);
    listener.leave();
    const asleep = enter(await newPhone(relay.url, listener.phone.name), couple.room);
    await asleep.sees('sharing', ({ line }) => line === 'live');
    const { view } = asleep.screen();
    relay.loseBeacons();
    relay.tamper(() => ({ entries: [], view }));
    await tapped(speakerOf(couple).session.actions.share('unheard'));
    await speakerOf(couple).sees('it said', ({ pending }) => pending.length === 0);
    relay.tamper(null);
    asleep.phone.page.wake();
    const screen = await asleep.sees('the words', ({ current }) => current?.shares.length === 1);
    expect(screen.isTampered).toBe(false);
  });

  it('[CL22] tells the partner who looks away and who is gone, in words only', async () => {
    const app = await startApp();
    const { a, b } = await meet(app.url);
    await a.sees('them here', ({ partnerPresence }) => partnerPresence === 'here');
    b.phone.page.show(false);
    await a.sees('them away', ({ partnerPresence }) => partnerPresence === 'away');
    b.phone.page.show(true);
    await a.sees('them back', ({ partnerPresence }) => partnerPresence === 'here');
    b.leave();
    await a.sees('them gone', ({ partnerPresence }) => partnerPresence === 'gone');
  });
});
