import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Folders whose tests share a process: what they test keeps nothing between calls, and none of it is replaced. */
const pure = [
  'campus',
  'campus-server',
  'checks',
  'delivery',
  'district',
  'docs',
  'dom',
  'linkage',
  'report',
  'support',
];
/** What marks a test that must have its process to itself: a replaced module, or a document of its own. */
const alone = /\bvi\.(mock|doMock|hoisted|resetModules|stubGlobal)\b|@vitest-environment/;

const shared = globSync(
  pure.map((name) => `tests/unit/${name}/**/*.test.ts`),
  { cwd: here('.') },
).filter((file) => !alone.test(readFileSync(here(file), 'utf8')));

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: { '@': here('.'), 'webextension-polyfill': here('./tests/unit/kit/webextension-polyfill.ts') },
  },
  test: {
    testTimeout: 20_000,
    // Every processor: the default leaves one of two idle.
    maxWorkers: '100%',
    projects: [
      // Starting a process and loading jsdom takes longer than most of these tests.
      { extends: true, test: { name: 'shared', include: shared, isolate: false, sequence: { groupOrder: 1 } } },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/structure/**/*.test.ts'],
          exclude: shared,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
