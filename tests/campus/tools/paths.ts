import type { PracticeTool, ToolSkin } from './types.ts';

/** "census.PersonHouseholds" → "census", "personHouseholds". */
const parts = ({ toolCode }: PracticeTool): [module: string, name: string] => {
  const [module = '', ...rest] = toolCode.split('.');
  const name = rest.join('') || module;
  return [module.toLowerCase(), name.charAt(0).toLowerCase() + name.slice(1)];
};

const role = ({ page }: PracticeTool): string => (page === 'portal-student' ? 'student' : 'parent');

/** The ids of what a tool is about, as Campus writes them, and the scenario. */
function query(tool: PracticeTool, first: Record<string, string> = {}): string {
  const person = tool.person === null ? {} : { personID: tool.person.personID };
  return String(new URLSearchParams({ ...first, ...person, ...tool.query, practice: tool.id }));
}

const tops: Record<ToolSkin, (tool: PracticeTool) => string> = {
  'new-look-kendo': ({ slug }) => `/campus/sis/tools-core/${slug}`,
  'new-look-legacy': ({ slug }) => `/campus/sis/campus-tools/${slug}`,
  classic: () => '/campus/main.xsl',
  window: (tool) => `/campus/${parts(tool)[0]}/${tool.slug}`,
  portal: (tool) => `/campus/nav-wrapper/${role(tool)}/portal/${role(tool)}/${tool.slug}`,
};

/** Path of a tool's top document, without its query. */
export const topPath = (skin: ToolSkin, tool: PracticeTool): string => tops[skin](tool);

/** Path and query of a tool's top document. A window of its own is opened with the ids of what it is about. */
export function toolPath(skin: ToolSkin, tool: PracticeTool): string {
  const asked = skin === 'window' ? query(tool, { appName: 'practice' }) : `appName=practice&practice=${tool.id}`;
  return `${topPath(skin, tool)}?${asked}`;
}

/** Addresses inside the frames (campus-pages.md §1.2). `look` is 'nl' inside the New Look and 'cl' in classic. */
export const toolInner = {
  kendo: (tool: PracticeTool) => `/campus/apps/${parts(tool)[0]}/${tool.slug}?${query(tool)}`,
  portal: (tool: PracticeTool) => `/campus/apps/portal/${role(tool)}/${tool.slug}?${query(tool)}`,
  /** The grade book has an address of its own, inside `iframe#instruction-wrapper-iframe`. */
  gradebook: (tool: PracticeTool, look: string) => `/campus/apps/gradebook?${query(tool, { ui: look })}`,
  workspace: (tool: PracticeTool, look: string) => `/campus/legacy/workspace.xsl?${query(tool, { ui: look })}`,
  frameWorkspace: (tool: PracticeTool, look: string) =>
    `/campus/legacy/frameWorkspace.xsl?${query(tool, { x: 'user.Outline-getToolRights', ui: look })}`,
  wrapper: (tool: PracticeTool, look: string) =>
    `/campus/legacy/frameWorkspaceWrapper.xsl?${query(tool, { ui: look })}`,
  header: (tool: PracticeTool, look: string) => {
    const x = tool.person === null ? 'user.ToolHeader-getHeader' : 'census.Person-getPerson';
    return `/campus/legacy/personHeader.xsl?${query(tool, { x, ui: look })}`;
  },
  detail: (tool: PracticeTool, look: string) => {
    const [module, name] = parts(tool);
    const x = `${tool.toolCode}-get${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const { toolCode } = tool;
    return `/campus/${module}/${name}/${name}.xsl?${query(tool, { x, objRights: toolCode, toolCode, ui: look })}`;
  },
};

/** What a script on a page asks for: the page's content, in one of the two newer dialects. */
export const contentPath = (tool: PracticeTool, dialect: 'kendo' | 'portal'): string =>
  `/campus/api/tools/content?${query(tool, { dialect })}`;
