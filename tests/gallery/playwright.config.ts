// Takes a picture of every view of the gallery, for looking at; no test of anything.
import base from '../playwright.config.ts';

export default {
  ...base,
  testDir: '.',
  testMatch: 'take-pictures.ts',
  globalSetup: '../e2e/support/build-gallery.ts',
  outputDir: '../../test-results/gallery-run',
  reporter: 'line',
  timeout: 600_000,
  workers: 2,
};
