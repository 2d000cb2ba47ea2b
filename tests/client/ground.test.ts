// Two real client stacks find what both want: exactly that, wherever a page closes, and nothing stays behind.
import { describe, expect, it } from 'vitest';
import { deviceKey } from '../../client/src/secrets/local-box.ts';
import { openNote } from '../../client/src/session/notes.ts';
import type { RoomScreen, Wishes } from '../../client/src/session/room-screen.ts';
import { startApp } from '../support/test-app.ts';
import { changePhone } from './support/changed-phone.ts';
import { both, type Couple, joinedBy, meet, openedBy, tapped } from './support/couple.ts';
import { enter, forgetfulPhone, newPhone, type Player, reload } from './support/player.ts';
import { startRelay } from './support/relay.ts';

const DEPTHS = [1, 2, 3] as const;
const YES_OR_NO = [false, true];
const ALL: readonly Wishes[] = DEPTHS.flatMap((depth) =>
  YES_OR_NO.flatMap((touch) => YES_OR_NO.map((desire) => ({ depth, touch, desire }))),
);
const MOST: Wishes = { depth: 3, touch: true, desire: true };
const LEAST: Wishes = { depth: 1, touch: false, desire: false };
const SOME: Wishes = { depth: 2, touch: true, desire: false };
const ODD_HALVES: readonly [string, (own: string) => string][] = [
  ['that is no list of points', () => '{"points":"AAAA","tags":"AAAA"}'],
  ['that is not written as any half', () => 'nothing of the kind'],
  ['that is this phone’s own, sent back', (own: string) => own],
];
const NOTES = ['chosen.agreement', 'ground.agreement'] as const;

function common(one: Wishes, other: Wishes): Wishes {
  return {
    depth: DEPTHS[Math.min(one.depth, other.depth) - 1] ?? 1,
    touch: one.touch && other.touch,
    desire: one.desire && other.desire,
  };
}

const isIn =
  (state: string) =>
  ({ view }: RoomScreen): boolean =>
    view.state === state;

async function agree({ a, b }: Couple, wishes: { a: Wishes; b: Wishes }): Promise<void> {
  await tapped(a.session.actions.ready(wishes.a));
  await tapped(b.session.actions.ready(wishes.b));
}

async function find(player: Player): Promise<Wishes | null> {
  const { ground } = await player.sees('what both want', (screen) => screen.ground !== null);
  return ground;
}

/** From choosing to agreeing anew, by one of them alone. */
async function again({ a, b }: Couple): Promise<void> {
  for (const state of ['appreciating', 'closing', 'ended'] as const) {
    await tapped(a.session.actions.end());
    await a.sees(state, isIn(state));
  }
  await tapped(a.session.actions.again());
  await both({ room: a.room, a, b }, 'agreeing', isIn('agreeing'));
}

/** What a note of this phone says, with the phone's own key. */
async function noteOf({ phone, room }: Player, name: string): Promise<string> {
  const seat = await phone.storage.findSeat(room);
  if (seat === null) throw new Error('no seat');
  return openNote(deviceKey(seat.token), name, await phone.storage.readNote(room, name));
}

