import { expect, test } from '@playwright/test';
import type { TabReport } from '../../lib/report/schema.ts';
import { tools } from '../campus/tools/index.ts';
import type { PracticeTool, ToolSkin } from '../campus/tools/types.ts';
import { inShort, readReport, type Tab, tell, untilReport, useLens } from './kit/lens.ts';
import { markNames } from './kit/mark-names.ts';
import { wantedLines } from './kit/wanted.ts';

const lens = useLens();

// The longest file and the last: every worker takes its part of it, with a browser of its own.
test.describe.configure({ mode: 'parallel' });

/** Pages of one test: they load at the same time, as tabs of one window. */
const BATCH = 11;

type Place = { tool: PracticeTool; skin: ToolSkin };

/**
 * Every scenario in one of its skins, in turn within its page, so that a page with as many scenarios as skins is shown in
 * each of them. `recognise-all.test.ts` shows it in another. With EVERY_SKIN set, as before a release, each in all.
 */
const places: Place[] = [...Map.groupBy(tools, ({ page }) => page).values()].flatMap((ofPage) =>
  ofPage.flatMap((tool, at) =>
    tool.skins
      .filter((_, which) => process.env['EVERY_SKIN'] !== undefined || which === at % tool.skins.length)
      .map((skin) => ({ tool, skin })),
  ),
);

const skinName = (skin: ToolSkin) => (skin === 'classic' || skin === 'portal' ? skin : 'new-look');

/** Waits until the tab's report is the scenario's, and holds everything else of it against the scenario. */
async function expectReport({ page, expected }: PracticeTool, skin: ToolSkin, tab: Tab): Promise<void> {
  const atRest = (seen: TabReport | null) => {
    const got = inShort(seen);
    expect(got).toEqual(wantedLines(expected, got));
    expect(seen?.pages).toMatchObject([{ page }]);
    expect(seen?.context.flags.map(({ kind }) => kind)).toEqual(expected.flags);
    expect(seen?.context.flagsReadable).toBe(expected.flagsReadable);
  };
  const report = await untilReport(lens.browser, tab, atRest, 40_000);
  expect(report?.coverage.couldNotRun).toEqual(expected.couldNotRun);
  expect(report?.context).toMatchObject(expected.context as Record<string, unknown>);
  for (const [kind, facts] of Object.entries(expected.facts))
    for (const fact of facts) expect(report?.facts).toHaveProperty(kind, expect.arrayContaining([partly(fact)]));
  if (skin !== 'window') expect(report?.pages[0]?.skin).toBe(skinName(skin));
}

const partly = (fact: object): unknown => expect.objectContaining(fact as Record<string, unknown>);

/** Every finding about a row has its mark, once that row is in view. */
async function expectMarks(tab: Tab): Promise<void> {
  const report = await readReport(lens.browser, tab.id);
  for (const { row, check, subject } of report?.findings ?? []) {
    if (row === null) continue;
    await tell(lens.inside, { type: 'show-row', tabId: tab.id, row, check });
    const named = async () => (await markNames(tab.page)).some((name) => name.endsWith(`, ${subject.name}`));
    await expect.poll(named, { intervals: [50, 100], message: `${check} at row ${row}`, timeout: 10_000 }).toBe(true);
  }
  expect(tab.errors).toEqual([]);
}

test('every page is shown in each of its skins', () => {
  const all = (list: Place[]) => [...new Set(list.map(({ tool, skin }) => `${tool.page} in ${skin}`))].sort();
  expect(all(places)).toEqual(all(tools.flatMap((tool) => tool.skins.map((skin) => ({ tool, skin })))));
});

const batches = Array.from({ length: Math.ceil(places.length / BATCH) }, (_, at) =>
  places.slice(at * BATCH, (at + 1) * BATCH),
);

for (const batch of batches) {
  test(batch.map(({ tool, skin }) => `${tool.id} in ${skin}`).join(', '), async () => {
    test.setTimeout(150_000);
    const tabs: (Place & { tab: Tab })[] = [];
    for (const { tool, skin } of batch)
      tabs.push({ tool, skin, tab: await lens.open(lens.campus.toolUrl(skin, tool.id)) });
    // All are told of in one run, not the first that fails alone.
    const read = await Promise.allSettled(
      tabs.map(({ tool, skin, tab }) => test.step(`${tool.id} in ${skin}`, () => expectReport(tool, skin, tab))),
    );
    const failed = read.flatMap((one, at) =>
      one.status === 'rejected' ? [`${tabs[at]?.tool.id} in ${tabs[at]?.skin}: ${one.reason}`] : [],
    );
    expect(failed.join('\n\n')).toBe('');
    for (const { tool, skin, tab } of tabs) await test.step(`marks of ${tool.id} in ${skin}`, () => expectMarks(tab));
  });
}
