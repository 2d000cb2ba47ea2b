/** What axe finds in a page as it stands. It is put into the page once, and is asked about every part of it. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type WithAxe = Window & { axe?: typeof axe };

/** Everything axe knows to ask of a page at levels A and AA, and what it calls good practice. */
export function axeFaults(page: Page): Promise<string[]> {
  return askAxe(page, { type: 'tag', values: ALL_RULES });
}

/** Only what may differ from one theme to another. */
export function axeColourFaults(page: Page): Promise<string[]> {
  return askAxe(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
}

async function askAxe(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  const isThere = await page.evaluate(() => (window as WithAxe).axe !== undefined);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const results = await (window as WithAxe).axe?.run(document, {
      runOnly,
      resultTypes: ['violations'],
      // It takes what lies under a standing bar for small; `smallTargets` asks more of every target.
      rules: { 'target-size': { enabled: false } },
      // There are no frames, and no style sheets from elsewhere.
      iframes: false,
      preload: false,
    });
    if (results === undefined) throw new Error('axe is not in the page');
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`,
      ),
    );
  }, runOnly);
}
