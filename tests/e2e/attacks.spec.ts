import { expect, type Page, test } from '@playwright/test';
import { marks } from './kit/layer.ts';
import { badgeText, expectFindings, inShort, readReport, type Tab, tell, useLens } from './kit/lens.ts';
import { stopWorker } from './kit/stop-worker.ts';
import { recordReports } from './kit/written.ts';

const lens = useLens();
const omar = 'Portal box empty, Example, Omar';
const found = ['REL-PORTAL fails Example, Omar'];
const names = async ({ page }: Tab) => (await marks(page)).map(({ name }) => name);
/** The frame of the tool, and Omar's Portal box in it. */
const detail = (page: Page) => page.frame({ url: /\/campus\/apps\/census\/relationships/ });
const portal = (page: Page) => detail(page)?.locator('tr[aria-rowindex="3"] input.k-checkbox').nth(1);
const read = (tab: Tab) => readReport(lens.browser, tab.id);

async function openMarked(): Promise<Tab> {
  const tab = await lens.open(lens.campus.url('new-look-kendo', 'portal-empty'));
  await expectFindings(lens.browser, tab, found);
  await expect.poll(() => names(tab)).toEqual([omar]);
  return tab;
}

test('a page that plays our own start event or our messages changes nothing', async () => {
  const tab = await openMarked();
  const written = await recordReports(lens.inside, tab.id);
  for (const frame of tab.page.frames())
    await frame.evaluate((id) => {
      const forged = { type: `${id}:content-script-started`, contentScriptName: 'campus', messageId: 'forged' };
      for (const data of [forged, { type: 'stop' }, { type: 'marks', marks: [] }, { type: 'gone', documentKey: '' }])
        window.postMessage(data, '*');
      for (const detail of [{ id, contentScriptName: 'campus' }, { contentScriptName: 'reader' }])
        for (const name of [
          `${id}:content-script-started`,
          'wxt:content-script-started',
          `${id}:campus:wxt:content-script-started`,
        ])
          document.dispatchEvent(new CustomEvent(name, { detail }));
    }, lens.browser.extensionId);
  await tell(lens.inside, { type: 'refresh', tabId: tab.id });
  await expect.poll(() => names(tab)).toEqual([omar]);
  expect((await written()).map(inShort)).not.toContain(null);
  expect(inShort(await read(tab))).toEqual(found);
  expect(
    await tab.page.evaluate(() => 'campus-lens' in window || !!(window as { chrome?: typeof chrome }).chrome?.storage),
  ).toBe(false);
  expect(tab.errors).toEqual([]);
});

test('a page that takes the layer away gets it back; one that keeps at it is left in peace', async () => {
  const tab = await openMarked();
  const frame = detail(tab.page);
  await frame?.evaluate(() => document.querySelector('campus-lens-layer')?.remove());
  await frame?.evaluate(() => window.dispatchEvent(new Event('scroll')));
  await expect.poll(() => names(tab)).toEqual([omar]);
  const taken = await frame?.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        const remove = () => {
          const layer = document.querySelector('campus-lens-layer');
          if (layer) count += 1;
          layer?.remove();
        };
        new MutationObserver(remove).observe(document, { childList: true, subtree: true });
        remove();
        let frames = 0;
        const step = () => {
          window.dispatchEvent(new Event('scroll'));
          frames += 1;
          if (frames < 120) requestAnimationFrame(step);
          else resolve(count);
        };
        step();
      }),
  );
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(10);
  expect(await names(tab)).toEqual([]);
  expect(inShort(await read(tab))).toEqual(found);
  expect(tab.errors).toEqual([]);
});

test('messages that do not fit are ignored, whoever sends them', async () => {
  const tab = await openMarked();
  const { id } = tab;
  const bad = [
    null,
    'refresh',
    {},
    { type: 'refresh' },
    { type: 'refresh', tabId: -1 },
    { type: 'refresh', tabId: id, more: 1 },
    { type: 'pause', tabId: id, scope: 'for ever' },
    { type: 'deliver', tabId: id, plan: { kind: 'open', url: 'javascript:alert(1)' } },
    {
      type: 'deliver',
      tabId: id,
      plan: {
        targetId: 'x',
        kind: 'open',
        url: 'http://desk.practice-district.example/',
        copy: null,
        carries: null,
        withheld: false,
        shortened: false,
      },
    },
    { type: 'show-row', tabId: id, row: 'first', check: 'REL-PORTAL' },
    // A frame's messages, which an extension page has no business to send.
    { type: 'gone', documentKey: 'x' },
    { type: 'reading', reading: {} },
    { type: 'help', row: 1, check: 'REL-PORTAL' },
  ];
  for (const message of bad) expect(await tell(lens.inside, message), JSON.stringify(message)).toBeFalsy();
  expect(lens.browser.context.pages()).toHaveLength(2);
  expect(inShort(await read(tab))).toEqual(found);
  expect(await names(tab)).toEqual([omar]);
});

test('the worker killed while the page loads: the report comes', async () => {
  const tab = await lens.open('about:blank');
  // It is killed again and again while the frames arrive and ask things of it.
  let frames = 0;
  let kills = Promise.resolve();
  tab.page.on('framenavigated', () => {
    frames += 1;
    if (frames <= 6) kills = kills.then(() => stopWorker(lens.inside));
  });
  await tab.page.goto(lens.campus.url('classic', 'portal-empty'));
  await expect.poll(() => frames).toBeGreaterThanOrEqual(6);
  await kills;
  await expectFindings(lens.browser, tab, found);
  await expect.poll(() => names(tab)).toEqual([omar]);
});

test('the worker killed afterwards: the report stays, changes are read, marks are drawn', async () => {
  const tab = await openMarked();
  await stopWorker(lens.inside);
  expect(inShort(await read(tab))).toEqual(found);
  await portal(tab.page)?.check();
  await expectFindings(lens.browser, tab, []);
  await expect.poll(() => badgeText(lens.inside, tab.id)).toBe('');
  await stopWorker(lens.inside);
  await portal(tab.page)?.uncheck();
  await expectFindings(lens.browser, tab, found);
  await expect.poll(() => names(tab)).toEqual([omar]);
});

test('the worker killed while a ticket is written: the draft is there again', async () => {
  await openMarked();
  const popup = await lens.browser.openExtensionPage('popup.html');
  await popup.getByLabel('Your note').fill('Father asked twice');
  await expect(popup.locator('.outgoing-copied')).toContainText('Father asked twice');
  await stopWorker(lens.inside);
  await popup.close();
  const again = await lens.browser.openExtensionPage('popup.html');
  await expect(again.getByLabel('Your note')).toHaveValue('Father asked twice');
  await expect(again.locator('.outgoing-copied')).toContainText('Father asked twice');
});
