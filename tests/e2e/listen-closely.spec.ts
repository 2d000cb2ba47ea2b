// “Listen closely”, to its end: the ladder, words that look like advice, and one facet beside the number.

import { facetOf } from '../../client/src/features/turn/facet.ts';
import { listening } from '../../client/src/i18n/en/listening.ts';
import { en } from '../../client/src/i18n/en.ts';
import { bothArriveAt, closeWithoutWords } from './support/closing.ts';
import { begin, type Couple, couple } from './support/meeting.ts';
import { arrivesAt, button, type Phone, reads, tap, write } from './support/phone.ts';
import { expect, LONG, test } from './support/test.ts';
import {
  ask,
  firstTurn,
  gotIt,
  handBackSpoken,
  handOverSpoken,
  need,
  type Roles,
  rate,
  reflect,
  secondTurn,
  toChecking,
  toReflecting,
  toSupporting,
} from './support/turn.ts';

const { turn, closing } = en;
const { ladder, advice, facet, noFixing } = listening;
const [FIRST, SECOND] = [ladder.levels['say-back'], ladder.levels['own-words']];
const statement = (number: number) => facet.facets[facetOf(number)];
const quoted = (words: string) => `“${words}”`;

const sheet = (phone: Phone) => phone.page.getByRole('dialog');

async function rateFacet(speaker: Phone, number: number, value: number): Promise<void> {
  await arrivesAt(speaker, quoted(statement(number)));
  await speaker.page.getByRole('slider').fill(String(value));
  await tap(speaker, facet.seal);
}

async function rateFirst(speaker: Phone, value: number): Promise<void> {
  await arrivesAt(speaker, turn.rating.speakerTitle);
  await speaker.page.getByRole('slider').fill(String(value));
  await tap(speaker, facet.goOn);
}

async function bothGoOn({ a, b }: Couple, words: string): Promise<void> {
  await tap(a, words);
  await reads(b, turn.revealing.theirsReady(a.name));
  await tap(b, words);
}

