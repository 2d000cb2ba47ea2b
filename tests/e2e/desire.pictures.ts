// Takes a picture of every screen of desire on both phones, to be looked at.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { desire } from '../../client/src/i18n/en/desire.ts';
import { en } from '../../client/src/i18n/en.ts';
import { bothArriveAt } from './support/closing.ts';
import { back, marksOf, send, toMarking } from './support/desire.ts';
import { type Couple, couple } from './support/meeting.ts';
import { arrivesAt, tap } from './support/phone.ts';
import { test } from './support/test.ts';
import { cards } from './support/turn.ts';

const FOLDER = fileURLToPath(new URL('../test-results/pictures/', import.meta.url));
const SIZES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];

for (const viewport of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const name = `${viewport.width}-${colorScheme}`;
    test(`pictures of desire, ${name}`, async ({ server, phoneAt }) => {
      const folder = `${FOLDER}desire-${name}/`;
      mkdirSync(folder, { recursive: true });
      const pair = await couple({
        server,
        phoneAt: (origin, wish) => phoneAt(origin, { ...wish, viewport, colorScheme }),
      });
      let count = 0;
      const snap = async (what: string): Promise<void> => {
        count += 1;
        for (const [seat, { page }] of Object.entries(pair satisfies Couple)) {
          await page.screenshot({
            path: `${folder}${String(count).padStart(2, '0')}-${what}-${seat}.png`,
          });
        }
      };
      const { a: robin, b: sam } = pair;
      await toMarking(pair, 3);
      await snap('marking');
      await marksOf(robin, 1, 6, 9, 20, 22, 28, 40);
      await marksOf(sam, ...Array.from({ length: 16 }, (_, place) => place));
      await sam.page.getByRole('checkbox').nth(18).press(' ');
      await snap('marked');
      await back(sam);
      await snap('leaving');
      await tap(sam, desire.leaving.keep);
      await send(robin);
      await arrivesAt(robin, desire.waiting.title);
      await snap('waiting');
      await send(sam);
      await bothArriveAt(pair, desire.common.title);
      await snap('common');
      await tap(robin, desire.common.goOn);
      await tap(sam, desire.common.goOn);
      await arrivesAt(robin, en.turn.drawing.title('Sam'));
      await snap('topics');
      await robin.page.getByRole('radio').nth(1).check();
      await cards(robin).first().click();
      await snap('cards');
      await tap(robin, en.turn.drawing.ask);
      await arrivesAt(sam, en.turn.common.asks('Robin'));
      await snap('asked');
    });
  }
}
