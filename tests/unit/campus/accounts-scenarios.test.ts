import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { frameConfig } from '../../../lib/campus/frame-config.ts';
import { know } from '../../../lib/campus/know.ts';
import { frameReader } from '../../../lib/campus/read-frame.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { buildReport } from '../../../lib/report/build.ts';
import { exportReport } from '../../../lib/report/export.ts';
import type { TabFrame } from '../../../lib/report/frame.ts';
import { tabReport } from '../../../lib/report/schema.ts';
import { tools } from '../../campus/tools/index.ts';
import { toolPath } from '../../campus/tools/paths.ts';
import type { PracticeTool, ToolSkin } from '../../campus/tools/types.ts';
import { ticket } from '../support/ticket.ts';
import { practiceFrames } from './practice-frames.ts';
import { stillWindow } from './still-window.ts';

const mine = tools.filter(({ page }) => page === 'demographics' || page === 'user-account');
// One skin each; Chromium reads each in one, in turn.
const cases = mine.map((tool, at) => [tool.id, tool.skins[at % tool.skins.length] as ToolSkin, tool] as const);
/** Any key of these scenarios, with its hyphens or without: all begin with the holder's personID. */
const anyKey = /9[13][0-9a-f]{6}-?aaaa-?4bbb-?8ccc/i;

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

/** Reads every frame twice, so that its header has rested. */
async function framesOf(tool: PracticeTool, skin: ToolSkin) {
  const raw = [];
  for (const [at, { body, title = '', url = '/', name = '' }] of practiceFrames(toolPath(skin, tool)).entries()) {
    const window = stillWindow(body, url, title, at);
    window.name = name;
    const reader = frameReader(window, `key${at}`, frameConfig({}, []));
    await reader.read(() => false);
    vi.setSystemTime(Date.now() + 5000);
    const result = await reader.read(() => false);
    if (result) raw.push(result.reading);
  }
  return raw;
}

async function reportOf(tool: PracticeTool, skin: ToolSkin) {
  const raw = await framesOf(tool, skin);
  const frames = raw.map((reading, frameId): TabFrame => ({ frameId, reading: know(reading, '2026-11-25') }));
  const { report } = buildReport({
    tabId: 1,
    origin: 'https://practice.infinitecampus.org',
    frames,
    pairs: {},
    district: practiceProfile,
    today: '2026-11-25',
    language: 'en',
    now: Date.now(),
  });
  return { raw, report };
}

describe.each(cases)('%s in %s', (_id, skin, tool) => {
  it('is read and checked as expected, and no key leaves it', async () => {
    const { raw, report } = await reportOf(tool, skin);
    expect(report?.pages.map(({ page }) => page)).toEqual([tool.page]);
    const found = report?.findings.map(({ check, outcome, row, subject }) => [
      check,
      outcome,
      row === null ? null : subject.name,
    ]);
    expect(found?.sort()).toEqual(
      tool.expected.findings.map(({ check, outcome, name }) => [check, outcome, name]).sort(),
    );
    expect(report?.coverage.couldNotRun).toEqual(tool.expected.couldNotRun);
    expect(report?.context).toMatchObject(tool.expected.context);
    for (const fact of tool.expected.facts.accounts ?? [])
      expect(report?.facts.accounts).toContainEqual(expect.objectContaining(fact));
    expect(tabReport.safeParse(report).error).toBeUndefined();
    if (!report) throw new Error('No report.');
    const choices = { findings: report.findings.map((_, at) => at), includeNames: true, tried: [], note: '', kept: [] };
    for (const made of [raw, report, exportReport(report, '1'), ticket({ report, choices })])
      expect(JSON.stringify(made)).not.toMatch(anyKey);
    const stands = JSON.stringify(tool.blocks);
    expect(anyKey.test(stands)).toBe(report.facts.accounts.some(({ hasKey }) => hasKey === true));
  });
});