test('[BR58] two phones play Listen closely to its end in writing, and advice is held back until its writer decides', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a: robin, b: sam } = pair;
  const field = robin.page.getByRole('textbox', { name: turn.reflecting.label, exact: true });
  await begin(pair, 'listen-closely');
  await ask(robin, 0);
  await arrivesAt(sam, turn.common.asks('Robin'));
  await need(sam, 'listen');
  await arrivesAt(sam, turn.sharing.title);
  await toReflecting(firstTurn(pair), 'They moved the date again.');
  for (const phone of [robin, sam]) await reads(phone, ladder.at(FIRST.name));
  await reads(robin, ladder.example(FIRST.example));
  for (const stem of FIRST.stems) await expect(button(robin, stem)).toBeVisible();

  // Held back, and nothing of it is lost, whichever way it was to go.
  const told = 'That is unfair. You should tell them no.';
  for (const [tapped, way] of [
    [turn.reflecting.send, advice.rewrite],
    [turn.reflecting.sendAndHandOver, advice.close],
  ] as const) {
    await write(robin, turn.reflecting.label, told);
    await tap(robin, tapped);
    await expect(sheet(robin)).toContainText(advice.title);
    await expect(sheet(robin)).toContainText(advice.body('You should'));
    await expect(sheet(robin)).toContainText(advice.asked('Sam'));
    await sheet(robin).getByRole('button', { name: way, exact: true }).click();
    await expect(field).toHaveValue(told);
    await expect(field).toBeFocused();
    const marked = await field.evaluate((element: HTMLTextAreaElement) =>
      element.value.slice(element.selectionStart, element.selectionEnd),
    );
    expect(marked).toBe('You should');
  }
  await robin.page.reload();
  await expect(field).toHaveValue(told);
  await reflect(robin, 'You said you should have seen it coming.');
  await reads(sam, 'You said you should have seen it coming.');

  // The way out: it is wrong about these.
  const theirs = 'Why not ask, that is what goes round in your head.';
  await write(robin, turn.reflecting.label, theirs);
  await tap(robin, turn.reflecting.sendAndHandOver);
  await tap(robin, advice.theirs('Sam'));
  await arrivesAt(sam, turn.checking.title('Robin'));
  await reads(sam, theirs);
  await toSupporting(firstTurn(pair));
  await write(robin, turn.supporting.label, 'Have you tried saying so?');
  await tap(robin, turn.supporting.send);
  await expect(sheet(robin)).toContainText(advice.body('Have you tried'));
  await tap(robin, advice.rewrite);
  await write(robin, turn.supporting.label, 'I can see why that stings.');
  await tap(robin, turn.supporting.send);

  await rateFirst(sam, 9);
  await rateFacet(sam, 1, 6);
  await rate(robin, 8);
  await bothArriveAt(pair, turn.revealing.closeness['in-tune']);
  await reads(sam, facet.mine(statement(1), 6));
  await reads(robin, facet.theirs('Sam', statement(1), 6));
  await bothGoOn(pair, turn.revealing.goOn);

  // With another need a thought may be said; the facet can be left out.
  const swapped = secondTurn(pair);
  await arrivesAt(robin, turn.needing.swapped);
  await need(robin, 'think');
  await arrivesAt(robin, turn.sharing.title);
  await toReflecting(swapped, 'And I never know what to say.');
  await reads(sam, ladder.at(FIRST.name));
  await toChecking(swapped, 'Have you tried saying nothing at all?');
  await toSupporting(swapped);
  await tap(sam, turn.supporting.skip);
  await rateFirst(robin, 7);
  await arrivesAt(robin, quoted(statement(2)));
  await tap(robin, facet.back);
  await arrivesAt(robin, turn.rating.speakerTitle);
  await expect(robin.page.getByRole('slider')).toHaveValue('7');
  await tap(robin, facet.goOn);
  await tap(robin, facet.skip);
  await rate(sam, 7);
  await bothArriveAt(pair, turn.revealing.closeness['in-tune']);
  await expect(robin.page.getByText(statement(2))).toHaveCount(0);
  await bothGoOn(pair, turn.revealing.goOnToNewCard);

  // One rung up, for both of them; then it ends.
  await bothArriveAt(pair, en.steps.between.title(en.steps.names['listen-closely']));
  await tap(robin, en.steps.between.begin);
  await arrivesAt(sam, turn.drawing.title('Robin'));
  await ask(sam, 0);
  await arrivesAt(robin, turn.common.asks('Sam'));
  await need(robin, 'listen');
  await arrivesAt(robin, turn.sharing.title);
  await toReflecting(swapped, 'One more thing.');
  for (const phone of [robin, sam]) await reads(phone, ladder.at(SECOND.name));
  for (const stem of SECOND.stems) await expect(button(sam, stem)).toBeVisible();
  await tap(sam, en.menu.open);
  await sheet(sam).getByRole('button', { name: en.menu.end }).click();
  await tap(sam, en.menu.ending.go);
  await bothArriveAt(pair, closing.appreciating.title);
  await closeWithoutWords(pair);
});

test(
  '[BR59] two phones play Listen closely to its end aloud, and the listener’s screen says only not to fix yet',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await couple({ server, phoneAt }, 'together');
    await begin(pair, 'listen-closely');
    await ask(pair.a, 0);
    for (const [roles, number] of [
      [firstTurn(pair), 1],
      [secondTurn(pair), 2],
    ] as const) {
      await spokenTurn(roles, number);
      await bothGoOn(pair, number === 1 ? turn.revealing.goOn : turn.revealing.goOnToNewCard);
    }
    await bothArriveAt(pair, en.steps.between.title(en.steps.names['listen-closely']));
    await tap(pair.b, en.steps.between.finish);
    await bothArriveAt(pair, closing.appreciating.title);
    await closeWithoutWords(pair, false);
  },
);

async function spokenTurn({ listener, speaker }: Roles, number: number): Promise<void> {
  await need(speaker, 'listen');
  await arrivesAt(speaker, turn.sharing.title);
  await arrivesAt(listener, turn.sharing.listenTitle);
  await reads(listener, noFixing);
  await expect(listener.page.getByText(turn.needLine.listen(speaker.name))).toHaveCount(0);
  await handOverSpoken(speaker);
  await arrivesAt(listener, turn.reflecting.title);
  await reads(listener, noFixing);
  await reads(listener, ladder.at(FIRST.name));
  await expect(listener.page.getByRole('textbox')).toHaveCount(0);
  await handBackSpoken(listener);
  await arrivesAt(speaker, turn.checking.title(listener.name));
  await gotIt(speaker);
  await arrivesAt(listener, turn.supporting.title(speaker.name));
  await tap(listener, turn.supporting.goOn);
  await rateFirst(speaker, 9);
  await rateFacet(speaker, number, 10);
  await rate(listener, 9);
  await arrivesAt(listener, turn.revealing.closeness['in-tune']);
  await reads(listener, facet.theirs(speaker.name, statement(number), 10));
}
