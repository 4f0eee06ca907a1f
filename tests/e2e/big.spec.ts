import { expect, test } from '@playwright/test';
import { marks } from './kit/layer.ts';
import { expectFindings, inShort, type Tab, untilReport, useLens } from './kit/lens.ts';
import { showRow } from './kit/show-row.ts';
import { recordReports } from './kit/written.ts';

const lens = useLens();

const allRead = (tab: Tab, count: number) =>
  untilReport(
    lens.browser,
    tab,
    (seen) => expect(seen?.pages[0]?.rows).toEqual({ seen: count, total: count }),
    150_000,
  );

test('10,000 rows: the report comes, bounded, and the page is left in peace', async () => {
  test.setTimeout(240_000);
  const tab = await lens.open('about:blank');
  await tab.page.goto(lens.campus.url('new-look-kendo', 'rows-10000'), { timeout: 90_000 });
  const report = await allRead(tab, 10_000);
  // Every 20th row, from the 8th on, is a guardian without Portal.
  const failing = report?.findings.filter(({ check, outcome }) => check === 'REL-PORTAL' && outcome === 'fails');
  expect(failing).toHaveLength(500);
  // Facts hold 500 rows at most, and those with findings first.
  const named = new Set(report?.findings.map(({ row }) => row));
  expect(report?.facts.relationships).toHaveLength(500);
  expect(report?.facts.relationships.filter(({ row }) => !named.has(row))).toEqual([]);
  // Marks are drawn only for rows in view.
  await showRow(lens, tab, { row: 9_987, check: 'REL-PORTAL' }, 60_000);
  await expect.poll(async () => (await marks(tab.page)).length, { timeout: 60_000 }).toBeGreaterThan(0);
  expect((await marks(tab.page)).length).toBeLessThan(10);
  expect(tab.errors).toEqual([]);
});

test('a long page that never rests is read all the same', async () => {
  test.setTimeout(120_000);
  const tab = await lens.open('about:blank');
  await tab.page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const clock = document.body?.appendChild(document.createElement('span'));
      setInterval(() => clock?.replaceChildren(`Session ends in ${Math.round(performance.now())}`), 150);
    });
  });
  await tab.page.goto(lens.campus.url('new-look-kendo', 'rows-1000'));
  await allRead(tab, 1_000);
});

test('a page that shows a part of its rows: what needs all of them is unknown, never OK', async () => {
  const tab = await lens.open(lens.campus.url('new-look-kendo', 'no-guardian', { pageSize: 2 }));
  const part = { seen: 2, total: 3 };
  const report = await untilReport(lens.browser, tab, (seen) => expect(seen?.pages[0]?.rows).toEqual(part));
  expect(report?.coverage.couldNotRun).toContainEqual({ check: 'REL-NONE', missing: ['rows'] });
  expect(inShort(report)).toContain('REL-NONE unknown -');
  expect(inShort(report)).toContain('REL-GUARDIAN review Testerman, Carla');
});

test('a page that half-loads: no finding says more than what is there', async () => {
  const tab = await lens.open('about:blank');
  const written = await recordReports(lens.inside, tab.id);
  // The rows come in two parts with a long wait between; the second holds the guardian.
  let finish = () => {};
  const half = new Promise<void>((resolve) => {
    finish = resolve;
  });
  await tab.page.route('**/campus/api/census/relationships*', async (route) => {
    await half;
    await route.continue();
  });
  await tab.page.goto(lens.campus.url('new-look-kendo', 'portal-empty'));
  await expect(tab.page.frameLocator('#main-workspace').locator('.k-loading-mask')).toBeVisible();
  for (const report of await written()) expect(inShort(report) ?? []).not.toContain('REL-NONE fails -');
  finish();
  await expectFindings(lens.browser, tab, ['REL-PORTAL fails Example, Omar']);
  for (const report of await written()) expect(inShort(report) ?? []).not.toContain('REL-NONE fails -');
  expect(tab.errors).toEqual([]);
});
