// A whole sitting, from the first tap to the next sitting: in writing apart, and aloud side by side.
import { en } from '../../client/src/i18n/en.ts';
import {
  appreciate,
  back,
  bothArriveAt,
  breather,
  close,
  closeWithoutWords,
  playAgain,
} from './support/closing.ts';
import { begin, choose, couple, meet, ready, toWishes } from './support/meeting.ts';
import { arrivesAt, button, type Phone, reads, sees, tap } from './support/phone.ts';
import { expect, LONG, test } from './support/test.ts';
import {
  ask,
  askOwn,
  cards,
  finish,
  firstTurn,
  gotIt,
  handBackSpoken,
  handOver,
  handOverSpoken,
  need,
  notQuite,
  plainTurn,
  rate,
  reflect,
  say,
  secondTurn,
  support,
  thereIsMore,
  toChecking,
  toNeeding,
  toRating,
  toReflecting,
  toSharing,
  toSupporting,
  wish,
} from './support/turn.ts';

const { turn, closing, steps } = en;

test('[BR1] two phones play a whole sitting in writing, apart', async ({ server, phoneAt }) => {
  const pair = await couple({ server, phoneAt });
  const { a: robin, b: sam } = pair;
  await begin(pair);

  await test.step('a turn with not quite and there is more', async () => {
    const question = await ask(robin, 1);
    await arrivesAt(sam, turn.common.asks('Robin'));
    await reads(sam, question);
    await need(sam, 'understand');
    await arrivesAt(sam, turn.sharing.title);
    await arrivesAt(robin, turn.sharing.readTitle('Sam'));
    await expect(robin.page.getByText(turn.needLine.understand('Sam'))).toBeVisible();
    await say(sam, 'The mornings are hard for me.');
    await reads(robin, 'The mornings are hard for me.');
    await say(sam, 'Mostly because they are loud.');
    await reads(robin, 'Mostly because they are loud.');
    await handOver(sam);

    await arrivesAt(robin, turn.reflecting.title);
    await arrivesAt(sam, turn.reflecting.waitingTitleWritten('Robin'));
    await reads(robin, 'The mornings are hard for me.');
    await tap(robin, turn.reflecting.stems[0] ?? '');
    const field = robin.page.getByRole('textbox', { name: turn.reflecting.label });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('What I heard is ');
    await field.pressSequentially('you dislike mornings.');
    await tap(robin, turn.reflecting.sendAndHandOver);

    await arrivesAt(sam, turn.checking.title('Robin'));
    await reads(sam, 'What I heard is you dislike mornings.');
    await notQuite(sam);
    await arrivesAt(robin, turn.reflecting.titleAgain);
    // What was not quite it no longer stands there as if it had just been said.
    await arrivesAt(sam, turn.reflecting.waitingTitleWritten('Robin'));
    const firstTry = sam.page.getByText('What I heard is you dislike mornings.');
    await expect(firstTry).toHaveCount(0);
    await reflect(robin, 'The noise is what wears you out.');
    await handOver(robin);
    await arrivesAt(sam, turn.checking.title('Robin'));
    await reads(sam, 'The noise is what wears you out.');
    await expect(firstTry).toHaveCount(0);
    await thereIsMore(sam);
    await arrivesAt(sam, turn.sharing.titleMore);
    await say(sam, 'And I miss breakfast with you.');
    await handOver(sam);
    await arrivesAt(robin, turn.reflecting.title);
    await reflect(robin, 'You miss our breakfasts.');
    await handOver(robin);
    await toSupporting(firstTurn(pair));
    await arrivesAt(sam, turn.supporting.waitingTitle);
    await support(robin, 'I imagine you feel rushed.');
  });

  await test.step('numbers nobody sees before both are in, then in tune', async () => {
    await arrivesAt(sam, turn.rating.speakerTitle);
    await reads(sam, 'I imagine you feel rushed.');
    await arrivesAt(robin, turn.rating.listenerTitle('Sam'));
    await expect(button(sam, turn.rating.seal)).toBeDisabled();
    await rate(sam, 8);
    await arrivesAt(sam, turn.rating.sealedTitle);
    await sees(robin, turn.rating.listenerTitle('Sam'));
    await rate(robin, 7);
    await bothArriveAt(pair, turn.revealing.closeness['in-tune']);
    for (const phone of [robin, sam]) await reads(phone, turn.revealing.distance(1));
    await expect(sam.page.getByRole('definition')).toHaveText(['7', '8']);
    await expect(robin.page.getByRole('definition')).toHaveText(['7', '8']);
    await tap(sam, turn.revealing.goOn);
    await reads(robin, turn.revealing.theirsReady('Sam'));
    await tap(robin, turn.revealing.goOn);
  });

  await test.step('the swap: the same card, and one number stays closed', async () => {
    await arrivesAt(robin, turn.needing.swapped);
    await arrivesAt(sam, turn.needing.waitingTitleAgain('Robin'));
    await need(robin, null);
    await arrivesAt(robin, turn.sharing.title);
    await say(robin, 'I like the quiet after you leave.');
    await handOver(robin);
    await arrivesAt(sam, turn.reflecting.title);
    await reflect(sam, 'You like some quiet.');
    await handOver(sam);
    await toSupporting(secondTurn(pair));
    await toRating(secondTurn(pair));
    await rate(robin, null);
    await rate(sam, 5);
    await bothArriveAt(pair, turn.revealing.closed.title);
    await goOnBoth(robin, sam);
  });

  await test.step('between two rounds: the same step, and now the other asks', async () => {
    await bothArriveAt(pair, steps.between.title(steps.names['open-up']));
    await reads(robin, steps.between.askTheirs('Sam'));
    await reads(sam, steps.between.askMine);
    await tap(robin, steps.between.begin);
  });

  await test.step('a second round: a pass nobody is named for, and a question of one’s own', async () => {
    await arrivesAt(sam, turn.drawing.title('Robin'));
    await expect(cards(sam)).toHaveCount(3);
    const before = await cards(sam).allTextContents();
    await tap(robin, turn.common.pass);
    for (const phone of [robin, sam]) await reads(phone, turn.common.passed);
    await expect.poll(() => cards(sam).allTextContents()).not.toEqual(before);
    await expect(cards(sam)).toHaveCount(3);
    await askOwn(sam, 'What would a slow Sunday look like?');
    await arrivesAt(robin, turn.common.asks('Sam'));
    await reads(robin, 'What would a slow Sunday look like?');
  });

  await test.step('a breather that goes on where it was, once both are back', async () => {
    await breather(robin);
    for (const phone of [robin, sam]) {
      await expect(phone.page.getByRole('heading', { level: 1 })).toHaveText(/^Back together at/);
    }
    await back(robin);
    await arrivesAt(robin, en.breather.mineBackTitle);
    await reads(sam, en.breather.theirsBack('Robin'));
    await back(sam);
    await arrivesAt(robin, turn.common.asks('Sam'));
    await arrivesAt(sam, turn.needing.waitingTitle('Robin'));
    await reads(robin, 'What would a slow Sunday look like?');
  });

  await test.step('a low number, and what would have helped', async () => {
    await need(robin, 'think');
    await arrivesAt(robin, turn.sharing.title);
    await say(robin, 'No alarm, and the radio.');
    await handOver(robin);
    await arrivesAt(sam, turn.reflecting.title);
    await reflect(sam, 'You want the radio.');
    await handOver(sam);
    await toSupporting(secondTurn(pair));
    await toRating(secondTurn(pair));
    await rate(robin, 3);
    await rate(sam, 9);
    await bothArriveAt(pair, turn.revealing.closeness['worth-a-word']);
    await wish(robin, 'Ask me once more before you answer.');
    await reads(sam, turn.revealing.wishTheirs('Robin'));
    await reads(sam, 'Ask me once more before you answer.');
    await goOnBoth(sam, robin);
    await arrivesAt(sam, turn.needing.swapped);
    await plainTurn(firstTurn(pair), 'The radio sounds good.');
    await finish(robin);
  });

  await test.step('appreciation, what it held, and the end', async () => {
    await bothArriveAt(pair, closing.appreciating.title);
    await appreciate(sam, 'You looked for the right words.');
    await arrivesAt(sam, closing.appreciating.mineTitle);
    await reads(robin, 'You looked for the right words.');
    await appreciate(robin, 'You told me about the radio.');
    await bothArriveAt(pair, closing.summary.title);
    for (const phone of [robin, sam]) {
      await reads(phone, 'You told me about the radio.');
      await reads(phone, 'What would a slow Sunday look like?');
      await reads(phone, closing.summary.cards(2));
      await reads(phone, closing.summary.turns(4));
    }
    await reads(sam, closing.summary.youFelt('Robin', 8, 7));
    await reads(robin, closing.summary.youFelt('Sam', 3, 9));
    await reads(robin, closing.summary.closed);
    await close(sam);
    await arrivesAt(sam, closing.summary.mineTitle);
    await reads(robin, closing.summary.theirsDone('Sam'));
    await close(robin);
    await bothArriveAt(pair, closing.ended.title);
  });

  await test.step('and again, in the same room', async () => {
    await playAgain(robin);
    await bothArriveAt(pair, en.agree.title);
    await begin(pair);
  });
});

