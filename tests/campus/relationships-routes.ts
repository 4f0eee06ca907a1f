import { innerPath, scenarioOf } from './paths.ts';
import type { Answer, Asked } from './routes.ts';
import { savedBoxes, savedJson } from './saving.ts';
import { scenarioByPerson, scenarios } from './scenarios/index.ts';
import { classicSidebar, classicTop } from './skins/classic.ts';
import { kendoPage, kendoRows } from './skins/kendo.ts';
import { legacyDetail, rewritingDetail } from './skins/legacy-detail.ts';
import { frameWorkspacePage, workspacePage, wrapperPage } from './skins/legacy-frames.ts';
import { legacyHeader } from './skins/legacy-header.ts';
import { shell } from './skins/shell.ts';
import type { Scenario } from './types.ts';

type Page = (scenario: Scenario, asked: Asked) => Answer;

const look = ({ query }: Asked): string => (query.get('ui') === 'cl' ? 'cl' : 'nl');

const json = (value: unknown, wait = 0): Answer => ({
  body: JSON.stringify(value),
  type: 'application/json; charset=utf-8',
  wait,
});

/** Top documents, which find their scenario by the query. */
const tops: Record<string, Page> = {
  '/campus/sis/campus-tools/relationships': (scenario) => ({
    body: shell(scenario, innerPath.workspace(scenario.student.personID, 'nl')),
  }),
  '/campus/sis/tools-core/relationships': (scenario, { query }) => ({
    body: shell(scenario, innerPath.kendo(scenario.student.personID, query.get('pageSize'))),
  }),
  '/campus/main.xsl': (scenario) => ({
    body: classicTop(scenario, innerPath.frameWorkspace(scenario.student.personID, 'cl')),
  }),
};

function detail(scenario: Scenario, asked: Asked): Answer {
  const { sessions, session, method, query, body } = asked;
  if (method === 'POST') {
    sessions.save(session, scenario, savedBoxes(scenario, body));
    return { body: '', goTo: innerPath.detail(scenario.student.personID, look(asked)) };
  }
  if (scenario.timing.rewrites && !query.has('content')) return { body: rewritingDetail() };
  return {
    body: legacyDetail(scenario, sessions.rows(session, scenario), look(asked)),
    wait: scenario.timing.rows,
  };
}

function kendoData(scenario: Scenario, { sessions, session, method, body }: Asked): Answer {
  if (method === 'POST') sessions.save(session, scenario, savedJson(scenario, body));
  return json(kendoRows(scenario, sessions.rows(session, scenario)), scenario.timing.rows);
}

/** Documents and data inside the frames, which find their student by personID. */
const inner: Record<string, Page> = {
  '/campus/legacy/workspace.xsl': (scenario, asked) => ({
    body: workspacePage(innerPath.frameWorkspace(scenario.student.personID, look(asked))),
  }),
  '/campus/legacy/frameWorkspace.xsl': (scenario, asked) => ({
    body: frameWorkspacePage(innerPath.wrapper(scenario.student.personID, look(asked))),
  }),
  '/campus/legacy/frameWorkspaceWrapper.xsl': ({ student: { personID } }, asked) => {
    const ui = look(asked);
    return { body: wrapperPage(innerPath.header(personID, ui), innerPath.detail(personID, ui), ui) };
  },
  '/campus/census/people/personHeader.xsl': (scenario, asked) => ({ body: legacyHeader(scenario, look(asked)) }),
  '/campus/census/relationships/relationships.xsl': detail,
  '/campus/apps/census/relationships': () => ({ body: kendoPage() }),
  '/campus/api/census/relationships': kendoData,
  '/campus/api/census/flags': (scenario) =>
    json(
      scenario.flags.map(({ text }) => text),
      scenario.timing.flags,
    ),
};

const students = () =>
  scenarios.map(({ student, school, calendar, id }) => ({ ...student, school, calendar, practice: id }));

/** The Relationships tool in its three skins, and what its scripts ask for; null when the path is none of these. */
export function relationshipsPages(asked: Asked): Answer | null {
  if (asked.path === '/campus/outline.xsl') return { body: classicSidebar() };
  if (asked.path === '/campus/api/search/students') return json(students());
  const top = tops[asked.path];
  const page = top ?? inner[asked.path];
  if (page === undefined) return null;
  const scenario = top === undefined ? scenarioByPerson(asked.query.get('personID') ?? '') : scenarioOf(asked.query);
  return scenario === null ? { status: 404, body: 'Practice: no such person.' } : page(scenario, asked);
}
