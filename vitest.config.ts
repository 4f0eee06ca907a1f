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
  'scripts',
  'support',
];
/** What marks a test that must have its process to itself: a module or a global that it replaces. */
const replaces = /\bvi\.(mock|doMock|hoisted|resetModules|stubGlobal|spyOn)\b/;
const asksForDocument = '@vitest-environment jsdom';

const plain = (...patterns: string[]) =>
  globSync(patterns, { cwd: here('.') })
    .map((file) => ({ file, text: readFileSync(here(file), 'utf8') }))
    .filter(({ text }) => !replaces.test(text));
const surfaces = plain('tests/unit/{panel,settings}/**/*.test.{ts,tsx}').filter(({ text }) =>
  text.includes(asksForDocument),
);
const shared = plain(...pure.map((name) => `tests/unit/${name}/**/*.test.ts`)).filter(
  ({ text }) => !text.includes(asksForDocument),
);
const names = (all: { file: string }[]) => all.map(({ file }) => file);

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: { '@': here('.'), 'webextension-polyfill': here('./tests/unit/kit/webextension-polyfill.ts') },
  },
  test: {
    // What pages load and the worker has: each language.
    setupFiles: [here('./lib/i18n/with-spanish.ts')],
    // No test takes that long; a processor that others use too may.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Every processor: the default leaves one of two idle.
    maxWorkers: '100%',
    projects: [
      // Starting a process and loading jsdom takes longer than most of these tests.
      {
        extends: true,
        test: { name: 'shared', include: names(shared), isolate: false, sequence: { groupOrder: 1 } },
      },
      // Each file has a world and a document of its own; jsdom itself is loaded once.
      {
        extends: true,
        test: { name: 'surfaces', include: names(surfaces), pool: 'vmThreads', sequence: { groupOrder: 2 } },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/structure/**/*.test.ts'],
          exclude: names([...shared, ...surfaces]),
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
