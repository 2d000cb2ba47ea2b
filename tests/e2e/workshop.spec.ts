// A workshop: twelve couples on the real server, and one counsellor's page that holds all of their rooms.
import { facilitate } from '../../client/src/i18n/en/facilitate.ts';
import { arrivesAt, type Phone } from './support/phone.ts';
import { goOn, playTo, type ScriptedCouple, scriptedCouple } from './support/scripted-couple.ts';
import { deskAt, host, seesState } from './support/session.ts';
import { expect, test } from './support/test.ts';

const { rooms, states } = facilitate;
const TABLES = Array.from({ length: 12 }, (_, place) => `Table ${place + 1}`);
const KEYS = [...'1234567890-='];

const tiles = (desk: Phone) =>
  desk.page.getByRole('list', { name: rooms.title }).getByRole('button');
const tile = (desk: Phone, label: string) =>
  tiles(desk).filter({ hasText: new RegExp(`^${label}(?!\\d)`) });

async function order(desk: Phone): Promise<string[]> {
  const texts = await tiles(desk).allTextContents();
  return texts.map((text) => /^Table \d+?(?=Key)/.exec(text)?.[0] ?? text);
}

test.describe('a workshop', () => {
  test.slow();
  const couples: ScriptedCouple[] = [];
  test.afterEach(() => {
    for (const couple of couples.splice(0)) couple.close();
  });

  test('[BR198] Twelve rooms are live on one page; only who waits longest moves to the front, and a key steps in', async ({
    server,
    phoneAt,
  }) => {
    const desk = await deskAt({ server, phoneAt });
    for (const label of TABLES) {
      const links = await host(desk, { label });
      couples.push(
        await scriptedCouple(server.url, links, { a: `Ann of ${label}`, b: `Bo of ${label}` }),
      );
    }
    await desk.page.goto(`${desk.origin}/sessions`);
    await arrivesAt(desk, rooms.title);
    await expect(tiles(desk)).toHaveCount(TABLES.length);
    expect(await order(desk)).toEqual(TABLES);
    for (const [place, label] of TABLES.entries()) {
      await expect(tile(desk, label)).toContainText(rooms.inSight);
      await expect(tile(desk, label)).toContainText(states.agreeing({ listener: '', speaker: '' }));
      await expect(tile(desk, label)).toHaveAttribute('aria-keyshortcuts', KEYS[place] ?? '?');
    }
    // Each tile is to stay the same one, wherever it moves.
    await tiles(desk).evaluateAll((all) => {
      for (const one of all) Object.assign(one, { isFirstDrawn: true });
    });

    await Promise.all(couples.map((couple) => playTo(couple, 'sharing')));
    for (const [place, label] of TABLES.entries()) {
      const speaker = couples[place]?.a.screen().view.listener === 'a' ? 'Bo' : 'Ann';
      await expect(tile(desk, label)).toContainText(
        states.sharing({ listener: '', speaker: `${speaker} of ${label}` }),
      );
    }
    expect(await order(desk)).toEqual(TABLES);

    await tile(desk, 'Table 7').focus();
    await couples[6]?.a.session.actions.pause(20);
    await expect
      .poll(() => order(desk))
      .toEqual(['Table 7', ...TABLES.filter((it) => it !== 'Table 7')]);
    await couples[2]?.b.session.actions.pause(20);
    const calm = TABLES.filter((it) => it !== 'Table 7' && it !== 'Table 3');
    await expect.poll(() => order(desk)).toEqual(['Table 7', 'Table 3', ...calm]);
    await expect(tile(desk, 'Table 7')).toBeFocused();
    await expect(tile(desk, 'Table 7')).toContainText(states.paused({ listener: '', speaker: '' }));

    // The others play on all the while, and nothing else moves.
    const playing = couples.filter((_, place) => place !== 6 && place !== 2);
    for (let step = 0; step < 6; step += 1) await Promise.all(playing.map(goOn));
    await expect.poll(() => order(desk)).toEqual(['Table 7', 'Table 3', ...calm]);
    const drawn = await tiles(desk).evaluateAll(
      (all) => all.filter((one) => 'isFirstDrawn' in one).length,
    );
    expect(drawn).toBe(TABLES.length);

    const { keyboard } = desk.page;
    for (const place of [4, 9, 11]) {
      const label = TABLES[place] ?? '?';
      await keyboard.press(KEYS[place] ?? '?');
      await arrivesAt(desk, label);
      await seesState(desk, `of ${label}`);
      await keyboard.press('Escape');
      await arrivesAtRooms(desk);
      await expect(tile(desk, label)).toBeFocused();
    }
    await keyboard.press('3');
    await arrivesAt(desk, 'Table 3');
    await seesState(desk, states.paused({ listener: '', speaker: '' }));
  });
});

/** The focus goes to the room one stepped out of, not to the heading. */
async function arrivesAtRooms(desk: Phone): Promise<void> {
  await expect(desk.page.getByRole('heading', { level: 1 })).toHaveText(rooms.title);
}
