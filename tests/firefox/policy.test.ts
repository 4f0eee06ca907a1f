import { afterEach, expect, test, vi } from 'vitest';
import type { FirefoxSession } from '../browsers/firefox-session.ts';
import { policyFile } from '../browsers/policies.ts';
import type { TemporaryFolder } from '../browsers/temporary-folder.ts';
import { type PracticeFirefox, startPracticeFirefox } from './kit/practice-firefox.ts';
import { openTab } from './kit/practice-tab.ts';
import { reportWhen } from './kit/stored-report.ts';
import { firefoxWith } from './kit/with-policies.ts';

interface Values {
  profile: unknown;
}

const ID = 'campus-lens@campus-lens.invalid';
let practice: PracticeFirefox | undefined;
let folder: TemporaryFolder | undefined;

afterEach(async () => {
  await practice?.close();
  folder?.remove();
  vi.unstubAllEnvs();
});

/** docs/policies/firefox-policies.json with another profile, in the distribution folder of the Firefox that starts. */
async function startWith(change: (profile: Record<string, unknown>) => unknown): Promise<PracticeFirefox> {
  const file = policyFile('firefox-policies.json', {}) as {
    policies: { '3rdparty': { Extensions: Record<string, Values> } };
  };
  const values = file.policies['3rdparty'].Extensions[ID] as Values;
  values.profile = change(JSON.parse(String(values.profile)));
  const copy = firefoxWith(file);
  folder = copy.folder;
  vi.stubEnv('FIREFOX_PATH', copy.program);
  practice = await startPracticeFirefox({ firstRun: true });
  return practice;
}

/** What the settings say about the profile, once they say this. */
async function shown(firefox: FirefoxSession, words: string) {
  await firefox.openExtensionPage('options.html');
  await firefox.waitFor((one: string) => document.querySelector('#profile')?.textContent.includes(one), words);
  return firefox.evaluate(() => {
    const part = document.querySelector('#profile');
    const texts = (selector: string) => [...(part?.querySelectorAll(selector) ?? [])].map((one) => one.textContent);
    return { facts: texts('dd'), problems: texts('.notice li'), inputs: texts('input').length, all: part?.textContent };
  });
}

/** Opens a page, waits for its finding, and gives every severity that it was seen with. */
async function severities({ firefox, campus }: PracticeFirefox): Promise<string[]> {
  const tab = await openTab(firefox, campus.url('new-look-kendo', 'portal-empty'));
  const seen = new Set<string>();
  await reportWhen(firefox, tab.id, ({ findings, context }) => {
    const found = findings.find(({ check }) => check === 'REL-PORTAL');
    if (found) seen.add(found.severity);
    return found !== undefined && context.flagsReadable;
  });
  return [...seen];
}

const checks = { 'REL-PORTAL': { severity: 'info' } };

test.each([
  ['JSON text', (profile: object) => JSON.stringify({ ...profile, checks })],
  ['an object', (profile: object) => ({ ...profile, checks })],
])('a policy as %s is in force at the first page, locked, and shown with its source', async (_, change) => {
  const started = await startWith(change);
  expect(await severities(started)).toEqual(['info']);
  const { facts, problems, inputs, all } = await shown(started.firefox, 'schools, from: your district’s policy');
  expect(facts).toEqual(['Example School District', 'your district’s policy', expect.stringMatching(/\d{4}/)]);
  expect(problems).toEqual([]);
  expect(inputs).toBe(0);
  expect(all).toContain('Your district’s policy decides.');
  expect(all).toContain('schools, from: your district’s policy');
  const refused = await started.firefox.asExtension<string>(
    'return browser.storage.managed.set({ profile: "{}" }).then(() => "written", (error) => error.message)',
  );
  expect(refused).toMatch(/read-?only/i);
});

test('a policy that does not fit is passed over, and every problem is named', async () => {
  const started = await startWith((profile) => ({ ...profile, colour: 'red', hosts: ['no'] }));
  expect(await severities(started)).toEqual(['warning']);
  const { facts, problems, inputs } = await shown(started.firefox, 'is not a known field');
  expect(facts.slice(0, 2)).toEqual(['Atlanta Public Schools', 'Campus Lens itself (built in)']);
  expect(problems).toEqual(['hosts.0: must be a host name such as campus.example.org', 'colour: is not a known field']);
  expect(inputs).toBe(2);
});
