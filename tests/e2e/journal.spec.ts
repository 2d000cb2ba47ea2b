// For one person alone: how close it feels, the six signs, and a journal under a passphrase.
import type { Locator, Request } from '@playwright/test';
import { journal } from '../../client/src/i18n/en/journal.ts';
import { measures } from '../../client/src/i18n/en/measures.ts';
import { signs } from '../../client/src/i18n/en/signs.ts';
import { en } from '../../client/src/i18n/en.ts';
import { found } from '../client/support/canary.ts';
import { openStart } from './support/meeting.ts';
import {
  checkIn,
  closenessSlider,
  keptOn,
  openJournalPage,
  openSigns,
  passphraseField,
  saved,
  show,
  toStart,
  turnOn,
  unlock,
} from './support/own-pages.ts';
import { arrivesAt, button, reads, tap } from './support/phone.ts';
import { expect, test } from './support/test.ts';

const { positions } = measures.circles;
const PASSPHRASE = 'blue kettle river stone';
/** Where the circles' centres lie, as parts of the picture's width, while they are apart. */
const LEFT_CENTRE = 0.26;
const RIGHT_CENTRE = 0.74;
const HALF_TOGETHER_RIGHT = 0.62;

test('[JN4] the two circles follow fingers, taps, buttons and keys, and say where they are', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url);
  await openStart(robin);
  await openSigns(robin);
  const slider = closenessSlider(robin);
  const { mouse, keyboard, touchscreen } = robin.page;
  const isAt = async (position: number): Promise<void> => {
    await expect(slider).toHaveValue(String(position));
    await expect(slider).toHaveAttribute('aria-valuetext', positions[position] ?? '');
    await expect(robin.page.getByText(positions[position] ?? '', { exact: true })).toBeVisible();
  };
  await expect(slider).toHaveAttribute('aria-valuetext', measures.circles.unset);
  await expect(button(robin, signs.closeness.leaveOut)).toBeVisible();

  // Keys: an untouched slider stays untouched until a key says otherwise.
  await slider.focus();
  await expect(slider).toHaveAttribute('aria-valuetext', measures.circles.unset);
  await keyboard.press('Enter');
  await isAt(0);
  for (const key of ['ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowLeft']) await keyboard.press(key);
  await isAt(2);
  await keyboard.press('End');
  await isAt(10);
  await keyboard.press('Home');
  await isAt(0);

  await tap(robin, measures.circles.closer);
  await isAt(1);
  await tap(robin, measures.circles.apart);
  await tap(robin, measures.circles.apart);
  await isAt(0);

  const at = await placesOn(slider);
  await mouse.move(...at(RIGHT_CENTRE));
  await mouse.down();
  await mouse.move(...at(HALF_TOGETHER_RIGHT), { steps: 6 });
  await isAt(5);
  // Past the middle is as near as it gets.
  await mouse.move(...at(LEFT_CENTRE), { steps: 6 });
  await mouse.up();
  await isAt(10);
  await touchscreen.tap(...at(LEFT_CENTRE));
  await isAt(0);
  await touchscreen.tap(...at(HALF_TOGETHER_RIGHT));
  await isAt(5);
  // The keys go on from where the finger left off.
  await keyboard.press('ArrowRight');
  await isAt(6);
});

test('[JN5] a look at how things are asks the server for nothing, and sends nothing', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url);
  await openStart(robin);
  await robin.page.waitForLoadState('networkidle');
  const asked: string[] = [];
  const icons: Request[] = [];
  robin.page.on('request', (request) => {
    // Chromium asks for the icon with every address; it may not say which address that is.
    if (new URL(request.url()).pathname === '/favicon.svg') icons.push(request);
    else asked.push(request.url());
  });
  robin.page.on('websocket', (socket) => asked.push(socket.url()));
  await checkIn(robin, 4, { lonely: 8, cold: 8, misunderstood: 3 });
  await arrivesAt(robin, signs.result.titleStep(1));
  await reads(robin, signs.result.because.cold);
  await reads(robin, signs.steps['open-up'].title);
  await expect(robin.page.getByText(signs.help.words)).toHaveCount(0);
  await tap(robin, signs.result.again);
  await arrivesAt(robin, signs.title);
  await robin.page
    .getByRole('button', { name: `${signs.clear} ${signs.statements.cold}`, exact: true })
    .click();
  await tap(robin, signs.see);
  await reads(robin, signs.result.because.lonely);
  await tap(robin, signs.change.open);
  await arrivesAt(robin, journal.none.title);
  expect(asked).toEqual([]);
  for (const icon of icons) expect(await icon.allHeaders()).not.toHaveProperty('referer');
  expect(await keptOn(robin)).not.toContain('lonely');
});

test('[JN16] a very strong unease adds one line that leads to Help', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url);
  await openStart(robin);
  await checkIn(robin, 2, { unsafe: 9, 'less-romance': 10 });
  await arrivesAt(robin, signs.result.titleStep(1));
  await reads(robin, signs.steps['in-your-shoes'].title);
  await reads(robin, signs.help.words);
  await tap(robin, signs.help.open);
  await arrivesAt(robin, en.menu.help);
});

