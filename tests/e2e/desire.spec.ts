// Desire: topics marked in private, only those that both marked, and a round on one of them.

import { desire } from '../../client/src/i18n/en/desire.ts';
import { en } from '../../client/src/i18n/en.ts';
import { bothArriveAt, closeWithoutWords, endSitting } from './support/closing.ts';
import { back, leave, mark, marksOf, send, toMarking } from './support/desire.ts';
import { type Couple, couple, meet, pick } from './support/meeting.ts';
import { arrivesAt, button, reads, sees, tap } from './support/phone.ts';
import { expect, LONG, test } from './support/test.ts';
import {
  cards,
  firstTurn,
  gotIt,
  handBackSpoken,
  handOverSpoken,
  need,
  plainTurn,
  rate,
  secondTurn,
} from './support/turn.ts';

const { turn, steps, closing } = en;
const KISSES = 'Slow kisses, just for themselves';
const FLIRTING = 'Flirting with each other';
const PRIVACY = 'Quiet, closed doors and privacy';
const ONLY_ROBIN = 'Pet names and other soft words';
const ONLY_SAM = 'A night away somewhere new';

/** Both mark; they share two topics, and each has one that is theirs alone. */
async function markTwoInCommon({ a, b }: Couple): Promise<void> {
  await mark(a, KISSES, PRIVACY, ONLY_ROBIN);
  await mark(b, ONLY_SAM, PRIVACY, KISSES);
  await send(a);
  await arrivesAt(a, desire.waiting.title);
  await reads(b, desire.marking.theirsDone(a.name));
  await send(b);
  await bothArriveAt({ a, b }, desire.common.title);
}

test('[BR65] only what both marked is shown, and a round on it runs to its end, apart', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a: robin, b: sam } = pair;
  await toMarking(pair, 2);
  await markTwoInCommon(pair);
  for (const { page } of [robin, sam]) {
    const list = page.getByRole('list', { name: desire.common.title });
    await expect(list.getByRole('listitem')).toHaveText([KISSES, PRIVACY]);
  }
  for (const phone of [robin, sam]) await tap(phone, desire.common.goOn);
  await arrivesAt(robin, turn.drawing.title('Sam'));
  await arrivesAt(sam, turn.drawing.waitingTitle('Robin'));

  await expect(cards(robin)).toHaveCount(0);
  await robin.page.getByRole('radio', { name: KISSES }).check();
  await expect(cards(robin)).toHaveCount(3);
  await expect(cards(robin)).toHaveText([/^Light/, /^Light/, /^Light/]);
  await robin.page.getByRole('radio', { name: PRIVACY }).check();
  await expect(cards(robin).last()).toHaveText(/^Closer/);
  await cards(robin).first().click();
  await tap(robin, turn.drawing.ask);
  await arrivesAt(sam, turn.common.asks('Robin'));
  const about = turn.common.about(PRIVACY);
  await reads(sam, about);
  await plainTurn(firstTurn(pair), 'It matters to me.');
  for (const phone of [robin, sam]) await tap(phone, turn.revealing.goOn);
  await arrivesAt(robin, turn.needing.swapped);
  await reads(robin, about);
  await plainTurn(secondTurn(pair), 'It matters to me, too.');
  for (const phone of [robin, sam]) await tap(phone, turn.revealing.goOnToNewCard);
  await bothArriveAt(pair, steps.between.title(steps.names.desire));

  // The next round asks at once: topics are marked once a sitting, and were read before.
  await tap(sam, steps.between.begin);
  await arrivesAt(sam, turn.drawing.title('Robin'));
  await expect(sam.page.getByRole('radio')).toHaveCount(2);
  await endSitting(robin);
  await bothArriveAt(pair, closing.appreciating.title);
  await tap(robin, closing.appreciating.goOnWithoutWriting);
  await tap(sam, closing.appreciating.goOnWithoutWriting);
  await bothArriveAt(pair, closing.summary.title);
  for (const phone of [robin, sam]) {
    await reads(phone, about);
    await expect(phone.page.getByText(ONLY_ROBIN)).toHaveCount(0);
    await expect(phone.page.getByText(ONLY_SAM)).toHaveCount(0);
  }
});

