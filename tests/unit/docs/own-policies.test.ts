import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profileSchema } from '../../../lib/district/schema.ts';
import { extensionId } from '../../../scripts/policies/extension-id.ts';
import { fillPolicy } from '../../../scripts/policies/fill-policy.ts';
import { hostsNeeded } from '../../../scripts/policies/hosts-needed.ts';
import { parsePlist } from './plist.ts';
import { parseRegistryFile } from './registry-file.ts';

const folder = new URL('../../../docs/policies/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const sample = read('profile.json');

/** Each character that one of the formats writes in its own way. */
const profile = JSON.stringify(
  { ...JSON.parse(sample), custodyText: { en: 'A & B <c> "d" \\ $& ñ 你 😀', es: "l'é" } },
  null,
  2,
);
const own = { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', server: 'updates.sample.example', version: '9.8.7', profile };

const parsed = (name: string, text: string): unknown =>
  name.endsWith('.reg')
    ? parseRegistryFile(text)
    : name.endsWith('.mobileconfig')
      ? parsePlist(text)
      : JSON.parse(text);

/** The text of the key `profile`, wherever in the file it stands. */
function profileIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { profile: found } = value as { profile?: string | { Value: string } };
  if (found !== undefined) return typeof found === 'string' ? found : found.Value;
  return (
    Object.values(value)
      .map(profileIn)
      .find((inner) => inner !== null) ?? null
  );
}

describe('npm run policies', () => {
  const names = readdirSync(folder).filter((name) => !['profile.json', 'campus-lens.xml'].includes(name));

  it.each(names)('%s carries the district’s own values, and none of the sample’s', (name) => {
    const text = fillPolicy(name, read(name), sample, own);
    expect(text).toMatch(/^[\r\n -~]*$/);
    expect(text).not.toMatch(/abcdefghijklmnopabcdefghijklmnop|updates\.example-district/);
    const found = profileIn(parsed(name, text));
    expect(name.endsWith('-install.json') ? found : JSON.parse(found ?? '')).toEqual(
      name.endsWith('-install.json') ? null : JSON.parse(profile),
    );
  });

  it('names id, server and version for the update server', () => {
    const text = fillPolicy('campus-lens.xml', read('campus-lens.xml'), sample, own);
    expect(text).toContain('<app appid="ponmlkjihgfedcbaponmlkjihgfedcba">');
    expect(text).toContain('codebase="https://updates.sample.example/campus-lens.crx" version="9.8.7"');
  });

  it('tells the hosts that have to be let in', () => {
    const full = profileSchema.parse({
      ...JSON.parse(sample),
      hosts: ['campus.sample.example'],
      tasks: { feed: 'https://calendar.sample.example/tasks.ics' },
      targets: [
        { id: 'desk', name: 'Desk', type: 'rest', kind: 'rt2', origin: 'https://desk.sample.example', queue: 'SIS' },
        { id: 'page', name: 'Page', type: 'link', url: 'https://www.sample.example/' },
      ],
    });
    expect(hostsNeeded(full)).toEqual([
      'https://desk.sample.example',
      'https://campus.sample.example',
      'https://calendar.sample.example',
    ]);
    expect(hostsNeeded(profileSchema.parse(JSON.parse(sample)))).toEqual([]);
  });

  it('refuses what is no key', () => {
    expect(() => extensionId('no key')).toThrow();
  });
});
