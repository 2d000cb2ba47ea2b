// Every browser test there is, those that the everyday test command leaves out included.
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { tool } from './run.mjs';

const browser = await findBrowser();
if (browser === null || !(await build())) process.exit(1);
const { ok } = await tool('tests', 'playwright', ['test'], { CHROMIUM: browser, LONG: '1' });
if (!ok) process.exit(1);
