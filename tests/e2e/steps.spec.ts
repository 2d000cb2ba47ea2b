// From what both want to a card on the table: agreeing, choosing, between rounds, and changing one's mind.
import { en } from '../../client/src/i18n/en.ts';
import { encodePick } from '../../client/src/secrets/step-words.ts';
import { listenTo, saidBy } from './support/access/said.ts';
import { joinChanged } from './support/changed-phone.ts';
import { back, bothArriveAt, breather, endSitting, stepOut } from './support/closing.ts';
import {
  agreeOn,
  begin,
  type Couple,
  couple,
  deal,
  inviteLink,
  meet,
  openRoom,
  pick,
  ready,
  takeSeat,
  toWishes,
  wishFor,
} from './support/meeting.ts';
import {
  arrivesAt,
  button,
  openTab,
  type Phone,
  reads,
  row,
  sees,
  tap,
  tapRow,
} from './support/phone.ts';
import { expect, LONG, test } from './support/test.ts';
import { cards, firstTurn, plainTurn, secondTurn, toNeeding } from './support/turn.ts';

const { steps, turn, agree, closing } = en;
const { names, choosing, between, settling } = steps;
const MOST_TAPS = 5;

test('[BR75] two who pick different steps take turns with them, and can change their minds', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a: robin, b: sam } = pair;
  await agreeOn(pair);
  await test.step('each picks for themselves, and sees the other’s only then', async () => {
    await tapRow(robin, names['open-up']);
    await arrivesAt(robin, choosing.waitingTitle);
    await reads(sam, choosing.theirsDone('Robin'));
    await expect(sam.page.getByText(names['open-up'], { exact: true })).toHaveCount(1);
    await tapRow(sam, names['listen-closely']);
    await bothArriveAt(pair, between.title(names['open-up']));
    for (const phone of [robin, sam]) {
      const both = phone.page.getByRole('list', { name: between.picked });
      await expect(both.getByRole('listitem')).toHaveCount(2);
      await expect(both).toContainText(names['listen-closely']);
      await expect(both).toContainText(names['open-up']);
    }
    await reads(robin, between.askMine);
    await reads(sam, between.askTheirs('Robin'));
  });

  await test.step('a round of the first one’s step, then the other asks theirs', async () => {
    await deal(pair);
    await toNeeding(firstTurn(pair));
    await plainTurn(firstTurn(pair), 'One.');
    for (const phone of [robin, sam]) await tap(phone, turn.revealing.goOn);
    await arrivesAt(robin, turn.needing.swapped);
    await plainTurn(secondTurn(pair), 'Two.');
    for (const phone of [robin, sam]) await tap(phone, turn.revealing.goOnToNewCard);
    await bothArriveAt(pair, between.title(names['listen-closely']));
    await reads(sam, between.askMine);
    await tap(robin, between.begin);
    await arrivesAt(sam, turn.drawing.title('Robin'));
    await expect(cards(sam)).toHaveCount(3);
  });

  await test.step('another step instead, from the cards, from the wait for them, and between rounds', async () => {
    await tap(sam, turn.drawing.otherStep);
    await bothArriveAt(pair, choosing.title);
    await pick(pair, 'open-up');
    await tap(robin, between.choose);
    await bothArriveAt(pair, choosing.title);
    await pick(pair, 'listen-closely');
    await reads(robin, between.same);
    await tap(sam, between.begin);
    await arrivesAt(robin, turn.drawing.waitingTitle('Sam'));
    await tap(robin, turn.drawing.otherStep);
    await bothArriveAt(pair, choosing.title);
    await pick(pair, 'open-up');
    await tap(robin, between.finish);
    await bothArriveAt(pair, closing.appreciating.title);
  });
});

test(
  '[BR76] without a line, without a server and in a second tab the two come to their cards all the same',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await couple({ server, phoneAt });
    const { a: robin, b: sam } = pair;
    for (const phone of [robin, sam]) phone.mayLoseLine = true;
    await test.step('wishes made without a line count once it is back', async () => {
      await toWishes(sam);
      await sam.context.setOffline(true);
      await wishFor(sam, { depth: 2, touch: true, desire: true });
      await tap(sam, agree.ready);
      await expect(button(sam, agree.queued)).toBeVisible();
      await toWishes(robin);
      await wishFor(robin, { depth: 3, touch: true });
      await ready(robin);
      await arrivesAt(robin, agree.waiting.title);
      await server.kill();
      await sam.context.setOffline(false);
      await reads(robin, en.room.status.down);
      await server.start();
      await bothArriveAt(pair, choosing.title);
      for (const phone of [robin, sam]) {
        await reads(phone, choosing.depth[2]);
        await expect(row(phone, names.touch)).toBeVisible();
        await expect(row(phone, names.desire)).toHaveCount(0);
      }
    });

    await test.step('a step picked while the server is down is picked once it is there', async () => {
      await server.kill();
      await reads(robin, en.room.status.down);
      await tapRow(robin, names.touch);
      await reads(robin, en.tap.wait.queued);
      await server.start();
      await arrivesAt(robin, choosing.waitingTitle);
    });

    await test.step('a second tab shows the same and may pick', async () => {
      const first: Phone = { ...sam };
      await openTab(sam, sam.page.url());
      await arrivesAt(sam, choosing.title);
      await tapRow(sam, names['open-up']);
      for (const phone of [sam, first, robin]) await sees(phone, between.title(names.touch));
      await sam.page.close();
      sam.page = first.page;
    });

    await test.step('what begins while the server is down begins once it is there', async () => {
      await tap(sam, between.choose);
      await bothArriveAt(pair, choosing.title);
      await pick(pair, 'open-up');
      await server.kill();
      await reads(robin, en.room.status.down);
      await tap(robin, between.begin);
      await server.start();
      await arrivesAt(robin, turn.drawing.title('Sam'));
      await expect(cards(robin)).toHaveCount(3);
      await arrivesAt(sam, turn.drawing.waitingTitle('Robin'));
    });
  },
);

