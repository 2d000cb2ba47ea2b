// Takes a picture of every screen of the counsellor's. Run by hand: PICTURES=1 playwright test
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { facilitate } from '../../client/src/i18n/en/facilitate.ts';
import { facilitation } from '../../client/src/i18n/en/facilitation.ts';
import { begin } from './support/meeting.ts';
import { arrivesAt, reads, tap, tapRow, write } from './support/phone.ts';
import { allow, bothAllow, invited, notNowTo, openSeat, stop } from './support/seat.ts';
import {
  bothArrive,
  host,
  LAPTOP,
  openHost,
  pairAt,
  sayLine,
  seesAnnounced,
  seesScope,
  seesState,
  stateOf,
  tickAll,
} from './support/session.ts';
import { expect, test } from './support/test.ts';
import { firstTurn, toNeeding, toReflecting, toSharing } from './support/turn.ts';

const FOLDER = fileURLToPath(new URL('../test-results/pictures/', import.meta.url));
const DEVICES = [
  { viewport: LAPTOP, isLaptop: true },
  { viewport: { width: 390, height: 844 }, isLaptop: false },
];
const { menu, offering, keys, steering } = facilitate;

for (const { viewport, isLaptop } of DEVICES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const name = `${viewport.width}-${colorScheme}`;
    test(`pictures of a session, ${name}`, async ({ server, phoneAt }) => {
      const origin = `http://heard.test:${server.port}`;
      const desk = await phoneAt(origin, { name: 'Maya', viewport, colorScheme, isLaptop });
      const pair = await pairAt({ server, phoneAt });
      const folder = `${FOLDER}${name}/`;
      mkdirSync(folder, { recursive: true });
      let count = 0;
      const snap = async (what: string): Promise<void> => {
        count += 1;
        const file = `facilitate-${String(count).padStart(2, '0')}-${what}.png`;
        await desk.page.screenshot({ path: folder + file, fullPage: true });
      };
      const roles = firstTurn(pair);
      const doing = async (act: () => Promise<void>): Promise<void> => {
        if (!isLaptop) await tap(desk, steering.title);
        await act();
        if (!isLaptop) await desk.page.keyboard.press('Escape');
      };

      await openHost(desk);
      await snap('host');
      await tickAll(desk);
      await snap('host-ticked');
      const links = await host(desk);
      await snap('links');
      const here = links.map((link) => link.replace(origin, server.url)) as [string, string];
      await bothArrive(pair, here, desk.name);
      await snap('before-both-say-yes');
      await bothAllow(pair, 'structure');
      await seesScope(desk, 'structure');
      await snap('structure');
      await begin(pair);
      for (const phone of [pair.a, pair.b]) {
        await openSeat(phone);
        await allow(phone, 'words');
      }
      await seesScope(desk, 'words');
      await toNeeding(roles);
      await toSharing(roles);
      await toReflecting(roles, 'The rain washed out the garden, and I minded more than I said.');
      await seesState(desk, stateOf('reflecting'));
      await snap('words');
      await doing(() => sayLine(desk, 'There is no hurry.'));
      if (!isLaptop) {
        await tap(desk, steering.title);
        await snap('what-can-be-done');
        await desk.page.keyboard.press('Escape');
      }
      await doing(() => tapRow(desk, steering.moves.swap.title));
      await seesAnnounced(desk, 'swap');
      await snap('announced');
      await notNowTo(pair.a, facilitation.bar.label).click();
      await reads(desk, facilitate.did.declinedNow(steering.moves.swap.title));
      await snap('declined');
      if (!isLaptop) await tap(desk, steering.title);
      await tapRow(desk, offering.title);
      await expect(
        desk.page.getByRole('region', { name: offering.cards }).getByRole('button').first(),
      ).toBeVisible();
      await snap('offer');
      await desk.page.keyboard.press('Escape');
      await tap(desk, menu.open);
      await snap('menu');
      await tapRow(desk, menu.keys);
      await expect(desk.page.getByRole('heading', { name: keys.title })).toBeVisible();
      await snap('keys');
      await desk.page.keyboard.press('Escape');
      await tap(desk, facilitate.rooms.back);
      await arrivesAt(desk, facilitate.rooms.title);
      await snap('rooms');
      await desk.page
        .getByRole('list', { name: facilitate.rooms.title })
        .getByRole('button')
        .click();
      await seesState(desk, stateOf('reflecting'));
      await stop(pair.b);
      await reads(desk, facilitate.ended.title);
      await snap('taken-back');
      await tap(desk, menu.open);
      await tapRow(desk, menu.leave);
      await snap('leaving');
      await tap(desk, facilitate.leaving.go);
      await arrivesAt(desk, facilitate.rooms.none.title);
      await snap('no-rooms');
      const link = (await invited(pair.a, pair.b)).replace(server.url, origin);
      await desk.page.goto(link);
      await arrivesAt(desk, facilitate.attend.title);
      await write(desk, facilitate.host.label, 'Room two');
      await snap('attend');
    });
  }
}
