import { expect, type Page, test } from '@playwright/test';
import { type ChromiumWithExtension, launchExtension } from '../browsers/chromium.ts';
import { type TemporaryFolder, temporaryFolder } from '../browsers/temporary-folder.ts';
import { type Campus, PRACTICE_HOST, startCampus } from '../campus/server.ts';
import { problems, sideways, speak } from './kit/axe.ts';
import { cardText, clickMark, marks } from './kit/layer.ts';
import {
  badgeText,
  expectFindings,
  expectFlagsRead,
  expectRemembered,
  openTab,
  shippedBuild,
  type Tab,
} from './kit/lens.ts';
import { picture } from './kit/picture.ts';

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

// Some of these start the browser again. Each is about another student, or forgets what it answered.
test.describe.configure({ timeout: 120_000 });

test.beforeAll(async () => {
  campus = await startCampus();
  folder = temporaryFolder('campus-lens-answers');
  await start();
});
test.afterEach(async () => {
  for (const page of browser.context.pages()) if (page !== inside()) await page.close();
});
test.afterAll(async () => {
  // Where it did not start there is nothing to close.
  await browser?.close();
  folder?.remove();
  await campus?.close();
});

const inside = () => browser.context.pages()[0] as Page;
const names = async ({ page }: Tab) => (await marks(page)).map(({ name }) => name);
/** Presses the Portal box of a row, counted from 0. */
const tickPortal = ({ page }: Tab, row: number) =>
  page
    .frameLocator('#main-workspace')
    .locator(`tr[aria-rowindex="${row + 2}"] input.k-checkbox`)
    .nth(1)
    .click();
const panelFor = ({ id }: Tab): Promise<Page> => browser.openExtensionPage(`sidepanel.html?tab=${id}`);

async function open(scenario: string, findings: string[]): Promise<Tab> {
  const tab = await openTab(browser, inside(), campus.url('new-look-kendo', scenario));
  await expectFindings(browser, tab, findings);
  await expectFlagsRead(browser, tab);
  return tab;
}

/** Answers the finding that is open in the panel, by keyboard alone. */
async function answer(panel: Page, reason: string): Promise<void> {
  await panel.getByRole('button', { name: /^This is intentional/ }).press('Enter');
  await panel.getByRole('radio', { name: reason }).press('Space');
  await panel.getByRole('button', { name: 'Save the answer' }).press('Enter');
  await expect(panel.getByRole('status')).toContainText(`Answered: intentional (${reason})`);
}

const answered = (panel: Page) => panel.locator('.answered');

/** Everything that the extension's database holds, with CryptoKeys by their use alone. */
const database = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const opened = indexedDB.open('campus-lens');
    await new Promise((done) => opened.addEventListener('success', done));
    const db = opened.result;
    const all: unknown[] = [];
    for (const name of db.objectStoreNames) {
      const asked = db.transaction(name).objectStore(name).getAll();
      await new Promise((done) => asked.addEventListener('success', done));
      const named = db.transaction(name).objectStore(name).getAllKeys();
      await new Promise((done) => named.addEventListener('success', done));
      const told = (one: unknown, at: number) =>
        one instanceof CryptoKey ? { key: named.result[at], extractable: one.extractable } : one;
      all.push(...asked.result.map(told));
    }
    db.close();
    return JSON.stringify(all);
  });

test('the reasons and what was answered are well named and fit a narrow panel, and all can be forgotten', async () => {
  const tab = await open('custody-portal-empty', ['REL-CUSTODY review -', 'REL-PORTAL fails Placeholder, Nils']);
  const panel = await panelFor(tab);
  await answer(panel, 'Legal document on file');
  // It goes among those that were answered as the report comes again.
  await expect(panel.locator('.finding-line')).toHaveCount(1);
  await panel.locator('.finding-line').press('Enter');
  await panel.getByRole('button', { name: /^This is intentional/ }).press('Enter');
  await expect(panel.getByRole('radio', { name: 'Legal document on file' })).toBeFocused();
  await panel.getByRole('button', { name: 'Forget all answers on this device' }).click();
  for (const summary of await panel.locator('summary').all()) await summary.click();
  for (const [language, colorScheme] of [
    ['en', 'light'],
    ['es', 'dark'],
  ] as const) {
    await speak(panel, language);
    await panel.emulateMedia({ colorScheme });
    await panel.setViewportSize({ width: 320, height: 900 });
    expect.soft([...(await problems(panel)), ...(await sideways(panel))], colorScheme).toEqual([]);
    await picture(panel, colorScheme);
  }
  await speak(panel, 'en');
  await panel.getByRole('button', { name: 'Delete them all' }).press('Enter');
  await expect(panel.locator('.finding')).toHaveCount(2);
  await expect(answered(panel)).toHaveCount(0);
  // The key of sent tickets is another one, and stays.
  expect(JSON.parse(await database(panel))).toEqual([{ key: 'sent', extractable: false }]);
});

test('a custody finding takes only the document on file, and comes back when another adult gets access', async () => {
  const tab = await open('custody-portal-empty', ['REL-CUSTODY review -', 'REL-PORTAL fails Placeholder, Nils']);
  await expect.poll(() => badgeText(inside(), tab.id)).toBe('2');
  const panel = await panelFor(tab);
  const custody = panel.locator('.finding', { hasText: 'REL-CUSTODY' });
  await custody.getByRole('button', { name: /^This is intentional/ }).press('Enter');
  await expect(custody.getByRole('radio')).toHaveCount(1);
  await panel.getByRole('radio', { name: 'Legal document on file' }).press('Space');
  await panel.getByRole('button', { name: 'Save the answer' }).press('Enter');
  await expect.poll(() => badgeText(inside(), tab.id)).toBe('1');
  await expect(panel.getByText('Stop: do not change Guardian, Portal').first()).toBeVisible();
  expect(await panel.locator('main').innerText()).not.toMatch(/tick the|clear the/i);

  // The mother's access goes and the father's comes: as many people as before, and not the same.
  await tab.page.bringToFront();
  await tickPortal(tab, 0);
  await tickPortal(tab, 1);
  await expect(custody).toHaveCount(1);
});

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

  await expectRemembered(browser, '100505');
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

  await tickPortal(again, 2);
  await expect.poll(() => names(again)).toEqual([name]);
  await expect.poll(() => badgeText(inside(), again.id)).toBe('1');
  await expect(later.locator('.finding')).toHaveCount(1);
  await expect(later.getByRole('heading', { name: '1 answered finding' })).toHaveCount(0);
  // What was answered before is so again when the box is as it was.
  await tickPortal(again, 2);
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
