import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { built } from './built.ts';
import { root } from './files.ts';

interface Answer {
  summary: { errors: number };
  warnings: { code: string; file?: string }[];
}

/** Warnings that are understood, each with the file it is about (of chunks, which are named by chance, the folder). */
const understood = [
  // Firefox for Android is not offered; the key is for the desktop.
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest.json',
  // Preact's way for dangerouslySetInnerHTML, which our code never uses (house.test.ts).
  'UNSAFE_VAR_ASSIGNMENT layer.js',
  'UNSAFE_VAR_ASSIGNMENT chunks',
  // zod's probe, which our entry points switch off (bundles.test.ts names it).
  'DANGEROUS_EVAL chunks',
  // The same two again: the panel is built by itself.
  'UNSAFE_VAR_ASSIGNMENT chunks',
  'DANGEROUS_EVAL chunks',
  // The PDF library in the worker that reads a school directory, and its polyfills: bundles.test.ts names each.
  'DANGEROUS_EVAL assets',
  'DANGEROUS_EVAL assets',
  'UNSAFE_VAR_ASSIGNMENT assets',
  'UNSAFE_VAR_ASSIGNMENT assets',
];

function lint(folder: string): Answer {
  const program = join(root, 'node_modules/web-ext/bin/web-ext.js');
  const args = [program, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', env, maxBuffer: 1e8 });
  if (!done.stdout.startsWith('{')) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as Answer;
}

describe("Firefox's own check of the build", () => {
  it('finds no error, and only the warnings that are understood', () => {
    const { summary, warnings } = lint(built('firefox'));
    expect(summary.errors).toBe(0);
    const named = warnings.map(({ code, file = '' }) => `${code} ${file.replace(/^(chunks|assets)\/.*/, '$1')}`);
    expect(named.sort()).toEqual(understood.sort());
  }, 300_000);
});
