// Touch in the browser: an invitation and its replies, one breath on two phones, a spot both hold.

import { touch } from '../../client/src/i18n/en/touch.ts';
import { en } from '../../client/src/i18n/en.ts';
import { breatheInPhase, setClock, sizesOf, wayOf } from './support/breath.ts';
import { bothArriveAt } from './support/closing.ts';
import { agreeOn, couple, meet } from './support/meeting.ts';
import { arrivesAt, button, type Phone, reads, row, sees, tap, tapRow } from './support/phone.ts';
import { expect, LONG, test } from './support/test.ts';
import {
  arrivesAtOffering,
  bothFinish,
  enough,
  HOLD,
  HOLD_APART,
  invitations,
  NO_HOLD,
  offer,
  sayNotNow,
  saySmaller,
  sayYes,
  spot,
  toOffering,
} from './support/touch.ts';

const { offering, inviting, touching } = touch;
const MINUTE_MS = 60_000;

test('[BR60] side by side both phones breathe in one rhythm whatever their own clocks say, until both say enough', async ({
  server,
  phoneAt,
  lineTo,
}) => {
  const [lineA, lineB] = [await lineTo(server), await lineTo(server)];
  const robin = await phoneAt(lineA.url, { name: 'Robin' });
  const sam = await phoneAt(lineB.url, { name: 'Sam' });
  await robin.page.emulateMedia({ reducedMotion: 'no-preference' });
  await setClock(robin, 9 * MINUTE_MS);
  await setClock(sam, -4 * MINUTE_MS);
  const pair = { a: robin, b: sam };
  await meet(pair, 'together');
  await toOffering(pair);
  // As long there as back would be no test of it.
  lineA.slow(30, 3);
  lineB.slow(3, 30);
  const words = await offer(robin, sam, HOLD);
  await reads(sam, words);
  await sayYes(sam);
  await bothArriveAt(pair, touching.breatheTitle);
  for (const phone of [robin, sam]) await reads(phone, words);
  await sam.page.emulateMedia({ reducedMotion: 'no-preference' });
  await breatheInPhase(robin, sam);
  const sizes = await sizesOf(robin);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeGreaterThan(0.05);

  // In words, without movement, and at the same moment.
  await sam.page.emulateMedia({ reducedMotion: 'reduce' });
  await breatheInPhase(robin, sam, 1);
  expect(new Set(await sizesOf(sam))).toEqual(new Set([1]));
  for (const phone of [robin, sam]) {
    await expect(phone.page.locator('[data-now]')).toHaveText(/^(in|out)$/);
  }
  await expect
    .poll(async () => (await wayOf(robin)) === (await wayOf(sam)), { intervals: [100] })
    .toBe(true);
  await bothFinish(pair);
  // The other one offers next.
  await reads(sam, en.steps.between.offerMine);
});

test(
  '[BR61] apart both phones glow while both hold the spot, by finger, mouse or key, and letting go fades',
  LONG,
  async ({ server, phoneAt }) => {
    const robin = await phoneAt(server.url, { name: 'Robin' });
    const sam = await phoneAt(server.url, { name: 'Sam' });
    for (const phone of [robin, sam]) await noteBuzzes(phone);
    const pair = { a: robin, b: sam };
    await meet(pair, 'apart');
    await toOffering(pair);
    await offer(robin, sam, HOLD_APART);
    await sayYes(sam);
    await bothArriveAt(pair, touching.thumbTitle);
    for (const phone of [robin, sam]) await glows(phone, 'none');

    await spot(robin).hover();
    await robin.page.mouse.down();
    await glows(robin, 'mine');
    await glows(sam, 'theirs');
    await reads(sam, touching.thumbs.theirs('Robin'));
    const finger = await touchOf(sam);
    await finger.down();
    for (const phone of [robin, sam]) await glows(phone, 'both');
    await reads(robin, touching.thumbs.both('Sam'));
    await reads(sam, touching.thumbs.both('Robin'));
    for (const phone of [robin, sam]) {
      expect(await buzzesOf(phone), 'both meet').toContainEqual([40, 70, 40]);
    }

    await finger.cancel();
    await glows(sam, 'theirs');
    await glows(robin, 'mine');
    await spot(sam).focus();
    for (const key of ['Space', 'Enter']) {
      await sam.page.keyboard.down(key);
      for (const phone of [robin, sam]) await glows(phone, 'both');
      await sam.page.keyboard.up(key);
      for (const [phone, glow] of [
        [sam, 'theirs'],
        [robin, 'mine'],
      ] as const) {
        await glows(phone, glow);
      }
    }
    // For hands that cannot hold.
    await tap(sam, touching.keepHeld);
    for (const phone of [robin, sam]) await glows(phone, 'both');
    await robin.page.mouse.up();
    await glows(robin, 'theirs');
    await glows(sam, 'mine');
    await tap(sam, touching.letGo);
    for (const phone of [robin, sam]) await glows(phone, 'none');

    // A finger that stays marks nothing, scrolls nothing and opens no menu.
    const style = await spot(sam).evaluate((element) => {
      const { touchAction, userSelect } = getComputedStyle(element);
      const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
      return { touchAction, userSelect, hasMenu: element.dispatchEvent(event) };
    });
    expect(style).toEqual({ touchAction: 'none', userSelect: 'none', hasMenu: false });
    await bothFinish(pair);
  },
);

