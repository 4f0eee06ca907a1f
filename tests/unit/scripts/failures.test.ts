import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { failures } from '../../../scripts/test/failures.ts';

const folder = mkdtempSync(join(tmpdir(), 'failures-'));
afterAll(() => rmSync(folder, { recursive: true }));

function told(results: unknown): string[] {
  const file = join(folder, 'results.json');
  writeFileSync(file, typeof results === 'string' ? results : JSON.stringify(results));
  return failures(file);
}

it('tells each failed test of Playwright with its error, however deep it stands, and none that passed', () => {
  const spec = (title: string, ok: boolean, message?: string) => ({
    file: 'a.spec.ts',
    line: 7,
    title,
    ok,
    tests: [{ results: [message === undefined ? {} : { error: { message } }] }],
  });
  const suites = [
    { specs: [spec('fine', true)], suites: [{ specs: [spec('broken', false, '\u001b[31mtoo late\u001b[39m')] }] },
  ];
  expect(told({ suites })).toEqual(['a.spec.ts:7 broken\n    too late']);
});

it('tells each failed test of vitest, and a file that could not be loaded', () => {
  const test = (fullName: string, status: string, ...failureMessages: string[]) => ({
    fullName,
    status,
    failureMessages,
  });
  expect(
    told({
      testResults: [
        {
          name: 'a.test.ts',
          message: '',
          assertionResults: [test('adds', 'passed'), test('takes', 'failed', '1 is not 2')],
        },
        { name: 'b.test.ts', message: 'no such module', assertionResults: [] },
      ],
    }),
  ).toEqual(['a.test.ts takes\n    1 is not 2', 'b.test.ts\n    no such module']);
});

it('tells no more of an error than its beginning', () => {
  const long = Array.from({ length: 60 }, (_, at) => `line ${at}`).join('\n');
  const [one = ''] = told({ testResults: [{ name: 'a', message: long, assertionResults: [] }] });
  expect(one.split('\n')).toHaveLength(41);
});

it.each(['', '[]', '{"suites":7}', 'not JSON'])('results that say nothing (%j) tell of none', (text) => {
  expect(told(text)).toEqual([]);
});

it('no results tell of none', () => {
  expect(failures(join(folder, 'none.json'))).toEqual([]);
});
