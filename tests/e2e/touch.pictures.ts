// Takes a picture of every screen of touch on both phones. Run by hand: PICTURES=1 playwright test
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { touch } from '../../client/src/i18n/en/touch.ts';
import { bothArriveAt } from './support/closing.ts';
import { type Couple, couple } from './support/meeting.ts';
import { arrivesAt, tap } from './support/phone.ts';
import { test } from './support/test.ts';
import {
  arrivesAtOffering,
  enough,
  HOLD,
  HOLD_APART,
  NO_HOLD,
  offer,
  saySmaller,
  sayYes,
  spot,
  toOffering,
} from './support/touch.ts';

const { touching } = touch;
const FOLDER = fileURLToPath(new URL('../test-results/pictures/', import.meta.url));
const SIZES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];

for (const viewport of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const name = `${viewport.width}-${colorScheme}`;
    const shots = (part: string, { a, b }: Couple) => {
      let count = 0;
      mkdirSync(FOLDER + name, { recursive: true });
      return async (what: string): Promise<void> => {
        count += 1;
        for (const [seat, { page }] of Object.entries({ a, b })) {
          const path = `${FOLDER}${name}/${part}-${String(count).padStart(2, '0')}-${what}-${seat}.png`;
          await page.screenshot({ path });
        }
      };
    };
    const looks = { viewport, colorScheme };

    test(`pictures of touch side by side, ${name}`, async ({ server, phoneAt }) => {
      const pair = await couple(
        { server, phoneAt: (at, wish) => phoneAt(at, { ...wish, ...looks }) },
        'together',
      );
      const { a: robin, b: sam } = pair;
      const snap = shots('touch-together', pair);
      await toOffering(pair, 2);
      await snap('offering');
      await offer(robin, sam);
      await snap('inviting');
      await saySmaller(sam);
      await arrivesAtOffering(pair);
      await snap('smaller');
      await offer(robin, sam, NO_HOLD);
      await sayYes(sam);
      await bothArriveAt(pair, touching.downTitle);
      await snap('phones-down');
      await tap(robin, touching.stop);
      await arrivesAtOffering(pair);
      await snap('stopped');
      await offer(robin, sam, HOLD);
      for (const { page } of [robin, sam])
        await page.emulateMedia({ reducedMotion: 'no-preference' });
      await sayYes(sam);
      await bothArriveAt(pair, touching.breatheTitle);
      await sam.page.emulateMedia({ reducedMotion: 'reduce' });
      await snap('breathing');
      await enough(robin);
      await snap('one-done');
    });

    test(`pictures of touch apart, ${name}`, async ({ server, phoneAt }) => {
      const pair = await couple({
        server,
        phoneAt: (at, wish) => phoneAt(at, { ...wish, ...looks }),
      });
      const { a: robin, b: sam } = pair;
      const snap = shots('touch-apart', pair);
      await toOffering(pair, 1);
      await offer(robin, sam, HOLD_APART);
      await snap('inviting');
      for (const { page } of [robin, sam])
        await page.emulateMedia({ reducedMotion: 'no-preference' });
      await sayYes(sam);
      await bothArriveAt(pair, touching.thumbTitle);
      await snap('thumbs');
      await spot(robin).hover();
      await robin.page.mouse.down();
      await sam.page.getByText(touching.thumbs.theirs('Robin')).waitFor();
      await robin.page.waitForTimeout(1_500);
      await snap('one-holds');
      await spot(sam).hover();
      await sam.page.mouse.down();
      await robin.page.getByText(touching.thumbs.both('Sam')).waitFor();
      await robin.page.waitForTimeout(1_500);
      await snap('both-hold');
      await robin.page.mouse.up();
      await tap(robin, touching.stop);
      await arrivesAtOffering(pair);
      await offer(robin, sam, NO_HOLD);
      await sayYes(sam);
      await bothArriveAt(pair, touching.downTitleApart);
      await snap('aside');
      await arrivesAt(sam, touching.downTitleApart);
    });
  }
}
