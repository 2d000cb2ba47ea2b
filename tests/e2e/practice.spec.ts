// What a counsellor sets between sessions, from its link to the code that ticks it off; and what they keep.
import { change } from '../../client/src/i18n/en/change.ts';
import { ownDeck } from '../../client/src/i18n/en/own-deck.ts';
import { practice } from '../../client/src/i18n/en/practice.ts';
import { en } from '../../client/src/i18n/en.ts';
import { formatDone, newPracticePart } from '../../client/src/secrets/practice-link.ts';
import { closeWithoutWords, endSitting } from './support/closing.ts';
import { begin, inviteLink, takeSeat } from './support/meeting.ts';
import { keptOn, saved } from './support/own-pages.ts';
import { arrivesAt, button, type Phone, reads, sees, tap, tapRow, write } from './support/phone.ts';
import { expect, LONG, test } from './support/test.ts';

const { list, ticked, problems, tell, link: linkWords } = practice;
const { maker, preset } = ownDeck;
const words = maker.practice;
const PASSPHRASE = 'blue kettle river stone';

/** From the list of practices to the link of a new one. */
async function setPractice(counsellor: Phone, label: string): Promise<string> {
  await tap(counsellor, list.make);
  await arrivesAt(counsellor, words.title);
  await write(counsellor, words.label, label);
  await counsellor.page
    .getByRole('group', { name: maker.depth })
    .getByRole('radio', { name: en.turn.depth[1] })
    .check();
  await counsellor.page.getByRole('radio', { name: maker.lengths['rounds-1'] }).check();
  await write(counsellor, maker.by, 'Mo Ardent');
  await tap(counsellor, words.make);
  await arrivesAt(counsellor, words.setTitle);
  const link = await counsellor.page.getByLabel(words.link.label, { exact: true }).inputValue();
  await tap(counsellor, words.toList);
  await arrivesAt(counsellor, list.title);
  return link;
}

async function openPractices(counsellor: Phone): Promise<void> {
  await counsellor.page.goto(`${counsellor.origin}/practices`);
  await sees(counsellor, list.title);
}

async function openDone(phone: Phone, link: string): Promise<void> {
  await phone.page.goto('about:blank');
  await phone.page.goto(link);
}

