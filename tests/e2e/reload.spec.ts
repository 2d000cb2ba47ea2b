// Reloading, closing and opening again: everyone is back where they were, with what they had half written.
import { en } from '../../client/src/i18n/en.ts';
import { appreciate, bothArriveAt, breather, close, endSitting } from './support/closing.ts';
import {
  begin,
  type Couple,
  couple,
  inviteLink,
  openRoom,
  ready,
  takeSeat,
  toWishes,
  wishFor,
} from './support/meeting.ts';
import {
  arrivesAt,
  openTab,
  type Phone,
  reads,
  row,
  sees,
  tap,
  tapRow,
  write,
} from './support/phone.ts';
import { expect, test } from './support/test.ts';
import {
  ask,
  cards,
  gotIt,
  handOver,
  need,
  rate,
  reflect,
  say,
  support,
  wish,
} from './support/turn.ts';

const { turn, closing, agree, steps } = en;

test('[BR5] a reload in any state, on either phone, comes back to the same state and the same unsent words', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url, { name: 'Robin' });
  const sam = await phoneAt(server.url, { name: 'Sam' });
  const pair: Couple = { a: robin, b: sam };

  await openRoom(robin, 'apart');
  const link = await inviteLink(robin);
  await robin.page.reload();
  await arrivesAt(robin, en.invite.titleApart);
  expect(await inviteLink(robin)).toBe(link);
  await takeSeat(sam, link, 'Robin');
  await bothReloadTo(pair, agree.title, agree.title);
  await toWishes(sam);
  await wishFor(sam, { depth: 2, touch: true });
  await sam.page.reload();
  await arrivesAt(sam, agree.title);
  await toWishes(sam);
  await expect(sam.page.getByRole('radio', { name: agree.wishes.depths[2].title })).toBeChecked();
  await ready(sam);
  await arrivesAt(sam, agree.waiting.title);
  await bothReloadTo(pair, agree.title, agree.waiting.title);
  await toWishes(robin);
  await reads(robin, agree.theyAreReady('Sam'));
  await wishFor(robin, { depth: 3, touch: true, desire: true });

  // Sam's page is closed while the phones find what both want.
  await sam.page.close();
  await ready(robin);
  await arrivesAt(robin, steps.settling.title);
  await robin.page.reload();
  await arrivesAt(robin, steps.settling.title);
  await openTab(sam, robin.page.url());
  await bothReloadTo(pair, steps.choosing.title, steps.choosing.title);
  for (const phone of [robin, sam]) {
    await reads(phone, steps.choosing.depth[2]);
    await expect(row(phone, steps.names.touch)).toBeVisible();
    await expect(row(phone, steps.names.desire)).toHaveCount(0);
  }
  await tapRow(robin, steps.names['open-up']);
  await arrivesAt(robin, steps.choosing.waitingTitle);
  await bothReloadTo(pair, steps.choosing.waitingTitle, steps.choosing.title);
  await reads(sam, steps.choosing.theirsDone('Robin'));
  await tapRow(sam, steps.names.touch);
  const next = steps.between.title(steps.names['open-up']);
  await bothReloadTo(pair, next, next);
  for (const phone of [robin, sam]) await reads(phone, steps.names.touch);
  await tap(sam, steps.between.begin);

  await arrivesAt(robin, turn.drawing.title('Sam'));
  await expect(cards(robin)).toHaveCount(3);
  const hand = await cards(robin).allTextContents();
  await tap(robin, turn.drawing.writeOwn);
  await write(robin, turn.drawing.ownLabel, 'A question half');
  await robin.page.reload();
  await bothReloadTo(pair, turn.drawing.title('Sam'), turn.drawing.waitingTitle('Robin'));
  await expect(cards(robin)).toHaveText(hand);
  await tap(robin, turn.drawing.writeOwn);
  await hasDraft(robin, turn.drawing.ownLabel, 'A question half');
  await tap(robin, turn.drawing.backToCards);

  const question = await ask(robin, 0);
  await arrivesAt(sam, turn.common.asks('Robin'));
  await bothReloadTo(pair, turn.needing.waitingTitle('Sam'), turn.common.asks('Robin'));
  await reads(sam, question);
  await need(sam, 'think');
  await arrivesAt(sam, turn.sharing.title);
  await say(sam, 'One piece is sent.');
  await write(sam, turn.sharing.labelMore, 'And one is half');
  await bothReloadTo(pair, turn.sharing.readTitle('Sam'), turn.sharing.title);
  await hasDraft(sam, turn.sharing.labelMore, 'And one is half');
  await reads(robin, 'One piece is sent.');
  await reads(robin, turn.needLine.think('Sam'));
  await tap(sam, turn.sharing.sendAndHandOver);

  await arrivesAt(robin, turn.reflecting.title);
  await write(robin, turn.reflecting.label, 'I heard so');
  await bothReloadTo(pair, turn.reflecting.title, turn.reflecting.waitingTitleWritten('Robin'));
  await hasDraft(robin, turn.reflecting.label, 'I heard so');
  await reflect(robin, 'I heard something.');
  await handOver(robin);
  await arrivesAt(sam, turn.checking.title('Robin'));
  await bothReloadTo(pair, turn.checking.waitingTitle('Sam'), turn.checking.title('Robin'));
  await reads(sam, 'I heard something.');
  await gotIt(sam);

  await arrivesAt(robin, turn.supporting.title('Sam'));
  await write(robin, turn.supporting.label, 'I imagine');
  await bothReloadTo(pair, turn.supporting.title('Sam'), turn.supporting.waitingTitle);
  await hasDraft(robin, turn.supporting.label, 'I imagine');
  await support(robin, 'I imagine you are tired.');

  await arrivesAt(sam, turn.rating.speakerTitle);
  await bothReloadTo(pair, turn.rating.listenerTitle('Sam'), turn.rating.speakerTitle);
  await rate(sam, 4);
  await arrivesAt(sam, turn.rating.sealedTitle);
  await bothReloadTo(pair, turn.rating.listenerTitle('Sam'), turn.rating.sealedTitle);
  await rate(robin, 6);
  const { close: near } = turn.revealing.closeness;
  await bothArriveAt(pair, near);
  await write(sam, turn.revealing.wishTitle, 'A little more');
  await bothReloadTo(pair, near, near);
  await hasDraft(sam, turn.revealing.wishTitle, 'A little more');
  for (const { page } of [robin, sam]) {
    await expect(page.getByRole('definition')).toHaveText(['6', '4']);
  }
  await wish(sam, 'A little more time.');
  await tap(robin, turn.revealing.goOn);
  await reads(sam, turn.revealing.theirsReady('Robin'));
  await bothReloadTo(pair, near, near);
  await reads(robin, turn.revealing.waiting('Sam'));
  await reads(robin, 'A little more time.');

  await breather(sam);
  for (const phone of [robin, sam]) {
    const heading = phone.page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(/^Back together at/);
    const title = (await heading.textContent()) ?? '';
    await phone.page.reload();
    await arrivesAt(phone, title);
  }
  await tap(sam, en.breather.finish);
  await bothArriveAt(pair, closing.appreciating.title);
  await write(sam, closing.appreciating.label, 'That you');
  await appreciate(robin, 'That you stayed.');
  await arrivesAt(robin, closing.appreciating.mineTitle);
  await bothReloadTo(pair, closing.appreciating.mineTitle, closing.appreciating.title);
  await hasDraft(sam, closing.appreciating.label, 'That you');
  await reads(sam, 'That you stayed.');
  await appreciate(sam, 'That you asked.');
  await bothReloadTo(pair, closing.summary.title, closing.summary.title);
  await reads(robin, 'That you asked.');
  await close(robin);
  await arrivesAt(robin, closing.summary.mineTitle);
  await close(sam);
  await bothReloadTo(pair, closing.ended.title, closing.ended.title);
});

