import { expect, test } from '@playwright/test';
import { marks } from './kit/layer.ts';
import { badgeText, expectFindings, inShort, readReport, type Tab, useLens } from './kit/lens.ts';
import { someOf } from './kit/skins.ts';
import { keysOf, recordReports } from './kit/written.ts';

const lens = useLens();
const omar = ['REL-PORTAL fails Example, Omar'];
const read = (tab: Tab) => readReport(lens.browser, tab.id);
const names = async (tab: Tab) => (await marks(tab.page)).map(({ name }) => name);
const omarsMark = 'Portal box empty, Example, Omar';

// The rows of classic stand in the same frames.
for (const skin of someOf(['new-look-legacy'] as const, ['new-look-legacy', 'classic'] as const)) {
  test(`${skin}: a frame that overwrites itself with document.open is read and watched`, async () => {
    const tab = await lens.open(lens.campus.url(skin, 'guardian-empty'));
    await expectFindings(lens.browser, tab, ['REL-GUARDIAN review Testerman, Paul D']);
    const rows = tab.page.frames().find((frame) => frame.name() === 'frameWorkspaceDetail');
    // The box of the second row; the listeners of the first document are gone by now.
    await rows?.locator('#guardian_30001').check();
    await expectFindings(lens.browser, tab, ['REL-PORTAL fails Testerman, Paul D']);
    expect(tab.errors).toEqual([]);
  });

  test(`${skin}: Save reloads the frame, and the finding is gone`, async () => {
    const tab = await lens.open(lens.campus.url(skin, 'portal-empty'));
    await expectFindings(lens.browser, tab, omar);
    const frame = (name: string) => tab.page.frames().find((one) => one.name() === name);
    await frame('frameWorkspaceDetail')?.locator('#portal_30001').check();
    await expectFindings(lens.browser, tab, []);
    const reloaded = tab.page.waitForEvent('framenavigated', (one) => one.name() === 'frameWorkspaceDetail');
    await frame('frameWorkspaceHeader')?.locator('#saveDiv').click();
    await reloaded;
    await expectFindings(lens.browser, tab, []);
    await frame('frameWorkspaceDetail')?.locator('#portal_30001').uncheck();
    await expectFindings(lens.browser, tab, omar);
    await tab.page.goto('https://practice.infinitecampus.org/practice/reset');
  });
}

test('Kendo: Save draws the grid again, and the finding is gone', async () => {
  const tab = await lens.open(lens.campus.url('new-look-kendo', 'portal-empty'));
  await expectFindings(lens.browser, tab, omar);
  const tool = tab.page.frameLocator('#main-workspace');
  await tool.locator('tr[aria-rowindex="3"] input.k-checkbox').nth(1).check();
  await tool.getByRole('button', { name: 'Save' }).click();
  await expect(tool.locator('.toast')).toHaveText('Saved');
  await expectFindings(lens.browser, tab, []);
  await expect.poll(() => marks(tab.page)).toEqual([]);
  await tab.page.goto('https://practice.infinitecampus.org/practice/reset');
});

const table = `<h1>Relationships</h1><table><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th><th>Mailing</th></tr>
<tr><td>Sample, Uma</td><td>Mother</td><td><input type="checkbox" checked></td><td><input type="checkbox"></td><td><input type="checkbox" checked></td></tr></table>`;

/** Puts the tool into a child frame without an address of its own, where the workspace was. */
const children = {
  'about:blank': (html: string) => {
    const old = document.querySelector('#main-workspace') as HTMLIFrameElement;
    const frame = document.createElement('iframe');
    old.replaceWith(frame);
    frame.contentDocument?.body.insertAdjacentHTML('beforeend', html);
  },
  srcdoc: (html: string) => {
    const old = document.querySelector('#main-workspace') as HTMLIFrameElement;
    const frame = document.createElement('iframe');
    frame.srcdoc = html;
    old.replaceWith(frame);
  },
};
for (const [kind, make] of Object.entries(children)) {
  test(`the tool in a ${kind} child, added long after the load, is read and marked`, async () => {
    const tab = await lens.open(lens.campus.url('new-look-kendo', 'portal-empty'));
    await expectFindings(lens.browser, tab, omar);
    await tab.page.evaluate(make, table);
    await expect.poll(async () => inShort(await read(tab))).toContain('REL-PORTAL fails Sample, Uma');
    await expect.poll(() => names(tab)).toEqual(['Portal box empty, Sample, Uma']);
    expect(tab.errors).toEqual([]);
  });
}

