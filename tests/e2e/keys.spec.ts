import { expect, type Page, test } from '@playwright/test';
import type { TabReport } from '../../lib/report/schema.ts';
import { skins } from '../campus/paths.ts';
import type { ToolSkin } from '../campus/tools/types.ts';
import { problemsInBoth } from './kit/axe.ts';
import { expectRemembered, inShort, readReport, type Tab, useLens } from './kit/lens.ts';
import { someOf } from './kit/skins.ts';

const lens = useLens();

const KEY = '91991100-aaaa-4bbb-8ccc-000000919911';
const COPY = 'Copy key with its holder’s name';

async function open(skin: ToolSkin, id: string, found: string[]): Promise<Tab> {
  const tab = await lens.open(lens.campus.toolUrl(skin, id));
  const report = (): Promise<TabReport | null> => readReport(lens.browser, tab.id);
  await expect.poll(async () => inShort(await report()), { timeout: 30_000 }).toEqual(found);
  await expect.poll(async () => (await report())?.context.flagsReadable, { timeout: 30_000 }).toBe(true);
  return tab;
}

/** The student whose parents the other pages are about: read, and remembered. */
async function student(): Promise<void> {
  await open('new-look-kendo', 'relationships-blocks', ['REL-PORTAL fails Placeholder, Fred']);
  await expectRemembered(lens.browser, '199901');
}
const panelFor = ({ id }: Tab): Promise<Page> => lens.browser.openExtensionPage(`sidepanel.html?tab=${id}`);
const card = (panel: Page) => panel.getByRole('region', { name: 'Activation key on this page' });

/** What stands on the clipboard is pasted as a person does. */
async function expectPasted(text: string): Promise<void> {
  const page = await lens.browser.context.newPage();
  await page.setContent('<textarea></textarea>');
  await page.locator('textarea').press('Control+V');
  await expect(page.locator('textarea')).toHaveValue(text);
}

/** Everything that the extension keeps, on this device and in memory. */
const kept = (): Promise<string> =>
  lens.inside.evaluate(async () =>
    JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
  );

// The rows of classic stand in the same frame as those of the legacy New Look.
for (const skin of someOf(['new-look-kendo', 'new-look-legacy'] as const, skins)) {
  test(`the mother’s key is copied with her name, and is kept nowhere (${skin})`, async () => {
    await student();
    const tab = await open(skin, 'demographics-relative', ['ACC-NONE review Placeholder, Enid']);
    const panel = await panelFor(tab);
    await expect(card(panel)).toContainText('Relationship to Placeholder, Gwen R: Mother.');
    await expect(card(panel)).toContainText('Practice check');
    if (skin === 'new-look-kendo') expect(await problemsInBoth(panel)).toEqual([]);
    await card(panel).getByRole('button', { name: COPY }).press('Enter');
    await expect(panel.getByRole('status')).toContainText('Copied: the name Placeholder, Enid and the key below it.');
    expect(await panel.content()).not.toContain(KEY);
    await expectPasted(`Placeholder, Enid\n${KEY}`);
    expect(await kept()).toContain('Placeholder, Enid');
    expect(await kept()).not.toContain(KEY);
    expect(tab.errors).toEqual([]);
  });
}

test('another parent’s key is warned of and not offered', async () => {
  await student();
  const found = ['ACC-NONE review Placeholder, Lothar', 'KEY-HOLDER review Placeholder, Lothar'];
  const tab = await open('new-look-kendo', 'demographics-wrong-parent', found);
  const panel = await panelFor(tab);
  await expect(card(panel)).toContainText('This is the key of another person than the one worked on');
  await expect(panel.getByRole('button', { name: COPY })).toHaveCount(0);
});

test('under a custody flag the custody text stands in place of the key', async () => {
  const tab = await open('new-look-kendo', 'demographics-custody', []);
  const panel = await panelFor(tab);
  await expect(card(panel)).toContainText('Stop: do not change');
  await expect(panel.getByRole('button', { name: COPY })).toHaveCount(0);
});
