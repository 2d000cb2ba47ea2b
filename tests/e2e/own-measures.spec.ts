/** What one looks at alone in the middle of a room: the circles before and after, and the signs. */
import { journal } from '../../client/src/i18n/en/journal.ts';
import { measures } from '../../client/src/i18n/en/measures.ts';
import { signs } from '../../client/src/i18n/en/signs.ts';
import { en } from '../../client/src/i18n/en.ts';
import { closeWithoutWords, endSitting, openMenu } from './support/closing.ts';
import { agreeOn, couple, inviteLink, openRoom, openStart } from './support/meeting.ts';
import { openJournalPage, toStart, turnOn, unlock } from './support/own-pages.ts';
import { arrivesAt, button, reads, tap, tapRow } from './support/phone.ts';
import { expect, LONG, test } from './support/test.ts';

const PASSPHRASE = 'blue kettle river stone';

test('[BR91] who keeps a journal is asked before and after a sitting, and finds it there; the other is not', async ({
  server,
  phoneAt,
}) => {
  const a = await phoneAt(server.url, { name: 'Robin' });
  const b = await phoneAt(server.url, { name: 'Sam' });
  await openStart(b);
  await openJournalPage(b, journal.none.title);
  await turnOn(b, PASSPHRASE);
  await toStart(b);

  await openRoom(a, 'apart');
  await b.page.goto(await inviteLink(a, b));
  await arrivesAt(b, en.join.title(a.name));
  await b.page.getByRole('textbox', { name: en.join.nameLabel, exact: true }).fill(b.name);
  await tap(b, en.join.take);
  await arrivesAt(b, measures.before.title);
  await b.page.getByRole('slider').fill('3');
  await tap(b, measures.before.goOn);
  await arrivesAt(b, en.agree.title);
  await arrivesAt(a, en.agree.title);
  await agreeOn({ a, b });
  await endSitting(a);
  for (const phone of [a, b]) {
    await tap(phone, en.closing.appreciating.goOnWithoutWriting);
    if (phone === a) await arrivesAt(phone, en.closing.appreciating.mineTitle);
  }
  for (const phone of [a, b]) await arrivesAt(phone, en.closing.summary.title);
  await tap(a, en.closing.summary.done);
  await arrivesAt(a, en.closing.summary.mineTitle);
  await tap(b, en.closing.summary.done);
  await arrivesAt(b, measures.after.title);
  await b.page.getByRole('slider').fill('6');
  await tap(b, measures.after.goOn);
  await arrivesAt(b, measures.items.title);
  await b.page.getByRole('slider', { name: measures.items.understood }).fill('8');
  await tap(b, measures.items.done);
  await arrivesAt(b, en.closing.ended.title);

  await tap(b, en.closing.ended.toStart);
  await openJournalPage(b, journal.locked.title);
  await unlock(b, PASSPHRASE);
  await reads(b, journal.list.closenessBoth(3, 6));
  expect([...a.complaints, ...b.complaints]).toEqual([]);
});

test(
  '[BR91] who keeps no journal finds the circles before and after, and is asked nothing',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await couple({ server, phoneAt });
    const { a, b } = pair;
    await tap(a, en.agree.measure);
    await arrivesAt(a, measures.before.title);
    await a.page.getByRole('slider').fill('4');
    await tap(a, measures.before.goOn);
    await arrivesAt(a, en.agree.title);
    await expect(button(a, en.agree.measure)).toHaveCount(0);
    await agreeOn(pair);
    await endSitting(a);
    await closeWithoutWords(pair);
    await tap(a, en.closing.measure);
    await arrivesAt(a, measures.after.title);
    await tap(a, measures.after.leaveOut);
    await arrivesAt(a, measures.items.title);
    await tap(a, measures.items.leaveOut);
    await arrivesAt(a, en.closing.ended.title);
    expect([...a.complaints, ...b.complaints]).toEqual([]);
  },
);

test('[BR92] a sign is shown to the partner only by two taps for it, and stands where both look', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a, b } = pair;
  await agreeOn(pair);
  await openMenu(a);
  await tapRow(a, en.menu.signs);
  const sheet = a.page.getByRole('dialog');
  await sheet.getByRole('slider', { name: signs.statements.lonely }).fill('7');
  await sheet.getByRole('slider', { name: signs.statements.cold }).fill('2');
  await tap(a, signs.see);
  await expect(button(b, signs.share.go)).toHaveCount(0);
  await sheet
    .getByRole('button', { name: signs.share.show(b.name) })
    .last()
    .click();
  await tap(a, signs.share.go);
  await reads(a, signs.share.shown(b.name));
  await reads(b, en.steps.told.title(a.name));
  const told = b.page.getByRole('status').filter({ hasText: en.steps.told.title(a.name) });
  await expect(told).toContainText(signs.statements.lonely);
  await expect(told).not.toContainText(signs.statements.cold);
  await tap(a, signs.result.done);
  await endSitting(a);
  await closeWithoutWords(pair);
  expect([...a.complaints, ...b.complaints]).toEqual([]);
});
