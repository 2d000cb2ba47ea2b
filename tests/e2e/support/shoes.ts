/** What the two do in “In your shoes”, each as one tap or one piece of writing. */
import { shoes } from '../../../client/src/i18n/en/shoes.ts';
import { bothArriveAt } from './closing.ts';
import { begin, type Couple } from './meeting.ts';
import { type Phone, reads, tap, write } from './phone.ts';
import { ask } from './turn.ts';

const { answering, comparing } = shoes;

/** From the rules to a card of the step. Resolves to its words. */
export async function toAnswering(pair: Couple, how: 'written' | 'spoken'): Promise<string> {
  await begin(pair, 'in-your-shoes');
  const card = await ask(pair.a, 0);
  await bothArriveAt(pair, how === 'written' ? answering.title : answering.titleSpoken);
  return card;
}

export async function writeAnswers(
  phone: Phone,
  partner: string,
  { own, guess }: { own: string; guess: string },
): Promise<void> {
  await write(phone, answering.own, own);
  await write(phone, answering.guess(partner), guess);
}

export const seal = (phone: Phone) => tap(phone, answering.seal);

/** The words under one heading of the answers: what was said, then what was thought. */
export function about(phone: Phone, title: string) {
  return phone.page.getByRole('region', { name: title }).getByRole('definition');
}

/** Both go on, to where one asks how to be there. */
export async function goOnToBeThere({ a, b }: Couple): Promise<void> {
  await tap(a, comparing.goOn);
  await reads(a, comparing.waiting(b.name));
  await reads(b, comparing.theirsReady(a.name));
  await tap(b, comparing.goOn);
}
