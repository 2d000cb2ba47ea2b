// Plays a sitting with one phone in Chromium and the other in WebKitGTK, the engine nearest to an iPhone's.
// Installs WebKitGTK and its driver where it can: Debian's packages, as root.
import { existsSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { command, tool } from './run.mjs';

const NEEDED = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
const isThere = () => NEEDED.every((path) => existsSync(path));

if (!isThere() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  const noQuestions = { DEBIAN_FRONTEND: 'noninteractive' };
  await command('apt-get', ['update', '-qq'], undefined, noQuestions);
  const packages = ['webkit2gtk-driver', 'xvfb'];
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  await command('apt-get', install, undefined, noQuestions);
}
if (!isThere()) {
  console.error('WebKitGTK is not here: install webkit2gtk-driver and xvfb.');
  process.exit(1);
}
const browser = await findBrowser();
if (browser === null || !(await build())) process.exit(1);
const config = ['--config', 'webkit/playwright.config.ts'];
const { ok } = await tool('tests', 'playwright', ['test', ...config], { CHROMIUM: browser });
if (!ok) process.exit(1);