test('[BR6] a closed tab is opened again from the start, with the words that were half written', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a: robin, b: sam } = pair;
  await begin(pair);
  await ask(robin, 0);
  await arrivesAt(sam, turn.common.asks('Robin'));
  await need(sam, 'listen');
  await arrivesAt(sam, turn.sharing.title);
  await write(sam, turn.sharing.label, 'Half a thought, and then');
  await sam.page.close({ runBeforeUnload: false });
  await reads(robin, en.room.status.gone('Sam'));

  await openTab(sam, server.url);
  await sees(sam, en.start.titleBack);
  await row(sam, en.start.backTo('Robin')).click();
  await arrivesAt(sam, turn.sharing.title);
  await hasDraft(sam, turn.sharing.label, 'Half a thought, and then');
  await reads(robin, en.room.status.here('Sam'));
});

test('[BR7] a second tab of the same seat shows the same, and both can go on', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a: robin, b: sam } = pair;
  await begin(pair);
  await ask(robin, 0);
  await arrivesAt(sam, turn.common.asks('Robin'));
  const first = sam.page;
  const second = await openTab(sam, first.url());
  await arrivesAt(sam, turn.common.asks('Robin'));
  const firstTab: Phone = { ...sam, page: first };
  const secondTab: Phone = { ...sam, page: second };

  await need(firstTab, 'listen');
  for (const tab of [firstTab, secondTab]) await sees(tab, turn.sharing.title);
  await say(firstTab, 'From the first tab.');
  await reads(secondTab, 'From the first tab.');
  await say(secondTab, 'From the second tab.');
  await reads(firstTab, 'From the second tab.');
  await expect(robin.page.getByText(/^From the .* tab\.$/)).toHaveText([
    'From the first tab.',
    'From the second tab.',
  ]);
  await handOver(firstTab);
  await arrivesAt(robin, turn.reflecting.title);
  for (const tab of [firstTab, secondTab]) {
    await sees(tab, turn.reflecting.waitingTitleWritten('Robin'));
  }
  await reflect(robin, 'Two tabs.');
  await handOver(robin);
  await sees(firstTab, turn.checking.title('Robin'));
  await gotIt(secondTab);
  await arrivesAt(robin, turn.supporting.title('Sam'));
  await support(robin, null);
  // Sealed in one tab, opened by whichever is there.
  await rate(firstTab, 8);
  for (const tab of [firstTab, secondTab]) await sees(tab, turn.rating.sealedTitle);
  await first.close();
  await rate(robin, 8);
  for (const phone of [robin, secondTab]) {
    await sees(phone, turn.revealing.closeness['in-tune']);
    await expect(phone.page.getByRole('definition')).toHaveText(['8', '8']);
  }
  await endSitting(secondTab);
  await arrivesAt(robin, closing.appreciating.title);
});

async function bothReloadTo({ a, b }: Couple, titleA: string, titleB: string): Promise<void> {
  await Promise.all([sees(a, titleA), sees(b, titleB)]);
  await Promise.all([a.page.reload(), b.page.reload()]);
  await Promise.all([arrivesAt(a, titleA), arrivesAt(b, titleB)]);
}

async function hasDraft(phone: Phone, label: string, words: string): Promise<void> {
  await expect(phone.page.getByRole('textbox', { name: label, exact: true })).toHaveValue(words);
}
