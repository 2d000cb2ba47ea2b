// Two languages in one room, turning from one to the other, and one that runs from the right.
import type { Locator } from '@playwright/test';
import { en } from '../../client/src/i18n/en.ts';
import { menu } from '../../client/src/i18n/es/menu.ts';
import { roomWords } from '../../client/src/i18n/es/room-words.ts';
import { siteWords } from '../../client/src/i18n/es/site-words.ts';
import { LANGUAGE_NAMES, MIRRORED } from '../../client/src/i18n/languages.ts';
import { mirrored } from '../../client/src/i18n/mirrored.ts';
import { cardNamed, cardSaying } from './support/decks.ts';
import { fits } from './support/fits.ts';
import {
  begin,
  type couple,
  inviteLink,
  meet,
  openRoom,
  toWishes,
  wishFor,
} from './support/meeting.ts';
import { arrivesAt, button, type Phone, reads, row, sees, tap, write } from './support/phone.ts';
import { expect, test } from './support/test.ts';
import {
  ask,
  handOver,
  rate,
  reflect,
  say,
  toNeeding,
  toRating,
  toSharing,
} from './support/turn.ts';

const { turn } = roomWords;

const speaks = (phone: Phone, language: string) =>
  expect(phone.page.locator('html')).toHaveAttribute('lang', language);

/** Robin's room, opened in English, and an invitation that Luz reads in Spanish. */
async function invited({ server, phoneAt }: Parameters<typeof couple>[0]) {
  const robin = await phoneAt(server.url, { name: 'Robin' });
  const luz = await phoneAt(server.url, { name: 'Luz', locale: 'es-MX' });
  const fetched: string[] = [];
  luz.page.on('response', (response) => fetched.push(new URL(response.url()).pathname));
  await openRoom(robin, 'apart');
  await speaks(robin, 'en');
  await luz.page.goto(await inviteLink(robin, luz));
  await sees(luz, siteWords.join.title('Robin'));
  await speaks(luz, 'es');
  expect(fetched.filter((path) => path.includes('site-words'))).toHaveLength(1);
  await write(luz, siteWords.join.nameLabel, 'Luz');
  return { robin, luz };
}

test('[BR220] a link opens in the language of the browser, and is turned in the bar', async ({
  server,
  phoneAt,
}) => {
  const { luz } = await invited({ server, phoneAt });
  await tap(luz, LANGUAGE_NAMES.en);
  await sees(luz, en.join.title('Robin'));
  await speaks(luz, 'en');
  await button(luz, LANGUAGE_NAMES.es).press('Enter');
  await sees(luz, siteWords.join.title('Robin'));
  await expect(luz.page.getByRole('textbox')).toHaveValue('Luz');
  await tap(luz, siteWords.join.take);
  await arrivesAt(luz, roomWords.agree.title);
});

test('[BR221] one phone in Spanish and one in English, and one that turns in mid-turn', async ({
  server,
  phoneAt,
}) => {
  const { robin, luz } = await invited({ server, phoneAt });
  await tap(luz, siteWords.join.take);
  await arrivesAt(luz, roomWords.agree.title);

  await test.step('each agrees, picks and begins on screens of their own', async () => {
    await tap(luz, roomWords.agree.next);
    await tap(luz, roomWords.agree.ready);
    await toWishes(robin);
    await tap(robin, en.agree.ready);
    await arrivesAt(luz, roomWords.steps.choosing.title);
    await row(luz, roomWords.steps.names['open-up']).click();
    await row(robin, en.steps.names['open-up']).click();
    await arrivesAt(luz, roomWords.steps.between.title(roomWords.steps.names['open-up']));
    await tap(robin, en.steps.between.begin);
    await arrivesAt(robin, en.turn.drawing.title('Luz'));
    await arrivesAt(luz, turn.drawing.waitingTitle('Robin'));
  });

  const question = await ask(robin, 1);
  const { id } = cardSaying('open-up', 'en', question);
  const own = cardNamed('open-up', 'es', id);

  await test.step('the card stands on each phone in its own language', async () => {
    await arrivesAt(luz, turn.common.asks('Robin'));
    await reads(luz, own.text);
    await expect(luz.page.getByText(question)).toHaveCount(0);
    await expect(luz.page.getByText(own.text).first()).toHaveAttribute('lang', 'es');
  });

  await test.step('turning in mid-turn leaves the half-written words and the place', async () => {
    await row(luz, turn.needing.listen.title).click();
    await arrivesAt(luz, turn.sharing.title);
    await write(luz, turn.sharing.label, 'La mañana fue');
    await tap(luz, menu.open);
    await row(luz, menu.language).click();
    await luz.page.getByRole('radio', { name: LANGUAGE_NAMES.en }).press('Space');
    await expect(luz.page.getByRole('dialog').getByText(en.menu.languages.legend)).toBeVisible();
    await luz.page.keyboard.press('Escape');
    await sees(luz, en.turn.sharing.title);
    await reads(luz, question);
    const field = luz.page.getByRole('textbox', { name: en.turn.sharing.label, exact: true });
    await expect(field).toHaveValue('La mañana fue');
    await luz.page.reload();
    await sees(luz, en.turn.sharing.title);
    await speaks(luz, 'en');
    await expect(field).toHaveValue('La mañana fue');
  });
});

