/** Two at one phone, as their fingers play: whoever it is handed to says so first. */

import { onePhone } from '../../../client/src/i18n/en/one-phone.ts';
import { en } from '../../../client/src/i18n/en.ts';
import { ready } from './meeting.ts';
import { arrivesAt, type Phone, sees, tap, tapRow, write } from './phone.ts';
import { ask, gotIt, handBackSpoken, handOverSpoken, need, rate } from './turn.ts';

export const { curtain, names, look } = onePhone;
export const ROBIN = 'Robin';
export const SAM = 'Sam';

export async function beginOnePhone(phone: Phone): Promise<void> {
  await phone.page.goto(`${phone.origin}/one-phone`);
  await sees(phone, names.title);
  await write(phone, names.first, ROBIN);
  await write(phone, names.second, SAM);
  await tap(phone, names.begin);
}

/** The curtain stands there for them, and they open it. */
export async function isHanded(phone: Phone, name: string): Promise<void> {
  await arrivesAt(phone, curtain.title(name));
  await tap(phone, curtain.open(name));
}

/** From the names to the three cards: Robin listens first. */
export async function toCards(phone: Phone): Promise<void> {
  await isHanded(phone, ROBIN);
  await ready(phone);
  await isHanded(phone, SAM);
  await ready(phone);
  await arrivesAt(phone, en.steps.choosing.title);
  await tapRow(phone, en.steps.names['open-up']);
  await isHanded(phone, ROBIN);
  await tapRow(phone, en.steps.names['open-up']);
  await tap(phone, en.steps.between.begin);
  await arrivesAt(phone, en.turn.drawing.title(SAM));
}

/** Out loud, with the phone between the two, as far as the ratings. */
export async function toRating(phone: Phone): Promise<void> {
  await ask(phone, 0);
  await need(phone, 'listen');
  await arrivesAt(phone, en.turn.sharing.title);
  await handOverSpoken(phone);
  await arrivesAt(phone, en.turn.reflecting.title);
  await handBackSpoken(phone);
  await gotIt(phone);
  await tap(phone, en.turn.supporting.goOn);
}

export async function rateInHand(phone: Phone, name: string, value: number): Promise<void> {
  await isHanded(phone, name);
  await rate(phone, value);
}

export async function lookTogether(phone: Phone): Promise<void> {
  await arrivesAt(phone, look.title);
  await tap(phone, look.open);
}
