// The browser tests: two phones in two isolated contexts, against the built server.
import { defineConfig } from '@playwright/test';

const browser = process.env.CHROMIUM;
/** Run by the test command, which reads the results. */
const isWhole = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME !== undefined;

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/build-gallery.ts',
  testMatch: process.env.PICTURES ? '*.pictures.ts' : '*.spec.ts',
  ...(process.env.LONG ? {} : { grepInvert: /@long/ }),
  outputDir: '../test-results/browser',
  reporter: isWhole ? [['list'], ['json']] : 'list',
  // Generous: a test waits for what happens, and machines that run tests are slow and shared.
  timeout: 150_000,
  expect: { timeout: 40_000 },
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  // A machine that is shared stalls now and then; a test that needed a second try is still listed.
  retries: isWhole ? 1 : 0,
  use: {
    actionTimeout: 40_000,
    navigationTimeout: 40_000,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
    // Keeping one of a test that passes costs every tenth minute of them all.
    trace: { mode: isWhole ? 'on-first-retry' : 'retain-on-failure', screenshots: false },
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // Letters stand where the font puts them, in a browser with a window as in one without.
        '--font-render-hinting=none',
        // A name that is not this computer’s own, so that a page by http is not trusted.
        '--host-resolver-rules=MAP heard.test 127.0.0.1',
      ],
    },
  },
});
