/** What the two do about the counsellor's seat, and the way there. */

import { facilitation } from '../../../client/src/i18n/en/facilitation.ts';
import { en } from '../../../client/src/i18n/en.ts';
import { openMenu } from './closing.ts';
import { type Counsellor, type HostedRoom, hostRoom } from './counsellor.ts';
import type { Couple } from './meeting.ts';
import { arrivesAt, button, type Phone, reads, tap, tapRow, write } from './phone.ts';
import { expect, type test } from './test.ts';

const { bar, consent, waiting } = facilitation;

export type Level = keyof typeof consent.levels;
type Fixtures = Parameters<Parameters<typeof test>[2]>[0];

export interface Facilitated extends Couple {
  counsellor: Counsellor;
}

/** The line of the seat: who sits there, and what they see. */
export function seatBar({ page }: Phone) {
  return page.getByRole('region', { name: bar.label, exact: true });
}

export async function seesInBar(phone: Phone, level: Level): Promise<void> {
  await expect(seatBar(phone)).toContainText(bar.sees[level]);
}

/** From a counsellor's link to the seat. */
export async function takeHostedSeat(phone: Phone, link: string, by: string): Promise<void> {
  await phone.page.goto(link);
  await arrivesAt(phone, en.join.hosted.title(by));
  await write(phone, en.join.nameLabel, phone.name);
  await tap(phone, en.join.take);
}

/** Both in a room a counsellor opened, and asked what may be seen. */
export async function meetHosted(pair: Couple, { counsellor, links }: HostedRoom): Promise<void> {
  await takeHostedSeat(pair.a, links[0], counsellor.name);
  await arrivesAt(pair.a, waiting.title);
  await takeHostedSeat(pair.b, links[1], counsellor.name);
  for (const phone of [pair.a, pair.b]) await arrivesAt(phone, consent.title(counsellor.name));
}

/** One's own answer, on whatever screen or sheet it is asked. */
export async function allow(phone: Phone, level: Level, mayExport = false): Promise<void> {
  const { title } = consent.levels[level];
  await phone.page.getByRole('radio', { name: new RegExp(`^${title}`) }).check();
  if (mayExport) await phone.page.getByRole('checkbox').check();
  await tap(phone, consent.send[level]);
}

/** Both allow this, and read the rules. */
export async function bothAllow({ a, b }: Couple, level: Level): Promise<void> {
  for (const phone of [a, b]) {
    await allow(phone, level);
    await arrivesAt(phone, en.agree.title);
  }
  for (const phone of [a, b]) await seesInBar(phone, level);
}

export async function facilitated(
  { server, phoneAt }: Pick<Fixtures, 'server' | 'phoneAt'>,
  level: Level = 'words',
): Promise<Facilitated> {
  const a = await phoneAt(server.url, { name: 'Robin' });
  const b = await phoneAt(server.url, { name: 'Sam' });
  const hosted = await hostRoom(server);
  await meetHosted({ a, b }, hosted);
  await bothAllow({ a, b }, level);
  await hosted.counsellor.waits(({ scope }) => scope === level);
  return { a, b, counsellor: hosted.counsellor };
}

export async function stop(phone: Phone): Promise<void> {
  await tap(phone, bar.stop);
}

export async function openSeat(phone: Phone): Promise<void> {
  await seatBar(phone).getByRole('button').first().click();
  await expect(button(phone, facilitation.seat.end)).toBeVisible();
}

/** Both phones read it, and neither lost its place for it. */
export async function bothRead({ a, b }: Couple, words: string): Promise<void> {
  await reads(a, words);
  await reads(b, words);
}

export const notNow = (phone: Phone) => button(phone, facilitation.notNow);

/** … to one notice out of several. */
export function notNowTo({ page }: Phone, title: string) {
  return page
    .getByRole('region', { name: title })
    .getByRole('button', { name: facilitation.notNow });
}

/** One of the two makes a link for a counsellor; the other phone says so at once. */
export async function invited(a: Phone, b: Phone): Promise<string> {
  await openMenu(a);
  await tapRow(a, en.menu.inviteCounsellor);
  await tap(a, facilitation.invite.make);
  const link = await a.page
    .getByRole('textbox', { name: facilitation.pending.linkLabel })
    .inputValue();
  await tap(a, en.menu.close);
  await reads(b, facilitation.invited.title);
  return link;
}

export async function openSeatFromNotice(phone: Phone): Promise<void> {
  await tap(phone, facilitation.invited.look);
  await expect(phone.page.getByRole('dialog')).toBeVisible();
}
