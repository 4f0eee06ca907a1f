import { expect, test } from '@playwright/test';
import { lookalikes } from '../campus/lookalikes/index.ts';
import { inLayers } from './kit/layer.ts';
import { badgeText, expectFindings, type Tab, tell, useLens } from './kit/lens.ts';

const lens = useLens();

/** All that the extension stores about a tab's page, by its key. */
const storedAbout = (tabId: number) =>
  lens.inside.evaluate(
    async (id) => Object.keys(await chrome.storage.session.get(null)).filter((key) => key === `report:${id}`),
    tabId,
  );

/** Leaves a Relationships page for a look-alike. */
async function expectLeftAlone(tab: Tab, id: string): Promise<void> {
  // A Relationships page in the tab first: its report going away shows that the look-alike was seen and judged.
  await tab.page.goto(lens.campus.url('new-look-kendo', 'portal-empty'));
  await expectFindings(lens.browser, tab, ['REL-PORTAL fails Example, Omar']);
  await lens.inside.evaluate((key) => {
    const written = new Promise<unknown>((resolve) => {
      const told = (changes: Record<string, { newValue?: unknown }>) => {
        if (!(key in changes)) return;
        chrome.storage.session.onChanged.removeListener(told);
        resolve(changes[key]?.newValue ?? null);
      };
      chrome.storage.session.onChanged.addListener(told);
    });
    // Kept, not returned: what the page is left for must not come before the listener stands.
    Object.assign(globalThis, { written });
  }, `report:${tab.id}`);
  await tab.page.goto(lens.campus.lookalikeUrl(id));
  expect(await lens.inside.evaluate(() => (globalThis as unknown as { written: Promise<unknown> }).written)).toBeNull();
  await expect.poll(() => badgeText(lens.inside, tab.id)).toBe('');

  // "Read again" makes every frame with a reader read once more and answers when the report is made.
  await tell(lens.inside, { type: 'refresh', tabId: tab.id });
  expect(await storedAbout(tab.id)).toEqual([]);
  expect(await inLayers(tab.page, (root) => root.querySelectorAll('.mark').length)).toEqual([]);
  expect(await badgeText(lens.inside, tab.id)).toBe('');
  expect(tab.errors).toEqual([]);
}

test('look-alikes are left alone', async () => {
  test.setTimeout(240_000);
  const tab = await lens.open('about:blank');
  for (const { id } of lookalikes) await test.step(id, () => expectLeftAlone(tab, id));
});
