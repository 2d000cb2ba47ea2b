/** Opens the built gallery in a page, without any server, and goes through its views one after another. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { ALL_VIEWS, type ViewName } from '../../../client/gallery/views.ts';

const BUILT = fileURLToPath(new URL('../../../client/dist/gallery/', import.meta.url));
/** Nobody is there: every request to it is answered from the folder above. */
const ORIGIN = 'http://gallery.test';

export const SIZES = {
  phone: { width: 390, height: 844 },
  small: { width: 360, height: 640 },
  tablet: { width: 820, height: 1180 },
} as const;
export type SizeName = keyof typeof SIZES;
type GalleryTheme = 'light' | 'dark';

/** A view as it stands in the page now. */
export interface ShownView {
  readonly name: ViewName;
  readonly theme: GalleryTheme;
  readonly size: SizeName;
  readonly language: string;
}

export interface ViewWish {
  readonly names?: readonly ViewName[];
  readonly themes?: readonly GalleryTheme[];
  readonly sizes?: readonly SizeName[];
  readonly languages?: readonly string[];
}

export async function openGallery(page: Page): Promise<void> {
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: `${BUILT}${pathname === '/' ? 'index.html' : pathname}` });
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${ORIGIN}/?blank`);
}

/** In the page that `openGallery` opened. Rejects where the view cannot be shown, or complains. */
export async function showView(page: Page, view: ShownView): Promise<void> {
  const { width, height } = SIZES[view.size];
  const now = page.viewportSize();
  if (now?.width !== width || now.height !== height) await page.setViewportSize({ width, height });
  await page.evaluate(({ name, theme, language }) => {
    return (
      window as unknown as Window & {
        showView(name: string, theme: string, language: string): Promise<void>;
      }
    ).showView(name, theme, language);
  }, view);
}

/**
 * Calls `check` for every view wished for, each standing still: by size, then theme, then language.
 * Without a wish: all of them, by day and at dusk, on a phone, in English.
 */
export async function forEachView(
  page: Page,
  check: (view: ShownView) => Promise<void>,
  wish: ViewWish = {},
): Promise<void> {
  const { names = ALL_VIEWS, themes = ['light', 'dark'] } = wish;
  const { sizes = ['phone'], languages = ['en'] } = wish;
  await openGallery(page);
  for (const size of sizes) {
    for (const theme of themes) {
      for (const language of languages) {
        for (const name of names) {
          const view = { name, theme, size, language };
          await showView(page, view);
          await check(view);
        }
      }
    }
  }
}
