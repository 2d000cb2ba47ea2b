// Takes a picture of every screen of cards of one's own and of links with cards, to be looked at.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ownDeck } from '../../client/src/i18n/en/own-deck.ts';
import { en } from '../../client/src/i18n/en.ts';
import { openMenu } from './support/closing.ts';
import { begin, couple } from './support/meeting.ts';
import { arrivesAt, type Phone, reads, sees, tap, tapRow } from './support/phone.ts';
import { test } from './support/test.ts';

const FOLDER = fileURLToPath(new URL('../test-results/pictures/', import.meta.url));
const SIZES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];
const { bring, preview, notice, refused, maker, preset } = ownDeck;
const DECK = `---
title: Evenings for two
step: open-up
language: en
licence: MIT
author: A. Counsellor
---
## Depth 1
- What was good about this evening?
- Which song stayed with you this week?
- How was the way home, really?
## Depth 2
- What would you like me to ask more often?
- Do you like Mondays?
`;

for (const viewport of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const name = `${viewport.width}-${colorScheme}`;
    test(`pictures of own cards, ${name}`, async ({ server, phoneAt }) => {
      const folder = `${FOLDER}own-deck-${name}/`;
      mkdirSync(folder, { recursive: true });
      const pair = await couple({
        server,
        phoneAt: (origin, wish) => phoneAt(origin, { ...wish, viewport, colorScheme }),
      });
      let count = 0;
      const snap = async (what: string, { page }: Phone, fullPage = false): Promise<void> => {
        count += 1;
        await page.screenshot({
          path: `${folder}${String(count).padStart(2, '0')}-${what}.png`,
          fullPage,
        });
      };
      const { a: robin, b: sam } = pair;
      await begin(pair);
      const bringText = (phone: Phone, text: string) =>
        phone.page
          .getByLabel(bring.file)
          .setInputFiles({ name: 'cards.md', mimeType: 'text/plain', buffer: Buffer.from(text) });
      await openMenu(sam);
      await snap('menu', sam);
      await tapRow(sam, en.menu.cards);
      await snap('bring', sam);
      await bringText(
        sam,
        DECK.replace('Which song', 'Which <b>song').replace('licence: MIT\n', ''),
      );
      await reads(sam, refused.title);
      await snap('refused', sam);
      await bringText(sam, DECK);
      await reads(sam, preview.first);
      await snap('preview', sam);
      await tap(sam, preview.lend);
      await reads(sam, preview.lent);
      await sam.page.getByText(preview.lent).scrollIntoViewIfNeeded();
      await snap('lent', sam);
      await tap(sam, preview.close);
      await reads(robin, notice.theirs('Sam', 'Evenings for two'));
      await snap('notice', robin);
      await tap(robin, notice.dismiss);
      await robin.page.getByRole('radio', { name: 'Evenings for two' }).check();
      await snap('cards', robin);

      const guide = await phoneAt(server.url, { viewport, colorScheme });
      await guide.page.goto(`${server.url}/cards`);
      await sees(guide, maker.title);
      await snap('maker', guide, true);
      await bringText(guide, DECK);
      await reads(guide, preview.first);
      await guide.page.getByRole('radio', { name: maker.lengths['rounds-3'] }).check();
      await guide.page
        .getByRole('group', { name: maker.depth })
        .getByRole('radio', { name: en.turn.depth[2] })
        .check();
      await tap(guide, maker.make);
      const field = guide.page.getByLabel(maker.link, { exact: true });
      await field.scrollIntoViewIfNeeded();
      await snap('made', guide, true);
      const link = await field.inputValue();
      await guide.page.goto('about:blank');
      await guide.page.goto(link);
      await arrivesAt(guide, 'Evenings for two');
      await snap('preset', guide, true);
      await guide.page.goto('about:blank');
      await guide.page.goto(link.slice(0, -9));
      await arrivesAt(guide, preset.problems['cut-off'].title);
      await snap('cut-off', guide);
    });
  }
}
