import { expect, type Locator, test } from '@playwright/test';
import { tabChanges } from '../../lib/report/tab-changes.ts';
import type { CampusSkin } from '../campus/types.ts';
import { expectRemembered, type Tab, tell, useLens } from './kit/lens.ts';
import { recordReports } from './kit/written.ts';

const lens = useLens();

/** What is told of the boxes of a tab. */
async function told({ id }: Tab): Promise<string[]> {
  const stored = await lens.browser.readSession(`changes:${id}`);
  if (stored === undefined) return [];
  const kept: unknown = JSON.parse(String(stored));
  if (!tabChanges(kept)) throw new Error(`What is kept of the changes does not fit: ${stored}`);
  return kept.changes.map(({ field, name, value, state }) => `${field} of ${name}: ${value} ${state}`);
}
const expectTold = (tab: Tab, text: string) =>
  expect
    .poll(() => told(tab), { intervals: [50, 100, 200], timeout: 15_000 })
    .toEqual([`portal of Example, Omar: ${text}`]);

const legacy = ({ page }: Tab, frame: string) => page.frames().find((one) => one.name() === frame);

/** Omar's Portal box and the tool's Save, as they stand now. */
function tool(tab: Tab, skin: CampusSkin): { box: Locator; save: Locator } {
  if (skin === 'new-look-kendo') {
    const frame = tab.page.frameLocator('#main-workspace');
    const box = frame.locator('tr[aria-rowindex="3"] input.k-checkbox').nth(1);
    return { box, save: frame.getByRole('button', { name: 'Save' }) };
  }
  const [detail, header] = [legacy(tab, 'frameWorkspaceDetail'), legacy(tab, 'frameWorkspaceHeader')];
  if (!detail || !header) throw new Error('no frames of the tool');
  return { box: detail.locator('#portal_30001'), save: header.locator('#saveDiv') };
}

async function open(skin: CampusSkin): Promise<Tab> {
  const tab = await lens.open(lens.campus.url(skin, 'portal-empty'));
  await expectTold(tab, 'false open');
  return tab;
}

test.afterEach(async () => {
  const { page } = await lens.open('https://practice.infinitecampus.org/practice/reset');
  await page.close();
});

for (const skin of ['new-look-legacy', 'new-look-kendo', 'classic'] as const) {
  test(`${skin}: a tick that was not saved is never said to be; it is saved once the page itself shows it after Save`, async () => {
    const tab = await open(skin);
    await tool(tab, skin).box.check();
    await expectTold(tab, 'true changed');
    await tab.page.goto(lens.campus.url(skin, 'portal-empty'));
    await expectTold(tab, 'false still');
    await tool(tab, skin).box.check();
    await expectTold(tab, 'true changed');
    await tool(tab, skin).save.click();
    await expectTold(tab, 'true saved');
  });
}

test('Kendo: rows drawn anew without a Save prove nothing', async () => {
  const tab = await lens.open(lens.campus.url('new-look-kendo', 'portal-empty', { pageSize: 2 }));
  await expectTold(tab, 'false open');
  await tool(tab, 'new-look-kendo').box.check();
  await expectTold(tab, 'true changed');
  const frame = tab.page.frameLocator('#main-workspace');
  await frame.locator('[title="Go to the next page"]').click();
  await expect(frame.locator('tr[aria-rowindex="4"]')).toBeVisible();
  await frame.locator('[title="Go to the previous page"]').click();
  await expect(tool(tab, 'new-look-kendo').box).toBeChecked();
  await expectTold(tab, 'true changed');
});

test('the panel tells it, and the page of a sign-in lets go of all of it', async () => {
  const tab = await open('new-look-kendo');
  const panel = await lens.browser.openExtensionPage(`sidepanel.html?tab=${tab.id}`);
  await tool(tab, 'new-look-kendo').box.check();
  await expect(panel.getByText('ticked on the page, not seen saved yet').first()).toBeVisible();
  await tool(tab, 'new-look-kendo').save.click();
  await expect(panel.getByText(/ticked, saved, verified \d/).first()).toBeVisible();
  await expectRemembered(lens.browser, '100303');
  await panel.close();
  const written = await recordReports(lens.inside, tab.id);
  await lens.browser.context.route('**/campus/practice.jsp', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<input id="username"><input id="password" type="password">' }),
  );
  await lens.open('https://practice.infinitecampus.org/campus/practice.jsp');
  await expect.poll(() => lens.browser.readSession('family')).toBeUndefined();
  await expect.poll(() => lens.browser.readSession(`changes:${tab.id}`)).toBeUndefined();
  // What the old tab still shows may be read again, by itself too when something changed beside the list a moment ago;
  // it is not remembered.
  await expect.poll(written).toContain(null);
  await tell(lens.inside, { type: 'refresh', tabId: tab.id });
  expect(await lens.browser.readSession('family')).toBeUndefined();
});
