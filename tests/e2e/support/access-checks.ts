/** What every screen owes to whoever reads, hears, touches or tabs through it. Each check resolves to its faults in words. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { faintWords } from './access/faint-words.ts';
import { unmarkedFocus } from './access/focus-marks.ts';
import { lostWords, wordsOnWords } from './access/lost-words.ts';
import { missingNames } from './access/page-outline.ts';
import { measure } from './access/page-tools.ts';
import { smallTargets } from './access/small-targets.ts';
import { outOfReach } from './access/thumb-reach.ts';

type Check = (page: Page) => Promise<string[]>;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axe: Check = async (page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(RULES)
    // One page without frames: no second page has to be opened to gather the results.
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
};

/** A key first: who tabs is shown the focus, who taps is not. */
const focus: Check = async (page) => {
  await page.keyboard.press('Shift');
  return measure(page, unmarkedFocus);
};

export const checks = {
  axe,
  targets: (page) => measure(page, smallTargets),
  contrast: (page) => measure(page, faintWords),
  outline: (page) => measure(page, missingNames),
  words: async (page) => [
    ...(await measure(page, lostWords)),
    ...(await measure(page, wordsOnWords)),
  ],
  focus,
  thumb: (page) => measure(page, outOfReach),
} satisfies Record<string, Check>;

export type CheckName = keyof typeof checks;

/** Runs these checks one after the other; each fault begins with the name of its check. */
export async function faultsOf(page: Page, names: readonly CheckName[]): Promise<string[]> {
  const faults: string[] = [];
  for (const name of names) {
    for (const fault of await checks[name](page)) faults.push(`${name}: ${fault}`);
  }
  return faults;
}

const SMALL = { width: 360, height: 640 };
const NARROW = { width: 320, height: 640 };

/** Everything, in the window as it is, small, narrow, and with letters twice as large. The page is left as it was. */
export async function allFaultsOf(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const faults = await faultsOf(page, ['axe', 'contrast', 'outline', 'targets', 'focus']);
  const at = async (size: typeof SMALL, what: string, names: readonly CheckName[]) => {
    await page.setViewportSize(size);
    for (const fault of await faultsOf(page, names)) faults.push(`${what}, ${fault}`);
  };
  await at(SMALL, 'small', ['thumb', 'words', 'targets']);
  await at(NARROW, 'narrow', ['words', 'targets']);
  await enlargeText(page, true);
  await at(NARROW, 'narrow and large', ['words']);
  await enlargeText(page, false);
  if (before !== null) await page.setViewportSize(before);
  return faults;
}

/** As a phone does that is told to show letters twice as large. */
export async function enlargeText(page: Page, isLarge: boolean): Promise<void> {
  await page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size;
    },
    isLarge ? '200%' : '',
  );
}
