import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonPlace } from '../../../lib/district/json-place.ts';
import { parseProfile } from '../../../lib/district/parse.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';

const said = (input: unknown) => {
  const parsed = parseProfile(input);
  return parsed.ok ? 'taken' : parsed.problems.map(({ path, reason }) => `${path}: ${reason}`);
};
const practice = () => JSON.parse(JSON.stringify(practiceProfile));
const page = readFileSync(new URL('../../../docs/district-profile.md', import.meta.url), 'utf8');
const example = (): unknown => JSON.parse(/^```json\n(.*?)^```/ms.exec(page)?.[1] ?? '');

/** Every text of a value, as path and text. */
function texts(value: unknown, path: string[] = []): [string[], string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, [...path, key]));
}

function put(value: unknown, path: string[], text: string): unknown {
  const last = path.at(-1) as string;
  const at = path.slice(0, -1).reduce((inner, key) => (inner as Record<string, unknown>)[key], value);
  (at as Record<string, unknown>)[last] = text;
  return value;
}

describe('a hostile profile', () => {
  it('has no link that runs a script: every web address of the example refuses one, and says where', () => {
    const addresses = texts(example()).filter(([, text]) => text.startsWith('https://'));
    expect(addresses.length).toBeGreaterThan(3);
    for (const [path] of addresses) {
      for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'http://a.example/', ' javascript:alert(1)']) {
        expect(said(put(example(), path, bad)), `${path.join('.')} = ${bad}`).toContainEqual(
          expect.stringMatching(new RegExp(`^${path.join('\\.')}: .*https address`)),
        );
      }
    }
  });

  it.each([
    'https:campus.example.org@evil.example/',
    'https:\\\\campus.example.org@evil.example/',
    'https://campus.example.org\n@evil.example/',
    'https://campus.example.org\t@evil.example/',
    ' https://campus.example.org@evil.example/',
    // Cyrillic letters, a wide dot, a sign that looks like a slash, an encoded letter.
    'https://саmpus.example.org/',
    'https://evil。example/',
    'https://campus.example.org⁄.evil.example/',
    'https://%65vil.example/',
  ])('has no web address that leads elsewhere than it seems: %j', (address) => {
    const bad = practice();
    bad.specialists[0].booking = address;
    expect(said(bad)).toEqual([
      'specialists.0.booking: must be an https address with its host in plain letters, such as https://desk.example/page',
    ]);
  });

  it.each(['-.-', '10.0.0.1', 'localhost', '*.example.org', 'campus.example.org.', 'саmpus.example.org'])(
    'has no host %j',
    (host) => {
      expect(said({ ...practice(), hosts: [host] })).toEqual([
        'hosts.0: must be a host name such as campus.example.org',
      ]);
    },
  );

  it('sends a number of a record to no host but those of its Campus', () => {
    const campusPages = { relationships: 'https://evil.example/x?p={{student.personID}}' };
    expect(said({ ...practice(), campusPages })).toEqual([
      'campusPages.relationships: leads to evil.example, which is no Campus host; add it to "hosts"',
    ]);
    expect(said({ ...practice(), hosts: ['evil.example'], campusPages })).toBe('taken');
  });

  it('names a selector that finds no header, and a placeholder that does not end', () => {
    const bad = practice();
    bad.headers = [{ root: 'header', flags: 'div[[' }];
    bad.targets = [{ id: 'mail', name: 'Mail', type: 'mailto', composer: 'mailto', body: 'Student {{student.number' }];
    expect(said(bad)).toEqual([
      'headers.0.flags: "div[[" is no CSS selector that a header can be found by',
      'targets.0.body: holds {{ or }} that belongs to no placeholder',
    ]);
  });

  it('keeps HTML as the text that it is', () => {
    const html = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const parsed = parseProfile({ ...practice(), custodyText: { en: html } });
    expect(parsed).toMatchObject({ ok: true, profile: { custodyText: { en: html } } });
  });

  it('of 10 MB is not looked at, as text and as a policy’s object', () => {
    const district = { id: 'mine', name: 'x'.repeat(10_000_000) };
    const large = { ...practice(), district };
    const answer = [expect.stringMatching(/^: has 10\.0 million characters; the most that is read is 1\.0 million$/)];
    expect(said(JSON.stringify(large))).toEqual(answer);
    expect(said(large)).toEqual(answer);
  });

  it('nested deeply is followed no further than 20 levels, and says where', () => {
    const deep = `${'{"labels":'.repeat(5000)}1${'}'.repeat(5000)}`;
    expect(said(deep)).toEqual([`${Array(20).fill('labels').join('.')}: has more than 20 levels`]);
    const lists = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
    expect(said(lists)).toEqual([`${Array(20).fill('0').join('.')}: has more than 20 levels`]);
  });

  it('with names that JavaScript gives a meaning is refused, and nothing is changed by it', () => {
    const text = JSON.stringify(practice()).replace(
      /^\{/,
      '{"__proto__":{"polluted":true},"labels":{"constructor":["x"]},"checks":{"__proto__":{"enabled":false}},',
    );
    // JSON keeps the last of two fields with one name: without the practice profile's own labels and checks.
    const { labels: _, checks: __, ...rest } = practice();
    const bad = text.slice(0, text.indexOf('"version"')) + JSON.stringify(rest).slice(1);
    expect(said(bad)).toEqual([
      '__proto__: is a name that is not allowed',
      'labels.constructor: is a name that is not allowed',
      'checks.__proto__: is a name that is not allowed',
    ]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('with characters that cannot be seen is refused where they stand', () => {
    const bad = practice();
    bad.specialists[0].name = 'Paige\u202e ecitcarP';
    bad.targets[0].name = 'Desk\u0000';
    expect(said(bad)).toEqual([
      'specialists.0.name: holds a character that cannot be seen',
      'targets.0.name: holds a character that cannot be seen',
    ]);
    expect(said({ ...practice(), custodyText: { en: 'Two\nlines\tand a tab: ñ, ’, 🙂' } })).toBe('taken');
  });

  it('names every id that stands twice', () => {
    const bad = practice();
    bad.schools[1].id = bad.schools[0].id;
    bad.assignments.entries = [];
    bad.specialists[2].id = bad.specialists[1].id;
    expect(said(bad)).toEqual([
      'schools.1.id: "alder-high" stands here a second time',
      'specialists.2.id: "sam-sample" stands here a second time',
    ]);
  });

  it('has no name and password in a web address', () => {
    const bad = practice();
    bad.specialists[0].booking = 'https://booking.practice-district.example@evil.example/';
    expect(said(bad)).toEqual(['specialists.0.booking: must hold no user name and no password']);
  });
});

describe('where a text stops being JSON', () => {
  it.each([
    ['', 1, 1],
    ['{"a": 1,}', 1, 9],
    ['{"a" 1}', 1, 6],
    ["{'a': 1}", 1, 2],
    ['{\n  "a": [1, 2,\n  3 4]\n}', 3, 5],
    ['{"a": 01}', 1, 8],
    ['[1, 2', 1, 6],
    ['[1, 2}', 1, 6],
    ['{"a": "x\ny"}', 1, 7],
    ['{} {}', 1, 4],
    ['{"a": tru}', 1, 7],
    ['{\n"a": 1\n', 3, 1],
  ])('%j: line %i, column %i', (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonPlace(text)).toEqual({ line, column });
  });

  it('is behind its end when all of it fits', () => {
    const text = JSON.stringify(practiceProfile, null, 2);
    expect(jsonPlace(text)).toEqual({ line: text.split('\n').length, column: 2 });
  });
});
