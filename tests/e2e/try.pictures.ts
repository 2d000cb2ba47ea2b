// Takes a picture of each moment of the try-out, to be looked at. Run by hand: PICTURES=1 playwright test
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onePhone } from '../../client/src/i18n/en/one-phone.ts';
import { en } from '../../client/src/i18n/en.ts';
import { TRY_NAMES } from '../../client/src/local/scripted-partner.ts';
import { button, sees, tap } from './support/phone.ts';
import { expect, test } from './support/test.ts';

const FOLDER = fileURLToPath(new URL('../test-results/pictures/', import.meta.url));
const SIZES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 1280, height: 860 },
];
const { tryOut } = onePhone;

for (const viewport of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const name = `${viewport.width}-${colorScheme}`;
    test(`trying it alone at ${name}`, async ({ server, phoneAt }) => {
      test.slow();
      const isLaptop = viewport.width > 1000;
      const phone = await phoneAt(server.url, { colorScheme, viewport, isLaptop });
      const folder = `${FOLDER}try-${name}/`;
      mkdirSync(folder, { recursive: true });
      let count = 0;
      const shot = async (what: string) => {
        count += 1;
        await phone.page.waitForTimeout(400);
        await phone.page.screenshot({
          path: `${folder}${String(count).padStart(2, '0')}-${what}.png`,
        });
      };
      const { page } = phone;
      await page.goto(`${server.url}/try`);
      const [card] = tryOut.cards;
      await page.getByRole('button', { name: new RegExp(card?.text ?? '') }).click();
      await shot('cards');
      await tap(phone, tryOut.pick.ask);
      await shot('needing');
      await expect(page.getByText(card?.answer ?? '')).toBeVisible();
      await shot('sharing');
      if (!isLaptop) {
        await page.getByRole('radio', { name: tryOut.theirs(TRY_NAMES.b) }).check();
        await shot('sharing-theirs');
        await page.getByRole('radio', { name: tryOut.mine }).check();
      }
      await button(phone, en.turn.reflecting.handOverSpoken).waitFor();
      await shot('reflecting');
      await tap(phone, en.turn.reflecting.handOverSpoken);
      await shot('checking');
      await tap(phone, en.turn.supporting.goOn);
      await shot('rating');
      const mine = page.getByRole('region', { name: tryOut.mine });
      await mine.getByRole('slider').fill('8');
      await mine.getByRole('button', { name: en.turn.rating.seal }).click();
      await button(phone, en.turn.revealing.goOn).first().waitFor();
      await shot('revealing');
      await mine.getByRole('button', { name: en.turn.revealing.goOn }).click();
      await sees(phone, tryOut.end.title);
      await shot('end');
    });
  }
}
