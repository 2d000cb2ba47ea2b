// “In your shoes”: two answers each, sealed and shown together, then how to be there, to the end.

import { shoes } from '../../client/src/i18n/en/shoes.ts';
import { en } from '../../client/src/i18n/en.ts';
import { bothArriveAt, closeWithoutWords } from './support/closing.ts';
import { type Couple, couple, inviteLink, openRoom, takeSeat } from './support/meeting.ts';
import { arrivesAt, button, type Phone, reads, sees, tap } from './support/phone.ts';
import { about, goOnToBeThere, seal, toAnswering, writeAnswers } from './support/shoes.ts';
import { expect, LONG, test } from './support/test.ts';
import {
  firstTurn,
  gotIt,
  handBackSpoken,
  handOverSpoken,
  need,
  plainTurn,
  type Roles,
  rate,
  secondTurn,
  toChecking,
  toRating,
  toReflecting,
  toSupporting,
} from './support/turn.ts';

const { turn, closing } = en;
const { answering, sealed, showing, comparing } = shoes;
const { beThere } = turn.common;
const ROBINS = { own: 'A long walk in the rain.', guess: 'Soup, and nobody talking.' };
const SAMS = { own: 'Someone beside me.', guess: 'Being outdoors, whatever the weather.' };

/** One phone reads all four: its own first, each with what the other one thought. */
async function readsAllFour(phone: Phone, partner: string, isRobin: boolean): Promise<void> {
  const [mine, theirs] = isRobin ? [ROBINS, SAMS] : [SAMS, ROBINS];
  await expect(about(phone, comparing.aboutMe)).toHaveText([mine.own, theirs.guess]);
  await expect(about(phone, comparing.aboutThem(partner))).toHaveText([theirs.own, mine.guess]);
}

test('[BR55] two phones play In your shoes to its end in writing, apart', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a: robin, b: sam } = pair;
  const card = await toAnswering(pair, 'written');
  for (const phone of [robin, sam]) await reads(phone, card);
  await expect(button(robin, answering.seal)).toBeDisabled();
  await writeAnswers(robin, 'Sam', ROBINS);
  await seal(robin);
  await arrivesAt(robin, sealed.title);
  await reads(robin, sealed.lead('Sam'));
  await writeAnswers(sam, 'Robin', SAMS);
  await seal(sam);
  await bothArriveAt(pair, comparing.title);
  await readsAllFour(robin, 'Sam', true);
  await readsAllFour(sam, 'Robin', false);
  await reads(robin, comparing.nextIAsk('Sam'));
  await reads(sam, comparing.nextTheyAsk('Robin'));

  await goOnToBeThere(pair);
  await arrivesAt(sam, turn.common.asks('Robin'));
  await reads(sam, beThere);
  await reads(sam, turn.common.beThereAfter(card));
  await need(sam, 'listen');
  await arrivesAt(sam, turn.sharing.title);
  await reads(sam, beThere);
  await plainTurnFromSharing(pair);
  await bothGoOn(pair, turn.revealing.goOn);
  await arrivesAt(robin, turn.needing.swapped);
  await reads(robin, beThere);
  await plainTurn(secondTurn(pair), 'By asking me once more.');
  await bothGoOn(pair, turn.revealing.goOnToNewCard);
  await bothArriveAt(pair, en.steps.between.title(en.steps.names['in-your-shoes']));

  await tap(robin, en.steps.between.finish);
  await bothArriveAt(pair, closing.appreciating.title);
  await tap(robin, closing.appreciating.goOnWithoutWriting);
  await tap(sam, closing.appreciating.goOnWithoutWriting);
  await bothArriveAt(pair, closing.summary.title);
  await reads(robin, card);
  await reads(robin, beThere);
  await reads(sam, closing.summary.cards(1));
});

test(
  '[BR56] two phones play In your shoes to its end aloud, side by side, and type nothing',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await couple({ server, phoneAt }, 'together');
    const { a: robin, b: sam } = pair;
    const card = await toAnswering(pair, 'spoken');
    for (const phone of [robin, sam]) {
      await reads(phone, card);
      await reads(phone, turn.common.forBoth);
      await expect(phone.page.getByRole('textbox')).toHaveCount(0);
    }
    await tap(sam, answering.have);
    await arrivesAt(sam, sealed.titleSpoken);
    await tap(robin, answering.have);
    await bothArriveAt(pair, comparing.titleSpoken);
    for (const words of comparing.spoken) await reads(sam, words);

    await goOnToBeThere(pair);
    await arrivesAt(robin, turn.needing.readAloud);
    await reads(robin, beThere);
    await spokenTurn(firstTurn(pair));
    await bothGoOn(pair, turn.revealing.goOn);
    await arrivesAt(sam, turn.needing.readAloudAgain);
    await reads(sam, beThere);
    await spokenTurn(secondTurn(pair));
    await bothGoOn(pair, turn.revealing.goOnToNewCard);
    await bothArriveAt(pair, en.steps.between.title(en.steps.names['in-your-shoes']));
    await tap(sam, en.steps.between.finish);
    await bothArriveAt(pair, closing.appreciating.title);
    await closeWithoutWords(pair, false);
  },
);

