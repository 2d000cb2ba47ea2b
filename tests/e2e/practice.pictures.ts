// Takes a picture of every screen between sessions, to be looked at.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { change } from '../../client/src/i18n/en/change.ts';
import { ownDeck } from '../../client/src/i18n/en/own-deck.ts';
import { practice } from '../../client/src/i18n/en/practice.ts';
import { en } from '../../client/src/i18n/en.ts';
import { closeWithoutWords, endSitting } from './support/closing.ts';
import { begin, inviteLink, takeSeat } from './support/meeting.ts';
import { arrivesAt, type Phone, sees, tap, tapRow, write } from './support/phone.ts';
import { test } from './support/test.ts';

const FOLDER = fileURLToPath(new URL('../test-results/pictures/', import.meta.url));
const SIZES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];
const { list, ticked, problems, tell } = practice;
const words = ownDeck.maker.practice;

for (const viewport of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const name = `${viewport.width}-${colorScheme}`;
    test(`pictures of what is between sessions, ${name}`, async ({ server, phoneAt }) => {
      const folder = `${FOLDER}practice-${name}/`;
      mkdirSync(folder, { recursive: true });
      let count = 0;
      const snap = async (what: string, { page }: Phone, fullPage = true): Promise<void> => {
        count += 1;
        const path = `${folder}${String(count).padStart(2, '0')}-${what}.png`;
        await page.screenshot({ path, fullPage });
      };
      const look = { viewport, colorScheme };
      const counsellor = await phoneAt(server.url, look);
      await counsellor.page.goto(`${server.url}/practices`);
      await sees(counsellor, list.title);
      await snap('no-practices', counsellor);
      await tap(counsellor, list.make);
      await arrivesAt(counsellor, words.title);
      await write(counsellor, words.label, 'Tuesdays at ten');
      await counsellor.page.getByRole('radio', { name: ownDeck.maker.lengths['rounds-1'] }).check();
      await snap('make', counsellor);
      await tap(counsellor, words.make);
      await arrivesAt(counsellor, words.setTitle);
      await snap('set', counsellor);
      const link = await counsellor.page.getByLabel(words.link.label, { exact: true }).inputValue();
      await tap(counsellor, words.toList);
      await sees(counsellor, list.title);
      await snap('practices', counsellor);

      const robin = await phoneAt(server.url, { ...look, name: 'Robin' });
      const sam = await phoneAt(server.url, { ...look, name: 'Sam' });
      await robin.page.goto(link);
      await arrivesAt(robin, en.steps.names['open-up']);
      await snap('opened', robin);
      await write(robin, en.start.nameLabel, 'Robin');
      await tapRow(robin, en.start.apart);
      await arrivesAt(robin, en.invite.titleApart);
      await takeSeat(sam, await inviteLink(robin, sam), 'Robin');
      const pair = { a: robin, b: sam };
      await begin(pair);
      await endSitting(sam);
      await closeWithoutWords(pair);
      await snap('ended', robin, false);
      await tap(robin, en.closing.tell);
      await arrivesAt(robin, tell.title);
      await snap('tell', robin, false);
      const code = await robin.page.getByLabel(tell.label, { exact: true }).inputValue();
      await sam.page.goto(code);
      await arrivesAt(sam, problems.foreign.title);
      await snap('foreign', sam, false);
      await counsellor.page.goto(code);
      await arrivesAt(counsellor, ticked.new('Tuesdays at ten'));
      await snap('ticked', counsellor, false);
      await tap(counsellor, ticked.toList);
      await sees(counsellor, list.title);
      await snap('done', counsellor);

      await tap(counsellor, list.change);
      await arrivesAt(counsellor, change.none.title);
      await snap('change-none', counsellor);
      for (const label of [change.passphrase.labelNew, change.passphrase.labelAgain]) {
        await counsellor.page.getByLabel(label, { exact: true }).fill('blue kettle river stone');
      }
      await tap(counsellor, change.passphrase.turnOn);
      await arrivesAt(counsellor, change.title);
      await write(counsellor, change.open.newCouple, 'Tuesdays at ten');
      await tap(counsellor, change.open.add);
      for (const total of ['27', '24', '31.5']) {
        await write(counsellor, change.totals.label, 'My own scale');
        await write(counsellor, change.totals.value, total);
        await tap(counsellor, change.totals.add);
        await counsellor.page.getByRole('cell', { name: total, exact: true }).last().waitFor();
      }
      await snap('change-open', counsellor);
      await tap(counsellor, change.open.lock);
      await arrivesAt(counsellor, change.locked.title);
      await snap('change-locked', counsellor, false);
    });
  }
}
