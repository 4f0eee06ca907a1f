import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './files.ts';

export interface Cruised {
  files: string[];
  /** As `rule: file`. */
  violations: string[];
}

interface Answer {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string }[] };
}

/** Runs dependency-cruiser with our rules over the three folders of a tree. Throws what it says when it cannot read. */
export function cruise(tree: string): Cruised {
  const args = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  const done = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...args,
      'entrypoints',
      'components',
      'lib',
    ],
    { cwd: tree, encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (!done.stdout.startsWith('{')) throw new Error(done.stderr);
  const { modules, summary } = JSON.parse(done.stdout) as Answer;
  return {
    files: modules.map(({ source }) => source),
    violations: summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort(),
  };
}
