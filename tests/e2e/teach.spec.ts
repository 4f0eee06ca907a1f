import { expect, type Frame, test } from '@playwright/test';
import type { CampusSkin } from '../campus/types.ts';
import { problemsInBoth } from './kit/axe.ts';
import { expectFindings, expectFlagsRead, readReport, type Tab, tell, useLens } from './kit/lens.ts';
import { someOf } from './kit/skins.ts';

const lens = useLens();
const found = ['REL-PORTAL fails Example, Omar'];
const subject = { kind: 'field', field: 'portal' };

/** The frame that shows the column. */
async function frameOf({ page }: Tab): Promise<Frame> {
  for (const frame of page.frames()) if ((await frame.getByText('Portal', { exact: true }).count()) > 0) return frame;
  throw new Error('no frame shows the column');
}

/** As after a release that calls the column by another word; gives its place in the viewport. */
async function renamed(frame: Frame) {
  await frame.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.nodeValue?.trim() === 'Portal') node.nodeValue = 'Family Access';
    for (const element of document.querySelectorAll('[aria-label="Portal"],[title="Portal"]')) {
      element.removeAttribute('aria-label');
      element.removeAttribute('title');
    }
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const name of ['click', 'mousedown', 'pointerdown', 'keydown'])
      document.addEventListener(name, () => heard.push(name), true);
  });
  return frame.getByText('Family Access', { exact: true }).first();
}

const unread = async (tab: Tab) => (await readReport(lens.browser, tab.id))?.pages[0]?.unread ?? [];

async function open(skin: CampusSkin) {
  const tab = await lens.open(lens.campus.url(skin, 'portal-empty'));
  await expectFindings(lens.browser, tab, found);
  await expectFlagsRead(lens.browser, tab);
  return { tab, frame: await frameOf(tab) };
}

test.afterEach(() => lens.inside.evaluate(() => chrome.storage.local.remove('taught')));

for (const skin of someOf(['new-look-legacy'] as const, ['new-look-legacy', 'classic'] as const)) {
  test(`${skin}: a column that is called otherwise is taught by one click, which Campus does not get`, async () => {
    const { tab, frame } = await open(skin);
    const header = await renamed(frame);
    await tell(lens.inside, { type: 'refresh', tabId: tab.id });
    await expect.poll(() => unread(tab), { timeout: 15_000 }).toContain('portal');
    expect(await tell(lens.inside, { type: 'teach', tabId: tab.id, subject })).toEqual({ started: true });
    await tab.page.bringToFront();
    await expect(frame.locator('campus-lens-teach')).toHaveCount(1);
    const box = (await header.boundingBox()) as { x: number; y: number; width: number; height: number };
    await tab.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expectFindings(lens.browser, tab, found);
    expect(await frame.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    for (const one of tab.page.frames()) await expect(one.locator('campus-lens-teach')).toHaveCount(0);
    expect(tab.errors).toEqual([]);
  });
}

test('what was taught stands in the settings, and is forgotten there', async () => {
  await lens.inside.evaluate(() =>
    chrome.storage.local.set({ taught: { labels: { portal: ['Family Access'] }, headers: [{ root: '.our-bar' }] } }),
  );
  const page = await lens.browser.openExtensionPage('options.html');
  await expect(page.locator('.lesson')).toHaveText([/Portal: the label “Family Access”/, /\.our-bar/]);
  expect(await problemsInBoth(page)).toEqual([]);
  await page.getByRole('button', { name: 'Remove: Portal: the label “Family Access”' }).click();
  await expect(page.locator('.lesson')).toHaveCount(1);
});

test('a page whose content is gone is told of, and its structure holds nothing that it said', async () => {
  const { tab, frame } = await open('new-look-legacy');
  const answer = JSON.stringify(await tell(lens.inside, { type: 'structure', tabId: tab.id }));
  expect(answer).toContain('Guardian');
  expect(answer).not.toMatch(/Example|Omar|Dana|9003\d\d|1003\d\d/);
  await frame.evaluate(() => {
    for (const list of document.querySelectorAll('table,[role=grid]')) list.remove();
  });
  await expect.poll(() => lens.browser.readSession(`drift:${tab.id}`), { timeout: 15_000 }).toMatch('relationships');
  const panel = await lens.browser.openExtensionPage(`sidepanel.html?tab=${tab.id}`);
  await expect(panel.getByText('The layout of Relationships has changed, or it is not loaded yet')).toBeVisible({
    timeout: 15_000,
  });
  expect(await problemsInBoth(panel)).toEqual([]);
});
