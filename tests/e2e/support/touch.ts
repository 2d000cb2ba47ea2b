/** An invitation to touch: offered, answered, and what both do after a yes. */

import { touch } from '../../../client/src/i18n/en/touch.ts';
import { en } from '../../../client/src/i18n/en.ts';
import { agreeOn, type Couple, pick, toWishes, wishFor } from './meeting.ts';
import { arrivesAt, button, type Phone, reads, tap, tapRow } from './phone.ts';
import { expect } from './test.ts';

const { offering, inviting, touching } = touch;

/** From the rules to the first three invitations; the first phone's owner offers. */
export async function toOffering(pair: Couple, depth: 1 | 2 | 3 = 1): Promise<void> {
  for (const phone of [pair.a, pair.b]) {
    await toWishes(phone);
    await wishFor(phone, { depth, touch: true });
  }
  await agreeOn(pair);
  await pick(pair, 'touch');
  await reads(pair.a, en.steps.between.offerMine);
  await tap(pair.a, en.steps.between.begin);
  await arrivesAtOffering(pair);
}

export async function arrivesAtOffering({ a, b }: Couple): Promise<void> {
  await arrivesAt(a, offering.title(b.name));
  await arrivesAt(b, offering.waitingTitle(a.name));
  await expect(invitations(a)).toHaveCount(3);
}

export function invitations(phone: Phone) {
  return phone.page.getByRole('region', { name: offering.cards }).getByRole('button');
}

/** Offers the first of the three that fits, dealing anew until one does. Resolves to its words. */
export async function offer(from: Phone, to: Phone, fits: RegExp = /./): Promise<string> {
  const depths = Object.values(offering.depth).join('|');
  for (let tries = 0; tries < 12; tries += 1) {
    await expect(invitations(from)).toHaveCount(3);
    const texts = await invitations(from).allTextContents();
    const place = texts.findIndex((text) => fits.test(text));
    if (place >= 0) {
      await invitations(from).nth(place).click();
      await tap(from, offering.offer);
      await arrivesAt(to, inviting.title(from.name));
      await arrivesAt(from, inviting.sentTitle(to.name));
      return (texts[place] ?? '').replace(new RegExp(`^(${depths})`), '');
    }
    await tap(from, offering.others);
    await expect(invitations(from)).not.toHaveText(texts);
  }
  throw new Error(`no invitation fits ${fits}`);
}

export const sayYes = (phone: Phone) => tapRow(phone, inviting.yes.title);
export const saySmaller = (phone: Phone) => tapRow(phone, inviting.smaller.title);
export const sayNotNow = (phone: Phone) => tapRow(phone, inviting.notNow.title);

/** The invitations both can breathe along with, side by side. */
export const HOLD = /Hold hands, or lay|until the phones have breathed/;
/** The same for partners who are apart. */
export const HOLD_APART = /Both hold a thumb/;
export const NO_HOLD = /^(?!.*(Hold hands|phones have breathed|hold a thumb))/;

export const enough = (phone: Phone) => tap(phone, touching.enough);
export const spot = (phone: Phone) => button(phone, touching.spot);

/** Both say that it was enough, and stand between rounds. */
export async function bothFinish({ a, b }: Couple): Promise<void> {
  await enough(a);
  await reads(a, touching.mineDone);
  await reads(b, touching.theirsDone);
  await enough(b);
  for (const phone of [a, b]) {
    await arrivesAt(phone, en.steps.between.title(en.steps.names.touch));
  }
}
