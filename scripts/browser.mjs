// Finds a Chromium for the browser tests, and installs one where it can: Debian's package as root, else Playwright's own.
import { existsSync } from 'node:fs';
import { command, tool } from './run.mjs';

/** The same engine without a window, its menus and its painting: a third of the time of a whole one. */
const LIGHTEST = '/usr/bin/chromium-headless-shell';
const KNOWN_PLACES = [
  LIGHTEST,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const FONTS = ['fonts-liberation', 'fonts-noto-color-emoji'];

function installed() {
  return KNOWN_PLACES.find((place) => existsSync(place)) ?? null;
}

/** Resolves to true where Debian has the packages and they are here now. */
async function installDebians(...packages) {
  const noQuestions = { DEBIAN_FRONTEND: 'noninteractive' };
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  return (await command('apt-get', args, undefined, noQuestions)).ok;
}

/** Resolves to the browser's path, '' for Playwright's own, or null where none can be had. */
export async function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  if (existsSync(LIGHTEST)) return LIGHTEST;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Debian’s Chromium for tests.');
    await command('apt-get', ['update', '-qq']);
    if (await installDebians('chromium-headless-shell', ...FONTS)) return installed();
    if (installed() === null) await installDebians('chromium', ...FONTS);
  }
  if (installed() !== null) return installed();
  console.log('No Chromium here: installing Playwright’s.');
  const { ok } = await tool('tests', 'playwright', ['install', 'chromium']);
  return ok ? '' : null;
}
