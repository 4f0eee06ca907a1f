import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, test } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.mjs';
import { mayWritePolicies, policyFor, writePolicy } from '../browsers/policies.ts';
import { temporaryFolder } from '../browsers/temporary-folder.ts';
import { type Campus, PRACTICE_HOST, startCampus } from '../campus/server.ts';
import { marks } from './kit/layer.ts';
import { shippedBuild } from './kit/lens.ts';
import { pack, startUpdateServer, UPDATE_HOST } from './kit/packed.ts';

test.skip(!mayWritePolicies(), 'Policies can only be laid down by whoever may write where Chromium looks for them');

// The browser fetches and unpacks the extension in its own time.
test.setTimeout(120_000);

const folder = temporaryFolder('campus-lens-deploy');
const { version } = JSON.parse(readFileSync(join(shippedBuild, 'manifest.json'), 'utf8')) as { version: string };
let campus: Campus;
let updates: Awaited<ReturnType<typeof startUpdateServer>>;
let policies: { remove(): void }[] = [];
let context: BrowserContext | undefined;

test.afterAll(async () => {
  await context?.close();
  for (const policy of policies) policy.remove();
  await updates?.close();
  await campus?.close();
  folder.remove();
});

/** A browser as it comes, without any extension; nothing but the two policy files says that it is to have one. */
async function emptyBrowser(): Promise<BrowserContext> {
  const maps = [
    [PRACTICE_HOST, campus.port],
    [UPDATE_HOST, updates.port],
  ].map(([host, port]) => `MAP ${host}:443 127.0.0.1:${port}`);
  const profile = join(folder.path, 'profile');
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? '',
    headless: true,
    ignoreHTTPSErrors: true,
    // Among what Playwright switches off for speed is what fetches extensions.
    ignoreDefaultArgs: true,
    args: [
      '--headless=new',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--disable-component-update',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${[...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

test('two policy files make of an empty browser one that is ready for a school', async () => {
  const { id, crx } = pack(shippedBuild, folder.path);
  campus = await startCampus();
  updates = await startUpdateServer({ id, crx, version });
  const files = ['chrome-linux-install.json', 'linux-settings.json'].map((name) => policyFor(id, name));
  // A browser keeps its tools away from what a policy installed, and this test looks through those tools.
  policies = [...files, { DeveloperToolsAvailability: 1 }].map(writePolicy);
  context = await emptyBrowser();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 45_000 }));
  expect(new URL(worker.url()).host).toBe(id);

  // Nobody pressed anything: the district has agreed for its staff, and the page is read and marked.
  const page = await context.newPage();
  await page.goto(campus.url('new-look-legacy', 'portal-empty'));
  await expect
    .poll(async () => (await marks(page)).map(({ name }) => name), { timeout: 20_000 })
    .toEqual(['Portal box empty, Example, Omar']);

  const settings = await context.newPage();
  await settings.goto(`chrome-extension://${id}/options.html`);
  await expect(settings.locator('#profile dd').first()).toHaveText('Example School District');
  await expect(settings.locator('#profile').getByText('Your district’s policy decides.')).toBeVisible();
  const installed = await settings.evaluate(() => chrome.management.getSelf());
  expect(installed).toMatchObject({ installType: 'admin', mayDisable: false, version });
});
