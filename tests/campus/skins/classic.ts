import { esc, legacyDocument } from '../html.ts';
import { scenarios } from '../scenarios/index.ts';
import type { Scenario } from '../types.ts';

const schools = [...new Map(scenarios.map(({ school, calendar }) => [school, calendar]))];

const list = (name: string, values: string[], chosen: string): string =>
  `<select name="${name}" id="${name}" onchange="contextChanged()">${values
    .map((value) => `<option${value === chosen ? ' selected' : ''}>${esc(value)}</option>`)
    .join('')}</select>`;

function topBar({ school, calendar }: Place): string {
  const calendars = schools.map(([, name]) => name);
  const names = schools.map(([name]) => name);
  return `<table class="classicTop" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td class="logo" nowrap>Campus <span class="practiceMark">Practice</span></td>
<td nowrap class="contextBar">Year ${list('endYear', ['26-27', '25-26'], '26-27')}
School ${list('schoolID', names, school)} Calendar ${list('calendarID', calendars, calendar)}</td>
<td align="right" nowrap class="userBar"><a href="#">Practice Clerk</a> | <a href="/">Practice index</a> | <a href="#">Log Off</a></td>
</tr></table>`;
}

type Place = Pick<Scenario, 'school' | 'calendar'>;

/** Classic's top document: the bar with the context, the outline at the left, the workspace at the right. */
export function classicTop(place: Place, frameWorkspace: string): string {
  return legacyDocument(
    'Infinite Campus (Practice)',
    'classic.css',
    'classic.js',
    `<body class="main" marginheight="0" marginwidth="0">${topBar(place)}
<table class="frames" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td width="220" valign="top"><iframe id="frameSidebar" name="frameSidebar" frameborder="0" src="/campus/outline.xsl"></iframe></td>
<td valign="top"><iframe id="frameWorkspace" name="frameWorkspace" frameborder="0" src="${esc(frameWorkspace)}"></iframe></td>
</tr></table></body>`,
  );
}

const outline: [title: string, label: string, depth: number][] = [
  ['student', 'Student Information', 0],
  ['census', 'Census', 0],
  ['census.CensusWizard', 'Census Wizard', 1],
  ['census.People', 'People', 1],
  ['census.People.Demographics', 'Demographics', 2],
  ['census.People.Relationships', 'Relationships', 2],
  ['census.People.Households', 'Households', 2],
  ['census.Households', 'Households', 1],
  ['census.Addresses', 'Addresses', 1],
  ['behavior.BehaviorManagement', 'Behavior', 0],
  ['scheduling.Section.ToolSet', 'Scheduling', 0],
  ['adhoc', 'Ad Hoc Reporting', 0],
];

const entry = ([title, label, depth]: (typeof outline)[number]): string =>
  `<tr><td nowrap style="padding-left:${6 + depth * 14}px"><img src="/campus/static/icon-${depth === 2 ? 'page' : 'folder'}.svg" width="12" height="12" alt=""> <a href="#" title="${title}">${label}</a></td></tr>`;

const found = ({ student }: Scenario): string =>
  `<tr><td nowrap class="result"><a href="javascript:selectPerson(${student.personID});" title="personID: ${student.personID}">${esc(student.name.slice(0, 40))}</a><br><span>Grade: ${student.grade} #${student.studentNumber}</span></td></tr>`;

/** The outline: tabs Search and Index; search results name the personID in their title. */
export function classicSidebar(): string {
  return legacyDocument(
    'outline',
    'classic.css',
    'classic.js',
    `<body class="sidebar"><table class="sideTabs" cellpadding="0" cellspacing="0" border="0"><tr>
<td class="tabOn" id="tabIndex"><a href="javascript:showTab('Index');">Index</a></td><td class="tabOff" id="tabSearch"><a href="javascript:showTab('Search');">Search</a></td></tr></table>
<div id="paneIndex"><table cellpadding="1" cellspacing="0" border="0" class="outline">${outline.map(entry).join('\n')}</table></div>
<div id="paneSearch" style="display:none"><table cellpadding="1" cellspacing="0" border="0" class="outline">${scenarios.map(found).join('\n')}</table></div>
</body>`,
  );
}
