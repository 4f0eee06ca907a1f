import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The project's own files, as paths from the root: those in git and new ones that git does not ignore, as far as they
 * still exist. So a file that is not yet committed is held to the same rules.
 */
export function files(...folders: string[]): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z', '--', ...folders];
  const deleted = new Set(list(['ls-files', '--deleted', '-z']));
  return list(args).filter((file) => !deleted.has(file));
}

/** The text of one of our files. */
export const text = (file: string): string => readFileSync(join(root, file), 'utf8');

/** A file's words without its comments, for rules about code. Strings stay. */
export const code = (file: string): string =>
  text(file).replace(/\/\*[\s\S]*?\*\/|(^|[\s;,{}()])\/\/.*$/gm, (_, before: string | undefined) => before ?? '');

/** The lines of our files that match, as `file:line: text`. */
export function linesWith(pattern: RegExp, among: readonly string[], read: (file: string) => string = text): string[] {
  return among.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}

function list(args: string[]): string[] {
  const answer = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  return answer.split('\0').filter(Boolean);
}