test('[BR2] two phones play a whole sitting aloud, side by side, without any typing', async ({
  server,
  phoneAt,
}) => {
  const pair = { a: await phoneAt(server.url), b: await phoneAt(server.url) };
  await meet(pair, 'together');
  const noTyping = async (): Promise<void> => {
    for (const { page } of [pair.a, pair.b]) await expect(page.getByRole('textbox')).toHaveCount(0);
  };
  await begin(pair);
  for (const roles of [firstTurn(pair), secondTurn(pair)]) {
    const { listener, speaker } = roles;
    await test.step(`a turn in which ${listener === pair.a ? 'the first' : 'the second'} listens`, async () => {
      if (listener === pair.a) {
        await noTyping();
        const question = await ask(listener, 2);
        await arrivesAt(listener, turn.needing.readAloud);
        await reads(listener, question);
      } else {
        await arrivesAt(listener, turn.needing.readAloudAgain);
      }
      await noTyping();
      await need(speaker, 'listen');
      await arrivesAt(speaker, turn.sharing.title);
      await arrivesAt(listener, turn.sharing.listenTitle);
      await expect(listener.page.getByRole('main').getByRole('button')).toHaveCount(0);
      await noTyping();
      await handOverSpoken(speaker);
      await arrivesAt(listener, turn.reflecting.title);
      await arrivesAt(speaker, turn.reflecting.waitingTitle);
      await noTyping();
      await handBackSpoken(listener);
      await arrivesAt(speaker, turn.checking.title(''));
      await noTyping();
      await gotIt(speaker);
      await arrivesAt(listener, turn.supporting.title(''));
      await noTyping();
      await tap(listener, turn.supporting.goOn);
      await arrivesAt(speaker, turn.rating.speakerTitle);
      await noTyping();
      await rate(speaker, 6);
      await rate(listener, 4);
      await bothArriveAt(pair, turn.revealing.closeness.close);
      await noTyping();
      if (listener === pair.a) await goOnBoth(pair.a, pair.b);
      else await finish(pair.a);
    });
  }
  await bothArriveAt(pair, closing.appreciating.title);
  await noTyping();
  await closeWithoutWords(pair, false);
  await noTyping();
});

