/** What axe finds in a page as it stands. It is put into the page once, and is asked about every part of it. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type WithAxe = Window & { axe?: typeof axe };

export async function axeFaults(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => (window as WithAxe).axe !== undefined);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const results = await (window as WithAxe).axe?.run(document, {
      runOnly: rules,
      resultTypes: ['violations'],
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
  }, RULES);
}
