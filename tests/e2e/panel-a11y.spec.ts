import { expect, test } from '@playwright/test';
import { problems } from './kit/axe.ts';
import { clickMark, inLayers, marks } from './kit/layer.ts';
import { expectFindings, type Tab, useLens } from './kit/lens.ts';

const lens = useLens();
const omar = 'Portal box empty, Example, Omar';

async function openMarked(scenario: string, findings: string[]): Promise<Tab> {
  const tab = await lens.open(lens.campus.url('classic', scenario));
  await expectFindings(lens.browser, tab, findings);
  return tab;
}

const looks = [
  ['light', { colorScheme: 'light' }, 480],
  ['dark', { colorScheme: 'dark' }, 480],
  ['narrow', { colorScheme: 'light' }, 320],
  ['forced-colors', { forcedColors: 'active' }, 480],
] as const;

/** The two surfaces are one app, so each shows another page of the practice campus. */
const surfaces = [
  ['popup.html', 'portal-empty', ['REL-PORTAL fails Example, Omar']],
  ['sidepanel.html', 'custody-portal-empty', ['REL-CUSTODY review -', 'REL-PORTAL fails Placeholder, Nils']],
] as const;

for (const [surface, scenario, findings] of surfaces) {
  test(`${surface} with ${scenario}: axe-core finds nothing in any look`, async () => {
    const tab = await openMarked(scenario, [...findings]);
    const panel = await lens.browser.openExtensionPage(`${surface}?tab=${tab.id}`);
    await expect(panel.locator('.review-subject')).toBeVisible();
    for (const summary of await panel.locator('summary:visible').all()) await summary.click();
    for (const [look, media, width] of looks) {
      await panel.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
      await panel.setViewportSize({ width, height: 900 });
      expect.soft(await problems(panel), look).toEqual([]);
      const sideways = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(sideways, `${look} scrolls sideways`).toBeLessThanOrEqual(0);
      await panel.screenshot({ path: test.info().outputPath(`${look}.png`), fullPage: true });
    }
  });

  test(`${surface} without a Campus page, and paused: axe-core finds nothing`, async () => {
    const empty = await lens.browser.openExtensionPage(surface);
    await expect(empty.getByText('No Campus page in this tab')).toBeVisible();
    expect(await problems(empty)).toEqual([]);
    const tab = await openMarked('portal-empty', ['REL-PORTAL fails Example, Omar']);
    const panel = await lens.browser.openExtensionPage(`${surface}?tab=${tab.id}`);
    await panel.getByText('Pause', { exact: true }).click();
    await panel.getByRole('button', { name: 'On this tab', exact: true }).click();
    await expect(panel.getByRole('button', { name: 'Resume' })).toBeVisible();
    expect(await problems(panel)).toEqual([]);
  });
}

test('card and mark: axe-core finds nothing, light and dark', async () => {
  const tab = await openMarked('portal-empty', ['REL-PORTAL fails Example, Omar']);
  await expect.poll(async () => (await marks(tab.page)).length).toBe(1);
  await clickMark(tab.page, omar);
  const drawn = () => inLayers(tab.page, (root) => root.innerHTML);
  await expect.poll(async () => (await drawn())[0]).toContain('class="card"');
  const [html = ''] = await drawn();

  // axe-core cannot enter a closed shadow root: what the extension drew is put into an open one, on a page of its own.
  const copy = await lens.browser.context.newPage();
  await copy.setContent('<!doctype html><html lang="en"><title>Card</title><main><h1>Page</h1><div></div></main>');
  await copy.evaluate((inner) => {
    const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = inner;
  }, html);
  for (const colorScheme of ['light', 'dark'] as const) {
    await copy.emulateMedia({ colorScheme });
    await expect(copy.getByRole('dialog', { name: omar })).toBeVisible();
    expect(await problems(copy)).toEqual([]);
    await copy.screenshot({ path: test.info().outputPath(`card-${colorScheme}.png`) });
  }
});
