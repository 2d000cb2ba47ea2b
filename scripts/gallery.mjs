// Takes pictures of every screen in every state into test-results/gallery. `--update` renews what the tests compare with.
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.mjs';
import { tool } from './run.mjs';

const { values } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    filter: { type: 'string', default: '' },
    languages: { type: 'string', default: 'en' },
    sizes: { type: 'string', default: '' },
    themes: { type: 'string', default: '' },
  },
});

const CHROMIUM = await findBrowser();
if (CHROMIUM === null) process.exit(1);
const { ok } = values.update
  ? await tool(
      'tests',
      'playwright',
      ['test', 'gallery-looks', '--grep', 'BR241', '--update-snapshots=all'],
      {
        CHROMIUM,
      },
    )
  : await tool('tests', 'playwright', ['test', '-c', 'gallery/playwright.config.ts'], {
      CHROMIUM,
      GALLERY_FILTER: values.filter,
      GALLERY_LANGUAGES: values.languages,
      GALLERY_SIZES: values.sizes,
      GALLERY_THEMES: values.themes,
    });
if (!ok) process.exit(1);
