import { scenarioById } from './scenarios/index.ts';
import type { CampusSkin, Scenario, UrlOptions } from './types.ts';

export const skins: readonly CampusSkin[] = ['new-look-legacy', 'new-look-kendo', 'classic'];

const top: Record<CampusSkin, string> = {
  'new-look-legacy': '/campus/sis/campus-tools/relationships',
  'new-look-kendo': '/campus/sis/tools-core/relationships',
  classic: '/campus/main.xsl',
};

/** The path of a top document. Throws on a skin or scenario that does not exist. */
export function pagePath(skin: CampusSkin, scenario: string, options: Omit<UrlOptions, 'origin'> = {}): string {
  const path = top[skin];
  if (path === undefined) throw new Error(`no such skin: ${skin}`);
  if (scenarioById(scenario) === null) throw new Error(`no such scenario: ${scenario}`);
  const query = new URLSearchParams({ appName: 'practice', practice: scenario });
  if (options.rows !== undefined) query.set('rows', String(options.rows));
  if (options.pageSize !== undefined) query.set('pageSize', String(options.pageSize));
  return `${path}?${query}`;
}

/** The scenario a top document's query asks for: `rows` wins over `practice`; null when there is none. */
export function scenarioOf(query: URLSearchParams): Scenario | null {
  const rows = query.get('rows');
  return scenarioById(rows === null ? (query.get('practice') ?? 'portal-empty') : `rows-${rows}`);
}

/**
 * Addresses inside the frames: they know the student by personID, as Campus does, and nothing of scenarios.
 * `look` is 'nl' inside the New Look and 'cl' in classic.
 */
export const innerPath = {
  workspace: (personID: string, look: string) => `/campus/legacy/workspace.xsl?personID=${personID}&ui=${look}`,
  frameWorkspace: (personID: string, look: string) =>
    `/campus/legacy/frameWorkspace.xsl?x=user.Outline-getToolRights&personID=${personID}&ui=${look}`,
  wrapper: (personID: string, look: string) =>
    `/campus/legacy/frameWorkspaceWrapper.xsl?personID=${personID}&ui=${look}`,
  header: (personID: string, look: string) =>
    `/campus/census/people/personHeader.xsl?x=census.Person-getPerson&personID=${personID}&ui=${look}`,
  detail: (personID: string, look: string) =>
    `/campus/census/relationships/relationships.xsl?x=census.Relationships-getRelationships&x=user.ToolUsageLog-logAccess` +
    `&objRights=census.Relationships&toolCode=census.Relationships&personID=${personID}&ui=${look}`,
  kendo: (personID: string, pageSize: string | null) =>
    `/campus/apps/census/relationships?personID=${personID}${pageSize === null ? '' : `&pageSize=${pageSize}`}`,
};
