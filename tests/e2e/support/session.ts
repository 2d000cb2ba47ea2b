/** What a counsellor does at their desk: opening a room, taking the chair by a link, and steering. */
import { facilitate } from '../../../client/src/i18n/en/facilitate.ts';
import { facilitation } from '../../../client/src/i18n/en/facilitation.ts';
import { en } from '../../../client/src/i18n/en.ts';
import type { Couple } from './meeting.ts';
import { arrivesAt, button, type Phone, tap, write } from './phone.ts';
import { bothAllow, type Level, takeHostedSeat } from './seat.ts';
import { expect, type test } from './test.ts';

export const LAPTOP = { width: 1280, height: 800 };
export const LABEL = 'Tuesday at ten';

type Fixtures = Parameters<Parameters<typeof test>[2]>[0];
type Needed = Pick<Fixtures, 'server' | 'phoneAt'>;
type Move = keyof typeof facilitate.steering.moves;

export interface Session extends Couple {
  /** The counsellor's laptop. */
  desk: Phone;
}

interface HostWish {
  label?: string;
  where?: 'together' | 'apart';
  how?: 'spoken' | 'written';
}

export function deskAt({ server, phoneAt }: Needed): Promise<Phone> {
  return phoneAt(server.url, { name: 'Maya', viewport: LAPTOP, isLaptop: true });
}

export async function pairAt({ server, phoneAt }: Needed): Promise<Couple> {
  const a = await phoneAt(server.url, { name: 'Robin' });
  const b = await phoneAt(server.url, { name: 'Sam' });
  return { a, b };
}

export async function openHost(desk: Phone): Promise<void> {
  await desk.page.goto(`${desk.origin}/`);
  await tap(desk, en.start.counsellor);
  await arrivesAt(desk, facilitate.host.title);
}

export async function tickAll(desk: Phone): Promise<void> {
  for (const check of Object.values(facilitate.host.checks)) {
    await desk.page.getByRole('checkbox', { name: check }).check();
  }
}

/** Resolves to the two links. */
export async function host(
  desk: Phone,
  { label = LABEL, where = 'apart', how = 'written' }: HostWish = {},
): Promise<[string, string]> {
  const words = facilitate.host;
  await openHost(desk);
  await tickAll(desk);
  await write(desk, words.name, desk.name);
  await write(desk, words.label, label);
  for (const choice of [words[where], words[how]]) {
    await desk.page.getByRole('radio', { name: choice }).check();
  }
  await tap(desk, words.open);
  await arrivesAt(desk, label);
  return linksOn(desk);
}

async function linksOn(desk: Phone): Promise<[string, string]> {
  const link = (name: string) => desk.page.getByRole('textbox', { name, exact: true }).inputValue();
  return [await link(facilitate.links.one), await link(facilitate.links.other)];
}

export async function bothArrive(
  { a, b }: Couple,
  links: [string, string],
  by: string,
): Promise<void> {
  await takeHostedSeat(a, links[0], by);
  await arrivesAt(a, facilitation.waiting.title);
  await takeHostedSeat(b, links[1], by);
  for (const phone of [a, b]) await arrivesAt(phone, facilitation.consent.title(by));
}

/** Three in one room, and both have let this be seen. */
export async function session(needed: Needed, level: Level = 'words'): Promise<Session> {
  const desk = await deskAt(needed);
  const pair = await pairAt(needed);
  await bothArrive(pair, await host(desk), desk.name);
  await bothAllow(pair, level);
  await seesScope(desk, level);
  return { ...pair, desk };
}

export async function seesScope(desk: Phone, level: Level): Promise<void> {
  await expect(desk.page.getByText(facilitate.scope[level], { exact: true })).toBeVisible();
}

/** Where the two are, as the desk says it. */
export async function seesState(desk: Phone, sentence: string): Promise<void> {
  await expect(desk.page.getByRole('region', { name: facilitate.where })).toContainText(sentence);
}

/** Robin listens first, and Sam speaks. */
export const stateOf = (state: keyof typeof facilitate.states, isSwapped = false): string =>
  facilitate.states[state](
    isSwapped ? { listener: 'Sam', speaker: 'Robin' } : { listener: 'Robin', speaker: 'Sam' },
  );

export function control(desk: Phone, move: Move) {
  const { title } = facilitate.steering.moves[move];
  return desk.page.getByRole('button', { name: new RegExp(`^${title}`) });
}

export async function steer(desk: Phone, move: Move): Promise<void> {
  await expect(control(desk, move)).not.toHaveAttribute('aria-disabled', 'true');
  await control(desk, move).click();
}

/** What asks once more first. */
export async function steerAsked(desk: Phone, move: 'appreciate' | 'end'): Promise<void> {
  await steer(desk, move);
  await tap(desk, facilitate.steering.confirm[move].go);
}

export async function seesAnnounced(desk: Phone, move: Move): Promise<void> {
  const { steering } = facilitate;
  const words = steering.announced(steering.moves[move].announced);
  await expect(desk.page.getByText(words, { exact: true })).toBeVisible();
}

/** Said once, and kept in the list of what was done; nobody is named. */
export async function seesDeclined(desk: Phone, what: string): Promise<void> {
  const { did } = facilitate;
  await expect(desk.page.getByText(did.declinedNow(what), { exact: true })).toBeVisible();
  await expect(deeds(desk).first()).toContainText(`${what} (${did.declined})`);
}

/** The latest first. */
export function deeds(desk: Phone) {
  return desk.page.getByRole('region', { name: facilitate.did.title }).getByRole('listitem');
}

export async function sayLine(desk: Phone, line: string): Promise<void> {
  await write(desk, facilitate.saying.label, line);
  await tap(desk, facilitate.saying.send);
}

export async function menuOf(desk: Phone): Promise<void> {
  await tap(desk, facilitate.menu.open);
  await expect(button(desk, facilitate.menu.close)).toBeVisible();
}
