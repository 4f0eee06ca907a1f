import { expect, type Page, test } from '@playwright/test';
import { firstPage } from '../browsers/first-page.ts';
import { problems, problemsInBoth } from './kit/axe.ts';
import { inLayers, marks } from './kit/layer.ts';
import { badgeText, expectFindings, type Tab, useLens } from './kit/lens.ts';

const lens = useLens(async () => ({ firstRun: true }));
const omar = 'Portal box empty, Example, Omar';
const names = async ({ page }: Tab) => (await marks(page)).map(({ name }) => name);

/** A marked page that is open and has come to rest, in which nothing may be read yet. */
async function openUnread(): Promise<Tab> {
  const tab = await lens.open(lens.campus.url('new-look-kendo', 'portal-empty'));
  // The frame has asked for a reader: from here on one would come at once.
  const asked = async () => String((await lens.browser.readSession(`frames:${tab.id}`)) ?? '');
  await expect.poll(asked).toMatch(/"wanted":\[\d/);
  return tab;
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    return at?.closest('label')?.firstChild?.textContent?.trim() ?? at?.textContent?.trim() ?? '';
  });

/** Presses Tab until the focus is on something that is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`Tab does not lead to “${name}”`);
}

test('the first page, by keyboard alone: nothing is read before Start, and what is open is read after it', async () => {
  const first = await firstPage(lens.browser.context);
  const tab = await openUnread();
  expect(await lens.browser.readSession(`report:${tab.id}`)).toBeUndefined();
  expect((await inLayers(tab.page, () => true)).length).toBe(0);
  const panel = await lens.browser.openExtensionPage(`sidepanel.html?tab=${tab.id}`);
  await expect(panel.getByText('Campus Lens is not reading yet')).toBeVisible();
  expect(await problemsInBoth(panel)).toEqual([]);
  await panel.close();

  await first.bringToFront();
  await tabTo(first, 'What do you do at the school?');
  await first.keyboard.type('Coun');
  await tabTo(first, 'Not now');
  await first.keyboard.press('Enter');
  await expect(first.getByText('Nothing is read. Press Start here whenever you like')).toBeVisible();
  expect(await lens.browser.readSession(`report:${tab.id}`)).toBeUndefined();
  await first.keyboard.press('Shift+Tab');
  expect(await focused(first)).toBe('Start');
  await first.keyboard.press('Enter');
  await expect(first.getByRole('heading', { name: 'Campus Lens is on' })).toBeFocused();

  await expectFindings(lens.browser, tab, ['REL-PORTAL fails Example, Omar']);
  await tab.page.bringToFront();
  await expect.poll(() => names(tab)).toEqual([omar]);
  expect(await lens.inside.evaluate(() => chrome.storage.local.get('role'))).toEqual({ role: 'counselor' });
  expect(tab.errors).toEqual([]);
});

test('what was agreed to is taken back, and no mark is left', async () => {
  const tab = await lens.open(lens.campus.url('new-look-kendo', 'portal-empty'));
  await expectFindings(lens.browser, tab, ['REL-PORTAL fails Example, Omar']);
  await expect.poll(() => names(tab)).toEqual([omar]);
  const settings = await lens.browser.openExtensionPage('options.html');
  await settings.getByRole('button', { name: 'Stop reading' }).click();
  await expect(settings.getByText('Nothing is read: nobody has agreed to it yet.')).toBeVisible();
  await expect.poll(() => lens.browser.readSession(`report:${tab.id}`)).toBeUndefined();
  await expect.poll(() => badgeText(lens.inside, tab.id)).toBe('');
  await expect.poll(() => inLayers(tab.page, (root) => root.querySelectorAll('.mark').length)).not.toContain(1);
});

for (const [language, title, start] of [
  ['en', 'Welcome to Campus Lens', 'Start'],
  ['es', 'Le damos la bienvenida a Campus Lens', 'Empezar'],
] as const) {
  test(`the first page in ${language} has no accessibility problem, before and after Start`, async () => {
    await lens.inside.evaluate(async (one) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set({ language: one });
    }, language);
    const page = await lens.browser.openExtensionPage('welcome.html?practice');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await problems(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('button', { name: start, exact: true }).click();
    await expect(page.locator('a[href="https://practice.infinitecampus.org/"]')).toBeVisible();
    expect(await problems(page)).toEqual([]);
  });
}

test('no link leads to practice pages that nobody runs', async () => {
  await lens.inside.evaluate(() => chrome.storage.local.set({ language: 'en' }));
  const page = await lens.browser.openExtensionPage('welcome.html');
  await expect(page.getByText('npm start')).toBeVisible();
  expect(await page.locator('a').count()).toBe(0);
});