describe('what both want', () => {
  it('[CL110] is the smaller depth, and touch and desire only where both want them, whoever wants what', async () => {
    const { url } = await startApp();
    // Every wish on either phone, each with three others; all with all are in agreement.test.ts.
    const pairs = ALL.flatMap((mine, index) =>
      [0, 1, 5].map((shift) => ({ a: mine, b: ALL[(index * 5 + shift) % ALL.length] ?? MOST })),
    );
    // Several rooms at once: each goes through its share of the pairs, sitting by sitting.
    const rooms = 4;
    const found = await Promise.all(
      Array.from({ length: rooms }, async (_, part) => {
        const couple = await meet(url);
        let count = 0;
        for (const wishes of pairs.filter((_pair, index) => index % rooms === part)) {
          if (count > 0) await again(couple);
          await agree(couple, wishes);
          const expected = common(wishes.a, wishes.b);
          expect([wishes, await find(couple.a)]).toEqual([wishes, expected]);
          expect([wishes, await find(couple.b)]).toEqual([wishes, expected]);
          count += 1;
        }
        return count;
      }),
    );
    expect(found.reduce((sum, count) => sum + count)).toBe(36);
  }, 60_000);

  it('[CL111] is found whatever page is closed and opened again, and at whatever point', async () => {
    const { url } = await startApp();
    let { a, b } = await meet(url);
    await a.session.actions.keepWishes(MOST);
    a = await reload(a);
    await a.sees('the rules', isIn('agreeing'));
    expect(await a.session.actions.readWishes()).toEqual(MOST);
    await tapped(a.session.actions.ready());
    await a.sees('its yes', ({ view }) => view.isMineDone);
    a = await reload(a);
    await a.sees('its yes still', ({ view }) => view.isMineDone);
    a.leave();

    await tapped(b.session.actions.ready(SOME));
    await b.sees('its half sent', (screen) => isIn('settling')(screen) && screen.view.isMineDone);
    b = await reload(b);
    await b.sees('settling still', isIn('settling'));
    b.leave();

    a = enter(await newPhone(url, a.phone.name), a.room);
    await a.sees('its answer', (screen) => isIn('matching')(screen) && screen.view.isMineDone);
    a = await reload(a);
    await a.sees('matching still', (screen) => isIn('matching')(screen) && screen.view.isMineDone);
    expect(a.screen().ground).toBeNull();
    b = enter(await newPhone(url, b.phone.name), b.room);
    for (const player of [a, b]) expect(await find(player)).toEqual(SOME);
    for (const player of [await reload(a), await reload(b)]) {
      expect(await find(player)).toEqual(SOME);
      expect(player.screen().isTampered).toBe(false);
    }
  });

  it('[CL111] loses nothing to a breather that came faster than a half', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const { a, b: direct } = await meet(app.url);
    await tapped(direct.session.actions.ready(MOST));
    await direct.sees('its yes', ({ view }) => view.isMineDone);
    direct.leave();
    const b = enter(await newPhone(relay.url, direct.phone.name), direct.room);
    await b.sees('its yes', ({ view, line }) => view.isMineDone && line === 'live');
    // Its half reaches the server after the room has paused, and is refused.
    relay.holdCommands();
    await tapped(a.session.actions.ready(SOME));
    await expect.poll(() => relay.commands().map(({ type }) => type)).toContain('blind');
    await tapped(a.session.actions.pause(20));
    await a.sees('the breather', isIn('paused'));
    relay.releaseCommands();
    await b.sees('the breather', (screen) => isIn('paused')(screen));
    await expect.poll(() => b.phone.storage.queue(b.room)).toEqual([]);
    for (const player of [a, b]) await tapped(player.session.actions.resume());
    for (const player of [a, b]) expect(await find(player)).toEqual(SOME);
    expect(b.screen().refused).toBeNull();
  });

  it('[CL112] is the same in two tabs of one phone, whichever of them the server heard first', async () => {
    const { url } = await startApp();
    const { a, b } = await meet(url);
    const tab = enter(await newPhone(url, b.phone.name), b.room);
    await tab.sees('the rules', isIn('agreeing'));
    await tapped(a.session.actions.ready(MOST));
    await tapped(b.session.actions.ready(SOME));
    for (const player of [a, b, tab]) expect(await find(player)).toEqual(SOME);
    for (const player of [a, b, tab]) {
      const { isTampered, refused } = player.screen();
      expect({ isTampered, refused }).toEqual({ isTampered: false, refused: null });
    }
  });

  it.each(['before', 'after'])(
    '[CL113] is the least for both where a phone lost its choices %s the other answered',
    async (when) => {
      const { url } = await startApp();
      const { a, b } = await meet(url);
      await tapped(b.session.actions.ready(MOST));
      await b.sees('its yes', ({ view }) => view.isMineDone);
      b.leave();
      await tapped(a.session.actions.ready(MOST));
      await a.sees('its half sent', (screen) => isIn('settling')(screen) && screen.view.isMineDone);
      if (when === 'before') {
        for (const name of NOTES) await a.phone.storage.putNote(a.room, name, null);
      } else {
        for (const name of NOTES) await b.phone.storage.putNote(b.room, name, null);
      }
      const back = enter(b.phone, b.room);
      for (const player of [a, back]) {
        expect(await find(player)).toEqual(LEAST);
        expect(player.screen().view.state).toBe('choosing');
        expect(player.screen().isTampered).toBe(false);
      }
    },
  );

  it('[CL114] leaves only what is common on the phones, and takes no wish over to another day', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const { a, b } = couple;
    await a.session.actions.keepWishes(MOST);
    expect(JSON.parse(await noteOf(a, 'chosen.agreement'))).toEqual({
      sitting: 1,
      choices: ['depth-1', 'depth-2', 'depth-3', 'touch', 'desire'],
    });
    await agree(couple, { a: MOST, b: SOME });
    for (const player of [a, b]) {
      await find(player);
      expect(await noteOf(player, 'chosen.agreement')).toBe('');
      expect(JSON.parse(await noteOf(player, 'ground.agreement'))).toEqual({
        sitting: 1,
        common: ['depth-1', 'depth-2', 'touch'],
      });
    }
    await again(couple);
    expect(a.screen().ground).toBeNull();
    expect(await a.session.actions.readWishes()).toBeNull();
    // A sitting that ends before anything was found leaves nothing either.
    await tapped(a.session.actions.ready(MOST));
    await a.session.actions.keepWishes(MOST);
    await tapped(b.session.actions.end());
    await a.sees('the end', isIn('appreciating'));
    await expect.poll(() => noteOf(a, 'chosen.agreement')).toBe('');
  });

  it('[CL114] wipes a half that was never answered once the sitting winds down', async () => {
    const { url } = await startApp();
    const { a, b } = await meet(url);
    await tapped(b.session.actions.ready(MOST));
    await b.sees('its yes', ({ view }) => view.isMineDone);
    b.leave();
    await tapped(a.session.actions.ready(MOST));
    await a.sees('its half sent', (screen) => isIn('settling')(screen) && screen.view.isMineDone);
    expect(await noteOf(a, 'ground.agreement')).toContain('halves');
    await tapped(a.session.actions.end());
    await a.sees('the end', isIn('appreciating'));
    for (const name of NOTES) await expect.poll(() => noteOf(a, name)).toBe('');
  });

  it.each(ODD_HALVES)(
    '[CL115] is the least after a half %s, and the sitting goes on',
    async (_, half) => {
      const app = await startApp();
      const { a, b } = await meet(app.url);
      await tapped(b.session.actions.ready(MOST));
      await b.sees('its yes', ({ view }) => view.isMineDone);
      const changed = await changePhone(b, app);
      await tapped(a.session.actions.ready(MOST));
      await a.sees('its half sent', (screen) => isIn('settling')(screen) && screen.view.isMineDone);
      const own = await changed.read('blind');
      expect(await changed.send({ type: 'blind', text: half(own) })).toMatchObject({ ok: true });
      await a.sees('its answer', (screen) => isIn('matching')(screen) && screen.view.isMineDone);
      expect(await changed.send({ type: 'match', text: '{}' })).toMatchObject({ ok: true });
      expect(await find(a)).toEqual(LEAST);
      expect(a.screen().view.state).toBe('choosing');
      expect(await noteOf(a, 'ground.agreement')).not.toContain('halves');
    },
  );

  it('[CL116] works in a browser that keeps nothing', async () => {
    const { url } = await startApp();
    const a = await openedBy(forgetfulPhone(url));
    const b = await joinedBy(forgetfulPhone(url), a);
    const couple = { room: a.room, a, b };
    await both(
      couple,
      'introduced',
      ({ view, safetyCode }) => view.isIntroduced && safetyCode !== null,
    );
    await agree(couple, { a: SOME, b: MOST });
    for (const player of [a, b]) expect(await find(player)).toEqual(SOME);
  });
});
