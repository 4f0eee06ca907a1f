import { expect } from '@playwright/test';
import type { TabReport } from '../../../lib/report/schema.ts';
import { tools } from '../../campus/tools/index.ts';
import type { PracticeTool, ToolSkin } from '../../campus/tools/types.ts';
import { inShort, type Lens, readReport, type Tab, untilReport } from './lens.ts';
import { markNames } from './mark-names.ts';
import { showRow } from './show-row.ts';
import { everySkin } from './skins.ts';
import { wantedLines } from './wanted.ts';

/** A scenario in one of its skins. */
export interface ToolPlace {
  tool: PracticeTool;
  skin: ToolSkin;
}

export const titleOf = ({ tool, skin }: ToolPlace): string => `${tool.id} in ${skin}`;

/**
 * Every scenario in one of its skins, in turn within its page, so that a page with as many scenarios as skins is shown in
 * each of them. `recognise-all.test.ts` shows it in another. With EVERY_SKIN set, as before a release, each in all.
 */
export const places: ToolPlace[] = [...Map.groupBy(tools, ({ page }) => page).values()].flatMap((ofPage) =>
  ofPage.flatMap((tool, at) =>
    tool.skins.filter((_, which) => everySkin || which === at % tool.skins.length).map((skin) => ({ tool, skin })),
  ),
);

/** One of each page, the skins in turn: what is looked at beside a browser without the extension. */
export const besidePlain: ToolPlace[] = [...Map.groupBy(places, ({ tool }) => tool.page).values()].flatMap(
  (ofPage, at) => {
    const skins = [...new Set(ofPage.map(({ skin }) => skin))];
    return ofPage.find(({ skin }) => skin === skins[at % skins.length]) ?? [];
  },
);

const skinName = (skin: ToolSkin) => (skin === 'classic' || skin === 'portal' ? skin : 'new-look');
const partly = (fact: object): unknown => expect.objectContaining(fact as Record<string, unknown>);

/** Waits until the tab's report is the scenario's, and holds everything else of it against the scenario. */
export async function expectToolReport(lens: Lens, tab: Tab, { tool, skin }: ToolPlace): Promise<void> {
  const { page, expected } = tool;
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

/** Every finding about a row has its mark, once that row is in view. Brings the tab to the front where there is one. */
export async function expectToolMarks(lens: Lens, tab: Tab): Promise<void> {
  const report = await readReport(lens.browser, tab.id);
  for (const { row, check, subject } of report?.findings ?? []) {
    if (row === null) continue;
    await showRow(lens, tab, { row, check });
    const named = async () => (await markNames(tab.page)).some((name) => name.endsWith(`, ${subject.name}`));
    await expect.poll(named, { intervals: [50, 100], message: `${check} at row ${row}`, timeout: 30_000 }).toBe(true);
  }
  expect(tab.errors).toEqual([]);
}
