import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/**
 * The reader's parts, packed as the shipped build packs them, for a page without the extension: there each step can be
 * timed by itself.
 * @returns a script that sets `globalThis.bench` (inside.ts)
 */
export async function zScript(): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const output = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false, minify: process.env["NOMIN"] ? false : "oxc",
      modulePreload: false,
      lib: { entry: 'tests/bench/zinside.ts', formats: ['iife'], name: 'benchBundle' },
    },
  })) as Rollup.RollupOutput[];
  const chunk = [output].flat()[0]?.output[0];
  if (!chunk) throw new Error('The bench bundle is empty.');
  return chunk.code;
}
