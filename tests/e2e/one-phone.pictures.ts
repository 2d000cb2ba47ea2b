// Takes a picture of each new screen of one phone, to be looked at. Run by hand: PICTURES=1 playwright test
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { en } from '../../client/src/i18n/en.ts';
import { openMenu } from './support/closing.ts';
import { openStart, toWishes } from './support/meeting.ts';
import {
  beginOnePhone,
  curtain,
  isHanded,
  look,
  names,
  ROBIN,
  rateInHand,
  SAM,
  toRating,
} from './support/one-phone.ts';
import { arrivesAt, sees, tap } from './support/phone.ts';
import { test } from './support/test.ts';

const FOLDER = fileURLToPath(new URL('../test-results/pictures/', import.meta.url));
const SIZES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];

for (const viewport of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const name = `${viewport.width}-${colorScheme}`;
    test(`one phone at ${name}`, async ({ server, phoneAt }) => {
      test.slow();
      const phone = await phoneAt(server.url, { colorScheme, viewport });
      const folder = `${FOLDER}one-phone-${name}/`;
      mkdirSync(folder, { recursive: true });
      let count = 0;
      const shot = async (what: string) => {
        count += 1;
        await phone.page.waitForTimeout(500);
        await phone.page.screenshot({
          path: `${folder}${String(count).padStart(2, '0')}-${what}.png`,
        });
      };
      await openStart(phone);
      await shot('start');
      await tap(phone, en.start.onePhone);
      await sees(phone, names.title);
      await shot('names');
      await beginOnePhone(phone);
      await arrivesAt(phone, curtain.title(ROBIN));
      await shot('curtain');
      await tap(phone, curtain.open(ROBIN));
      await arrivesAt(phone, en.agree.title);
      await shot('rules');
      await toWishes(phone);
      await shot('wishes');
      await tap(phone, en.agree.ready);
      await arrivesAt(phone, curtain.title(SAM));
      await shot('curtain-sam');
      await phone.page.reload();
      await arrivesAt(phone, curtain.title(SAM));
      await tap(phone, curtain.open(SAM));
      await toWishes(phone);
      await tap(phone, en.agree.ready);
      await arrivesAt(phone, en.steps.choosing.title);
      await shot('choosing');
      await tapStep();
      await isHanded(phone, ROBIN);
      await tapStep();
      await sees(phone, en.steps.between.title(en.steps.names['open-up']));
      await shot('between');
      await tap(phone, en.steps.between.begin);
      await arrivesAt(phone, en.turn.drawing.title(SAM));
      await shot('drawing');
      await openMenu(phone);
      await shot('menu');
      await phone.page.keyboard.press('Escape');
      await toRating(phone);
      await isHanded(phone, ROBIN);
      await shot('rating');
      await phone.page.reload();
      await rateInHand(phone, ROBIN, 7);
      await rateInHand(phone, SAM, 8);
      await arrivesAt(phone, look.title);
      await shot('look');
      await tap(phone, look.open);
      await sees(phone, en.turn.revealing.closeness['in-tune']);
      await shot('revealing');
      await tap(phone, en.turn.revealing.goOn);
      await shot('second-turn');

      async function tapStep(): Promise<void> {
        const { page } = phone;
        await page.getByRole('button', { name: /^Open up/ }).click();
      }
    });
  }
}
