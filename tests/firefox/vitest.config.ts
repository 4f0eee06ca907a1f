import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The extension in Firefox, as built by `npm run build`. One browser at a time: each takes most of a small machine. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // A machine may be busy; by itself a poll gives up after one second.
    expect: { poll: { timeout: 20_000 } },
    fileParallelism: false,
    allowOnly: false,
  },
});
