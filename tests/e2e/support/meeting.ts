/** From the first tap to the first turn, as the partners' fingers do it. */
import { en } from '../../../client/src/i18n/en.ts';
import { arrivesAt, button, type Phone, sees, tap, tapRow, write } from './phone.ts';
import { expect, type test } from './test.ts';

type Where = 'together' | 'apart';
type How = 'spoken' | 'written';

export interface Couple {
  /** Opened the room, and listens first. */
  a: Phone;
  /** Took the seat, and speaks first. */
  b: Phone;
}

export async function openStart(phone: Phone): Promise<void> {
  await phone.page.goto(`${phone.origin}/`);
  await sees(phone, en.start.title);
}

export async function openRoom(phone: Phone, where: Where): Promise<void> {
  await openStart(phone);
  if (phone.name !== '') await write(phone, en.start.nameLabel, phone.name);
  await tapRow(phone, where === 'together' ? en.start.together : en.start.apart);
  await arrivesAt(phone, where === 'together' ? en.invite.titleTogether : en.invite.titleApart);
}

/** What the first phone shows, for a phone that may reach the server by another name. */
export async function inviteLink(from: Phone, to: Phone = from): Promise<string> {
  const link = await from.page.getByLabel(from.says(en.invite.linkLabel)).inputValue();
  return link.replace(from.origin, to.origin);
}

export async function openInvitation(phone: Phone, link: string, inviter: string): Promise<void> {
  await phone.page.goto(link);
  await arrivesAt(phone, en.join.title(inviter));
}

export async function takeSeat(phone: Phone, link: string, inviter: string): Promise<void> {
  await openInvitation(phone, link, inviter);
  if (phone.name !== '') await write(phone, en.join.nameLabel, phone.name);
  await tap(phone, en.join.take);
  await arrivesAt(phone, en.agree.title);
}

/** Both sit in one room and read the ground rules. */
export async function meet({ a, b }: Couple, where: Where): Promise<void> {
  await openRoom(a, where);
  await takeSeat(b, await inviteLink(a, b), a.name);
  await arrivesAt(a, en.agree.title);
}

export async function choose(phone: Phone, setting: { where?: Where; how?: How }): Promise<void> {
  for (const value of [setting.where, setting.how]) {
    if (value === undefined) continue;
    // The input lies unseen over its row, as big as the finger needs it.
    await phone.page.getByRole('radio', { name: phone.says(en.agree[value]) }).check();
  }
}

/** Past the rules; what one wants stays as it is unless told. */
export async function toWishes(phone: Phone): Promise<void> {
  await tap(phone, en.agree.next);
  await arrivesAt(phone, en.agree.wishes.title);
}

/** What this phone's owner wants today, told to nobody. */
export async function wishFor(
  phone: Phone,
  { depth, touch, desire }: { depth?: 1 | 2 | 3; touch?: boolean; desire?: boolean },
): Promise<void> {
  const { wishes } = en.agree;
  const choose = (legend: string, title: string) =>
    phone.page
      .getByRole('group', { name: phone.says(legend) })
      .getByRole('radio', { name: phone.says(title) })
      .check();
  if (depth !== undefined) await choose(wishes.depth, wishes.depths[depth].title);
  if (touch !== undefined) await choose(wishes.touch, touch ? wishes.yes : wishes.no);
  if (desire !== undefined) await choose(wishes.desire, desire ? wishes.yes : wishes.no);
}

export async function ready(phone: Phone): Promise<void> {
  if (await button(phone, en.agree.next).isVisible()) await toWishes(phone);
  await expect(button(phone, en.agree.ready)).toBeEnabled();
  await tap(phone, en.agree.ready);
}

/** Both ready, and both phones know what both want. */
export async function agreeOn({ a, b }: Couple): Promise<void> {
  await ready(b);
  await arrivesAt(b, en.agree.waiting.title);
  await ready(a);
  for (const phone of [a, b]) await arrivesAt(phone, en.steps.choosing.title);
}

type Step = keyof typeof en.steps.names;

/** Both pick this step, and stand before it. */
export async function pick({ a, b }: Couple, step: Step): Promise<void> {
  await tapRow(b, en.steps.names[step]);
  await arrivesAt(b, en.steps.choosing.waitingTitle);
  await tapRow(a, en.steps.names[step]);
  for (const phone of [a, b]) {
    await arrivesAt(phone, en.steps.between.title(en.steps.names[step]));
  }
}

/** From the rules to the first three cards of a step; `titles` are what stands above them. */
export async function begin(
  { a, b }: Couple,
  step: Step = 'open-up',
  titles = titlesOf({ a, b }),
): Promise<void> {
  await agreeOn({ a, b });
  await pick({ a, b }, step);
  await deal({ a, b }, titles);
}

const titlesOf = ({ a, b }: Couple) => ({
  chooses: en.turn.drawing.title(b.name),
  waits: en.turn.drawing.waitingTitle(a.name),
});

/** What comes next begins, in a sitting in which `a` asks first. */
export async function deal({ a, b }: Couple, titles = titlesOf({ a, b })): Promise<void> {
  await tap(a, en.steps.between.begin);
  await arrivesAt(a, titles.chooses);
  await arrivesAt(b, titles.waits);
}

type Fixtures = Parameters<Parameters<typeof test>[2]>[0];

/** Two phones with names, in a room of their own, at the first three cards. */
export async function couple(
  { server, phoneAt }: Pick<Fixtures, 'server' | 'phoneAt'>,
  where: Where = 'apart',
): Promise<Couple> {
  const a = await phoneAt(server.url, { name: 'Robin' });
  const b = await phoneAt(server.url, { name: 'Sam' });
  await meet({ a, b }, where);
  return { a, b };
}