test('[BR57] answers outlive a reload, and meet by themselves once a phone without a line has one again', async ({
  server,
  lineTo,
  phoneAt,
}) => {
  const line = await lineTo(server);
  const robin = await phoneAt(server.url, { name: 'Robin' });
  const sam = await phoneAt(line.url, { name: 'Sam' });
  const pair: Couple = { a: robin, b: sam };
  await openRoom(robin, 'apart');
  await takeSeat(sam, await inviteLink(robin, sam), 'Robin');
  await toAnswering(pair, 'written');
  await writeAnswers(robin, 'Sam', { ...ROBINS, guess: 'Half a gue' });
  await robin.page.reload();
  await arrivesAt(robin, answering.title);
  const field = (label: string) => robin.page.getByRole('textbox', { name: label, exact: true });
  await expect(field(answering.own)).toHaveValue(ROBINS.own);
  await expect(field(answering.guess('Sam'))).toHaveValue('Half a gue');
  await writeAnswers(robin, 'Sam', ROBINS);
  await seal(robin);
  await arrivesAt(robin, sealed.title);
  await robin.page.reload();
  await arrivesAt(robin, sealed.title);

  sam.mayLoseLine = true;
  line.cut();
  await reads(sam, en.room.status.down);
  await writeAnswers(sam, 'Robin', SAMS);
  await seal(sam);
  await arrivesAt(sam, sealed.title);
  await reads(sam, sealed.kept);
  line.mend();
  await bothArriveAt(pair, comparing.title);
  await readsAllFour(sam, 'Robin', false);

  // Sealed by both, and the line gone before the answers have met.
  await tap(robin, comparing.goOn);
  await tap(sam, comparing.goOn);
  await arrivesAt(sam, turn.common.asks('Robin'));
  await tap(sam, turn.needing.pass);
  await arrivesAt(robin, turn.drawing.title('Sam'));
  const cards = robin.page.getByRole('region', { name: turn.drawing.cards }).getByRole('button');
  await cards.first().click();
  await tap(robin, turn.drawing.ask);
  await bothArriveAt(pair, answering.title);
  await expect(field(answering.own)).toHaveValue('');
  await writeAnswers(sam, 'Robin', SAMS);
  await seal(sam);
  await arrivesAt(sam, sealed.title);
  line.cut();
  await writeAnswers(robin, 'Sam', ROBINS);
  await seal(robin);
  await arrivesAt(robin, showing.title);
  await reads(robin, showing.away('Sam'));
  await sees(sam, sealed.title);
  line.mend();
  await bothArriveAt(pair, comparing.title);
  await readsAllFour(robin, 'Sam', true);
  await readsAllFour(sam, 'Robin', false);
});

async function plainTurnFromSharing(pair: Couple): Promise<void> {
  const roles = firstTurn(pair);
  await toReflecting(roles, 'By not asking twice.');
  await toChecking(roles, 'Ask once, and stay.');
  await toSupporting(roles);
  await toRating(roles);
  await rate(roles.speaker, 8);
  await rate(roles.listener, 7);
  await bothArriveAt(pair, turn.revealing.closeness['in-tune']);
}

async function spokenTurn({ listener, speaker }: Roles): Promise<void> {
  await need(speaker, null);
  await arrivesAt(speaker, turn.sharing.title);
  await reads(speaker, beThere);
  await handOverSpoken(speaker);
  await arrivesAt(listener, turn.reflecting.title);
  await handBackSpoken(listener);
  await arrivesAt(speaker, turn.checking.title(listener.name));
  await gotIt(speaker);
  await arrivesAt(listener, turn.supporting.title(speaker.name));
  await tap(listener, turn.supporting.goOn);
  await arrivesAt(speaker, turn.rating.speakerTitle);
  await rate(speaker, 9);
  await rate(listener, 9);
  await arrivesAt(speaker, turn.revealing.closeness['in-tune']);
  await arrivesAt(listener, turn.revealing.closeness['in-tune']);
}

async function bothGoOn({ a, b }: Couple, words: string): Promise<void> {
  await tap(a, words);
  await reads(b, turn.revealing.theirsReady(a.name));
  await tap(b, words);
}
