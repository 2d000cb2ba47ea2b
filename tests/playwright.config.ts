// The browser tests: two phones in two isolated contexts, against the built server.
import { defineConfig } from '@playwright/test';

const browser = process.env.CHROMIUM;

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/browser',
  reporter: [['list'], ['json']],
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  forbidOnly: true,
  retries: 0,
  use: {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
