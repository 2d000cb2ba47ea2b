// Two at one phone, and one who tries it alone: no line, no server, and nothing shown to the wrong eyes.
import type { Request } from '@playwright/test';
import { onePhone } from '../../client/src/i18n/en/one-phone.ts';
import { en } from '../../client/src/i18n/en.ts';
import { TRY_NAMES } from '../../client/src/local/scripted-partner.ts';
import { keptBy } from './support/contents.ts';
import { choose, openStart, ready } from './support/meeting.ts';
import {
  beginOnePhone,
  curtain,
  isHanded,
  lookTogether,
  ROBIN,
  rateInHand,
  SAM,
  toCards,
  toRating,
} from './support/one-phone.ts';
import { arrivesAt, button, type Phone, sees, tap, tapRow, write } from './support/phone.ts';
import { expect, test } from './support/test.ts';
import { askOwn, need } from './support/turn.ts';

const { tryOut } = onePhone;
const CANARY = 'canary-behind-the-curtain';

/** What is asked of anybody while it is watched: a page that keeps itself asks its own worker. */
function watchRequests({ page }: Phone): string[] {
  const seen: string[] = [];
  page.on('request', (request: Request) => void seen.push(request.url()));
  page.on('websocket', (socket) => void seen.push(socket.url()));
  return seen;
}

async function becomesKept({ page }: Phone): Promise<void> {
  const state = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  await expect.poll(state, { timeout: 20_000 }).toBe('activated');
}

test('[BR230] a spoken turn on one phone is played with no line at all, through a reload, and asks nobody for anything', async ({
  server,
  phoneAt,
}) => {
  const phone = await phoneAt(server.url, { keepsPage: true });
  await beginOnePhone(phone);
  await arrivesAt(phone, curtain.title(ROBIN));
  await becomesKept(phone);
  phone.mayLoseLine = true;
  await phone.context.setOffline(true);
  // Opened anew, it comes from what the phone kept.
  await openStart(phone);
  await tap(phone, en.start.onePhone);
  await arrivesAt(phone, curtain.title(ROBIN));
  const asked = watchRequests(phone);
  await toCards(phone);
  await toRating(phone);
  await rateInHand(phone, ROBIN, 7);
  expect(asked.filter((url) => !url.includes('/assets/'))).toEqual([]);

  await arrivesAt(phone, curtain.title(SAM));
  await phone.page.reload();
  await rateInHand(phone, SAM, 8);
  await lookTogether(phone);
  await arrivesAt(phone, en.turn.revealing.closeness['in-tune']);
  await tap(phone, en.turn.revealing.goOn);
  await arrivesAt(phone, en.turn.needing.swapped);
});

test('[BR231] behind the curtain no word of the other is anywhere, whatever is pressed', async ({
  server,
  phoneAt,
}) => {
  const phone = await phoneAt(server.url);
  const { page } = phone;
  const holds = () =>
    page.evaluate(() => {
      const fields = [...document.querySelectorAll('input, textarea')];
      const written = fields.map((field) => ('value' in field ? String(field.value) : ''));
      return [document.documentElement.outerHTML, document.title, ...written].join('\n');
    });
  await beginOnePhone(phone);
  await isHanded(phone, ROBIN);
  await choose(phone, { how: 'written' });
  // Said in another way: both say ready to that.
  await ready(phone);
  await isHanded(phone, SAM);
  await ready(phone);
  await tapRow(phone, en.steps.names['open-up']);
  await isHanded(phone, ROBIN);
  await tapRow(phone, en.steps.names['open-up']);
  await tap(phone, en.steps.between.begin);
  await isHanded(phone, ROBIN);
  await askOwn(phone, 'What is on your mind?');
  await isHanded(phone, SAM);
  await need(phone, 'listen');
  await write(phone, en.turn.sharing.label, CANARY);
  expect(await holds()).toContain(CANARY);

  // Put away for a moment, it may come back in another hand.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await arrivesAt(phone, curtain.title(SAM));
  expect(await holds()).not.toContain(CANARY);
  await page.reload();
  await arrivesAt(phone, curtain.title(SAM));
  expect(await holds()).not.toContain(CANARY);
  await page.goBack();
  await page.goForward();
  await arrivesAt(phone, curtain.title(SAM));
  expect(await holds()).not.toContain(CANARY);
  await page.keyboard.press('Escape');
  await arrivesAt(phone, curtain.title(SAM));

  await tap(phone, curtain.open(SAM));
  await expect(page.getByRole('textbox', { name: en.turn.sharing.label })).toHaveValue(CANARY);
  expect(await keptBy(phone)).not.toContain(CANARY);
});

test('[BR232] trying it alone is one whole turn beside a partner who plays along; nothing is asked and nothing stays', async ({
  server,
  phoneAt,
}) => {
  const visitor = await phoneAt(server.url, {
    isLaptop: true,
    viewport: { width: 1280, height: 860 },
  });
  const { page } = visitor;
  await openStart(visitor);
  const kept = await keptBy(visitor);
  await tap(visitor, en.start.tryAlone);
  const mine = page.getByRole('region', { name: tryOut.mine });
  const theirs = page.getByRole('region', {
    name: tryOut.theirs(TRY_NAMES.b),
    includeHidden: true,
  });
  const card = tryOut.cards.at(-1);
  await mine.getByRole('button', { name: card?.text ?? '' }).click();
  await expect(page.getByText(tryOut.nothingKept)).toBeVisible();
  const asked = watchRequests(visitor);
  await mine.getByRole('button', { name: tryOut.pick.ask }).click();
  await expect(page.getByText(card?.answer ?? '')).toBeVisible();
  await mine.getByRole('button', { name: en.turn.reflecting.handOverSpoken }).click();
  await mine.getByRole('button', { name: en.turn.supporting.goOn }).click();
  await mine.getByRole('slider').fill('8');
  await mine.getByRole('button', { name: en.turn.rating.seal }).click();
  await expect(theirs.getByRole('heading')).toHaveText(en.turn.revealing.closeness['in-tune']);
  await mine.getByRole('button', { name: en.turn.revealing.goOn }).click();
  await arrivesAt(visitor, tryOut.end.title);
  expect(asked).toEqual([]);

  await tap(visitor, tryOut.end.start);
  await sees(visitor, en.start.title);
  expect(await keptBy(visitor)).toBe(kept);
  const left = await page.evaluate(async () => ({
    local: { ...localStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));
  expect(left).toEqual({ local: {}, databases: ['heard'], caches: [] });
  await expect(button(visitor, en.start.onePhone)).toBeVisible();
});
