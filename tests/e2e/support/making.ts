/** What the two do in a shared task, as the partners' fingers do it. */
import type { Locator } from '@playwright/test';
import { en } from '../../../client/src/i18n/en.ts';
import { begin, type Couple } from './meeting.ts';
import { arrivesAt, button, type Phone, tap, write } from './phone.ts';
import { expect } from './test.ts';

const { drawing, plan } = en.task;

/** A place on the sheet, in hundredths of its width and height. */
export type Place = readonly [x: number, y: number];

/** From agreeing to the three task cards. */
export async function beginTask(pair: Couple): Promise<void> {
  await begin(pair, 'time-together', {
    chooses: drawing.title,
    waits: drawing.waitingTitle(pair.a.name),
  });
}

/** A task in the listener's own words. */
export async function setTask({ a, b }: Couple, kind: 'draw' | 'plan', words: string) {
  await tap(a, en.turn.drawing.writeOwn);
  await arrivesAt(a, drawing.ownTitle);
  await a.page.getByRole('radio', { name: drawing.kinds[kind] }).check();
  await write(a, drawing.ownLabel, words);
  await tap(a, drawing.ask);
  for (const phone of [a, b]) await arrivesAt(phone, words);
}

/** Deals until there is a card with five things, and asks it. Resolves to the things. */
export async function setRanking({ a, b }: Couple): Promise<string[]> {
  const cards = a.page.getByRole('region', { name: en.turn.drawing.cards }).getByRole('button');
  const ranking = cards.filter({ hasText: ' · ' }).first();
  await expect(async () => {
    await expect(cards).toHaveCount(3);
    if (await ranking.isVisible()) return;
    await tap(a, en.turn.drawing.moveOn);
    await expect(ranking).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const items = ((await ranking.locator('> :last-child').textContent()) ?? '').split(' · ');
  await ranking.click();
  await tap(a, drawing.ask);
  for (const phone of [a, b]) {
    await expect(phone.page.getByRole('list', { name: en.task.rank.list })).toBeVisible();
  }
  return items;
}

export function paper(phone: Phone): Locator {
  return phone.page.getByRole('img', { name: /^The picture:/ });
}

/** The lines on the sheet, as the browser draws them: colour, width and path. */
export async function linesOn(phone: Phone): Promise<string[]> {
  return paper(phone)
    .locator('path')
    .evaluateAll((paths) =>
      paths.map((path) => {
        const { stroke, strokeWidth } = getComputedStyle(path);
        return `${stroke} ${strokeWidth} ${path.getAttribute('d')}`;
      }),
    );
}

export async function hasLines(phone: Phone, count: number): Promise<void> {
  await expect(paper(phone).locator('path')).toHaveCount(count);
}

async function placesOn(phone: Phone, places: readonly Place[]) {
  const box = await paper(phone).boundingBox();
  if (box === null) throw new Error('no sheet to draw on');
  return places.map(([x, y]) => ({
    x: box.x + (box.width * x) / 100,
    y: box.y + (box.height * y) / 100,
  }));
}

/** With a mouse; `isLifted` false leaves the button down. */
export async function drawLine(phone: Phone, places: readonly Place[], isLifted = true) {
  const [first, ...rest] = await placesOn(phone, places);
  const { mouse } = phone.page;
  await mouse.move(first?.x ?? 0, first?.y ?? 0);
  await mouse.down();
  for (const { x, y } of rest) await mouse.move(x, y, { steps: 12 });
  if (isLifted) await mouse.up();
}

/** With a finger. */
export async function touchLine(phone: Phone, places: readonly Place[]): Promise<void> {
  const [first, ...rest] = await placesOn(phone, places);
  if (first === undefined) return;
  const session = await phone.context.newCDPSession(phone.page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: (typeof first)[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await send('touchStart', [first]);
  let from = first;
  for (const to of rest) {
    for (let part = 1; part <= 10; part += 1) {
      const x = from.x + ((to.x - from.x) * part) / 10;
      const y = from.y + ((to.y - from.y) * part) / 10;
      await send('touchMove', [{ x, y }]);
    }
    from = to;
  }
  await send('touchEnd', []);
  await session.detach();
}

export async function addIdea(phone: Phone, words: string): Promise<void> {
  await write(phone, plan.label, words);
  await tap(phone, plan.add);
  await expect(phone.page.getByRole('textbox', { name: plan.label })).toHaveValue('');
}

export const star = (phone: Phone, words: string) => button(phone, plan.star(words)).click();

/** The things as they lie, from the top. */
export function rows(phone: Phone): Locator {
  return phone.page.getByRole('list', { name: en.task.rank.list }).getByRole('listitem');
}

/** Takes a thing by its grip and lets it go over another place, counted from 0. */
export async function dragTo(phone: Phone, from: number, to: number, isDropped = true) {
  const grip = await rows(phone).nth(from).locator('> :first-child').boundingBox();
  const target = await rows(phone).nth(to).boundingBox();
  if (grip === null || target === null) throw new Error('nothing to drag');
  const { mouse } = phone.page;
  await mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await mouse.down();
  await mouse.move(grip.x + grip.width / 2, target.y + target.height / 2, { steps: 10 });
  if (isDropped) await mouse.up();
}

/** Whatever it is, both say that it is done, and stand between rounds. */
export async function bothFinish({ a, b }: Couple, words: string): Promise<void> {
  await tap(a, words);
  await tap(b, words);
  for (const phone of [a, b]) {
    await arrivesAt(phone, en.steps.between.title(en.steps.names['time-together']));
  }
}
