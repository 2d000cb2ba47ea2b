// A phone as it is held: a notch and a bar at its edges, a keyboard that takes half of it, a finger that taps twice.

import type { ViewName } from '../../client/gallery/views.ts';
import { en } from '../../client/src/i18n/en.ts';
import { measure } from './support/access/page-tools.ts';
import { underEdges } from './support/access/under-edges.ts';
import { forEachView } from './support/gallery.ts';
import { agreeOn, couple, meet, pick } from './support/meeting.ts';
import { button, row, sees } from './support/phone.ts';
import { expect, LONG, test } from './support/test.ts';
import { cards, firstTurn, toNeeding, toSharing } from './support/turn.ts';

const { turn, steps } = en;

const KINDS: readonly ViewName[] = [
  'start',
  'join',
  'invite-together',
  'agree-rules',
  'choosing-all',
  'turn-drawing-asker',
  'turn-sharing-speaker',
  'turn-sharing-spoken-listener',
  'turn-rating-speaker',
  'turn-revealing-near',
  'task-draw',
  'touch-thumbs',
  'menu',
  'sheet-end',
  'seat-words',
  'session-structure',
  'projector',
];
const EDGES = {
  upright: {
    size: { width: 390, height: 844 },
    insets: { top: 47, left: 0, right: 0, bottom: 34 },
  },
  lying: { size: { width: 844, height: 390 }, insets: { top: 0, left: 47, right: 47, bottom: 21 } },
};

test('[BR256] nothing lies under a notch or a bar at the edge of the phone', async ({ page }) => {
  const faults: string[] = [];
  const devtools = await page.context().newCDPSession(page);
  for (const [how, { size, insets }] of Object.entries(EDGES)) {
    await devtools.send('Emulation.setSafeAreaInsetsOverride' as never, { insets } as never);
    await forEachView(
      page,
      async ({ name }) => {
        await page.setViewportSize(size);
        for (const end of [0, 100_000]) {
          await page.evaluate((top) => {
            const sheet = document.querySelector('dialog[open]');
            (sheet ?? window).scrollTo({ top, behavior: 'instant' });
          }, end);
          for (const fault of await measure(page, underEdges, { ...insets, end: end > 0 })) {
            faults.push(`${name}, ${how}: ${fault}`);
          }
        }
      },
      { themes: ['light'], names: KINDS },
    );
  }
  expect([...new Set(faults)]).toEqual([]);
});

test(
  '[BR257] a keyboard over half the phone leaves the field in sight, and the way on within reach',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await couple({ server, phoneAt });
    const { a: robin, b: sam } = pair;
    await agreeOn(pair);
    await pick(pair, 'open-up');
    await robin.page.getByRole('button', { name: steps.between.begin }).click();
    await toNeeding(firstTurn(pair));
    await toSharing(firstTurn(pair));
    const field = sam.page.getByRole('textbox');
    await field.tap();
    await field.fill('A few words\non several\nlines.');
    await sam.page.setViewportSize({ width: 390, height: 420 });
    await expect(field).toBeFocused();
    await expect(field).toBeInViewport({ ratio: 0.75 });
    const send = button(sam, turn.sharing.send);
    await send.scrollIntoViewIfNeeded();
    await expect(send).toBeInViewport({ ratio: 1 });
    await expect(field).toHaveValue('A few words\non several\nlines.');
  },
);

test(
  '[BR258] a second tap right after the first sends nothing more, and the turn goes on',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = {
      a: await phoneAt(server.url, { name: 'Robin' }),
      b: await phoneAt(server.url, { name: 'Sam' }),
    };
    await meet(pair, 'apart');
    const { a: robin, b: sam } = pair;
    const twice = async (phone: typeof robin, target: ReturnType<typeof button>) => {
      const box = await target.boundingBox();
      if (box === null) throw new Error('there is nothing to tap');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await phone.page.touchscreen.tap(x, y);
      await phone.page.touchscreen.tap(x, y);
    };
    await agreeOn(pair);
    await pick(pair, 'open-up');
    await twice(robin, button(robin, steps.between.begin));
    // Where the second tap falls it may take the focus, as any tap does.
    await sees(robin, turn.drawing.title('Sam'));
    await cards(robin).first().click();
    await twice(robin, button(robin, turn.drawing.ask));
    await sees(sam, turn.common.asks('Robin'));
    await twice(sam, row(sam, turn.needing.listen.title));
    await sees(sam, turn.sharing.title);
    await sees(robin, turn.sharing.readTitle('Sam'));
  },
);
