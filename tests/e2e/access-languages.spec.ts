// Every view in the languages beside English, which is looked at each time: words are longer there.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allFaultsOf } from './support/access-checks.ts';
import { forEachView } from './support/gallery.ts';
import { expect, LONG, test } from './support/test.ts';

/** Each has a folder of words, named by its tag. */
const WORDS = fileURLToPath(new URL('../../client/src/i18n/', import.meta.url));
const languages = readdirSync(WORDS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name);

for (const language of languages) {
  test(
    `[BR259] every view in ${language} can be read, heard, touched and tabbed through`,
    LONG,
    async ({ page }) => {
      test.setTimeout(900_000);
      const faults: string[] = [];
      await forEachView(
        page,
        async ({ name }) => {
          const spoken = await page.evaluate(() => document.documentElement.lang);
          expect(spoken, 'the gallery speaks it').toBe(language);
          faults.push(...(await allFaultsOf(page, name)));
        },
        { themes: ['light'], sizes: ['small'], languages: [language] },
      );
      expect(faults).toEqual([]);
    },
  );
}
