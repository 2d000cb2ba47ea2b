// Lighthouse's scores of the built page, and what costs points. Fetches Lighthouse and its 185 MB when it is asked for.
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { tool } from './run.mjs';

const browser = await findBrowser();
if (browser === null || !(await build())) process.exit(1);
const args = ['test', '--config', 'bench/playwright.config.ts', 'lighthouse'];
const { ok } = await tool('tests', 'playwright', args, { CHROMIUM: browser });
if (!ok) process.exit(1);