test('[BR222] a turn in a language that runs from the right, on the smallest phone', async ({
  server,
  phoneAt,
}) => {
  const wish = { viewport: { width: 360, height: 640 }, says: (text: string) => mirrored(text) };
  const pair = { a: await phoneAt(server.url, wish), b: await phoneAt(server.url, wish) };
  const { a, b } = pair;
  const both = async (): Promise<void> => {
    for (const phone of [a, b]) await fits(phone);
  };
  for (const { context } of [a, b]) {
    await context.addInitScript((tag) => localStorage.setItem('heard.language', tag), MIRRORED);
  }
  await meet(pair, 'apart');
  for (const { page } of [a, b]) {
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  }
  await both();
  await toWishes(a);
  await wishFor(a, { depth: 2 });
  await fits(a);
  await begin(pair);
  await both();
  const roles = { listener: a, speaker: b };
  await toNeeding(roles);
  await both();
  await toSharing(roles);
  await say(b, 'Some words of mine.');
  await both();
  await handOver(b);
  await arrivesAt(a, en.turn.reflecting.title);
  await both();
  await reflect(a, 'Some words of yours.');
  await handOver(a);
  await arrivesAt(b, en.turn.checking.title(''));
  await both();
  await row(b, en.turn.checking.gotIt.title).click();
  await arrivesAt(a, en.turn.supporting.title(''));
  await both();
  await toRating(roles);
  await both();

  await test.step('the scale runs from the right, and what is touched is what one gets', async () => {
    const slider = b.page.getByRole('slider');
    const places = slider.locator('xpath=preceding-sibling::*/span');
    const [first, last] = [await places.first().boundingBox(), await places.nth(10).boundingBox()];
    if (first === null || last === null) throw new Error('the scale has no marks');
    expect(first.x).toBeGreaterThan(last.x);
    const along = (last.x - first.x) / 10;
    await b.page.touchscreen.tap(first.x + first.width / 2 + 2 * along, first.y + first.height / 2);
    await expect(slider).toHaveValue('2');
    await slider.press('ArrowLeft');
    await expect(slider).toHaveValue('3');
  });

  await rate(b, 9);
  await rate(a, 8);
  await arrivesAt(a, en.turn.revealing.closeness['in-tune']);
  await both();
  // Numbers stay numbers, and each stands below its own circle.
  await expect(a.page.getByRole('definition')).toHaveText(['8', '9']);
  const middleOf = async (of: Locator): Promise<number> => {
    const box = await of.boundingBox();
    if (box === null) throw new Error('it is not there');
    return box.x + box.width / 2;
  };
  const discs = a.page.locator('figure circle[class*="disc"]');
  expect(await middleOf(discs.nth(0))).toBeGreaterThan(await middleOf(discs.nth(1)));
  const numbers = a.page.getByRole('definition');
  expect(await middleOf(numbers.nth(0))).toBeGreaterThan(await middleOf(numbers.nth(1)));
});
