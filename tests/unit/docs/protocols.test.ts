import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../lib/district/default.ts';
import { protocolRule } from '../../../lib/district/protocol-schema.ts';
import { protocolLines } from '../support/protocol-lines.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const page = read('docs/protocols.md');
/** The cells of the table's rows whose first cell is the id of a line. */
const rows = page
  .split('\n')
  .filter((line) => /^\| `[A-Z][\w-]*` +\|/.test(line))
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
const rules = defaultProfile.support.protocols.map(({ id }) => id);
const inTicks = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');

/** Whether the built-in profile has a field, with something in it or not: `support.clock`. */
function hasField(path: string): boolean {
  let value: unknown = defaultProfile;
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null || !(part in value)) return false;
    value = (value as Record<string, unknown>)[part];
  }
  return true;
}

describe('docs/protocols.md', () => {
  it('has every line once, in the words of the page', () => {
    const told = rows.map(([id, words]) => [inTicks(id)[0], words]);
    expect(told).toEqual(Object.entries(protocolLines));
  });

  it('names for each line a rule or a field that there is', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const [id, , rule] of rows) {
      const named = inTicks(rule);
      expect(named.length > 0 || rule === 'the ticket itself', `${id} names nothing`).toBe(true);
      expect(named.filter((name) => !rules.includes(name) && !hasField(name))).toEqual([]);
    }
  });

  it('names every rule of the built-in profile', () => {
    const named = rows.flatMap(([, , rule]) => inTicks(rule));
    expect(rules.filter((id) => !named.includes(id))).toEqual([]);
  });

  it('has a test that is called as the line is', () => {
    const tests = read('tests/unit/support/protocol-lines.test.ts');
    expect(Object.keys(protocolLines).filter((id) => !tests.includes(`'${id}': () =>`))).toEqual([]);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the test's own source
    expect(tests).toContain('it(`${id}: ${words}`, tests[id as LineId])');
  });

  it('tells every field of a rule', () => {
    expect(Object.keys(protocolRule.shape).filter((field) => !page.includes(`| \`${field}\``))).toEqual([]);
  });
});
