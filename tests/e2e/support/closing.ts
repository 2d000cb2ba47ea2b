/** The menu, the breather, and the way out of a sitting. */
import { en } from '../../../client/src/i18n/en.ts';
import type { Couple } from './meeting.ts';
import { arrivesAt, type Phone, tap, tapRow, write } from './phone.ts';

const { appreciating, summary, ended } = en.closing;

export async function openMenu(phone: Phone): Promise<void> {
  await tap(phone, en.menu.open);
}

/** Pauses for the twenty minutes that are chosen already. */
export async function breather(phone: Phone): Promise<void> {
  await openMenu(phone);
  await tapRow(phone, en.menu.breather);
  await phone.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Pause until/ })
    .click();
}

export const back = (phone: Phone) => tap(phone, en.breather.imBack);

export async function passFromMenu(phone: Phone): Promise<void> {
  await openMenu(phone);
  await tapRow(phone, en.menu.pass);
  await tap(phone, en.menu.passing.go);
}

export async function endSitting(phone: Phone): Promise<void> {
  await openMenu(phone);
  await tapRow(phone, en.menu.end);
  await tap(phone, en.menu.ending.go);
}

export async function stepOut(phone: Phone): Promise<void> {
  await openMenu(phone);
  await tapRow(phone, en.menu.stepOut);
  await tap(phone, en.menu.steppingOut.go);
}

/** One thing in writing, or none. */
export async function appreciate(phone: Phone, words: string | null): Promise<void> {
  if (words === null) return tap(phone, appreciating.goOnWithoutWriting);
  await write(phone, appreciating.label, words);
  await tap(phone, appreciating.send);
}

export const close = (phone: Phone) => tap(phone, summary.done);
export const playAgain = (phone: Phone) => tap(phone, ended.again);

export async function bothArriveAt({ a, b }: Couple, title: string): Promise<void> {
  await arrivesAt(a, title);
  await arrivesAt(b, title);
}

/** From appreciation, without a written word, to the end. */
export async function closeWithoutWords(pair: Couple, isWritten = true): Promise<void> {
  const goOn = isWritten ? appreciating.goOnWithoutWriting : appreciating.goOn;
  await tap(pair.a, goOn);
  await tap(pair.b, goOn);
  await bothArriveAt(pair, summary.title);
  await close(pair.a);
  await arrivesAt(pair.a, summary.mineTitle);
  await close(pair.b);
  await bothArriveAt(pair, ended.title);
}
