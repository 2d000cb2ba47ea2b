/** What the two do in a turn, each as one tap or one piece of writing. */
import { en } from '../../../client/src/i18n/en.ts';
import type { Couple } from './meeting.ts';
import { arrivesAt, button, type Phone, tap, tapRow, write } from './phone.ts';
import { expect } from './test.ts';

const { drawing, needing, sharing, reflecting, checking, supporting, rating, revealing } = en.turn;

/** Where an untouched slider's thumb rests. */
const MIDDLE = 5;

/** Who does what in this turn; the seats swap after it. */
export interface Roles {
  listener: Phone;
  speaker: Phone;
}

export const firstTurn = ({ a, b }: Couple): Roles => ({ listener: a, speaker: b });
export const secondTurn = ({ a, b }: Couple): Roles => ({ listener: b, speaker: a });

export function cards(phone: Phone) {
  return phone.page.getByRole('region', { name: phone.says(drawing.cards) }).getByRole('button');
}

/** Asks one of the three cards, counted from 0. Resolves to its words. */
export async function ask(listener: Phone, place: number): Promise<string> {
  const card = cards(listener).nth(place);
  await card.click();
  const depths = Object.values(en.turn.depth).map(listener.says).join('|');
  const words = ((await card.textContent()) ?? '').replace(new RegExp(`^(${depths})`), '');
  await tap(listener, drawing.ask);
  return words;
}

export async function askOwn(listener: Phone, question: string): Promise<void> {
  await tap(listener, drawing.writeOwn);
  await arrivesAt(listener, drawing.ownTitle);
  await write(listener, drawing.ownLabel, question);
  await tap(listener, drawing.ownAsk);
}

export async function need(speaker: Phone, which: 'listen' | 'understand' | 'think' | null) {
  if (which === null) await tap(speaker, needing.skip);
  else await tapRow(speaker, needing[which].title);
}

/** One piece of the speaker's words. */
export async function say(speaker: Phone, words: string): Promise<void> {
  await write(speaker, await labelOf(speaker, sharing.labelMore, sharing.label), words);
  await tap(speaker, sharing.send);
  await expect(button(speaker, sharing.handOver)).toBeEnabled();
}

/** One piece of the listener's saying-back. */
export async function reflect(listener: Phone, words: string): Promise<void> {
  await write(listener, reflecting.label, words);
  await tap(listener, reflecting.send);
  await expect(button(listener, reflecting.handOver)).toBeEnabled();
}

async function labelOf(phone: Phone, later: string, first: string): Promise<string> {
  const hasSaid = await phone.page
    .getByRole('textbox', { name: phone.says(later), exact: true })
    .isVisible();
  return hasSaid ? later : first;
}

export const handOver = (phone: Phone) => tap(phone, sharing.handOver);
export const handOverSpoken = (phone: Phone) => tap(phone, sharing.handOverSpoken);
export const handBackSpoken = (phone: Phone) => tap(phone, reflecting.handOverSpoken);
export const gotIt = (phone: Phone) => tapRow(phone, checking.gotIt.title);
export const notQuite = (phone: Phone) => tapRow(phone, checking.notQuite.title);
export const thereIsMore = (phone: Phone) => tapRow(phone, checking.more.title);

/** A warm line, or none. */
export async function support(listener: Phone, line: string | null): Promise<void> {
  if (line === null) return tap(listener, supporting.skip);
  await write(listener, supporting.label, line);
  await tap(listener, supporting.send);
}

/** 0 to 10; null keeps it closed. */
export async function rate(phone: Phone, value: number | null): Promise<void> {
  if (value === null) return tap(phone, rating.keepClosed);
  const slider = phone.page.getByRole('slider');
  // Untouched it rests in the middle, where filling in the same number would change nothing.
  if (value === MIDDLE) await slider.press('Enter');
  else await slider.fill(String(value));
  await tap(phone, rating.seal);
}

export async function wish(speaker: Phone, line: string): Promise<void> {
  await write(speaker, revealing.wishTitle, line);
  await tap(speaker, revealing.wishSend);
}

export const finish = (phone: Phone) => tap(phone, revealing.finish);

// ---- Through several states at once, for tests that are about what comes after. ----

export async function toNeeding({ listener, speaker }: Roles): Promise<void> {
  await ask(listener, 0);
  await arrivesAt(speaker, en.turn.common.asks(listener.name));
}

export async function toSharing(roles: Roles): Promise<void> {
  await need(roles.speaker, 'listen');
  await arrivesAt(roles.speaker, sharing.title);
}

export async function toReflecting({ listener, speaker }: Roles, words: string): Promise<void> {
  await say(speaker, words);
  await handOver(speaker);
  await arrivesAt(listener, reflecting.title);
}

export async function toChecking({ listener, speaker }: Roles, words: string): Promise<void> {
  await reflect(listener, words);
  await handOver(listener);
  await arrivesAt(speaker, checking.title(listener.name));
}

export async function toSupporting({ listener, speaker }: Roles): Promise<void> {
  await gotIt(speaker);
  await arrivesAt(listener, supporting.title(speaker.name));
}

export async function toRating({ listener, speaker }: Roles): Promise<void> {
  await support(listener, null);
  await arrivesAt(speaker, rating.speakerTitle);
  await arrivesAt(listener, rating.listenerTitle(speaker.name));
}

async function toRevealing(
  { listener, speaker }: Roles,
  { felt, guess, title }: { felt: number | null; guess: number | null; title: string },
): Promise<void> {
  await rate(speaker, felt);
  await rate(listener, guess);
  await arrivesAt(speaker, title);
  await arrivesAt(listener, title);
}

/** The plainest written turn there is, from the cards or the swap to the two numbers. */
export async function plainTurn(roles: Roles, words: string): Promise<void> {
  await toSharing(roles);
  await toReflecting(roles, words);
  await toChecking(roles, `Heard: ${words}`);
  await toSupporting(roles);
  await toRating(roles);
  await toRevealing(roles, { felt: 8, guess: 7, title: revealing.closeness['in-tune'] });
}
