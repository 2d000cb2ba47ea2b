// How the screens look: a choice of views beside the pictures of them that are kept, by day and at dusk.
// `pnpm gallery --update` keeps new ones.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EACH_KIND } from './support/each-kind.ts';
import { forEachView, openGallery, showView } from './support/gallery.ts';
import { compareLooks, isOther, KEPT_LOOKS, keepLooks } from './support/looks.ts';
import { expect, test } from './support/test.ts';

const CHANGED = fileURLToPath(new URL('../../test-results/looks/', import.meta.url));

const percent = (part: number): string => `${(part * 100).toFixed(2)} %`;
const nameOf = ({ name, theme }: { name: string; theme: string }): string => `${name}-${theme}`;

test('[BR241] the screens look as they are kept, by day and at dusk', async ({ page }) => {
  const isRenewing = test.info().config.updateSnapshots === 'all';
  const changed: string[] = [];
  if (isRenewing) rmSync(KEPT_LOOKS, { recursive: true, force: true });
  await forEachView(
    page,
    async (view) => {
      const shot = await page.screenshot({ scale: 'css' });
      const name = nameOf(view);
      if (isRenewing) return keepLooks(page, name, shot);
      const difference = await compareLooks(page, name, shot);
      if (!isOther(difference)) return;
      changed.push(`${name}: ${percent(difference.clear)}, faintly ${percent(difference.faint)}`);
      mkdirSync(CHANGED, { recursive: true });
      writeFileSync(`${CHANGED}${name}.png`, shot);
    },
    { names: EACH_KIND },
  );
  expect(changed, `as they look now: ${CHANGED}`).toEqual([]);
  const kept = readdirSync(KEPT_LOOKS).map((file) => file.replace('.webp', ''));
  expect(kept).toHaveLength(EACH_KIND.length * 2);
});

test('[BR242] a moved button and another colour are seen, and letters smoothed otherwise are not', async ({
  page,
}) => {
  await openGallery(page);
  const view = { name: 'turn-sharing-speaker', theme: 'light', size: 'phone' } as const;
  await showView(page, { ...view, language: 'en' });
  const looksOther = async (style: string): Promise<boolean> => {
    const tag = await page.addStyleTag({ content: `${style}\n` });
    const shot = await page.screenshot({ scale: 'css' });
    await tag.evaluate((element) => element.parentNode?.removeChild(element));
    return isOther(await compareLooks(page, nameOf(view), shot));
  };
  expect(await looksOther('')).toBe(false);
  expect(await looksOther('main { translate: 0.25px 0 }')).toBe(false);
  expect(await looksOther('html { text-rendering: geometricPrecision }')).toBe(false);

  expect(await looksOther('button { translate: 0 8px }')).toBe(true);
  expect(await looksOther(':root { --action: var(--seat-b) }')).toBe(true);
  expect(await looksOther(':root { --ink: var(--ink-soft) }')).toBe(true);
  expect(await looksOther(':root { --ground: var(--surface) }')).toBe(true);
  expect(await looksOther('h1 { visibility: hidden }')).toBe(true);
});
