import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type ChromiumWithExtension, launchExtension } from '../browsers/chromium.ts';
import { mayWritePolicies, policyFor, unpackedId, writePolicy } from '../browsers/policies.ts';
import { temporaryFolder } from '../browsers/temporary-folder.ts';
import { type Campus, PRACTICE_HOST, startCampus } from '../campus/server.ts';
import { openTab, readReport, shippedBuild } from './kit/lens.ts';

test.skip(!mayWritePolicies(), 'Policies can only be laid down by whoever may write where Chromium looks for them');
test.describe.configure({ mode: 'serial' });

const folder = temporaryFolder('campus-lens-policy');
const extensionPath = join(folder.path, 'build');
const userDataDir = join(folder.path, 'profile');
let campus: Campus;
let policy: { remove(): void } | undefined;
let browser: ChromiumWithExtension | undefined;

test.beforeAll(async () => {
  campus = await startCampus();
  // A copy of the build has an id of its own, so that no other browser hears of this policy.
  cpSync(shippedBuild, extensionPath, { recursive: true });
  mkdirSync(userDataDir);
});
test.afterEach(async () => {
  await browser?.close();
  policy?.remove();
});
test.afterAll(async () => {
  await campus?.close();
  folder.remove();
});

interface Values {
  profile: string;
  consent?: boolean;
}

/** docs/policies/linux-settings.json for this build, changed as asked for; the browser starts when it lies there. */
async function startWith(change: (values: Values) => unknown): Promise<ChromiumWithExtension> {
  const id = unpackedId(extensionPath);
  const file = policyFor(id, 'linux-settings.json') as { '3rdparty': { extensions: Record<string, Values> } };
  const values = file['3rdparty'].extensions[id] as Values;
  file['3rdparty'].extensions[id] = { ...values, ...(change(values) as object) };
  policy = writePolicy(file);
  browser = await launchExtension({
    extensionPath,
    userDataDir,
    firstRun: true,
    hostMap: { [PRACTICE_HOST]: campus.port },
  });
  expect(browser.extensionId).toBe(id);
  return browser;
}

/** Nobody has a portal box on the page, and the policy says that this is only for information. */
const withSeverity = (values: Values) => ({
  profile: JSON.stringify({ ...JSON.parse(values.profile), checks: { 'REL-PORTAL': { severity: 'info' } } }),
});

/** Opens a page, waits until its finding has a severity, and gives every one that it had until then. */
async function severities(started: ChromiumWithExtension, wanted: string): Promise<string[]> {
  const inside = started.context.pages()[0] as Page;
  const tab = await openTab(started, inside, campus.url('new-look-legacy', 'portal-empty'));
  const seen = new Set<string>();
  const look = async () => {
    const report = await readReport(started, tab.id);
    const { severity } = report?.findings.find(({ check }) => check === 'REL-PORTAL') ?? {};
    if (severity !== undefined) seen.add(severity);
    return severity;
  };
  await expect.poll(look, { intervals: [20], timeout: 20_000 }).toBe(wanted);
  return [...seen];
}

const settings = async (started: ChromiumWithExtension) => {
  const page = await started.openExtensionPage('options.html');
  return { page, profile: page.locator('#profile') };
};

test('a policy is in force at the first page after the start, locked, and shown with its source', async () => {
  const started = await startWith(withSeverity);
  // Every finding that was ever shown had the policy's severity: the built-in profile was not in force before it.
  expect(await severities(started, 'info')).toEqual(['info']);

  const { page, profile } = await settings(started);
  await expect(profile.locator('dd')).toHaveText([
    'Example School District',
    'your district’s policy',
    /^\w+ \d+, \d{4}, /,
  ]);
  await expect(profile.getByText('Your district’s policy decides.')).toBeVisible();
  await expect(profile.locator('input, form')).toHaveCount(0);
  await expect(profile.getByText('schools, from: your district’s policy')).toHaveCount(1);
  // Locked by the browser too: an extension may only read it.
  const refused = await page.evaluate(() =>
    chrome.storage.managed.set({ profile: '{}' }).then(
      () => 'written',
      (error: Error) => error.message,
    ),
  );
  expect(refused).toMatch(/read-only/i);
  await page.goto('chrome://policy');
  await expect(page.getByText('Example School District').first()).toBeAttached();
});

test('a policy that is broken later leaves its last good profile in force, and every problem is named', async () => {
  const started = await startWith((values) => ({
    profile: `${values.profile.slice(0, -1)},"colour":"red","hosts":["no"]}`,
  }));
  expect(await severities(started, 'info')).toEqual(['info']);
  const { profile } = await settings(started);
  await expect(profile.locator('dd').nth(1)).toHaveText('your district’s policy');
  await expect(profile.getByText('A newer profile could not be used. The last good one stays in force.')).toBeVisible();
  await expect(profile.locator('.notice li')).toHaveText([
    'hosts.0: must be a host name such as campus.example.org',
    'colour: is not a known field',
  ]);
});

test('a policy that is taken away leaves nothing behind', async () => {
  const started = await startWith(() => ({ profile: undefined }));
  // Until the browser has asked, what the policy said last counts; then the page that is open is checked again.
  await severities(started, 'warning');
  const { profile } = await settings(started);
  await expect(profile.locator('dd').nth(1)).toHaveText('Campus Lens itself (built in)');
  await expect(profile.locator('input[type=file]')).toHaveCount(1);
});
