import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { know } from '../../../lib/campus/know.ts';
import { frameReader } from '../../../lib/campus/read-frame.ts';
import { specsFor } from '../../../lib/campus/specs.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { buildReport } from '../../../lib/report/build.ts';
import type { TabFrame } from '../../../lib/report/frame.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import { toolPath } from '../../campus/tools/paths.ts';
import type { PracticeTool, ToolSkin } from '../../campus/tools/types.ts';
import { practiceFrames } from './practice-frames.ts';

const HOST = 'https://practice.infinitecampus.org';
const TODAY = '2026-11-25';

/** One frame as the extension reads it: twice, so that its header has rested. Needs a clock that the test moves. */
async function readFrame(
  { body, title = '', url = '/', name = '' }: ReturnType<typeof practiceFrames>[number],
  at: number,
) {
  const dom = new JSDOM(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`, {
    url: new URL(url, HOST).href,
  });
  dom.window.name = name;
  const reader = frameReader(dom.window as unknown as Window, `key${at}`, { specs: specsFor({}), headers: [] });
  await reader.read(() => false);
  vi.setSystemTime(Date.now() + 5000);
  const result = await reader.read(() => false);
  if (!result) throw new Error('The reading was stopped.');
  return result.reading;
}

/** The report of a practice page in one skin, without a browser. The test must have replaced `Date`. */
export async function scenarioReport(tool: PracticeTool, skin: ToolSkin): Promise<TabReport | null> {
  const frames: TabFrame[] = [];
  for (const [frameId, frame] of practiceFrames(toolPath(skin, tool)).entries())
    frames.push({ frameId, reading: know(await readFrame(frame, frameId), TODAY) });
  const about = { tabId: 1, origin: HOST, frames, pairs: {}, today: TODAY, language: 'en' as const };
  return buildReport({ ...about, district: practiceProfile, now: Date.now() }).report;
}
