// What is felt as the floor is handed over, what stays still for whoever wants that, and what keeps its place.

import { feel } from '../../client/src/i18n/en/feel.ts';
import { en } from '../../client/src/i18n/en.ts';
import { begin, couple } from './support/meeting.ts';
import { arrivesAt, button, type Phone, reads, tap, tapRow, write } from './support/phone.ts';
import { expect, test } from './support/test.ts';
import { ask, firstTurn, need, toNeeding, toReflecting, toSharing } from './support/turn.ts';

const { sharing, needing } = en.turn;
const BAR_PX = 47;
const HANDLE_PX = 34;

/** Counts what is felt and heard on a phone; the sound itself is the browser's own. */
async function notice(phone: Phone): Promise<void> {
  await phone.page.addInitScript(() => {
    const felt = { buzzes: [] as unknown[], notes: [] as string[], passes: [] as string[] };
    Object.assign(window, { felt });
    Navigator.prototype.vibrate = (pattern) => felt.buzzes.push(pattern) > 0;
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (when) {
      felt.notes.push(this.context.state);
      start.call(this, when);
    };
    addEventListener('animationstart', ({ target, animationName }) => {
      const to = target instanceof HTMLElement ? target.dataset.passingTo : undefined;
      if (to !== undefined) felt.passes.push(`${animationName.includes('pass')} ${to}`);
    });
  });
}

const feltOn = (phone: Phone) =>
  phone.page.evaluate(
    () => Object(window).felt as { buzzes: unknown[]; notes: string[]; passes: string[] },
  );

async function turnSwitch(phone: Phone, which: 'buzz' | 'sound'): Promise<void> {
  await tap(phone, en.menu.open);
  await tapRow(phone, en.menu.look);
  await phone.page.getByRole('checkbox', { name: feel[which] }).click();
  await phone.page
    .getByRole('dialog', { name: en.menu.look })
    .getByRole('button', { name: en.menu.close })
    .click();
}

test('[BR261][BR262][BR263] handing over is felt on both phones at once: a buzz unless turned off, two notes where wanted, a light that crosses', async ({
  server,
  phoneAt,
}) => {
  const { a, b } = await couple({
    server,
    phoneAt: async (origin, wish) => {
      const phone = await phoneAt(origin, { ...wish, hasMotion: true });
      await notice(phone);
      return phone;
    },
  });
  await begin({ a, b });
  const roles = firstTurn({ a, b });
  await turnSwitch(b, 'sound');
  expect((await feltOn(b)).notes, 'heard once as it is turned on').toEqual(['running', 'running']);
  await toNeeding(roles);
  await toSharing(roles);
  await arrivesAt(a, sharing.readTitle(b.name));
  await expect.poll(() => feltOn(a)).toEqual({ buzzes: [[40]], notes: [], passes: ['true b'] });
  await expect
    .poll(() => feltOn(b))
    .toEqual({
      buzzes: [[60, 80, 60]],
      notes: ['running', 'running', 'running', 'running'],
      passes: ['true b'],
    });
  await turnSwitch(a, 'buzz');
  await toReflecting(roles, 'It was a long week.');
  await expect
    .poll(() => feltOn(a))
    .toEqual({ buzzes: [[40]], notes: [], passes: ['true b', 'true a'] });
  await expect.poll(async () => (await feltOn(b)).buzzes).toEqual([[60, 80, 60], [40]]);
  expect((await feltOn(b)).notes).toHaveLength(6);
});

test('[BR264][BR265][BR266] without motion nothing moves from the cards to the writing, which a keyboard and a notch leave in its place', async ({
  server,
  phoneAt,
}) => {
  const { a, b } = await couple({ server, phoneAt });
  await begin({ a, b });
  for (const phone of [a, b]) await isStill(phone);
  await ask(a, 0);
  await arrivesAt(b, en.turn.common.asks(a.name));
  await arrivesAt(a, needing.waitingTitle(b.name));
  for (const phone of [a, b]) await isStill(phone);
  await need(b, 'listen');
  await arrivesAt(b, sharing.title);
  await arrivesAt(a, sharing.readTitle(b.name));
  for (const phone of [a, b]) await isStill(phone);

  const field = b.page.getByRole('textbox', { name: sharing.label, exact: true });
  await write(b, sharing.label, 'It was a long week.');
  const before = await field.boundingBox();
  const cdp = await b.context.newCDPSession(b.page);
  const size = { width: 390, deviceScaleFactor: 1, mobile: true };
  const screen = { screenWidth: 390, screenHeight: 844 };
  await cdp.send('Emulation.setDeviceMetricsOverride', { ...size, ...screen, height: 508 });
  await expect.poll(() => b.page.evaluate(() => innerHeight)).toBe(508);
  expect(await field.boundingBox(), 'under the keyboard').toEqual(before);
  await expect(button(b, sharing.send)).toBeInViewport({ ratio: 1 });
  await cdp.send('Emulation.setDeviceMetricsOverride', { ...size, ...screen, height: 844 });

  await cdp.send('Emulation.setSafeAreaInsetsOverride', {
    insets: { top: BAR_PX, bottom: HANDLE_PX },
  });
  await expect
    .poll(async () => (await button(b, en.menu.open).boundingBox())?.y)
    .toBeGreaterThanOrEqual(BAR_PX);
  const last = await button(b, sharing.sendAndHandOver).boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(844 - HANDLE_PX);
  const finger = await b.page.evaluate(() => {
    const { overscrollBehaviorY, touchAction } = getComputedStyle(document.documentElement);
    return { overscrollBehaviorY, touchAction };
  });
  expect(finger).toEqual({ overscrollBehaviorY: 'contain', touchAction: 'manipulation' });
  const meta = b.page.locator('meta[name="viewport"]');
  await expect(meta).toHaveAttribute('content', /interactive-widget=resizes-content/);
});

test('[BR267] where a page may not keep the phone awake, whoever speaks is told that it may go dark', async ({
  server,
  phoneAt,
}) => {
  const overHttp = { ...server, url: `http://heard.test:${server.port}` };
  const { a, b } = await couple({ server: overHttp, phoneAt }, 'together');
  await begin({ a, b });
  await toNeeding(firstTurn({ a, b }));
  await toSharing(firstTurn({ a, b }));
  await reads(b, en.turn.common.mayDim);
});

async function isStill(phone: Phone): Promise<void> {
  const moving = await phone.page.evaluate(() =>
    document.getAnimations().map((animation) => animation.id || animation.constructor.name),
  );
  expect(moving).toEqual([]);
}
