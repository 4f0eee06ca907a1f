import { expect, test } from '@playwright/test';
import { lookalikes } from '../campus/lookalikes/index.ts';
import { inLayers } from './kit/layer.ts';
import { badgeText, expectFindings, type Tab, tell, useLens } from './kit/lens.ts';
import { someOf } from './kit/skins.ts';
import { recordReports } from './kit/written.ts';

const lens = useLens();

/**
 * One of each kind: a sign-in, a report, a help article, another app, a set-up page, an editor, a letter, a list of
 * rights. `lookalikes.test.ts` reads every one of them; with EVERY_SKIN set, as before a release, all are shown here too.
 */
const kinds = [
  'log-in-staff',
  'ad-hoc-report',
  'help-article',
  'other-app',
  'relationship-types',
  'message-editor',
  'key-letter',
  'user-rights',
];
const all = lookalikes.map(({ id }) => id);

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
  const written = await recordReports(lens.inside, tab.id);
  await tab.page.goto(lens.campus.lookalikeUrl(id));
  await expect.poll(async () => (await written()).at(-1)).toBeNull();
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
  for (const id of someOf(kinds, all)) await test.step(id, () => expectLeftAlone(tab, id));
});
