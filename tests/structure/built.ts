import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.ts';

export const browsers = ['chrome', 'edge', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

/** The folder of a browser's build. Throws, with what to do, when there is none. */
export function built(browser: Browser): string {
  const folder = join(root, '.output', `${browser}-mv3`);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no build for ${browser}: run "npm run build" first.`);
  }
  return folder;
}

/** A file of a build, as text. */
export const builtText = (browser: Browser, file: string): string => readFileSync(join(built(browser), file), 'utf8');

/** Every file of a build with one of these endings, as paths inside it. */
export function builtFiles(browser: Browser, ...endings: string[]): string[] {
  const all = readdirSync(built(browser), { recursive: true, encoding: 'utf8' });
  return all.filter((file) => endings.some((ending) => file.endsWith(ending))).sort();
}
