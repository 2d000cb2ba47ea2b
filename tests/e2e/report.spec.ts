// What a counsellor takes along of a session with two phones, and what they keep of it.
import { change } from '../../client/src/i18n/en/change.ts';
import { facilitate } from '../../client/src/i18n/en/facilitate.ts';
import { report } from '../../client/src/i18n/en/report.ts';
import { en } from '../../client/src/i18n/en.ts';
import { begin } from './support/meeting.ts';
import { saved } from './support/own-pages.ts';
import { arrivesAt, reads, tap, tapRow } from './support/phone.ts';
import { allow, openSeat } from './support/seat.ts';
import { LABEL, menuOf, seesScope, session } from './support/session.ts';
import { expect, test } from './support/test.ts';
import { ask, firstTurn, plainTurn } from './support/turn.ts';

const SHARED = 'The kumquat tree washed out.';
const PASSPHRASE = 'blue kettle river stone';

test('[BW13] a session is reported on one sheet and as a table, without a word until both say so, and its line is kept', async ({
  server,
  phoneAt,
}) => {
  const { a, b, desk } = await session({ server, phoneAt }, 'words');
  await begin({ a, b });
  const card = await ask(a, 0);
  await plainTurn(firstTurn({ a, b }), SHARED);
  await reads(desk, SHARED);

  await menuOf(desk);
  await tapRow(desk, facilitate.menu.report);
  await arrivesAt(desk, report.title);
  const page = desk.page.getByRole('article');
  await expect(page).toContainText(report.both('Robin', 'Sam'));
  await expect(page).toContainText(en.steps.names['open-up']);
  await expect(page.getByRole('row', { name: /Sam.*8 7 1$/ })).toBeVisible();
  const words = [card, SHARED];
  for (const word of words) await expect(desk.page.getByText(word)).toHaveCount(0);
  await expect(desk.page.getByRole('checkbox')).toHaveCount(0);
  const table = await saved(desk, report.csv);
  expect(table.name).toMatch(/^heard-session-.*\.csv$/);
  expect(table.text).toMatch(/\r\nturn,,1,open-up,Sam,Robin,/);
  for (const word of words) expect(table.text).not.toContain(word);

  for (const phone of [a, b]) {
    await openSeat(phone);
    await allow(phone, 'words', true);
  }
  await expect(page).toContainText(card);
  await expect(page).not.toContainText(SHARED);
  await desk.page.getByRole('checkbox', { name: report.said.show }).check();
  await expect(page).toContainText(SHARED);
  await desk.page.getByRole('checkbox', { name: report.said.show }).uncheck();
  for (const format of ['A4', 'Letter']) {
    const printed = (await desk.page.pdf({ format })).toString('latin1');
    expect([format, printed.match(/\/Type\s*\/Page\b/g)?.length]).toEqual([format, 1]);
  }
  // What one takes back is gone from the open report at once.
  await openSeat(b);
  await allow(b, 'structure');
  for (const word of words) await expect(desk.page.getByText(word)).toHaveCount(0);
  await expect(page).not.toContainText(report.turns.felt);
  await openSeat(b);
  await allow(b, 'numbers');
  await expect(page).toContainText(report.turns.felt);
  await tap(desk, report.close);
  await seesScope(desk, 'numbers');

  await menuOf(desk);
  await tapRow(desk, facilitate.menu.change);
  await arrivesAt(desk, change.none.title);
  for (const label of [change.passphrase.labelNew, change.passphrase.labelAgain]) {
    await desk.page.getByLabel(label, { exact: true }).fill(PASSPHRASE);
  }
  await tap(desk, change.passphrase.turnOn);
  await arrivesAt(desk, change.title);
  await tap(desk, change.couple.turnOn(LABEL));
  await tap(desk, change.couple.keep);
  await reads(desk, change.couple.kept);
  const line = desk.page.getByRole('row', { name: /^Sam 8/ });
  await expect(line).toBeVisible();
  await expect(desk.page.getByRole('row', { name: /^Robin – 7/ })).toBeVisible();
  await desk.page.reload();
  await arrivesAt(desk, change.locked.title);
  await expect(line).toHaveCount(0);
});
