import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tabReport } from '../../../lib/report/schema.ts';
import { tools } from '../../campus/tools/index.ts';
import type { ToolSkin } from '../../campus/tools/types.ts';
import { scenarioReport } from './scenario-report.ts';

const mine = tools.filter(({ page }) => page.startsWith('household'));
// One skin each; the browser tests read every scenario in every skin.
const cases = mine.map((tool, at) => [tool.id, tool.skins[at % tool.skins.length] as ToolSkin, tool] as const);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

it('there are three scenarios of each page at least', () => {
  for (const page of ['households', 'household-members', 'household-addresses'])
    expect(mine.filter((tool) => tool.page === page).length).toBeGreaterThanOrEqual(3);
});

describe.each(cases)('%s in %s', (_id, skin, tool) => {
  it('is read and checked as expected', async () => {
    const report = await scenarioReport(tool, skin);
    expect(report?.pages.map(({ page }) => page)).toEqual([tool.page]);
    const { findings, couldNotRun, facts, context } = tool.expected;
    expect(
      report?.findings
        .map(({ check, outcome, row, subject }) => [check, outcome, row === null ? null : subject.name])
        .sort(),
    ).toEqual(findings.map(({ check, outcome, name }) => [check, outcome, name]).sort());
    expect(report?.coverage.couldNotRun).toEqual(couldNotRun);
    for (const kind of ['households', 'memberships'] as const)
      for (const fact of facts[kind] ?? []) expect(report?.facts[kind]).toContainEqual(expect.objectContaining(fact));
    expect(report?.context).toMatchObject(context);
    expect(tabReport.safeParse(report).error).toBeUndefined();
  });
});
