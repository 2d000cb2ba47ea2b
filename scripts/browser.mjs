// Finds a Chromium for the browser tests, and installs one where it can: Debian's package as root, else Playwright's own.
import { existsSync } from 'node:fs';
import { command, tool } from './run.mjs';

const KNOWN_PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

function installed() {
  return KNOWN_PLACES.find((place) => place && existsSync(place)) ?? null;
}

/** Resolves to the browser's path, '' for Playwright's own, or null where none can be had. */
export async function findBrowser() {
  const found = installed();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium here: installing Debian’s.');
    const noQuestions = { DEBIAN_FRONTEND: 'noninteractive' };
    await command('apt-get', ['update', '-qq'], undefined, noQuestions);
    const packages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'];
    await command(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
      undefined,
      noQuestions,
    );
    return installed();
  }
  console.log('No Chromium here: installing Playwright’s.');
  const { ok } = await tool('tests', 'playwright', ['install', 'chromium']);
  return ok ? '' : null;
}
