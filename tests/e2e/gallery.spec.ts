// The gallery: every screen in every state, each standing still, with nothing a browser would complain of.
import { forEachView } from './support/gallery.ts';
import { expect, test } from './support/test.ts';

test('[BR240] every view of the gallery can be shown, says what it is, and fits a small phone', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const wide: string[] = [];
  await forEachView(
    page,
    async ({ name }) => {
      const overlap = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overlap > 0) wide.push(`${name}: ${overlap} px`);
      expect(await page.locator('h1, dialog[open] h2').count(), name).toBeGreaterThan(0);
    },
    { themes: ['light'], sizes: ['small'] },
  );
  expect(wide).toEqual([]);
  expect(complaints).toEqual([]);
});