test('[BR62] something smaller and not now, a withdrawal and a stop, and neither phone says who', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt }, 'together');
  const { a: robin, b: sam } = pair;
  await toOffering(pair, 3);
  // Cards of the second round and later may be closer; the first are light or closer.
  await offer(robin, sam, new RegExp(`^${offering.depth[2]}`));
  await saySmaller(sam);
  await arrivesAtOffering(pair);
  await reads(robin, offering.leadSmaller('Sam'));
  await areLight(robin);
  await offer(robin, sam);
  await sayNotNow(sam);
  await arrivesAtOffering(pair);
  await areLight(robin);

  const seen: string[][] = [];
  const putAway = [
    () => sayNotNow(sam),
    () => tap(robin, inviting.takeBack),
    async () => {
      await sayYes(sam);
      await bothArriveAt(pair, touching.downTitle);
      await tap(sam, touching.stop);
    },
    async () => {
      await sayYes(sam);
      await bothArriveAt(pair, touching.downTitle);
      await tap(robin, touching.stop);
    },
  ];
  for (const way of putAway) {
    const words = await offer(robin, sam, NO_HOLD);
    await way();
    await arrivesAtOffering(pair);
    await expect(robin.page.getByText(words)).toHaveCount(0);
    seen.push([await wordsOf(robin), await wordsOf(sam)]);
  }
  expect(new Set(seen.map(([ours]) => ours)).size).toBe(1);
  expect(new Set(seen.map(([, theirs]) => theirs)).size).toBe(1);
  await reads(robin, offering.lead('Sam'));
  await tap(sam, offering.choose);
  await bothArriveAt(pair, en.steps.choosing.title);
});

test(
  '[BR63] a touch goes on after a reload and after the line was down, in the same rhythm, and is never ended by the time',
  LONG,
  async ({ server, phoneAt, lineTo }) => {
    const line = await lineTo(server);
    const robin = await phoneAt(server.url, { name: 'Robin' });
    const sam = await phoneAt(line.url, { name: 'Sam' });
    for (const phone of [robin, sam]) phone.mayLoseLine = true;
    const pair = { a: robin, b: sam };
    await meet(pair, 'apart');
    await toOffering(pair);
    const words = await offer(robin, sam, HOLD_APART);
    for (const [phone, title] of [
      [robin, inviting.sentTitle('Sam')],
      [sam, inviting.title('Robin')],
    ] as const) {
      await phone.page.reload();
      await arrivesAt(phone, title);
      await reads(phone, words);
    }
    await sayYes(sam);
    await bothArriveAt(pair, touching.thumbTitle);
    await tap(robin, touching.keepHeld);
    await tap(sam, touching.keepHeld);
    for (const phone of [robin, sam]) await glows(phone, 'both');

    line.cut();
    // Not heard of any more: that thumb is nowhere.
    for (const phone of [robin, sam]) await glows(phone, 'mine');
    line.mend();
    for (const phone of [robin, sam]) await glows(phone, 'both');

    await sam.page.reload();
    await arrivesAt(sam, touching.thumbTitle);
    await glows(robin, 'mine');
    for (const phone of [robin, sam]) {
      await phone.page.emulateMedia({ reducedMotion: 'no-preference' });
    }
    await breatheInPhase(robin, sam);
    await tap(sam, touching.keepHeld);
    for (const phone of [robin, sam]) await glows(phone, 'both');

    for (const phone of [robin, sam]) await reads(phone, touching.noHurry);
    await server.stop();
    await server.start({ aheadMs: 3 * MINUTE_MS });
    for (const phone of [robin, sam]) await reads(phone, touching.late);
    await breatheInPhase(robin, sam);
    for (const phone of [robin, sam]) await sees(phone, touching.thumbTitle);

    await enough(robin);
    await robin.page.reload();
    await arrivesAt(robin, touching.thumbTitle);
    await reads(robin, touching.mineDone);
    await enough(sam);
    for (const phone of [robin, sam]) {
      await sees(phone, en.steps.between.title(en.steps.names.touch));
    }
  },
);

