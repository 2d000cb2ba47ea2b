// The page on a slow phone: how soon a first visit can be tapped beside a bare React page, and the longest task of a turn.
// Usage: pnpm bench:page [--rounds 9] [--check]   (--check fails past the budgets)
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { root, tool } from './run.mjs';
import { zipSite } from './zip-site.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    check: { type: 'boolean', default: false },
  },
});
const browser = await findBrowser();
if (browser === null || !(await build())) process.exit(1);
const bare = await tool('tests', 'vite', ['build', '--config', 'bench/bare/vite.config.mjs']);
if (!bare.ok) process.exit(1);
await zipSite(`${root}tests/bench/bare/dist`);
const args = ['test', '--config', 'bench/playwright.config.ts', 'page-speed', 'long-tasks'];
const { ok } = await tool('tests', 'playwright', args, {
  CHROMIUM: browser,
  ROUNDS: values.rounds,
  CHECK: values.check ? '1' : '',
});
if (!ok) process.exit(1);
