// What is measured in a browser: one thing at a time, so that nothing else is in the figures.
import { defineConfig } from '@playwright/test';
import everyday from '../playwright.config.ts';

export default defineConfig({
  ...everyday,
  testDir: '.',
  testMatch: '*.measure.ts',
  outputDir: '../../test-results/measures',
  reporter: 'line',
  timeout: 600_000,
  workers: 1,
  retries: 0,
  // A trace would be most of what is measured.
  use: { ...everyday.use, trace: 'off' },
});
