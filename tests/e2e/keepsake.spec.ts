/** One page of what both gave, and taking it along. */
import { readFileSync } from 'node:fs';
import { keepsake } from '../../client/src/i18n/en/keepsake.ts';
import { en } from '../../client/src/i18n/en.ts';
import { appreciate, endSitting } from './support/closing.ts';
import { begin, couple } from './support/meeting.ts';
import { arrivesAt, button, type Phone, reads, tap } from './support/phone.ts';
import { expect, test } from './support/test.ts';
import { firstTurn, plainTurn, toNeeding } from './support/turn.ts';

const SAID = 'The garden washed out & I minded.';

async function give(phone: Phone, ...kinds: readonly string[]): Promise<void> {
  for (const kind of kinds) await phone.page.getByRole('checkbox', { name: kind }).check();
  await tap(phone, keepsake.give);
}

async function saved(phone: Phone, name: string): Promise<Buffer> {
  const download = phone.page.waitForEvent('download');
  await tap(phone, name);
  return readFileSync(await (await download).path());
}

test('[BR90] a keepsake holds what each gave, and only that, and can be saved in three ways', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a, b } = pair;
  await begin(pair);
  await toNeeding(firstTurn(pair));
  await plainTurn(firstTurn(pair), SAID);
  await endSitting(a);
  await appreciate(a, 'You stayed.');
  await appreciate(b, 'You asked.');

  for (const phone of [a, b]) {
    await arrivesAt(phone, en.closing.summary.title);
    await tap(phone, en.closing.keepsake);
    await arrivesAt(phone, keepsake.title);
    await reads(phone, keepsake.empty);
  }
  await give(b, keepsake.kinds.share, keepsake.shared);
  const page = a.page.getByRole('article');
  await expect(page).toContainText(SAID);
  await expect(page).not.toContainText('You asked.');
  await expect(page).not.toContainText(keepsake.inTune);
  await give(a, keepsake.shared);
  await expect(b.page.getByRole('article')).toContainText(keepsake.inTune);
  await expect(page).not.toContainText('You stayed.');

  const html = (await saved(a, keepsake.file)).toString();
  expect(html).toContain('The garden washed out &amp; I minded.');
  expect(html).not.toContain('You stayed.');
  const image = await saved(a, keepsake.image);
  expect(image.subarray(1, 4).toString()).toBe('PNG');
  expect(image.length).toBeGreaterThan(10_000);
  await a.page.emulateMedia({ media: 'print' });
  await expect(page).toBeVisible();
  await expect(button(a, keepsake.back)).toBeHidden();
  await a.page.emulateMedia({ media: 'screen' });

  await a.page.reload();
  await arrivesAt(a, en.closing.summary.title);
  await tap(a, en.closing.keepsake);
  await expect(a.page.getByRole('article')).toContainText(SAID);
  expect([...a.complaints, ...b.complaints]).toEqual([]);
});
