// The second engine: the same phones as in the browser tests, and one in WebKit.
import { defineConfig } from '@playwright/test';
import browserTests from '../playwright.config.ts';

export default defineConfig({
  ...browserTests,
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/webkit',
  reporter: 'list',
  // One display, one driver.
  workers: 1,
});
