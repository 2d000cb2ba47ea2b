// The gallery: every screen in every state, each standing still, with nothing a browser would complain of.
import { STATES } from '@heard/shared/view';
import { forEachView } from './support/gallery.ts';
import { expect, LONG, test } from './support/test.ts';

test(
  '[BR240] every view of the gallery can be shown, has a heading, and is no wider than a small phone',
  LONG,
  async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const odd: string[] = [];
    await forEachView(
      page,
      async ({ name }) => {
        const { tooWide, hasHeading } = await page.evaluate(() => ({
          tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          hasHeading: document.querySelector('h1, dialog[open] h2') !== null,
        }));
        if (tooWide > 0) odd.push(`${name}: ${tooWide} px too wide`);
        if (!hasHeading) odd.push(`${name}: no heading`);
      },
      { themes: ['light'], sizes: ['small'] },
    );
    expect(odd).toEqual([]);
    expect(complaints).toEqual([]);
    const shown = await page.evaluate(() =>
      (window as unknown as { statesShown(): string[] }).statesShown(),
    );
    // Nobody has a seat in an empty room.
    expect([...shown].sort()).toEqual(STATES.filter((state) => state !== 'empty').sort());
  },
);
