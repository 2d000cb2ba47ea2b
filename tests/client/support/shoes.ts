/** Two players at a card of “In your shoes”, and what they answer. */
import type { Setting } from '@heard/shared/protocol/commands';
import type { Answers } from '../../../client/src/secrets/sealed-answers.ts';
import { both, type Couple, listenerOf, meet, playTo, tapped, WRITTEN } from './couple.ts';
import type { Player } from './player.ts';

export const CARD = 'What helps you most on a grey day?';
export const ANSWERS: Readonly<Record<'a' | 'b', Answers>> = {
  a: { own: 'A long walk in the rain.', guess: 'Soup, and nobody talking.' },
  b: { own: 'Someone who sits down beside me.', guess: 'Being outdoors, whatever the weather.' },
};

/** Both have the card before them, and nobody has answered. */
export async function toAnswering(
  url: string,
  card = CARD,
  setting: Setting = WRITTEN,
): Promise<Couple> {
  const couple = await meet(url, setting);
  await playTo(couple, 'choosing');
  for (const { session } of [couple.a, couple.b])
    await tapped(session.actions.pick('in-your-shoes'));
  await both(couple, 'between', ({ view }) => view.state === 'between');
  await tapped(couple.a.session.actions.begin('in-your-shoes'));
  await both(couple, 'drawing', ({ view }) => view.state === 'drawing');
  await tapped(listenerOf(couple).session.actions.ask({ id: null, text: card }));
  await both(couple, 'answering', ({ view }) => view.state === 'answering');
  return couple;
}

/** Until this phone shows both answers, or that they do not fit. */
export async function compared(player: Player) {
  const screen = await player.sees('the answers', ({ current }) => current?.answers != null);
  return screen.current?.answers;
}
