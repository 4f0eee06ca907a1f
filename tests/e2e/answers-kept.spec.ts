import { expect, type Frame, type Page, test } from '@playwright/test';
import { type ChromiumWithExtension, launchExtension } from '../browsers/chromium.ts';
import { type TemporaryFolder, temporaryFolder } from '../browsers/temporary-folder.ts';
import { type Campus, PRACTICE_HOST, startCampus } from '../campus/server.ts';
import { answer, answered, database } from './kit/answering.ts';
import { cardText, clickMark, marks } from './kit/layer.ts';
import { badgeText, expectFindings, expectFlagsRead, openTab, shippedBuild, type Tab } from './kit/lens.ts';

/** A browser that is closed and started again with the same profile folder, and one campus for both. */
let campus: Campus;
let folder: TemporaryFolder;
let browser: ChromiumWithExtension;

async function start(): Promise<void> {
  browser = await launchExtension({
    extensionPath: shippedBuild,
    userDataDir: folder.path,
    hostMap: { [PRACTICE_HOST]: campus.port },
  });
}

async function restart(): Promise<void> {
  await browser.close();
  await start();
}

// Each of these starts a browser twice.
test.describe.configure({ timeout: 120_000 });

test.beforeAll(async () => {
  campus = await startCampus();
});
test.beforeEach(async () => {
  folder = temporaryFolder('campus-lens-answers');
  await start();
});
test.afterEach(async () => {
  // Where it did not start there is nothing to close.
  await browser?.close();
  folder.remove();
});
test.afterAll(() => campus.close());

const inside = () => browser.context.pages()[0] as Page;
const names = async ({ page }: Tab) => (await marks(page)).map(({ name }) => name);
const tick = (tab: Tab, box: string) => (tab.page.frame('frameWorkspaceDetail') as Frame).locator(box).click();
const panelFor = ({ id }: Tab): Promise<Page> => browser.openExtensionPage(`sidepanel.html?tab=${id}`);

async function open(scenario: string, findings: string[]): Promise<Tab> {
  const tab = await openTab(browser, inside(), campus.url('classic', scenario));
  await expectFindings(browser, tab, findings);
  await expectFlagsRead(browser, tab);
  return tab;
}

test('an answer outlives the browser: no mark, not counted; it comes back when the observed state changes', async () => {
  const findings = ['REL-ENDED fails Testerman, Rolf'];
  const first = await open('ended-with-access', findings);
  await expect.poll(() => names(first)).toHaveLength(1);
  const [name = ''] = await names(first);
  await expect.poll(() => badgeText(inside(), first.id)).toBe('1');
  await clickMark(first.page, name);
  await expect.poll(() => cardText(first.page)).toContain('North Carolina DPI census guide');
  expect(await cardText(first.page)).toContain('REL-ENDED · ');

  const panel = await panelFor(first);
  await answer(panel, 'Verification pending');
  await expect(answered(panel)).toContainText('1 answered finding');
  await expect.poll(() => badgeText(inside(), first.id)).toBe('');
  await first.page.bringToFront();
  await expect.poll(() => names(first)).toEqual([]);
  const kept = await database(panel);
  expect(kept).toContain('"reason":"pending"');
  expect(kept).toContain('"extractable":false');
  expect(kept).not.toMatch(/Testerman|Placeholder|905013|900501|100505|practice/i);

  expect(await browser.readSession('family')).toContain('100505');
  await restart();
  // What was remembered of the family was in memory alone.
  expect(await browser.readSession('family')).toBeUndefined();
  const again = await open('ended-with-access', findings);
  const later = await panelFor(again);
  await expect(answered(later)).toContainText('1 answered finding');
  await answered(later).locator('summary').click();
  await expect(answered(later)).toContainText(/Answered: intentional \(Verification pending\), until Jun 30, \d{4}\./);
  await expect(later.locator('.finding')).toHaveCount(0);
  expect(await badgeText(inside(), again.id)).toBe('');
  await again.page.bringToFront();
  expect(await names(again)).toEqual([]);

  await tick(again, '#portal_30002');
  await expect.poll(() => names(again)).toEqual([name]);
  await expect.poll(() => badgeText(inside(), again.id)).toBe('1');
  await expect(later.locator('.finding')).toHaveCount(1);
  await expect(later.getByRole('heading', { name: '1 answered finding' })).toHaveCount(0);
  // What was answered before is so again when the box is as it was.
  await tick(again, '#portal_30002');
  await expect.poll(() => names(again)).toEqual([]);

  await later.bringToFront();
  await answered(later).locator('summary').click();
  await later.getByRole('button', { name: /^Take the answer back/ }).press('Enter');
  await expect(later.locator('.finding')).toHaveCount(1);
  await again.page.bringToFront();
  await expect.poll(() => names(again)).toEqual([name]);
  expect([...first.errors, ...again.errors]).toEqual([]);
});

test('a check that is switched off stays off after a restart, until it is switched on again', async () => {
  const tab = await open('portal-empty', ['REL-PORTAL fails Example, Omar']);
  const panel = await panelFor(tab);
  await panel.getByText('Which check did this?').click();
  await panel.getByRole('button', { name: 'Switch this check off for me' }).press('Enter');
  await expectFindings(browser, tab, []);

  await restart();
  const again = await open('portal-empty', []);
  const later = await panelFor(again);
  await expect(later.getByText('Switched off by you')).toBeVisible();
  await later.getByRole('button', { name: /^Switch on again/ }).press('Enter');
  await expectFindings(browser, again, ['REL-PORTAL fails Example, Omar']);
});
