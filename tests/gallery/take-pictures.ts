// Every view as a picture, and for each area one sheet of them. Run by `pnpm gallery`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Page, test } from '@playwright/test';
import { ALL_VIEWS, AREAS, VIEW_NAMES } from '../../client/gallery/views.ts';
import { forEachView, SIZES, type SizeName } from '../e2e/support/gallery.ts';

const FOLDER = fileURLToPath(new URL('../../test-results/gallery/', import.meta.url));
/** What is asked for by name, separated by commas; all there is where nothing is. */
const wished = <Name extends string>(asked: string | undefined, all: readonly Name[]): Name[] =>
  all.filter((name) => !asked || asked.split(',').includes(name));
const LANGUAGES = (process.env.GALLERY_LANGUAGES || 'en').split(',');
const FILTER = process.env.GALLERY_FILTER ?? '';
/** CSS pixels of a picture's width on a sheet. */
const WIDTH_ON_SHEET = { phone: 234, small: 216, tablet: 328 } as const;
const NAMES = ALL_VIEWS.filter((name) => name.includes(FILTER));

for (const size of wished(process.env.GALLERY_SIZES, Object.keys(SIZES) as SizeName[])) {
  for (const theme of wished(process.env.GALLERY_THEMES, ['light', 'dark'])) {
    for (const language of LANGUAGES) {
      const of = `${language}-${size}-${theme}`;

      test(`pictures ${of}`, async ({ page }) => {
        const folder = `${FOLDER}${of}/`;
        if (FILTER === '') rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder, { recursive: true });
        const taken = new Map<string, Buffer>();
        await forEachView(
          page,
          async ({ name }) => {
            const picture = await page.screenshot({ scale: 'css' });
            taken.set(name, picture);
            writeFileSync(`${folder}${name}.png`, picture);
          },
          { names: NAMES, themes: [theme], sizes: [size], languages: [language] },
        );
        for (const area of AREAS) {
          const names = VIEW_NAMES[area].filter((name) => taken.has(name));
          if (names.length === 0) continue;
          const sheet = await sheetOf(page, names, taken, WIDTH_ON_SHEET[size]);
          mkdirSync(`${FOLDER}sheets`, { recursive: true });
          writeFileSync(`${FOLDER}sheets/${of}-${area}.png`, sheet);
        }
      });
    }
  }
}

async function sheetOf(
  page: Page,
  names: readonly string[],
  taken: ReadonlyMap<string, Buffer>,
  width: number,
): Promise<Buffer> {
  const figures = names.map((name) => {
    const picture = taken.get(name)?.toString('base64') ?? '';
    return `<figure><figcaption>${name}</figcaption><img width="${width}" src="data:image/png;base64,${picture}"></figure>`;
  });
  await page.setViewportSize({ width: 1_500, height: 800 });
  await page.setContent(
    `<style>body{margin:8px;background:#777;display:flex;flex-wrap:wrap;gap:10px;font:12px sans-serif;color:#fff}figure{margin:0}img{display:block}</style>${figures.join('')}`,
  );
  return page.screenshot({ fullPage: true, scale: 'css' });
}
