// Takes a strip of pictures of what moves: the dealing, the card that is turned, the floor handed over. Run by hand: PICTURES=1 playwright test
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { agreeOn, couple, deal, pick } from './support/meeting.ts';
import type { Phone } from './support/phone.ts';
import { test } from './support/test.ts';
import { firstTurn, toNeeding, toSharing } from './support/turn.ts';

const FOLDER = fileURLToPath(new URL('../test-results/pictures/feel/', import.meta.url));
/** Of the way that each of what moves has behind it. */
const PARTS = [0.1, 0.35, 0.6, 0.85];

/** Each motion is stopped as it begins, so that a slow machine takes the same pictures. */
async function stopMotion({ page }: Phone): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('animationstart', ({ target }) => {
      if (target instanceof Element) for (const one of target.getAnimations()) one.pause();
    });
  });
}

async function strip({ page }: Phone, name: string): Promise<void> {
  for (const part of PARTS) {
    await page.evaluate((of) => {
      for (const one of document.getAnimations()) {
        const { endTime } = one.effect?.getComputedTiming() ?? {};
        if (typeof endTime === 'number' && Number.isFinite(endTime)) one.currentTime = endTime * of;
      }
    }, part);
    await page.screenshot({ path: `${FOLDER}${name}-${part * 100}.png`, animations: 'allow' });
  }
  await page.evaluate(() => {
    for (const one of document.getAnimations()) {
      if (Number.isFinite(one.effect?.getComputedTiming().endTime)) one.finish();
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`strips of what moves, ${colorScheme}`, async ({ server, phoneAt }) => {
    mkdirSync(FOLDER, { recursive: true });
    const { a, b } = await couple({
      server,
      phoneAt: async (at, wish) => {
        const phone = await phoneAt(at, { ...wish, colorScheme, hasMotion: true });
        await stopMotion(phone);
        return phone;
      },
    });
    await agreeOn({ a, b });
    await pick({ a, b }, 'open-up');
    await deal({ a, b });
    await strip(a, `${colorScheme}-dealt`);
    await toNeeding(firstTurn({ a, b }));
    await strip(b, `${colorScheme}-turned`);
    await toSharing(firstTurn({ a, b }));
    for (const [seat, phone] of Object.entries({ a, b })) {
      await phone.page.locator('[data-passing-to]').waitFor();
      await strip(phone, `${colorScheme}-handed-over-${seat}`);
    }
  });
}