test(
  '[BR66] a round on a topic needs no typing side by side',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await couple({ server, phoneAt }, 'together');
    const { a: robin, b: sam } = pair;
    await toMarking(pair, 1);
    await reads(robin, desire.marking.together);
    for (const phone of [robin, sam]) await mark(phone, FLIRTING);
    for (const phone of [sam, robin]) await send(phone);
    await bothArriveAt(pair, desire.common.title);
    for (const phone of [robin, sam]) await tap(phone, desire.common.goOn);
    // The only topic there is need not be chosen.
    await expect(robin.page.getByRole('radio', { name: FLIRTING })).toBeChecked();
    await cards(robin).first().click();
    await tap(robin, turn.drawing.ask);
    await arrivesAt(robin, turn.needing.readAloud);
    for (const phone of [robin, sam]) await reads(phone, turn.common.about(FLIRTING));
    await need(sam, 'listen');
    await reads(sam, turn.common.about(FLIRTING));
    await handOverSpoken(sam);
    await handBackSpoken(robin);
    await gotIt(sam);
    await tap(robin, turn.supporting.goOn);
    await rate(sam, 8);
    await rate(robin, 8);
    await bothArriveAt(pair, turn.revealing.closeness['in-tune']);
    await endSitting(sam);
    await bothArriveAt(pair, closing.appreciating.title);
    await closeWithoutWords(pair, false);
  },
);

test('[BR67] with nothing in common both read the same plain words, and general cards follow', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a: robin, b: sam } = pair;
  await toMarking(pair, 1);
  await mark(robin, KISSES, FLIRTING, ONLY_ROBIN);
  await send(robin);
  // Sam marks none, and nobody will know.
  await send(sam);
  await bothArriveAt(pair, desire.common.titleNone);
  const words = await Promise.all(
    [robin, sam].map(({ page }) => page.getByRole('main').textContent()),
  );
  expect(words[0]).toBe(words[1]);
  for (const phone of [robin, sam]) await tap(phone, desire.common.goOn);
  await expect(cards(robin)).toHaveCount(3);
  await expect(robin.page.getByRole('radio')).toHaveCount(0);
  await cards(robin).first().click();
  await tap(robin, turn.drawing.ask);
  await arrivesAt(sam, turn.common.asks('Robin'));
  await expect(sam.page.getByText(/^About:/)).toHaveCount(0);
});

test('[BR68] marks outlive a reload and a dead line, stop at the cap, and go out once', async ({
  server,
  lineTo,
  phoneAt,
}) => {
  const line = await lineTo(server);
  const robin = await phoneAt(line.url, { name: 'Robin' });
  const sam = await phoneAt(server.url, { name: 'Sam' });
  const pair = { a: robin, b: sam };
  await meet(pair, 'apart');
  await toMarking(pair, 3);
  const boxes = robin.page.getByRole('checkbox');
  await expect(boxes).toHaveCount(66);
  for (let place = 0; place < 16; place += 1) await boxes.nth(place).check();
  await reads(robin, desire.marking.count(16, 16));
  // A row that is full is no dead end: it says why.
  await boxes.nth(30).press(' ');
  await expect(boxes.nth(30)).not.toBeChecked();
  await reads(robin, desire.marking.full(16));
  await boxes.nth(3).uncheck();
  await robin.page.reload();
  await arrivesAt(robin, desire.marking.title);
  await reads(robin, desire.marking.count(15, 16));
  await expect(boxes.nth(3)).not.toBeChecked();
  await expect(boxes.nth(4)).toBeChecked();

  robin.mayLoseLine = true;
  line.cut();
  await reads(robin, en.room.status.down);
  await boxes.nth(40).check();
  await send(robin);
  await expect(button(robin, en.tap.wait.queued)).toBeVisible();
  line.mend();
  await arrivesAt(robin, desire.waiting.title);
  await robin.page.reload();
  await arrivesAt(robin, desire.waiting.title);
  await sam.page.reload();
  await arrivesAt(sam, desire.marking.title);
  const shared = await marksOf(sam, 40, 3, 5);
  await send(sam);
  await bothArriveAt(pair, desire.common.title);
  await robin.page.reload();
  await arrivesAt(robin, desire.common.title);
  for (const { page } of [robin, sam]) {
    const list = page.getByRole('list', { name: desire.common.title });
    await expect(list.getByRole('listitem')).toHaveText([shared[2] ?? '', shared[0] ?? '']);
  }
});

test(
  '[BR69] either can go back from the topics, nobody is named, and they are not asked for again',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await couple({ server, phoneAt });
    const { a: robin, b: sam } = pair;
    await toMarking(pair, 1);
    await mark(robin, KISSES);
    await send(robin);
    await arrivesAt(robin, desire.waiting.title);
    await back(sam);
    await reads(sam, desire.leaving.body);
    await tap(sam, desire.leaving.keep);
    await sees(sam, desire.marking.title);
    await leave(sam);
    await bothArriveAt(pair, steps.choosing.title);
    await pick(pair, 'desire');
    await tap(robin, steps.between.begin);
    await arrivesAt(robin, turn.drawing.title('Sam'));
    await expect(cards(robin)).toHaveCount(3);
    await expect(robin.page.getByRole('radio')).toHaveCount(0);
  },
);