test(
  '[BR3] a changed way of playing is shown to both, and asks for both again',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await couple({ server, phoneAt }, 'together');
    const { a, b } = pair;
    await ready(b);
    await arrivesAt(b, en.agree.waiting.title);
    await choose(a, { how: 'written' });
    await arrivesAt(b, en.agree.title);
    await expect(b.page.getByRole('radio', { name: en.agree.written })).toBeChecked();
    await reads(b, en.agree.changed.title);
    // Also who is past the rules sees it, before they say yes to something else.
    await toWishes(b);
    await choose(a, { how: 'spoken' });
    await arrivesAt(b, en.agree.title);
    await reads(b, en.agree.changed.title);
    await choose(a, { how: 'written' });
    await expect(b.page.getByRole('radio', { name: en.agree.written })).toBeChecked();
    await begin(pair);
    await reads(a, turn.drawing.leadWritten);
  },
);

test('[BR39] an untouched scale rates nothing, and one touch anywhere on it does', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a: robin, b: sam } = pair;
  await begin(pair);
  await toNeeding(firstTurn(pair));
  await toSharing(firstTurn(pair));
  await toReflecting(firstTurn(pair), 'Words.');
  await toChecking(firstTurn(pair), 'Words back.');
  await toSupporting(firstTurn(pair));
  await toRating(firstTurn(pair));
  for (const [phone, value] of [
    [sam, 5],
    [robin, 9],
  ] as const) {
    await reads(phone, turn.rating.unset);
    await expect(button(phone, turn.rating.seal)).toBeDisabled();
    const slider = phone.page.getByRole('slider');
    // The marks under it are only painted: what one touches must be what one gets.
    const mark = slider.locator('xpath=preceding-sibling::*/span').nth(value);
    const box = await mark.boundingBox();
    if (box === null) throw new Error('the scale has no marks');
    await phone.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect(slider).toHaveValue(String(value));
    await expect(phone.page.getByText(turn.rating.unset)).toHaveCount(0);
    await tap(phone, turn.rating.seal);
  }
  await bothArriveAt(pair, turn.revealing.closeness['worth-a-word']);
  await expect(robin.page.getByRole('definition')).toHaveText(['9', '5']);
});

async function goOnBoth(first: Phone, second: Phone): Promise<void> {
  for (const phone of [first, second]) {
    const words = Object.entries(turn.revealing).flatMap(([key, value]) =>
      key.startsWith('goOn') && typeof value === 'string' ? [value] : [],
    );
    await phone.page.getByRole('button', { name: new RegExp(`^(${words.join('|')})$`) }).click();
  }
}
