import { expect, test } from '@playwright/test';
import { problems, problemsInBoth, problemsOfLayer, sideways, speak } from './kit/axe.ts';
import { cardText, clickMark, marks } from './kit/layer.ts';
import { expectFindings, type Tab, useLens } from './kit/lens.ts';
import { picture } from './kit/picture.ts';

const lens = useLens();
const omar = 'Portal box empty, Example, Omar';

async function openMarked(scenario: string, findings: string[]): Promise<Tab> {
  const tab = await lens.open(lens.campus.url('new-look-kendo', scenario));
  await expectFindings(lens.browser, tab, findings);
  return tab;
}

/**
 * Each surface in every look, each look in one language: over both surfaces all are seen in both. After the first, only
 * the rules whose answer the look can change.
 */
const looks = [
  ['light', { colorScheme: 'light' }, 480, {}],
  ['dark', { colorScheme: 'dark' }, 480, { rules: 'colours' }],
  ['narrow', { colorScheme: 'light' }, 320, { rules: 'other' }],
  ['forced-colors', { forcedColors: 'active' }, 480, { rules: 'colours' }],
] as const;

/** The two surfaces are one app, so each shows another page of the practice campus. */
const surfaces = [
  ['popup.html', 'portal-empty', ['REL-PORTAL fails Example, Omar'], ['en', 'es', 'es', 'en']],
  [
    'sidepanel.html',
    'custody-portal-empty',
    ['REL-CUSTODY review -', 'REL-PORTAL fails Placeholder, Nils'],
    ['es', 'en', 'en', 'es'],
  ],
] as const;

test.afterEach(() => lens.inside.evaluate(() => chrome.storage.local.set({ language: 'en' })));

for (const [surface, scenario, findings, languages] of surfaces) {
  test(`${surface} with ${scenario}: axe-core finds nothing in any look`, async () => {
    const tab = await openMarked(scenario, [...findings]);
    const panel = await lens.browser.openExtensionPage(`${surface}?tab=${tab.id}`);
    await expect(panel.locator('.review-subject')).toBeVisible();
    for (const summary of await panel.locator('summary:visible').all()) await summary.click();
    for (const [at, [look, media, width, part]] of looks.entries()) {
      const language = languages[at] ?? 'en';
      await speak(panel, language);
      await panel.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
      await panel.setViewportSize({ width, height: 900 });
      expect.soft(await problems(panel, part), `${language} ${look}`).toEqual([]);
      for (const spoken of ['en', 'es'] as const) {
        await speak(panel, spoken);
        expect.soft(await sideways(panel), `${spoken} ${look}`).toEqual([]);
      }
      await picture(panel, look);
    }
  });
}

test('without a Campus page, and paused: axe-core finds nothing in either language', async () => {
  const popup = await lens.browser.openExtensionPage('popup.html');
  await expect(popup.getByText('No Campus page in this tab')).toBeVisible();
  expect(await problemsInBoth(popup)).toEqual([]);
  const tab = await openMarked('portal-empty', ['REL-PORTAL fails Example, Omar']);
  const panel = await lens.browser.openExtensionPage(`sidepanel.html?tab=${tab.id}`);
  await panel.getByText('Pause', { exact: true }).click();
  await panel.getByRole('button', { name: 'On this tab', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Resume' })).toBeVisible();
  expect(await problemsInBoth(panel)).toEqual([]);
});

test('card and mark: axe-core finds nothing, light in English and dark in Spanish', async () => {
  const tab = await openMarked('portal-empty', ['REL-PORTAL fails Example, Omar']);
  await expect.poll(async () => (await marks(tab.page)).length).toBe(1);
  await clickMark(tab.page, omar);
  for (const [language, colorScheme, words] of [
    ['en', 'light', 'Ask for help'],
    ['es', 'dark', 'Pedir ayuda'],
  ] as const) {
    await lens.inside.evaluate((one) => chrome.storage.local.set({ language: one }), language);
    await expect.poll(() => cardText(tab.page)).toContain(words);
    const drawn = await problemsOfLayer(lens.browser, tab.page, 'class="card"', colorScheme);
    expect(drawn.language).toBe(language);
    await expect(drawn.copy.getByRole('dialog')).toBeVisible();
    expect(drawn.found).toEqual([]);
    await picture(drawn.copy, `card-${colorScheme}`);
    await drawn.copy.close();
    await tab.page.bringToFront();
  }
});