test('[BR64] an invitation is offered, answered, held and ended by keyboard alone', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt }, 'apart');
  const { a: robin, b: sam } = pair;
  await toOffering(pair);
  for (;;) {
    const texts = await invitations(robin).allTextContents();
    const place = texts.findIndex((text) => HOLD_APART.test(text));
    if (place >= 0) {
      await press(robin, invitations(robin).nth(place));
      break;
    }
    await press(robin, button(robin, offering.others));
    await expect(invitations(robin)).not.toHaveText(texts);
  }
  await press(robin, button(robin, offering.offer));
  await arrivesAt(sam, inviting.title('Robin'));
  await press(sam, row(sam, inviting.yes.title));
  await bothArriveAt(pair, touching.thumbTitle);
  for (const phone of [robin, sam]) {
    await focus(phone, spot(phone));
    await phone.page.keyboard.down('Space');
  }
  for (const phone of [robin, sam]) await glows(phone, 'both');
  for (const phone of [robin, sam]) {
    await phone.page.keyboard.up('Space');
    await press(phone, button(phone, touching.enough));
  }
  await bothArriveAt(pair, en.steps.between.title(en.steps.names.touch));
});

test('[CL87] a step that is not open today is not shown, however the partner’s phone begins it', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt: withEveryStepOpen(phoneAt) }, 'together');
  const { a: robin, b: sam } = pair;
  await agreeOn(pair);
  for (const step of ['touch', 'desire'] as const) {
    await tapRow(sam, en.steps.names['open-up']);
    await tapRow(robin, en.steps.names[step]);
    await arrivesAt(robin, en.steps.between.title(en.steps.names[step]));
    await arrivesAt(sam, en.steps.notOpen.title);
    await tap(robin, step === 'touch' ? en.steps.between.begin : en.steps.between.beginTopics);
    await expect(button(robin, en.steps.between.choose)).toHaveCount(0);
    await arrivesAt(sam, en.steps.notOpen.title);
    await sam.page.reload();
    await arrivesAt(sam, en.steps.notOpen.title);
    await tap(sam, en.steps.notOpen.choose);
    await bothArriveAt(pair, en.steps.choosing.title);
  }
});

type PhoneAt = Parameters<typeof couple>[0]['phoneAt'];

/** The first phone runs a page somebody changed: it offers every step, whatever both want. */
function withEveryStepOpen(phoneAt: PhoneAt): PhoneAt {
  let phones = 0;
  return async (origin, wish) => {
    const phone = await phoneAt(origin, wish);
    phones += 1;
    if (phones > 1) return phone;
    await phone.context.route('**/assets/*.js', async (route) => {
      const response = await route.fetch();
      const honest = await response.text();
      const changed = honest.replace(/\w+===`touch`\|\|\w+===`desire`\?[^:]*:/, '');
      if (changed === honest) return route.fulfill({ response });
      // As text, whatever it came zipped as.
      const { 'content-encoding': _, ...headers } = response.headers();
      return route.fulfill({ response, headers, body: changed });
    });
    return phone;
  };
}

const glows = (phone: Phone, glow: 'none' | 'mine' | 'theirs' | 'both') =>
  expect(spot(phone)).toHaveAttribute('data-glow', glow);

async function areLight(phone: Phone): Promise<void> {
  const light = new RegExp(`^${offering.depth[1]}`);
  await expect(invitations(phone)).toHaveText([light, light, light]);
}

/** The words of the screen, without the cards. */
async function wordsOf(phone: Phone): Promise<string> {
  const main = phone.page.getByRole('main');
  const all = (await main.textContent()) ?? '';
  const cards = await main.getByRole('region').allTextContents();
  return cards.reduce((left, card) => left.replace(card, ''), all);
}

/** A finger on the spot: the browser's own touch, not a mouse. */
async function touchOf(phone: Phone) {
  const session = await phone.context.newCDPSession(phone.page);
  const box = await spot(phone).boundingBox();
  if (box === null) throw new Error('there is no spot');
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return {
    down: () =>
      session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] }),
    cancel: () =>
      session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] }),
  };
}

async function noteBuzzes(phone: Phone): Promise<void> {
  await phone.context.addInitScript(() => {
    const buzzes: unknown[] = [];
    Object.assign(window, { buzzes });
    Navigator.prototype.vibrate = (pattern) => buzzes.push(pattern) > 0;
  });
}

const buzzesOf = (phone: Phone) => phone.page.evaluate(() => Object(window).buzzes as unknown[]);

async function focus(phone: Phone, target: ReturnType<typeof button>): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < 20; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await phone.page.keyboard.press('Tab');
  }
  await expect(target, 'it can be reached with Tab').toBeFocused();
}

async function press(phone: Phone, target: ReturnType<typeof button>): Promise<void> {
  await focus(phone, target);
  await phone.page.keyboard.press('Enter');
}
