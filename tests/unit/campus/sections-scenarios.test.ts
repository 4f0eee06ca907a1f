import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { know } from '../../../lib/campus/know.ts';
import { frameReader } from '../../../lib/campus/read-frame.ts';
import { specsFor } from '../../../lib/campus/specs.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { buildReport } from '../../../lib/report/build.ts';
import type { TabFrame } from '../../../lib/report/frame.ts';
import { tools } from '../../campus/tools/index.ts';
import { toolPath } from '../../campus/tools/paths.ts';
import type { PracticeTool, ToolSkin } from '../../campus/tools/types.ts';
import { practiceFrames } from './practice-frames.ts';

/** The scenarios of sections, schedules, grade books, summaries and portals, read as a whole tab. */
const ids = new Set(['section', 'schedule', 'gradebook', 'person-summary', 'portal-parent', 'portal-student']);
const cases = tools
  .filter(({ page }) => ids.has(page))
  .flatMap((tool) => tool.skins.map((skin) => [tool.id, skin, tool] as const));

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

/** @param rested whether the header is to have stood for a while: flags are taken to be there only then */
async function readFrame(
  frame: ReturnType<typeof practiceFrames>[number],
  frameId: number,
  rested: boolean,
): Promise<TabFrame> {
  const { window } = new JSDOM(
    `<!doctype html><html><head><title>${frame.title}</title></head><body>${frame.body}</body></html>`,
    { url: new URL(frame.url ?? '/', 'https://practice.infinitecampus.org').href },
  );
  window.name = frame.name ?? '';
  const reader = frameReader(window as unknown as Window, `key${frameId}`, { specs: specsFor({}), headers: [] });
  if (rested) {
    await reader.read(() => false);
    vi.setSystemTime(Date.now() + 5000);
  }
  const result = await reader.read(() => false);
  if (!result) throw new Error('The reading was stopped.');
  return { frameId, reading: know(result.reading, '2026-11-25') };
}

async function reportOf(tool: PracticeTool, skin: ToolSkin) {
  const frames: TabFrame[] = [];
  for (const frame of practiceFrames(toolPath(skin, tool)))
    frames.push(await readFrame(frame, frames.length, tool.person !== null));
  return buildReport({
    tabId: 1,
    origin: 'https://practice.infinitecampus.org',
    frames,
    pairs: {},
    district: practiceProfile,
    today: '2026-11-25',
    language: 'en',
    now: Date.now(),
  }).report;
}

describe.each(cases)('%s in %s', (_id, skin, tool) => {
  it('is read and checked as expected', async () => {
    const report = await reportOf(tool, skin);
    const { expected } = tool;
    expect(report?.pages.map(({ page }) => page)).toEqual([tool.page]);
    const found = report?.findings.map(({ check, outcome, row, subject }) => [
      check,
      outcome,
      row === null ? null : subject.name,
    ]);
    expect(found?.sort()).toEqual(expected.findings.map(({ check, outcome, name }) => [check, outcome, name]).sort());
    expect(report?.coverage.couldNotRun).toEqual(expected.couldNotRun);
    expect(report?.facts.sections).toMatchObject(expected.facts.sections ?? []);
    expect(report?.facts.sections).toHaveLength(expected.facts.sections?.length ?? 0);
    expect(report?.context).toMatchObject(expected.context);
    // The old header frame never comes to rest in jsdom; the browsers' tests look at it.
    if (skin !== 'new-look-legacy' && skin !== 'classic')
      expect(report?.context.flagsReadable).toBe(expected.flagsReadable);
    expect(JSON.stringify(report)).not.toMatch(/Number[A-G]|Letter[AB]|93\.1/);
  });
});
