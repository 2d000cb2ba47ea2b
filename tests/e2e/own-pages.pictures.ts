// Takes a picture of every screen that is for one person alone. Run by hand: PICTURES=1 playwright test
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { journal } from '../../client/src/i18n/en/journal.ts';
import { signs } from '../../client/src/i18n/en/signs.ts';
import { openStart } from './support/meeting.ts';
import {
  checkIn,
  closenessSlider,
  openJournalPage,
  openSigns,
  passphraseField,
  toStart,
  turnOn,
  unlock,
} from './support/own-pages.ts';
import { arrivesAt, reads, tap } from './support/phone.ts';
import { test } from './support/test.ts';

const FOLDER = fileURLToPath(new URL('../test-results/pictures/', import.meta.url));
const SIZES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];

for (const viewport of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const name = `${viewport.width}-${colorScheme}`;
    test(`pictures of what one looks at alone, ${name}`, async ({ server, phoneAt }) => {
      const robin = await phoneAt(`http://heard.test:${server.port}`, { viewport, colorScheme });
      const folder = `${FOLDER}${name}/`;
      mkdirSync(folder, { recursive: true });
      let count = 0;
      const snap = async (what: string): Promise<void> => {
        count += 1;
        const file = `alone-${String(count).padStart(2, '0')}-${what}.png`;
        await robin.page.screenshot({ path: folder + file });
      };
      await openStart(robin);
      await openJournalPage(robin, journal.none.title);
      await snap('journal-off');
      await passphraseField(robin, journal.passphrase.labelNew).fill('blue kettle');
      await passphraseField(robin, journal.passphrase.labelAgain).fill('blue kettl');
      await snap('passphrase');
      await turnOn(robin, 'blue kettle');
      await snap('journal-empty');
      await toStart(robin);
      await openSigns(robin);
      await snap('closeness-unset');
      await closenessSlider(robin).fill('6');
      await snap('closeness');
      await tap(robin, signs.closeness.goOn);
      await arrivesAt(robin, signs.title);
      await snap('signs');
      await tap(robin, signs.see);
      await snap('unanswered');
      await toStart(robin);
      await checkIn(robin, 3, { lonely: 7, cold: 2, unsafe: 1 });
      await snap('one-step');
      await tap(robin, signs.result.done);
      await checkIn(robin, 5, { 'less-romance': 9, lonely: 4, unsafe: 6 });
      await snap('two-steps');
      await tap(robin, signs.result.done);
      await checkIn(robin, 5, { unsafe: 8 });
      await snap('one-step-and-help');
      await tap(robin, signs.result.done);
      await openJournalPage(robin, journal.title);
      await snap('journal');
      await tap(robin, journal.open.lock);
      await unlock(robin, 'red kettle');
      await reads(robin, journal.locked.wrong);
      await snap('wrong-passphrase');
      await tap(robin, journal.locked.forgotten);
      await snap('deleting');
    });
  }
}
