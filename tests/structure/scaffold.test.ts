import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planCheck } from '../../scripts/new/plan-check.ts';
import { planPage } from '../../scripts/new/plan-page.ts';
import { type Read, ScaffoldError } from '../../scripts/new/project.ts';
import { files, root, text } from './files.ts';

const LIMIT = 240_000;

/** A copy of the project, with the packages of this one. */
let copy = '';

const git = (...args: string[]) => execFileSync('git', args, { cwd: copy, encoding: 'utf8' });
const status = () => git('status', '--porcelain');

/** Runs one of the project's tools in the copy, under the Node that is running. */
function tool(path: string, ...args: string[]) {
  const {
    status: code,
    stdout,
    stderr,
  } = spawnSync(process.execPath, [join(copy, path), ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { code, said: `${stdout}${stderr}` };
}

/** The pieces of TypeScript in a document. */
const examples = (file: string) => [...text(file).matchAll(/```ts\n([\s\S]*?)```/g)].map(([, piece = '']) => piece);

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'campus-lens-'));
  for (const file of files()) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--message', 'Copy');
}, LIMIT);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the scaffolds', () => {
  it.each([
    ['check', 'Rel-x', 'no id of a check'],
    ['check', 'REL-DUP', 'There is a check REL-DUP already'],
    ['page', 'Fee', 'no id of a page'],
    ['page', 'relationships', 'There is a page relationships already'],
  ])('new:%s %s is refused, and nothing changes', (kind, id, why) => {
    const { code, said } = tool(`scripts/new/${kind}.ts`, id);
    expect([code, said]).toEqual([1, expect.stringContaining(why)]);
    expect(status()).toBe('');
  });

  it('refuse a check on a page that is none, and a project that they do not know', () => {
    const read: Read = (file) => (files(file).length > 0 ? text(file) : null);
    expect(() => planCheck(read, ['REL-NEW', 'no-such-page'])).toThrow(ScaffoldError);
    expect(() => planCheck(read, ['REL-NEW', 'no-such-page'])).toThrow(
      'Those that there are: relationships, households,',
    );
    expect(() => planPage((file) => (file === 'lib/facts.ts' ? '' : read(file)), ['fee-summary'])).toThrow(
      'not as this',
    );
  });

  it(
    'make a page and checks that pass types, lint and their tests as they are, and the document’s example does',
    () => {
      for (const [kind, ...args] of [
        ['page', 'fee-summary'],
        ['check', 'REL-SAMPLE'],
        ['check', 'FEE-SAMPLE', 'fee-summary'],
        ['check', 'REL-MESSENGER'],
      ]) {
        const { code, said } = tool(`scripts/new/${kind}.ts`, ...args);
        expect([code, said]).toEqual([0, expect.stringContaining('Written or changed')]);
      }
      // The last one becomes what the document says that a check and its test look like.
      const [check = '', , test = ''] = examples('docs/add-a-check.md');
      writeFileSync(join(copy, 'lib/checks/REL-MESSENGER.ts'), check);
      writeFileSync(join(copy, 'tests/unit/checks/REL-MESSENGER.test.ts'), test);
      const changed = status()
        .split('\n')
        .filter(Boolean)
        .map((line) => line.slice(3));
      expect(changed).toHaveLength(19);
      expect(tool('node_modules/typescript/bin/tsc', '-p', '.', '--noEmit').said).toBe('');
      const lint = tool('node_modules/@biomejs/biome/bin/biome', 'ci', ...changed);
      expect([lint.code, lint.said]).toEqual([0, expect.any(String)]);
      const made = changed.filter((file) => file.startsWith('tests/unit/') && file.endsWith('.test.ts'));
      expect(made).toHaveLength(4);
      const around = ['tests/structure/registries.test.ts', 'tests/unit/checks/run.test.ts'];
      const run = tool('node_modules/vitest/vitest.mjs', 'run', ...made, ...around);
      expect([run.code, run.said]).toEqual([0, expect.stringContaining('6 passed')]);
    },
    LIMIT,
  );
});
