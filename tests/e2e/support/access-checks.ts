/** What every screen owes to whoever reads, hears, touches or tabs through it. Each check resolves to its faults in words. */
import type { Page } from '@playwright/test';
import { axeColourFaults, axeFaults } from './access/axe-faults.ts';
import { chosenAlike } from './access/chosen-alike.ts';
import { faintWords } from './access/faint-words.ts';
import { unmarkedFocus } from './access/focus-marks.ts';
import { lostWords, wordsOnWords } from './access/lost-words.ts';
import { missingNames } from './access/page-outline.ts';
import { measure } from './access/page-tools.ts';
import { smallTargets } from './access/small-targets.ts';
import { outOfReach } from './access/thumb-reach.ts';

type Check = (page: Page) => Promise<string[]>;

export const checks = {
  axe: axeFaults,
  axeColours: axeColourFaults,
  targets: (page) => measure(page, smallTargets),
  contrast: (page) => measure(page, faintWords),
  outline: (page) => measure(page, missingNames),
  words: async (page) => [
    ...(await measure(page, lostWords)),
    ...(await measure(page, wordsOnWords)),
  ],
  /** A key first: who tabs is shown the focus, who taps is not. */
  focus: async (page) => {
    await page.keyboard.press('Shift');
    return measure(page, unmarkedFocus);
  },
  chosen: (page) => measure(page, chosenAlike),
  thumb: (page) => measure(page, outOfReach),
} satisfies Record<string, Check>;

export type CheckName = keyof typeof checks;

/** Runs these checks one after the other; each fault begins with where it was found, and by what. */
async function faultsOf(page: Page, where: string, names: readonly CheckName[]): Promise<string[]> {
  const faults: string[] = [];
  for (const name of names) {
    for (const fault of await checks[name](page)) faults.push(`${where}, ${name}: ${fault}`);
  }
  return faults;
}

export const SMALL = { width: 360, height: 640 };
const NARROW = { width: 320, height: 640 };

const asking = (page: Page, where: string) => (what: string, names: readonly CheckName[]) =>
  faultsOf(page, where + what, names);

/** What a screen owes as it stands in a small window: by day, then at dusk. */
export async function faultsAsItStands(page: Page, where: string): Promise<string[]> {
  const ask = asking(page, where);
  const faults = await ask('', [
    'axe',
    'contrast',
    'outline',
    'targets',
    'focus',
    'thumb',
    'words',
  ]);
  const theme = await setTheme(page, 'dusk');
  faults.push(...(await ask(' at dusk', ['axeColours', 'contrast'])));
  await setTheme(page, theme);
  return faults;
}

/** What it owes in the system's colours, and on the narrowest phone, also with letters twice as large. */
export async function faultsOtherwise(page: Page, where: string): Promise<string[]> {
  const ask = asking(page, where);
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = await ask(' in the system’s colours', ['focus', 'chosen']);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(NARROW);
  await enlargeText(page, true);
  faults.push(...(await ask(' narrow and large', ['words'])));
  await enlargeText(page, false);
  faults.push(...(await ask(' narrow', ['words', 'targets'])));
  await page.setViewportSize(SMALL);
  return faults;
}

export async function allFaultsOf(page: Page, where: string): Promise<string[]> {
  return [...(await faultsAsItStands(page, where)), ...(await faultsOtherwise(page, where))];
}

/** Resolves to the one before. */
function setTheme(page: Page, theme: string | undefined): Promise<string | undefined> {
  return page.evaluate(async (wanted) => {
    const { dataset } = document.documentElement;
    const before = dataset.theme;
    if (wanted === undefined) delete dataset.theme;
    else dataset.theme = wanted;
    // Colours that change by and by have changed.
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {})));
    return before;
  }, theme);
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
