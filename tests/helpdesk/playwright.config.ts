import { defineConfig } from '@playwright/test';

/**
 * Tickets in a real Request Tracker, which `install-rt.sh` installs. One worker: "the newest ticket" must be this test's.
 * With PLAYWRIGHT_JSON_OUTPUT_FILE set, results go there too.
 */
export default defineConfig({
  testDir: '.',
  globalSetup: './kit/one-desk.ts',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/helpdesk',
  timeout: 120_000,
  // A busy machine takes longer; a test that passes waits no longer for it.
  expect: { timeout: 30_000 },
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['line'], ['json']] : [['line']],
});