test('[BW6] a practice is set, opened by the couple, played, told to be done and ticked off', async ({
  server,
  lineTo,
  phoneAt,
}) => {
  const line = await lineTo(server);
  const counsellor = await phoneAt(line.url);
  await openPractices(counsellor);
  await reads(counsellor, list.empty);
  await setPractice(counsellor, 'Another couple');
  const link = await setPractice(counsellor, 'Quokka couple');
  const row = counsellor.page.getByRole('listitem').filter({ hasText: 'Quokka couple' });
  await expect(row).toContainText(list.notDone);
  const kept = await keptOn(counsellor);
  expect(kept).not.toContain('Quokka');

  const robin = await phoneAt(server.url, { name: 'Robin' });
  const sam = await phoneAt(server.url, { name: 'Sam' });
  const pair = { a: robin, b: sam };
  await robin.page.goto(link.replace(line.url, server.url));
  await arrivesAt(robin, en.steps.names['open-up']);
  await reads(robin, preset.practice);
  await reads(robin, preset.depth(en.turn.depth[1]));
  await write(robin, en.start.nameLabel, 'Robin');
  await tapRow(robin, en.start.apart);
  await arrivesAt(robin, en.invite.titleApart);
  await takeSeat(sam, await inviteLink(robin, sam), 'Robin');
  await arrivesAt(robin, en.agree.title);
  await begin(pair);
  await endSitting(sam);
  await closeWithoutWords(pair);

  // Only the phone that opened it can tell, and only where its owner asks for the link.
  await expect(button(sam, en.closing.tell)).toHaveCount(0);
  await tap(robin, en.closing.tell);
  await arrivesAt(robin, tell.title);
  const code = await robin.page.getByLabel(tell.label, { exact: true }).inputValue();
  expect(code).toMatch(/^http:\/\/[^/]+\/done#1\.[\w-]{22}\.[\w-]{26}$/);
  await tap(robin, tell.copy);
  await tap(robin, tell.back);
  await arrivesAt(robin, en.closing.ended.title);

  // Another device learns nothing of it: the couple's own, or a stranger's.
  await openDone(sam, code);
  await arrivesAt(sam, problems.foreign.title);

  await openDone(counsellor, code.replace(server.url, line.url));
  await arrivesAt(counsellor, ticked.new('Quokka couple'));
  expect(counsellor.page.url()).toBe(`${line.url}/done`);
  await tap(counsellor, ticked.toList);
  await arrivesAt(counsellor, list.title);
  await expect(row).not.toContainText(list.notDone);
  await expect(
    counsellor.page.getByRole('listitem').filter({ hasText: 'Another couple' }),
  ).toContainText(list.notDone);
  await openDone(counsellor, code.replace(server.url, line.url));
  await arrivesAt(counsellor, ticked.again('Quokka couple'));
  // No server is told of a practice, nor that it was done.
  const sent = line.sent().toString('latin1');
  expect(sent).not.toContain(code.slice(-40, -10));
  expect(sent).not.toContain('Quokka');
});

test(
  '[BW7] a code can be pasted, and one that is cut off, damaged, newer or foreign has its plain words',
  LONG,
  async ({ server, phoneAt }) => {
    // As on a home network, where less of the browser is there.
    const origin = `http://heard.test:${server.port}`;
    const phone = await phoneAt(origin);
    await openPractices(phone);
    const practiceLink = await setPractice(phone, '');
    expect(practiceLink).toContain('/p#2.');
    const foreign = formatDone(origin, newPracticePart());
    const faults: [string, string][] = [
      [foreign, problems.foreign.title],
      [foreign.slice(0, -5), problems['cut-off'].title],
      [
        `${foreign.slice(0, -6)}${foreign.at(-6) === 'A' ? 'B' : 'A'}${foreign.slice(-5)}`,
        problems.damaged.title,
      ],
      [foreign.replace('#1.', '#9.'), problems['other-version'].title],
      [`${origin}/done`, problems.missing.title],
    ];
    for (const [address, title] of faults) {
      await openDone(phone, address);
      await arrivesAt(phone, title);
      expect(phone.page.url()).toBe(`${origin}/done`);
    }
    await openPractices(phone);
    await write(phone, list.code, foreign.slice(0, -5));
    await tap(phone, list.tickOff);
    await reads(phone, problems['cut-off'].title);
    await reads(phone, list.notDone);
    // The link is there once more, and a removed practice is ticked off by nothing.
    await tap(phone, list.again);
    await expect(phone.page.getByLabel(linkWords.label, { exact: true })).toHaveValue(practiceLink);
    await tap(phone, list.removeLabel(list.forNobody));
    await tap(phone, list.removing.go);
    await reads(phone, list.empty);
  },
);

test(
  '[BW26] change across sessions is off until it is turned on, on for each couple, saved, locked and deleted',
  LONG,
  async ({ server, phoneAt }) => {
    const phone = await phoneAt(server.url);
    await openPractices(phone);
    await tap(phone, list.change);
    await arrivesAt(phone, change.none.title);
    await reads(phone, change.noNotes);
    await phone.page.getByLabel(change.passphrase.labelNew, { exact: true }).fill(PASSPHRASE);
    await phone.page.getByLabel(change.passphrase.labelAgain, { exact: true }).fill(PASSPHRASE);
    await tap(phone, change.passphrase.turnOn);
    await arrivesAt(phone, change.title);
    await reads(phone, change.open.noCouples);
    await write(phone, change.open.newCouple, 'Quokka couple');
    await tap(phone, change.open.add);
    await reads(phone, change.couple.nothingYet);
    for (const total of ['27', '31.5']) {
      await write(phone, change.totals.label, 'My scale');
      await write(phone, change.totals.value, total);
      await tap(phone, change.totals.add);
      await expect(
        phone.page.getByRole('cell', { name: total, exact: true }).first(),
      ).toBeVisible();
    }
    await expect(phone.page.getByRole('img', { name: /27 at first to 31.5 last/ })).toBeVisible();
    const table = await saved(phone, change.manage.csv);
    expect(table.name).toMatch(/^heard-change-.*\.csv$/);
    expect(table.text).toContain(',Quokka couple,both,,,,,My scale,31.5');
    expect(await keptOn(phone)).not.toContain('Quokka');
    await tap(phone, change.open.lock);
    await arrivesAt(phone, change.locked.title);
    await phone.page.getByLabel(change.passphrase.label, { exact: true }).fill(PASSPHRASE);
    await tap(phone, change.locked.unlock);
    await arrivesAt(phone, change.title);
    await phone.page.getByRole('radio', { name: 'Quokka couple' }).check();
    await expect(phone.page.getByRole('cell', { name: '27', exact: true }).first()).toBeVisible();
    await tap(phone, change.manage.removeAll);
    await tap(phone, change.manage.removing.go);
    await arrivesAt(phone, change.none.title);
  },
);
