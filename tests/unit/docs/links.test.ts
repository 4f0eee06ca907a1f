import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const documents = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Text without blocks of code, whose paths may be examples. */
const prose = (text: string) => text.replace(/^```.*?^```/gms, '');

/** Targets of links and images that are files beside the document: no web address, no place in the same page. */
function linked(text: string): string[] {
  return [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => (match[1] ?? '').replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

/** Folders whose files are written about; what is built or saved by a run (.output, .demo) is in none of them. */
const folders = 'entrypoints|components|lib|public|tests|scripts|docs';
const repositoryPath = new RegExp(`^(?:(?:${folders})/[\\w./-]*|[\\w.-]+\\.(?:ts|md|cjs))$`);

/** What stands in backticks and looks like a path of this repository. `lib/checks/<ID>.ts` is a pattern, not a path. */
function namedPaths(text: string): string[] {
  return [...prose(text).matchAll(/`([^`\n]+)`/g)]
    .map((match) => match[1] ?? '')
    .filter((it) => repositoryPath.test(it));
}

describe.each(documents)('%s', (document) => {
  const text = readFileSync(join(root, document), 'utf8');

  it('links to files that are there', () => {
    const missing = linked(text).filter((target) => !existsSync(join(root, dirname(document), target)));
    expect(missing).toEqual([]);
  });

  it('names files that are there', () => {
    expect(namedPaths(text).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the two readers of this test', () => {
  it('find links and images, without their place in a page, and leave web addresses', () => {
    const text = '[a](docs/a.md#part) ![b](b.png) [c](https://example.org/c) [d](#d)\n```\n[e](e.md)\n```\n';
    expect(linked(text)).toEqual(['docs/a.md', 'b.png']);
  });

  it('find paths in backticks, and leave other words', () => {
    const text =
      '`lib/facts.ts` `components/` `manifest.ts` `null` `lib/checks/<ID>.ts` `npm test` `.output/x` `a/b.ts`';
    expect(namedPaths(text)).toEqual(['lib/facts.ts', 'components/', 'manifest.ts']);
  });

  it('have much to read', () => {
    const all = documents.map((document) => readFileSync(join(root, document), 'utf8'));
    expect(all.flatMap(linked).length).toBeGreaterThan(10);
    expect(all.flatMap(namedPaths).length).toBeGreaterThan(60);
  });
});