const listOf = (name: string) => table.replace('<h1>Relationships</h1>', '').replace('Sample, Uma', name);
/** How pages keep a list that nobody sees: of the student before, for a printer, of a part that is folded. */
const hidden = {
  'clear as glass': 'opacity:0;pointer-events:none',
  'far off the screen': 'position:absolute;left:-9999px',
  'above the page': 'position:absolute;top:-9999px',
  'folded to nothing': 'height:0;overflow:hidden',
};
const cardOf = (name: string) =>
  `<section><h3>${name}</h3><dl><dt>Relationship</dt><dd>Mother</dd><dt>Guardian</dt><dd><input type="checkbox" checked></dd>
    <dt>Portal</dt><dd><input type="checkbox"></dd></dl></section>`;
/** A list in a grid; the same people as cards. */
const kinds = {
  grid: listOf,
  cards: (name: string) => cardOf(name) + cardOf(`${name} II`),
};
for (const [kind, drawn] of Object.entries(kinds))
  test(`what nobody sees of a list is not read, whatever hides it: ${kind}`, async () => {
    const tab = await lens.open(lens.campus.url('new-look-kendo', 'portal-empty'));
    await expectFindings(lens.browser, tab, omar);
    const show = (html: string) => tab.page.evaluate(children.srcdoc, `<h1>Relationships</h1>${html}`);
    for (const [way, style] of Object.entries(hidden)) {
      const own = `Sample, ${way}`;
      await show(`${drawn(own)}<div style="${style}">${drawn('Practice, Unseen')}</div>`);
      await expect.poll(async () => inShort(await read(tab))).toContain(`REL-PORTAL fails ${own}`);
      expect(inShort(await read(tab))?.join(), way).not.toContain('Unseen');
      await tab.page.evaluate(() => document.querySelector('iframe')?.setAttribute('id', 'main-workspace'));
    }
    // Two that are seen are two lists of the page.
    await show(drawn('Sample, Uma') + drawn('Practice, Seen'));
    await expect.poll(async () => inShort(await read(tab))).toContain('REL-PORTAL fails Practice, Seen');
  });

test('leaving for a page that is not Campus deletes the report; closing the tab forgets all that was kept', async () => {
  const tab = await lens.open(lens.campus.url('new-look-kendo', 'portal-empty'));
  await expectFindings(lens.browser, tab, omar);
  await tab.page.goto('about:blank');
  await expect.poll(() => lens.browser.readSession(`report:${tab.id}`)).toBeUndefined();
  await expect.poll(() => badgeText(lens.inside, tab.id)).toBe('');
  await tab.page.goto(lens.campus.url('new-look-kendo', 'portal-empty'));
  await expectFindings(lens.browser, tab, omar);
  expect(await keysOf(lens.inside, tab.id)).toContain(`report:${tab.id}`);
  await tab.page.close();
  await expect.poll(() => keysOf(lens.inside, tab.id)).toEqual([]);
});

test('going back brings report and mark back', async () => {
  const tab = await lens.open(lens.campus.url('new-look-kendo', 'portal-empty'));
  await expectFindings(lens.browser, tab, omar);
  const written = await recordReports(lens.inside, tab.id);
  await tab.page.goto(lens.campus.lookalikeUrl('help-article'));
  await expect.poll(async () => (await written()).at(-1)).toBeNull();
  await tab.page.goBack();
  await expectFindings(lens.browser, tab, omar);
  await expect.poll(() => names(tab)).toEqual([omarsMark]);
  expect(tab.errors).toEqual([]);
});
