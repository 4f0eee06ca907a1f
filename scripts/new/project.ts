import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What a person did wrong, in words for them. Nothing was changed. */
export class ScaffoldError extends Error {}

/** The text of a project file, or null when there is none. */
export type Read = (file: string) => string | null;

/** Files to write, with their whole text. */
export type Plan = Map<string, string>;

/** Puts text into a file at the last place where it matches. Throws when the file is not as it was known. */
export function inserted(read: Read, file: string, place: RegExp, change: (match: string) => string): string {
  const text = read(file);
  if (text === null) throw new ScaffoldError(`${file} is missing.`);
  const match = [...text.matchAll(new RegExp(place, `${place.flags.replace('g', '')}g`))].at(-1);
  if (!match) throw new ScaffoldError(`${file} is not as this script knows it: ${place} is not there.`);
  return text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length);
}

/** An id with hyphens as a name in code: REL-DUP and rel-dup give relDup. */
export const camel = (id: string): string =>
  id.toLowerCase().replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** "fee-summary" → "Fee Summary". */
export const titled = (id: string): string =>
  id.replace(/(^|-)([a-z])/g, (_, gap: string, letter: string) => (gap ? ' ' : '') + letter.toUpperCase());

/** Runs one of the two scripts: works the plan out, then writes it, then puts it in order. */
export function scaffold(usage: string, plan: (read: Read, args: string[]) => Plan, next: string[]): void {
  const root = resolve(import.meta.dirname, '../..');
  const read: Read = (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : null);
  try {
    if (Number(process.versions.node.split('.')[0]) < 24)
      throw new ScaffoldError(`This needs Node 24, which npm run takes: ${usage}`);
    const args = process.argv.slice(2);
    if (args.length === 0) throw new ScaffoldError(`Usage: ${usage}`);
    const files = plan(read, args);
    for (const [file, text] of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const ordered = spawnSync(process.execPath, [biome, 'check', '--write', ...files.keys()], { cwd: root });
    if (ordered.status !== 0) throw new Error(`The files are written, but not in order: ${ordered.stderr}`);
    console.log(['Written or changed:', ...[...files.keys()].map((file) => `  ${file}`), '', ...next].join('\n'));
  } catch (error) {
    if (!(error instanceof ScaffoldError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
