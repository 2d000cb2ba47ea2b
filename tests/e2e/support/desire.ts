/** From the rules to the topics of desire, and what one does there. */

import { desire } from '../../../client/src/i18n/en/desire.ts';
import { en } from '../../../client/src/i18n/en.ts';
import { agreeOn, type Couple, pick, toWishes, wishFor } from './meeting.ts';
import { arrivesAt, button, type Phone, tap } from './phone.ts';
import { expect } from './test.ts';

/** Both want it as deep as this, and stand before the topics. */
export async function toMarking(pair: Couple, depth: 1 | 2 | 3): Promise<void> {
  for (const phone of [pair.a, pair.b]) {
    await toWishes(phone);
    await wishFor(phone, { depth, desire: true });
  }
  await agreeOn(pair);
  await pick(pair, 'desire');
  await tap(pair.a, en.steps.between.beginTopics);
  for (const phone of [pair.a, pair.b]) await arrivesAt(phone, desire.marking.title);
}

export async function mark(phone: Phone, ...topics: readonly string[]): Promise<void> {
  for (const topic of topics) {
    await phone.page.getByRole('checkbox', { name: topic, exact: true }).check();
  }
}

/** Marks the rows at these places; resolves to their words. */
export async function marksOf(phone: Phone, ...places: readonly number[]): Promise<string[]> {
  const words: string[] = [];
  for (const place of places) {
    const box = phone.page.getByRole('checkbox').nth(place);
    await box.check();
    words.push((await phone.page.locator('label').nth(place).textContent()) ?? '');
  }
  return words;
}

export async function send(phone: Phone): Promise<void> {
  const { send: mine, sendNone } = desire.marking;
  await button(phone, new RegExp(`^(${mine}|${sendNone})$`)).click();
}

export const back = (phone: Phone) => tap(phone, desire.marking.back);

export async function leave(phone: Phone): Promise<void> {
  await back(phone);
  await tap(phone, desire.leaving.go);
  await expect(phone.page.getByRole('dialog')).toHaveCount(0);
}
