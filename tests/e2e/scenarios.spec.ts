import { expect, test } from '@playwright/test';
import type { TabReport } from '../../lib/report/schema.ts';
import { skins } from '../campus/paths.ts';
import { scenarios } from '../campus/scenarios/index.ts';
import type { CampusSkin, Scenario } from '../campus/types.ts';
import { badgeText, inShort, readReport, type Tab, untilReport, useLens } from './kit/lens.ts';
import { markNames } from './kit/mark-names.ts';
import { showRow } from './kit/show-row.ts';
import { wanted, wantedLines } from './kit/wanted.ts';

const lens = useLens();

/** What the interface says beside a box, written by hand from the words of the checklist. */
const markWords: Record<string, string> = {
  'REL-GUARDIAN': 'Guardian box empty',
  'REL-PORTAL': 'Portal box empty',
  'REL-ACCESS': 'Portal ticked without Guardian',
  'REL-ENDED': 'Ended, boxes still ticked',
  'REL-DUP': 'Looks like the same person twice',
};

/** Waits until the tab's report is the scenario's, and holds everything else of it against the scenario. */
async function expectReport(scenario: Scenario, skin: CampusSkin, tab: Tab): Promise<void> {
  const { expected } = scenario;
  // Flags may come later than rows, and the report is written again then: only the last one counts.
  const atRest = (seen: TabReport | null) => {
    const got = inShort(seen);
    expect(got).toEqual(wantedLines(expected, got));
    expect(seen?.context).toMatchObject({
      flagsReadable: expected.flagsReadable,
      flags: expected.flags.map((kind) => ({ kind })),
    });
  };
  const report = await untilReport(lens.browser, tab, atRest, 20_000);
  expect(report?.context).toMatchObject(expected.context);
  expect(report?.coverage.couldNotRun).toEqual(expected.couldNotRun);
  expect(report?.pages).toHaveLength(1);
  expect(report?.pages[0]).toMatchObject({
    page: 'relationships',
    skin: skin === 'classic' ? 'classic' : 'new-look',
    rows: { seen: scenario.rows.length, total: scenario.rows.length },
  });
}

/** Holds the badge and what assistive technology reads of the marks against the report. */
async function expectMarks(scenario: Scenario, tab: Tab): Promise<void> {
  const report = await readReport(lens.browser, tab.id);
  const findings = wanted(scenario.expected, inShort(report));
  const counted = findings.filter(({ outcome }) => outcome !== 'unknown').length;
  // The badge is set behind the report.
  await expect.poll(() => badgeText(lens.inside, tab.id)).toBe(counted === 0 ? '' : String(counted));
  const first = report?.findings.find((finding) => finding.row !== null);
  // Marks stand only beside rows in view, so the page is taken to the first of them; this brings the tab to the front.
  if (!first) await tab.page.bringToFront();
  else await showRow(lens, tab, first);
  const names = findings.flatMap(({ check, name }) => (name === null ? [] : [`${markWords[check]}, ${name}`]));
  await expect.poll(() => markNames(tab.page), { intervals: [50, 100], timeout: 15_000 }).toEqual(names.sort());
  expect(tab.errors).toEqual([]);
}

for (const scenario of scenarios) {
  test(`${scenario.id} in every skin`, async () => {
    // The skins load at the same time, as tabs of one window.
    const tabs: [CampusSkin, Tab][] = [];
    for (const skin of skins) tabs.push([skin, await lens.open(lens.campus.url(skin, scenario.id))]);
    await Promise.all(tabs.map(([skin, tab]) => test.step(skin, () => expectReport(scenario, skin, tab))));
    for (const [skin, tab] of tabs) await test.step(`marks in ${skin}`, () => expectMarks(scenario, tab));
  });
}
