import type { Answer, Asked } from '../routes.ts';
import { classicTop } from '../skins/classic.ts';
import { rewritingDetail } from '../skins/legacy-detail.ts';
import { frameWorkspacePage, workspacePage, wrapperPage } from '../skins/legacy-frames.ts';
import { shell, shellWithoutPerson } from '../skins/shell.ts';
import { toolById, tools } from './index.ts';
import { toolInner, topPath } from './paths.ts';
import { instructionPage, kendoContent, kendoTool } from './skins/kendo.ts';
import { legacyTool } from './skins/legacy.ts';
import { toolHeader } from './skins/legacy-header.ts';
import { portalContent, portalInner, portalOuter } from './skins/portal.ts';
import { windowTool } from './skins/window.ts';
import type { PracticeTool, ToolSkin } from './types.ts';

type Page = (tool: PracticeTool, asked: Asked) => Answer;

const look = ({ query }: Asked): 'nl' | 'cl' => (query.get('ui') === 'cl' ? 'cl' : 'nl');

const json = (value: unknown, wait: number): Answer => ({
  body: JSON.stringify(value),
  type: 'application/json; charset=utf-8',
  wait,
});

function inShell(tool: PracticeTool, workspace: string): Answer {
  const { person, school, calendar, id: practice } = tool;
  if (person === null) return { body: shellWithoutPerson(tool.tool, workspace, tool) };
  return { body: shell({ student: person, school, calendar, practice }, workspace, tool.tool) };
}

const tops: Record<ToolSkin, (tool: PracticeTool) => Answer> = {
  'new-look-kendo': (tool) => inShell(tool, toolInner.kendo(tool)),
  'new-look-legacy': (tool) => inShell(tool, toolInner.workspace(tool, 'nl')),
  classic: (tool) => ({ body: classicTop(tool, toolInner.frameWorkspace(tool, 'cl')) }),
  window: (tool) => ({ body: windowTool(tool), wait: tool.timing.rows }),
  portal: (tool) => ({ body: portalOuter(tool, toolInner.portal(tool)) }),
};

function detail(tool: PracticeTool, asked: Asked): Answer {
  const { method, query } = asked;
  if (method === 'POST') return { body: '', goTo: toolInner.detail(tool, look(asked)) };
  if (tool.page === 'gradebook') return { body: instructionPage(toolInner.gradebook(tool, look(asked))) };
  if (tool.timing.rewrites && !query.has('content')) return { body: rewritingDetail() };
  return { body: legacyTool(tool, look(asked)), wait: tool.timing.rows };
}

/** The grade book's own frame: drawn by its script in the New Look, by the server in classic. */
const gradebook: Page = (tool, { query }) =>
  query.get('ui') === 'kendo'
    ? { body: kendoTool(tool) }
    : { body: legacyTool(tool, query.get('ui') ?? 'nl'), wait: tool.timing.rows };

const content: Page = (tool, { query }) => {
  const html = query.get('dialect') === 'portal' ? portalContent(tool) : kendoContent(tool);
  return json({ html }, tool.timing.rows);
};

const kendo: Page = (tool) => ({
  body: tool.page === 'gradebook' ? instructionPage(toolInner.gradebook(tool, 'kendo')) : kendoTool(tool),
});

/** Documents and data that have one address for all tools. */
const shared: Record<string, Page> = {
  '/campus/legacy/workspace.xsl': (tool, asked) => ({
    body: workspacePage(toolInner.frameWorkspace(tool, look(asked))),
  }),
  '/campus/legacy/frameWorkspace.xsl': (tool, asked) => ({
    body: frameWorkspacePage(toolInner.wrapper(tool, look(asked))),
  }),
  '/campus/legacy/frameWorkspaceWrapper.xsl': (tool, asked) => {
    const ui = look(asked);
    return { body: wrapperPage(toolInner.header(tool, ui), toolInner.detail(tool, ui), ui) };
  },
  '/campus/legacy/personHeader.xsl': (tool, asked) => ({ body: toolHeader(tool, look(asked)) }),
  '/campus/apps/gradebook': gradebook,
  '/campus/api/tools/content': content,
  '/campus/api/census/flags': ({ flags, timing }) =>
    json(
      flags.map(({ text }) => text),
      timing.flags,
    ),
};

/** Documents at an address of the tool's own. */
const own = [
  { path: (tool: PracticeTool) => toolInner.kendo(tool), page: kendo },
  { path: (tool: PracticeTool) => toolInner.portal(tool), page: ((tool) => ({ body: portalInner(tool) })) as Page },
  { path: (tool: PracticeTool) => toolInner.detail(tool, 'nl'), page: detail },
];

const pathOf = (address: string): string => address.split('?')[0] ?? '';

/** The tool whose ids all stand in the query: how a frame is found after another student was chosen. */
const byIds = ({ path, query }: Asked): PracticeTool | null =>
  tools.find(
    (tool) =>
      own.some((one) => pathOf(one.path(tool)) === path) &&
      (tool.person === null || tool.person.personID === query.get('personID')) &&
      Object.entries(tool.query).every(([key, value]) => query.get(key) === value),
  ) ?? null;

/** Every page of the practice campus besides Relationships, in every skin; null when the address is none of them. */
export function toolPages(asked: Asked): Answer | null {
  const { path, query } = asked;
  const tool = toolById(query.get('practice') ?? '') ?? byIds(asked);
  if (tool === null) return null;
  const skin = tool.skins.find((one) => topPath(one, tool) === path);
  if (skin !== undefined) return tops[skin](tool);
  const page = shared[path] ?? own.find((one) => pathOf(one.path(tool)) === path)?.page;
  return page === undefined ? null : page(tool, asked);
}
