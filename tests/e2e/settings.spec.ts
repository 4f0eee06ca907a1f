import { expect, type Page, test } from '@playwright/test';
import { problems, problemsInBoth, sideways, speak } from './kit/axe.ts';
import { inLayers, marks } from './kit/layer.ts';
import { expectFindings, expectFlagsRead, useLens } from './kit/lens.ts';

const lens = useLens();
const found = ['REL-PORTAL fails Example, Omar'];
const openSettings = (): Promise<Page> => lens.browser.openExtensionPage('options.html');
const choose = (language: 'en' | 'es') =>
  lens.inside.evaluate((one) => chrome.storage.local.set({ language: one }), language);

test('every part has no accessibility problem, wide and light in English, dark at 320 pixels in Spanish', async () => {
  await choose('en');
  const page = await openSettings();
  await expect(page.getByRole('heading', { level: 1, name: 'Campus Lens settings' })).toBeVisible();
  await expect(page.locator('.checks').first()).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  expect(await problems(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sideways(page)).toEqual([]);
  await speak(page, 'es');
  await expect(page.getByRole('heading', { level: 1, name: 'Ajustes de Campus Lens' })).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  // Parts that come after the change of language; their ids must be new.
  await page.getByRole('button', { name: 'Borrar todo…' }).click();
  expect(await sideways(page)).toEqual([]);
  expect(await problems(page)).toEqual([]);
  const links = await page.locator('nav a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) await expect(page.locator(link)).toHaveCount(1);
});

test('the language holds at once for this page, the panel and the marks in Campus', async () => {
  await choose('en');
  const tab = await lens.open(lens.campus.url('new-look-kendo', 'portal-empty'));
  await expectFindings(lens.browser, tab, found);
  await expect.poll(async () => (await marks(tab.page)).length).toBe(1);
  const page = await openSettings();
  const panel = await lens.browser.openExtensionPage(`sidepanel.html?tab=${tab.id}`);
  await page.getByLabel('Spanish (español)').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ajustes de Campus Lens');
  await expect(panel.getByRole('heading', { name: 'Pedir ayuda' })).toBeVisible();
  await tab.page.bringToFront();
  await expect.poll(async () => (await marks(tab.page))[0]?.name ?? '').toMatch(/Portal.*Example, Omar/);
  const spoken = () => inLayers(tab.page, (root) => (root as unknown as { host: HTMLElement }).host.lang);
  await expect.poll(spoken).toContain('es');
  await choose('en');
  await expect.poll(spoken).toContain('en');
});

test('a check with another weight, and one that is off, are counted so in the open page', async () => {
  await choose('en');
  const tab = await lens.open(lens.campus.url('new-look-kendo', 'portal-empty'));
  await expectFindings(lens.browser, tab, found);
  const page = await openSettings();
  await page.locator('summary', { hasText: 'Relationships' }).click();
  await page.getByLabel('Weight: Guardian without Portal').selectOption({ label: 'Info' });
  const weight = async () =>
    JSON.parse(String((await lens.browser.readSession(`report:${tab.id}`)) ?? '{}')).findings?.[0]?.severity;
  await expect.poll(weight).toBe('info');
  await page.getByLabel('On: Guardian without Portal').uncheck();
  await expectFindings(lens.browser, tab, []);
  await expect(page.getByText('1 check is switched off here.')).toBeVisible();
  await page.getByLabel('On: Guardian without Portal').check();
  await page.getByLabel('Weight: Guardian without Portal').selectOption({ index: 0 });
  await expectFindings(lens.browser, tab, found);
  await expect(page.locator('li', { hasText: 'REL-CUSTODY' })).toContainText('Always on');
});

test('an address is asked for only when it is one host of the district’s own', async () => {
  await choose('en');
  const page = await openSettings();
  const field = page.getByLabel('Address, such as campus.example.org');
  for (const [typed, said] of [
    ['*.example.org', 'stands for many addresses'],
    ['http://campus.example.org', 'Only https'],
    ['campus.example.org/campus', 'without what follows after it: campus.example.org'],
    ['127.0.0.1', 'A number is no name'],
    ['localhost', 'That is this computer'],
    ['north.infinitecampus.org', 'is read already'],
  ] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveValue(typed);
  }
  expect(await problemsInBoth(page)).toEqual([]);
});

test('support mode pauses every tab until it is resumed, and gives the line for the vendor', async () => {
  await choose('en');
  const tab = await lens.open(lens.campus.url('new-look-kendo', 'portal-empty'));
  await expectFindings(lens.browser, tab, found);
  const page = await openSettings();
  await page.getByRole('button', { name: 'Pause everything' }).click();
  await expect.poll(() => lens.browser.readSession(`report:${tab.id}`)).toBeUndefined();
  const panel = await lens.browser.openExtensionPage(`sidepanel.html?tab=${tab.id}`);
  await expect(panel.getByText('Everything is paused')).toBeVisible();
  expect(await problemsInBoth(panel)).toEqual([]);
  await lens.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Copy a line for the vendor’s support' }).click();
  await expect
    .poll(() => panel.evaluate(() => navigator.clipboard.readText()))
    .toMatch(
      /^The overlay Campus Lens \d+\.\d+\.\d+ was off when this was seen \(\d{4}-\d\d-\d\d \d\d:\d\d, UTC[+-]\d\d:\d\d\)\.$/,
    );
  await page.bringToFront();
  await page.getByRole('button', { name: 'Resume' }).click();
  await expectFindings(lens.browser, tab, found);
});

test('erasing asks once more, then leaves nothing on the device and reads nothing', async () => {
  await choose('en');
  const tab = await lens.open(lens.campus.url('new-look-kendo', 'portal-empty'));
  await expectFindings(lens.browser, tab, found);
  // From then on the page rests: a reading under way looks into the database, and makes an empty one again.
  await expectFlagsRead(lens.browser, tab);
  const page = await openSettings();
  await page.getByRole('button', { name: 'Erase everything…' }).focus();
  await page.keyboard.press('Enter');
  // The same key once more does no harm.
  await expect(page.getByRole('button', { name: 'Keep everything' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Erase everything…' })).toBeFocused();
  expect(await lens.inside.evaluate(async () => Object.keys(await chrome.storage.local.get(null)))).toContain(
    'consent',
  );
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByText('Everything was erased.')).toBeVisible();
  const left = () =>
    lens.inside.evaluate(async () => ({
      local: await chrome.storage.local.get(null),
      databases: await indexedDB.databases(),
    }));
  expect(await left()).toEqual({ local: {}, databases: [] });
  expect(await lens.browser.readSession(`report:${tab.id}`)).toBeUndefined();
  await tab.page.reload();
  await expect.poll(async () => String(await lens.browser.readSession(`frames:${tab.id}`))).toMatch(/"wanted":\[\d/);
  expect(await lens.browser.readSession(`report:${tab.id}`)).toBeUndefined();
});
