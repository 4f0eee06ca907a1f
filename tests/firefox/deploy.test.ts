import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { launchFirefox } from '../browsers/firefox.ts';
import type { FirefoxSession } from '../browsers/firefox-session.ts';
import { packXpi } from '../browsers/pack-xpi.ts';
import { policyFile } from '../browsers/policies.ts';
import { type TemporaryFolder, temporaryFolder } from '../browsers/temporary-folder.ts';
import { type Campus, PRACTICE_HOST, startCampus } from '../campus/server.ts';
import { partSaying } from './kit/panel.ts';
import { builtExtension } from './kit/practice-firefox.ts';
import { openTab } from './kit/practice-tab.ts';
import { reportWhen } from './kit/stored-report.ts';
import { firefoxWith } from './kit/with-policies.ts';

const ID = 'campus-lens@campus-lens.invalid';
let folders: TemporaryFolder[] = [];
let campus: Campus | undefined;
let firefox: FirefoxSession | undefined;

afterEach(async () => {
  await firefox?.close();
  await campus?.close();
  for (const folder of folders) folder.remove();
  folders = [];
  vi.unstubAllEnvs();
});

/** docs/policies/firefox-policies.json for a package of one's own, with what docs/deploy.md says for unsigned ones. */
function policiesFor(xpi: string): object {
  const file = policyFile('firefox-policies.json', {
    'https://updates.example-district.example/campus-lens.xpi': pathToFileURL(xpi).href,
  }) as { policies: object };
  const Preferences = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };
  return { policies: { ...file.policies, Preferences } };
}

test('policies.json makes of an empty Firefox ESR one that is ready for a school', async () => {
  const packed = temporaryFolder('campus-lens-xpi');
  const copy = firefoxWith(policiesFor(packXpi(builtExtension, packed.path, 'campus-lens.xpi')));
  folders = [packed, copy.folder];
  vi.stubEnv('FIREFOX_PATH', copy.program);
  campus = await startCampus();
  const hostMap = { [PRACTICE_HOST]: campus.port };
  firefox = await launchFirefox({ extensionPath: builtExtension, hostMap, firstRun: true, byPolicy: true });

  // Nobody pressed anything: the district has agreed for its staff, and the page is read.
  const tab = await openTab(firefox, campus.url('new-look-legacy', 'portal-empty'));
  const { findings } = await reportWhen(firefox, tab.id, (report) => report.findings.length > 0);
  expect(findings.map(({ check }) => check)).toContain('REL-PORTAL');

  await firefox.openExtensionPage('options.html');
  await partSaying(firefox, 'District profile', 'Example School District', 'Your district’s policy decides.');
  const mayRemove = await firefox.inBrowser<boolean>(
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
     const may = AddonManager.PERM_CAN_UNINSTALL | AddonManager.PERM_CAN_DISABLE;
     return AddonManager.getAddonByID(arguments[0]).then(({ permissions }) => (permissions & may) !== 0);`,
    ID,
  );
  expect(mayRemove).toBe(false);
});