test(
  '[BR77] a breather, stepping out and finishing work while the two agree, find, choose and stand between',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await couple({ server, phoneAt });
    const { a: robin, b: sam } = pair;
    const pauses = async (title: string): Promise<void> => {
      await breather(robin);
      for (const { page } of [robin, sam]) {
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Back together at/);
      }
      for (const phone of [robin, sam]) await back(phone);
      await bothArriveAt(pair, title);
    };
    await toWishes(sam);
    await wishFor(sam, { depth: 3 });
    await ready(sam);
    await arrivesAt(sam, agree.waiting.title);
    await breather(robin);
    await expect(sam.page.getByRole('heading', { level: 1 })).toHaveText(/^Back together at/);
    for (const phone of [robin, sam]) await back(phone);
    await arrivesAt(sam, agree.waiting.title);
    await toWishes(robin);
    await wishFor(robin, { depth: 3 });

    await test.step('while the phones find what both want', async () => {
      await sam.page.close();
      await ready(robin);
      await arrivesAt(robin, settling.title);
      await breather(robin);
      await openTab(sam, robin.page.url());
      for (const phone of [robin, sam]) await back(phone);
      await bothArriveAt(pair, choosing.title);
      await reads(sam, choosing.depth[3]);
    });

    await test.step('while choosing, with one of the two picked', async () => {
      await tapRow(sam, names['open-up']);
      await arrivesAt(sam, choosing.waitingTitle);
      await breather(robin);
      await expect(sam.page.getByRole('heading', { level: 1 })).toHaveText(/^Back together at/);
      for (const phone of [robin, sam]) await back(phone);
      await arrivesAt(sam, choosing.waitingTitle);
      await arrivesAt(robin, choosing.title);
      await tapRow(robin, names['open-up']);
      await bothArriveAt(pair, between.title(names['open-up']));
    });
    await pauses(between.title(names['open-up']));

    await test.step('stepping out from between, and finishing while finding', async () => {
      await stepOut(sam);
      await sees(sam, en.start.titleBack);
      await arrivesAt(robin, closing.appreciating.title);
      await endSitting(robin);
      await arrivesAt(robin, closing.summary.title);
      await endSitting(robin);
      await arrivesAt(robin, closing.ended.title);
      await tap(robin, closing.ended.again);
      await arrivesAt(robin, agree.title);
      await tapRow(sam, en.start.backTo('Robin'));
      await arrivesAt(sam, agree.title);
      await ready(sam);
      await arrivesAt(sam, agree.waiting.title);
      await sam.page.close();
      await ready(robin);
      await arrivesAt(robin, settling.title);
      await endSitting(robin);
      await arrivesAt(robin, closing.appreciating.title);
    });
  },
);

test('[BR78] from opening the page to the first card is at most five taps for either', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url, { name: 'Robin' });
  const sam = await phoneAt(server.url, { name: 'Sam' });
  const pair: Couple = { a: robin, b: sam };
  for (const { context } of [robin, sam]) {
    await context.addInitScript(() => {
      addEventListener('click', () => {
        document.documentElement.dataset.taps = `${Number(document.documentElement.dataset.taps ?? 0) + 1}`;
      });
    });
  }
  await openRoom(robin, 'apart');
  await takeSeat(sam, await inviteLink(robin), 'Robin');
  await begin(pair);
  await expect(cards(robin)).toHaveCount(3);
  for (const { page } of [robin, sam]) {
    const taps = await page.evaluate(() => Number(document.documentElement.dataset.taps));
    expect(taps).toBeGreaterThan(2);
    expect(taps).toBeLessThanOrEqual(MOST_TAPS);
  }
});

