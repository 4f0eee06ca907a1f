import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { frameConfig } from '../../../../lib/campus/frame-config.ts';
import { know } from '../../../../lib/campus/know.ts';
import { frameReader } from '../../../../lib/campus/read-frame.ts';
import { buildReport } from '../../../../lib/report/build.ts';
import { tools } from '../../../campus/tools/index.ts';
import { toolInner, toolPath } from '../../../campus/tools/paths.ts';
import { kendoContent } from '../../../campus/tools/skins/kendo.ts';
import { legacyTool } from '../../../campus/tools/skins/legacy.ts';
import { windowTool } from '../../../campus/tools/skins/window.ts';
import type { PracticeTool, ToolSkin } from '../../../campus/tools/types.ts';
import { district } from '../../checks/kit.ts';

/** The document that holds the rows, as each face of Campus draws it. */
function drawn(tool: PracticeTool, skin: ToolSkin): { html: string; path: string } {
  if (skin === 'window') return { html: windowTool(tool), path: toolPath(skin, tool) };
  if (skin === 'new-look-kendo')
    return { html: `<body><h1>${tool.tool}</h1>${kendoContent(tool)}</body>`, path: toolInner.kendo(tool) };
  const look = skin === 'classic' ? 'cl' : 'nl';
  return { html: legacyTool(tool, look), path: toolInner.detail(tool, look) };
}

async function reportOf(tool: PracticeTool, skin: ToolSkin) {
  const { html, path } = drawn(tool, skin);
  const dom = new JSDOM(html, { url: `https://practice.infinitecampus.org${path}` });
  const reader = frameReader(dom.window as unknown as Window, 'key', frameConfig({}, []));
  const result = await reader.read(() => false);
  if (!result) throw new Error('The reading was stopped.');
  const { report } = buildReport({
    tabId: 1,
    origin: 'https://practice.infinitecampus.org',
    frames: [{ frameId: 0, reading: know(result.reading, '2026-09-01') }],
    pairs: {},
    district,
    today: '2026-09-01',
    language: 'en',
    now: Date.UTC(2026, 8, 1),
  });
  return report;
}

const own = tools.filter(({ page }) => page === 'olr-search' || page === 'olr-application');
const cases = own.flatMap((tool) => tool.skins.map((skin) => [tool.id, skin, tool] as const));
const sorted = (findings: { check: string; outcome: string; name: string | null }[]) =>
  findings.map(({ check, outcome, name }) => `${check} ${outcome} ${name ?? ''}`).sort();

describe('the practice campus', () => {
  it('has three pages of each kind and more', () => {
    for (const page of ['olr-search', 'olr-application'])
      expect(own.filter((tool) => tool.page === page).length).toBeGreaterThanOrEqual(3);
  });

  it.each(cases)('%s reads as written by hand in %s', async (_, skin, tool) => {
    const report = await reportOf(tool, skin);
    const { findings, couldNotRun, facts, context } = tool.expected;
    expect(report?.pages.map(({ page }) => page)).toEqual([tool.page]);
    const found = (report?.findings ?? []).map(({ check, outcome, subject }) => ({
      check,
      outcome,
      name: subject.name,
    }));
    expect(sorted(found)).toEqual(sorted(findings));
    expect(report?.coverage.couldNotRun).toEqual(couldNotRun);
    for (const [kind, rows] of Object.entries(facts))
      for (const row of rows ?? [])
        expect(report?.facts[kind as 'applicants']).toContainEqual(expect.objectContaining(row));
    expect(report?.context).toMatchObject(context);
  });
});
