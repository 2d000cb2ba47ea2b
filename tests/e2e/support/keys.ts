/** A keyboard and nothing else: where it can go, and what it presses and types there. */
import type { Locator } from '@playwright/test';
import type { Phone } from './phone.ts';
import { expect } from './test.ts';

const MOST_TABS = 30;

/** Goes there with Tab, as often as it takes, and never past the end. */
export async function focus(phone: Phone, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await phone.page.keyboard.press('Tab');
  }
  await expect(target, 'it can be reached with Tab').toBeFocused();
}

export async function press(phone: Phone, target: Locator): Promise<void> {
  await focus(phone, target);
  await phone.page.keyboard.press('Enter');
}

export async function type(phone: Phone, label: string, words: string): Promise<void> {
  await focus(phone, phone.page.getByRole('textbox', { name: label, exact: true }));
  await phone.page.keyboard.type(words);
}
