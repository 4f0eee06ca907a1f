import { defineConfig } from '@playwright/test';

/** The extension in Chromium, as built by `npm run build`. With PLAYWRIGHT_JSON_OUTPUT_FILE set, results go there too. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/e2e',
  timeout: 60_000,
  // A busy machine takes longer; a test that passes waits no longer for it.
  expect: { timeout: 15_000 },
  // Much of a test is waiting for the page: three fill two processors.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['line'], ['json']] : [['line']],
});
