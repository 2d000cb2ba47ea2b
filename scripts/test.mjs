// The whole test command: builds, checks, runs every test with coverage, then plays the game in a real browser.
import { readFile, rm } from 'node:fs/promises';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { root, tool } from './run.mjs';

const RESULTS = `${root}test-results`;
const VITEST_RESULTS = `${RESULTS}/vitest.json`;
const PLAYWRIGHT_RESULTS = `${RESULTS}/playwright.json`;

let passed = 0;
let failed = 0;

function fail(what) {
  failed += 1;
  console.error(`FAILED ${what}`);
}

async function countVitest() {
  const results = JSON.parse(await readFile(VITEST_RESULTS, 'utf8'));
  passed += results.numPassedTests;
  failed += results.numFailedTests;
}

async function countPlaywright() {
  const { stats } = JSON.parse(await readFile(PLAYWRIGHT_RESULTS, 'utf8'));
  passed += stats.expected + stats.flaky;
  failed += stats.unexpected;
}

/** Runs one suite; a suite that fails without a failed test (a crash, too little coverage) counts as one. */
async function suite(name, run, count) {
  const failedBefore = failed;
  const passedBefore = passed;
  const { ok, seconds } = await run();
  try {
    await count();
  } catch (error) {
    console.error(`${name}: no results (${error.message})`);
  }
  if (!ok && failed === failedBefore) fail(name);
  if (passed === passedBefore) fail(`${name}: no test passed`);
  console.log(`${name}: ${seconds} s`);
}

await rm(RESULTS, { recursive: true, force: true });
const browser = await findBrowser();
if (browser === null) fail('no browser to play in: set CHROMIUM to one');

if (await build()) {
  for (const name of await check()) fail(name);
  await suite(
    'unit, game, store, wire and client tests',
    () =>
      tool('.', 'vitest', [
        'run',
        '--coverage',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${VITEST_RESULTS}`,
      ]),
    countVitest,
  );
  if (browser !== null) {
    await suite(
      'browser tests',
      () =>
        tool('tests', 'playwright', ['test'], {
          CHROMIUM: browser,
          PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT_RESULTS,
        }),
      countPlaywright,
    );
  }
} else {
  fail('the build');
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
