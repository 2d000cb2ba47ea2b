// The try-out without a screen: a whole turn with the partner who plays along, and nothing left of it.
import 'fake-indexeddb/auto';
import { expect, it, onTestFinished } from 'vitest';
import { onePhone } from '../../client/src/i18n/en/one-phone.ts';
import { playAlong, scriptedCards, TRY_NAMES } from '../../client/src/local/scripted-partner.ts';
import { layTable } from '../../client/src/local/try-out.ts';
import { tapped } from './support/couple.ts';
import { playing, testPage } from './support/player.ts';

/** So that a test need not wait for somebody who thinks. */
const PACE = 0.002;
const CARDS = scriptedCards(onePhone.tryOut.cards);

it.each(CARDS)('[CL342] the partner plays a turn along: $text', async (card) => {
  const table = await layTable(TRY_NAMES, () => true, testPage());
  if (table === null) throw new Error('no table');
  onTestFinished(table.close);
  onTestFinished(playAlong(table.sessions.b, CARDS, PACE));
  const visitor = playing(table.sessions.a, table.room);
  const { actions } = visitor.session;
  await tapped(actions.ask({ id: card.id, text: card.text }));
  await visitor.sees('what was said', ({ view }) => view.state === 'reflecting');
  await tapped(actions.handOver());
  await visitor.sees('got it', ({ view }) => view.state === 'supporting');
  await tapped(actions.support(null));
  await visitor.sees('the rating', ({ view }) => view.state === 'rating');
  await tapped(actions.rate(8));
  await visitor.sees('the numbers', ({ current }) => current?.reveal != null);
  const { reveal, need } = visitor.screen().current ?? {};
  expect(reveal).toEqual({ kind: 'met', felt: card.felt, guess: 8 });
  expect(need).toBe(card.need);
  expect(await indexedDB.databases()).toEqual([]);
});

it('[CL342] a table nobody waits for any more is not laid', async () => {
  expect(await layTable(TRY_NAMES, () => false, testPage())).toBeNull();
});

it('[CL342] every card has an answer that can be heard in a few seconds', () => {
  expect(CARDS).toHaveLength(onePhone.tryOut.cards.length);
  for (const { answer, sayBack } of CARDS) {
    expect(answer.length).toBeLessThan(180);
    expect(sayBack.length).toBeLessThan(120);
  }
});