test('[JN15] a journal is turned on, written, opened, saved, turned off and deleted, by http', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(`http://heard.test:${server.port}`);
  await openStart(robin);
  expect(await robin.page.evaluate(() => isSecureContext)).toBe(false);
  await openJournalPage(robin, journal.none.title);
  await expect(button(robin, journal.turnOn)).toBeDisabled();
  await passphraseField(robin, journal.passphrase.labelNew).fill(PASSPHRASE);
  await passphraseField(robin, journal.passphrase.labelAgain).fill('blue kettle');
  await reads(robin, journal.passphrase.differ);
  await expect(button(robin, journal.turnOn)).toBeDisabled();
  await turnOn(robin, PASSPHRASE);
  await reads(robin, journal.open.emptyTitle);

  // Written without the passphrase: the page was loaded anew and knows no key.
  await robin.page.reload();
  await arrivesAt(robin, journal.locked.title);
  await toStart(robin);
  await checkIn(robin, 3, { 'not-validated': 7, unsafe: 0 });
  await reads(robin, signs.change.locked);
  await tap(robin, signs.result.done);
  await checkIn(robin, 6, { 'not-validated': 2 });
  expect(found([PASSPHRASE, 'not-validated', 'signs', 'circles'], await keptOn(robin))).toEqual([]);

  await tap(robin, signs.change.open);
  await arrivesAt(robin, journal.locked.title);
  await unlock(robin, 'blue kettle river');
  await reads(robin, journal.locked.wrong);
  await unlock(robin, PASSPHRASE);
  await arrivesAt(robin, journal.title);
  const facts = { count: 2, first: '3', last: '6', lowest: '3', highest: '6' };
  await expect(
    robin.page.getByRole('img', { name: journal.trends.several(facts), exact: true }),
  ).toBeVisible();
  const figure = robin.page.getByRole('figure', { name: signs.names['not-validated'] });
  await figure.getByText(journal.trends.table.show).click();
  await expect(figure.getByRole('cell')).toHaveText([/\d/, '2', /\d/, '7']);

  const json = await saved(robin, journal.manage.json);
  expect(json.name).toMatch(/^heard-journal-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(json.text)).toMatchObject([
    { kind: 'signs', circles: 3, values: { 'not-validated': 7, unsafe: 0 } },
    { kind: 'signs', circles: 6, values: { 'not-validated': 2 } },
  ]);
  const csv = await saved(robin, journal.manage.csv);
  expect(csv.name).toMatch(/\.csv$/);
  expect(csv.text.trimEnd().split('\r\n')).toHaveLength(3);

  await tap(robin, journal.manage.turnOff);
  await reads(robin, journal.open.off);
  await toStart(robin);
  await checkIn(robin, 9, {});
  await reads(robin, signs.result.unanswered);
  await toStart(robin);
  await openJournalPage(robin, journal.title);
  await expect(robin.page.getByRole('listitem').filter({ hasText: signs.title })).toHaveCount(2);

  await tap(robin, journal.manage.remove);
  await tap(robin, journal.removing.go);
  await arrivesAt(robin, journal.none.title);
  const kept = await keptOn(robin);
  for (const left of ['publicKey', 'lock', 'salt', 'box', 'place'])
    expect(kept).not.toContain(left);
  await robin.page.reload();
  await arrivesAt(robin, journal.none.title);
});

test('[JN14] an open journal locks when its page is left, or was out of sight for five minutes', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url);
  await robin.page.clock.install();
  await openStart(robin);
  await openJournalPage(robin, journal.none.title);
  await turnOn(robin, PASSPHRASE);

  await show(robin, 'hidden');
  await robin.page.clock.fastForward('04:00');
  await show(robin, 'visible');
  await reads(robin, journal.open.emptyTitle);
  await show(robin, 'hidden');
  await robin.page.clock.fastForward('05:01');
  await show(robin, 'visible');
  await arrivesAt(robin, journal.locked.title);

  await unlock(robin, PASSPHRASE);
  await arrivesAt(robin, journal.title);
  // As the browser does when it keeps a page it has left, to come back to.
  await robin.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await arrivesAt(robin, journal.locked.title);

  await unlock(robin, PASSPHRASE);
  await arrivesAt(robin, journal.title);
  await tap(robin, journal.open.lock);
  await arrivesAt(robin, journal.locked.title);
  // Open, it outlasts the screen that opened it, and no longer than the page.
  await unlock(robin, PASSPHRASE);
  await arrivesAt(robin, journal.title);
  await toStart(robin);
  await openJournalPage(robin, journal.title);
  await tap(robin, en.menu.open);
  await tap(robin, en.menu.leave);
  await expect(robin.page).toHaveURL('about:blank');
  await robin.page.goto(`${server.url}/journal`);
  await expect(robin.page.getByRole('heading', { level: 1 })).toHaveText(journal.locked.title);
});

/** Points on the picture, given as parts of its width, at half its height. */
async function placesOn(picture: Locator): Promise<(part: number) => [x: number, y: number]> {
  const box = await picture.boundingBox();
  if (box === null) throw new Error('there is no picture');
  return (part) => [box.x + part * box.width, box.y + box.height / 2];
}
