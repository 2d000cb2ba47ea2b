// Every view of the gallery, looked at for what it owes to whoever reads, hears, touches or tabs.
import { faultsOf, fitFaultsOf } from './support/access-checks.ts';
import { forEachView } from './support/gallery.ts';
import { expect, test } from './support/test.ts';

test('[BR250] every view by day: names, colours, targets, focus, reach, and words that fit however large', async ({
  page,
}) => {
  const faults: string[] = [];
  await forEachView(
    page,
    async ({ name }) => {
      faults.push(...(await faultsOf(page, name, ['axe', 'contrast', 'outline'])));
      faults.push(...(await fitFaultsOf(page, name)));
    },
    { themes: ['light'], sizes: ['small'] },
  );
  expect(faults).toEqual([]);
});

test('[BR250] every view at dusk: names and colours', async ({ page }) => {
  const faults: string[] = [];
  await forEachView(
    page,
    async ({ name }) => {
      faults.push(...(await faultsOf(page, name, ['axe', 'contrast'])));
    },
    { themes: ['dark'], sizes: ['small'] },
  );
  expect(faults).toEqual([]);
});

test('[BR252] every view in the colours of the system: the focus is seen, and what is chosen', async ({
  page,
}) => {
  const faults: string[] = [];
  await page.emulateMedia({ forcedColors: 'active' });
  await forEachView(
    page,
    async ({ name }) => {
      faults.push(...(await faultsOf(page, name, ['focus', 'chosen'])));
    },
    { themes: ['light'], sizes: ['small'] },
  );
  expect(faults).toEqual([]);
});
