import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyKeys } from '../../../lib/district/managed.ts';
import { parseProfile } from '../../../lib/district/parse.ts';
import { parsePlist } from './plist.ts';
import { parseRegistryFile } from './registry-file.ts';

const folder = new URL('../../../docs/policies/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const page = readFileSync(new URL('../../../docs/deploy.md', import.meta.url), 'utf8');

/** Stands for the extension's id, which is not known before it is packed or in a store. */
const ID = 'abcdefghijklmnopabcdefghijklmnop';
const GECKO = 'campus-lens@campus-lens.invalid';

type Loose = Record<string, unknown>;
type Settings = Record<string, Loose>;
interface Recipe {
  /** What installs the extension; null: the file does not. */
  install: Loose | null;
  /** What the extension is told; null: the file does not. */
  values: Loose | null;
}

const json = (name: string) => JSON.parse(read(name));
const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Loose | undefined)?.[key], value);

function windows(name: string, root: string): Recipe {
  const keys = parseRegistryFile(read(name));
  const settings = keys[`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${root}`]?.['ExtensionSettings'] ?? '';
  return {
    install: (JSON.parse(String(settings)) as Settings)[ID] ?? null,
    values: keys[`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${root}\\3rdparty\\extensions\\${ID}\\policy`] ?? null,
  };
}

function mac(name: string, domain: string): Recipe {
  const { PayloadContent } = parsePlist(read(name)) as { PayloadContent: Loose[] };
  const of = (type: string) => PayloadContent.find(({ PayloadType }) => PayloadType === type) ?? {};
  const own = Object.entries(of(`${domain}.extensions.${ID}`)).filter(([key]) => !key.startsWith('Payload'));
  return { install: at(of(domain), 'ExtensionSettings', ID) as Loose, values: Object.fromEntries(own) };
}

const recipes: Record<string, () => Recipe> = {
  'chrome-windows.reg': () => windows('chrome-windows.reg', 'Google\\Chrome'),
  'edge-windows.reg': () => windows('edge-windows.reg', 'Microsoft\\Edge'),
  'chrome-macos.mobileconfig': () => mac('chrome-macos.mobileconfig', 'com.google.Chrome'),
  'edge-macos.mobileconfig': () => mac('edge-macos.mobileconfig', 'com.microsoft.Edge'),
  'chrome-linux-install.json': () => ({
    install: at(json('chrome-linux-install.json'), 'ExtensionSettings', ID) as Loose,
    values: null,
  }),
  'edge-linux-install.json': () => ({
    install: at(json('edge-linux-install.json'), 'ExtensionSettings', ID) as Loose,
    values: null,
  }),
  'linux-settings.json': () => ({
    install: null,
    values: at(json('linux-settings.json'), '3rdparty', 'extensions', ID) as Loose,
  }),
  'google-admin.json': () => ({
    install: null,
    values: Object.fromEntries(
      Object.entries(json('google-admin.json') as Record<string, { Value: unknown }>).map(([key, { Value }]) => [
        key,
        Value,
      ]),
    ),
  }),
  'firefox-policies.json': () => ({
    install: at(json('firefox-policies.json'), 'policies', 'ExtensionSettings', GECKO) as Loose,
    values: at(json('firefox-policies.json'), 'policies', '3rdparty', 'Extensions', GECKO) as Loose,
  }),
};

describe('the policy files of docs/policies', () => {
  it('are all known here, and named in docs/deploy.md', () => {
    const files = readdirSync(folder).sort();
    expect(files).toEqual([...Object.keys(recipes), 'campus-lens.xml', 'profile.json'].sort());
    expect(files.filter((name) => !page.includes(`policies/${name}`))).toEqual([]);
  });

  it('say where the packed extension is, at the address that they install it from', () => {
    const xml = read('campus-lens.xml');
    expect(xml).toContain(`<app appid="${ID}">`);
    expect(xml).toContain('codebase="https://updates.example-district.example/campus-lens.crx"');
    expect(at(json('chrome-linux-install.json'), 'ExtensionSettings', ID, 'update_url')).toBe(
      'https://updates.example-district.example/campus-lens.xml',
    );
  });

  it('carry a profile that the extension takes', () => {
    expect(parseProfile(read('profile.json'))).toMatchObject({ ok: true });
  });

  it.each(Object.entries(recipes))('%s says what it should', (name, recipe) => {
    const { install, values } = recipe();
    expect(install ?? values).not.toBeNull();
    if (install !== null) {
      expect(install).toMatchObject({ installation_mode: 'force_installed' });
      expect(install[name.startsWith('firefox') ? 'install_url' : 'update_url']).toMatch(
        /^https:\/\/updates\.example-district\.example\//,
      );
      if (!name.startsWith('firefox')) {
        expect(install).toMatchObject({
          runtime_blocked_hosts: ['*://*'],
          runtime_allowed_hosts: ['https://*.infinitecampus.org'],
          ...(name.startsWith('edge') ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' }),
        });
      }
    }
    if (values !== null) {
      expect(Object.keys(values).filter((key) => !(policyKeys as readonly string[]).includes(key))).toEqual([]);
      expect(JSON.parse(values['profile'] as string)).toEqual(json('profile.json'));
      // In the registry 1 is true.
      expect(values['consent']).toBe(name.endsWith('.reg') ? 1 : true);
    }
  });
});

describe('the managed schema', () => {
  it('names exactly the values that are read', () => {
    const schema = JSON.parse(readFileSync(new URL('../../../public/managed-schema.json', import.meta.url), 'utf8'));
    expect(Object.keys(schema.properties)).toEqual([...policyKeys]);
  });
});