test('[BR79] where one of the two said no, every screen is the same as where both did', async ({
  server,
  phoneAt,
}) => {
  const wants = { touch: true, desire: true };
  const seen: Record<string, string[]> = {};
  for (const [who, wishes] of Object.entries({
    nobody: { a: {}, b: {} },
    robin: { a: wants, b: {} },
    sam: { a: {}, b: wants },
    crosswise: { a: { touch: true }, b: { desire: true } },
  })) {
    const pair = await couple({ server, phoneAt });
    const { a: robin, b: sam } = pair;
    for (const [phone, wished] of [
      [robin, wishes.a],
      [sam, wishes.b],
    ] as const) {
      await toWishes(phone);
      await wishFor(phone, { depth: 2, ...wished });
    }
    const screens: string[] = [];
    const look = async (): Promise<void> => {
      for (const phone of [robin, sam]) screens.push(await looksLike(phone));
    };
    await agreeOn(pair);
    await look();
    await pick(pair, 'time-together');
    await look();
    await tap(robin, between.choose);
    await bothArriveAt(pair, choosing.title);
    await look();
    await pick(pair, 'open-up');
    await tap(sam, between.begin);
    await expect(cards(robin)).toHaveCount(3);
    await arrivesAt(sam, turn.drawing.waitingTitle('Robin'));
    screens.push(await looksLike(sam));
    seen[who] = screens;
    await robin.context.close();
    await sam.context.close();
  }
  expect(seen.nobody?.join('')).not.toContain(names.touch);
  for (const screens of Object.values(seen)) expect(screens).toEqual(seen.nobody);
});

test('[BR80] every new screen is said once, and that the partner has picked is said once', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a: robin, b: sam } = pair;
  for (const { page } of [robin, sam]) await listenTo(page);
  await agreeOn(pair);
  await tapRow(sam, names['open-up']);
  await arrivesAt(sam, choosing.waitingTitle);
  await reads(robin, choosing.theirsDone('Sam'));
  await tapRow(robin, names['in-your-shoes']);
  await bothArriveAt(pair, between.title(names['in-your-shoes']));
  const times = (all: string[], words: string) => all.filter((one) => one === words).length;
  const [byRobin, bySam] = [await saidBy(robin.page), await saidBy(sam.page)];
  for (const all of [byRobin, bySam]) {
    expect(times(all, `# ${choosing.title}`)).toBe(1);
    expect(times(all, `# ${between.title(names['in-your-shoes'])}`)).toBe(1);
    // It may be over before anyone looks.
    expect(times(all, `# ${settling.title}`)).toBeLessThanOrEqual(1);
  }
  expect(times(bySam, `# ${choosing.waitingTitle}`)).toBe(1);
  expect(times(byRobin, choosing.theirsDone('Sam'))).toBe(1);
});

test('[BR81] what the other phone begins and neither picked is said, not played, and can be left', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url, { name: 'Robin' });
  await openRoom(robin, 'apart');
  const changed = await joinChanged(server.url, await inviteLink(robin));
  try {
    await arrivesAt(robin, agree.title);
    await expect.poll(async () => (await changed.tap({ type: 'ready' })).ok).toBe(true);
    await ready(robin);
    await arrivesAt(robin, choosing.title);
    await changed.tap({ type: 'pick', text: encodePick({ step: 'open-up' }) });
    await reads(robin, choosing.theirsDone('Sam'));
    await tapRow(robin, names['open-up']);
    await arrivesAt(robin, between.title(names['open-up']));
    await expect.poll(() => changed.view()?.state).toBe('between');
    const unpicked = encodePick({ step: 'listen-closely' });
    await changed.tap({ type: 'begin', activity: 'rounds', text: unpicked });
    await arrivesAt(robin, steps.notPicked.title);
    await robin.page.reload();
    await arrivesAt(robin, steps.notPicked.title);
    await expect(cards(robin)).toHaveCount(0);
    await tap(robin, steps.notPicked.choose);
    await arrivesAt(robin, choosing.title);
  } finally {
    changed.close();
  }
});

test(
  '[BR82] what a page fetches does not tell which step is on',
  LONG,
  async ({ server, phoneAt }) => {
    const fetched: string[][] = [];
    for (const step of ['open-up', 'listen-closely'] as const) {
      const pair = {
        a: await phoneAt(server.url, { name: 'Robin' }),
        b: await phoneAt(server.url, { name: 'Sam' }),
      };
      const paths: string[] = [];
      for (const { context } of [pair.a, pair.b]) {
        context.on('request', (request) => paths.push(new URL(request.url()).pathname));
      }
      await meet(pair, 'apart');
      await begin(pair, step);
      await expect(cards(pair.a)).toHaveCount(3);
      const files = paths.filter((path) => path.startsWith('/assets/'));
      expect(files.length).toBeGreaterThan(4);
      fetched.push(files.sort());
    }
    expect(fetched[1]).toEqual(fetched[0]);
  },
);

/** What stands on the screen, without the names React makes up for what belongs together. */
async function looksLike({ page }: Phone): Promise<string> {
  const html = await page.locator('body').innerHTML();
  return html.replaceAll(/"[^"]*(?:_r_|«r|:r)[^"]*"/g, '""');
}
