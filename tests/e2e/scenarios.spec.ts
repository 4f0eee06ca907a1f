import { expect, test } from '@playwright/test';
import { skins } from '../campus/paths.ts';
import { scenarios } from '../campus/scenarios/index.ts';
import type { ExpectedFinding, Scenario } from '../campus/types.ts';
import { markNames } from './kit/accessibility-tree.ts';
import { badgeText, inShort, readReport, useLens } from './kit/lens.ts';

const lens = useLens();

/** What the interface says beside a box, written by hand from the words of the checklist. */
const markWords: Record<string, string> = {
  'REL-GUARDIAN': 'Guardian box empty',
  'REL-PORTAL': 'Portal box empty',
  'REL-ACCESS': 'Portal ticked without Guardian',
  'REL-ENDED': 'Ended, boxes still ticked',
  'REL-DUP': 'Looks like the same person twice',
};

/** The scenario's findings with the pair's subject as the report has it: either of the two is right. */
function wanted({ expected }: Scenario, got: string[] | null): ExpectedFinding[] {
  return expected.findings.map((finding) => {
    const other = { ...finding, name: finding.pairName ?? finding.name };
    return got?.includes(line(other)) ? other : finding;
  });
}

const line = ({ check, outcome, name }: ExpectedFinding): string => `${check} ${outcome} ${name ?? '-'}`;

for (const scenario of scenarios) {
  for (const skin of skins) {
    test(`${scenario.id} in ${skin}`, async () => {
      const { expected } = scenario;
      const tab = await lens.open(lens.campus.url(skin, scenario.id));
      const read = () => readReport(lens.browser, tab.id);
      // Flags may come later than rows, and the report is written again then: only the last one counts.
      await expect
        .poll(
          async () => {
            const report = await read();
            const got = inShort(report);
            return { right: got?.join() === wanted(scenario, got).map(line).sort().join(), got, ...report?.context };
          },
          { intervals: [50, 100], timeout: 20_000 },
        )
        .toMatchObject({
          right: true,
          flagsReadable: expected.flagsReadable,
          flags: expected.flags.map((kind) => ({ kind })),
        });

      const report = await read();
      const findings = wanted(scenario, inShort(report));
      expect(report?.context).toMatchObject(expected.context);
      expect(report?.coverage.couldNotRun).toEqual(expected.couldNotRun);
      expect(report?.pages).toHaveLength(1);
      expect(report?.pages[0]).toMatchObject({
        page: 'relationships',
        skin: skin === 'classic' ? 'classic' : 'new-look',
        rows: { seen: scenario.rows.length, total: scenario.rows.length },
      });
      const counted = findings.filter(({ outcome }) => outcome !== 'unknown').length;
      expect(await badgeText(lens.inside, tab.id)).toBe(counted === 0 ? '' : String(counted));

      // Marks stand only beside rows in view: the page is scrolled to each of them first.
      const names = findings.flatMap(({ check, name }) => (name === null ? [] : [`${markWords[check]}, ${name}`]));
      const row = report?.findings.find((finding) => finding.row !== null)?.row;
      if (row !== undefined)
        await lens.inside.evaluate((message) => chrome.runtime.sendMessage(message), {
          type: 'show-row',
          tabId: tab.id,
          row,
        });
      await expect.poll(() => markNames(tab.page), { intervals: [50, 100] }).toEqual(names.sort());
      expect(tab.errors).toEqual([]);
    });
  }
}
