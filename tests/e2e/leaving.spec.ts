// Stopping: from anywhere, at any time, without the other's yes, and always by way of appreciation.
import { en } from '../../client/src/i18n/en.ts';
import {
  appreciate,
  back,
  bothArriveAt,
  breather,
  close,
  closeWithoutWords,
  endSitting,
  openMenu,
  playAgain,
  stepOut,
} from './support/closing.ts';
import { agreeOn, begin, type Couple, couple, deal, pick } from './support/meeting.ts';
import { arrivesAt, reads, row, sees, tap, tapRow } from './support/phone.ts';
import { expect, LONG, test } from './support/test.ts';
import {
  firstTurn,
  plainTurn,
  toChecking,
  toNeeding,
  toRating,
  toReflecting,
  toSharing,
  toSupporting,
} from './support/turn.ts';

const { closing, turn, breather: pause } = en;

/** How to come to each state from the one before it, from the ground rules on. */
const STATES: readonly [state: string, comeThere: (pair: Couple) => Promise<void>][] = [
  ['agreeing', async () => {}],
  ['choosing', agreeOn],
  ['between', (pair) => pick(pair, 'open-up')],
  ['drawing', (pair) => deal(pair)],
  ['needing', (pair) => toNeeding(firstTurn(pair))],
  ['sharing', (pair) => toSharing(firstTurn(pair))],
  ['reflecting', (pair) => toReflecting(firstTurn(pair), 'Words.')],
  ['checking', (pair) => toChecking(firstTurn(pair), 'Words back.')],
  ['supporting', (pair) => toSupporting(firstTurn(pair))],
  ['rating', (pair) => toRating(firstTurn(pair))],
];

for (const [part, who] of [
  [0, 'a'],
  [1, 'b'],
] as const) {
  test(`[BR25] either partner can finish from any state, and both land on appreciation (${who})`, async ({
    server,
    phoneAt,
  }) => {
    const pair = await couple({ server, phoneAt });
    for (const [index, [state]] of STATES.entries()) {
      if (index % 2 !== part) continue;
      await test.step(`from ${state}`, async () => {
        for (const [, comeThere] of STATES.slice(0, index + 1)) await comeThere(pair);
        await endSitting(pair[who]);
        await bothArriveAt(pair, closing.appreciating.title);
        await closeWithoutWords(pair);
        await playAgain(pair[who]);
        await bothArriveAt(pair, en.agree.title);
      });
    }
  });
}

test(
  '[BR25] finishing works from the numbers, from a breather and from the closing itself',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await couple({ server, phoneAt });
    await begin(pair);
    await toNeeding(firstTurn(pair));
    await plainTurn(firstTurn(pair), 'Words.');
    await breather(pair.a);
    await expect(pair.b.page.getByRole('heading', { level: 1 })).toHaveText(/^Back together at/);
    await tap(pair.b, pause.finish);
    await bothArriveAt(pair, closing.appreciating.title);
    await appreciate(pair.b, null);
    await tap(pair.b, closing.appreciating.dontWait);
    await bothArriveAt(pair, closing.summary.title);
    await endSitting(pair.a);
    await bothArriveAt(pair, closing.ended.title);
  },
);

test('[BR26] who steps out is at the start at once, and the partner can still leave a kind word and finish', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a: robin, b: sam } = pair;
  await begin(pair);
  await toNeeding(firstTurn(pair));
  await toSharing(firstTurn(pair));
  await stepOut(sam);
  await sees(sam, en.start.titleBack);
  await arrivesAt(robin, closing.appreciating.title);
  await reads(robin, en.room.status.gone('Sam'));
  await appreciate(robin, 'Thank you for trying.');
  await arrivesAt(robin, closing.summary.title);
  await close(robin);
  await tapRow(sam, en.start.backTo('Robin'));
  await arrivesAt(sam, closing.summary.title);
  await reads(sam, 'Thank you for trying.');
});

test('[BR27] a card can be put away in mid-turn, and neither phone says who asked for it', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  await begin(pair);
  await toNeeding(firstTurn(pair));
  await toSharing(firstTurn(pair));
  await openMenu(pair.a);
  await tapRow(pair.a, en.menu.pass);
  await tap(pair.a, en.menu.passing.go);
  await arrivesAt(pair.a, turn.drawing.title('Sam'));
  await arrivesAt(pair.b, turn.drawing.waitingTitle('Robin'));
  for (const phone of [pair.a, pair.b]) await reads(phone, turn.common.passed);
});

test(
  '[BR28] a breather can be made longer, and goes on only once both are back',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await couple({ server, phoneAt });
    const { a: robin, b: sam } = pair;
    await begin(pair);
    await toNeeding(firstTurn(pair));
    await breather(robin);
    const heading = sam.page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(/^Back together at/);
    const first = (await heading.textContent()) ?? '';
    await back(robin);
    await reads(sam, pause.theirsBack('Robin'));
    await tap(sam, pause.longer);
    await sam.page.getByRole('radio', { name: pause.lengths['60'] }).check();
    await sam.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Pause until/ })
      .click();
    // More time was asked for: both are asked again.
    await expect(heading).not.toHaveText(first);
    await expect(robin.page.getByRole('heading', { level: 1 })).toHaveText(/^Back together at/);
    await back(sam);
    await arrivesAt(sam, pause.mineBackTitle);
    await back(robin);
    await arrivesAt(sam, turn.common.asks('Robin'));
  },
);

test('[BR29] leaving the page quickly leaves a blank tab, and one step back does not show it again', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { b: sam } = pair;
  await openMenu(sam);
  await tap(sam, en.menu.leave);
  await expect(sam.page).toHaveURL('about:blank');
  await sam.page.goBack().catch(() => null);
  await expect(sam.page).toHaveURL('about:blank');
  await sam.page.goto(server.url);
  await expect(row(sam, en.start.backTo('Robin'))).toBeVisible();
});
