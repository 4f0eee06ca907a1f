import { esc } from '../html.ts';
import type { Scenario } from '../types.ts';

const icon = (name: string): string =>
  `<ic-icon class="ic-icon"><svg aria-hidden="true" width="18" height="18"><use href="/campus/static/sprite.svg#${name}"></use></svg></ic-icon>`;

const tools = [
  'Summary',
  'Enrollments',
  'Demographics',
  'Relationships',
  'Membership in Households',
  'Flags',
  'Person Documents',
];

const related = (current: string): string =>
  tools
    .map(
      (tool) =>
        `<li class="ng-star-inserted"><span role="link" tabindex="0" class="related-tools__link${tool === current ? ' related-tools__link--current' : ''}">${tool}</span></li>`,
    )
    .join('');

/** Whose title bar it is; an adult has neither number nor grade. */
type Person = Pick<Scenario['student'], 'personID' | 'name' | 'birthDate'> & {
  studentNumber: string | null;
  grade: string | null;
};

const item = (text: string): string => `<li class="ng-star-inserted">${esc(text)}</li>`;

function titleBar(student: Person, tool: string): string {
  const { studentNumber, grade, birthDate } = student;
  const details = [studentNumber, grade === null ? null : `Grade: ${grade}`, birthDate && `DOB: ${birthDate}`];

  return `<ic-title-bar-container class="ng-tns-c3180421577-4"><ic-title-bar class="ng-tns-c3180421577-4 ng-star-inserted">
<div class="title-bar"><h1 class="title-bar__tool">${esc(tool)}</h1>
<ic-title-bar-selected-context-item class="ng-star-inserted"><span class="title-bar__name">${esc(student.name)} </span>
<ul class="title-bar__details">${details
    .filter((text) => text !== null && text !== '')
    .map((text) => item(text ?? ''))
    .join('')}</ul>
</ic-title-bar-selected-context-item>
<div class="title-bar__flags ng-tns-c3180421577-4"></div>
<span class="title-bar__related">Related Tools</span></div>
</ic-title-bar></ic-title-bar-container>
<nav class="related-tools"><ul>${related(tool)}</ul></nav>`;
}

/** Title bar markup for pages without a person in hand. */
const bareTitleBar = (tool: string): string =>
  `<ic-title-bar-container><ic-title-bar><div class="title-bar"><h1 class="title-bar__tool">${esc(tool)}</h1></div></ic-title-bar></ic-title-bar-container>`;

function contextSwitcher(school: string, calendar: string): string {
  return `<button type="button" aria-label="Context Switcher" aria-expanded="false" class="context-switcher"><span class="context-switcher__year">2026-2027</span><span class="context-switcher__school">${esc(school)}</span><span class="context-switcher__calendar">${esc(calendar)}</span></button>`;
}

const search = `<aside id="searchSidebar" class="search-sidebar ng-tns-c2207641-2" hidden><ic-tool-context-search>
<div class="search-sidebar__bar"><span class="k-picker k-dropdownlist" role="combobox" aria-label="Search type"><span class="k-input-value-text">Student</span></span>
<input id="searchBox" type="text" placeholder="Student Search..." autocomplete="off"></div>
<ic-list-view><ul class="search-sidebar__list"></ul></ic-list-view></ic-tool-context-search></aside>`;

interface ShellParts {
  titleBar: string;
  school: string;
  calendar: string;
  /** Address of the tool in the workspace frame. */
  workspace: string;
  personID: string;
  /** Of a practice tool: its scenario. */
  practice?: string;
}

/** The New Look's top document: header, title bar, side bar, and the tool in `iframe#main-workspace`. */
function shellPage({ titleBar: bar, school, calendar, workspace, personID, practice = '' }: ShellParts): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Infinite Campus (Practice)</title>
<link rel="stylesheet" href="/campus/static/shell.css"><script>window.icContext={personID:'${esc(personID)}',practice:'${esc(practice)}'}</script><script src="/campus/static/shell.js" defer></script></head>
<body><ic-nav-wrapper-app ng-version="19.2.14">
<header class="nav-header"><button type="button" id="menu-toggle-button" class="nav-header__button" aria-label="Main Menu">${icon('menu')}</button>
<div class="header__logo">Campus<a class="practice-ribbon" href="/">Practice</a></div>
<button type="button" class="nav-header__button nav-header__search" aria-controls="searchSidebar" aria-label="Search" aria-expanded="false">${icon('search')}<span>Search for a tool or student</span></button>
${contextSwitcher(school, calendar)}
<button type="button" class="nav-header__button" aria-label="User Menu">${icon('user')}</button></header>
<div class="flex workspace-row">${search}
<main id="main-content" class="flex flex-col w-full overflow-y-auto">${bar}
<ic-workspace class="workspace-content"><div class="iframe-wrapper"><iframe id="main-workspace" title="workspace" src="${esc(workspace)}"></iframe></div></ic-workspace>
</main></div></ic-nav-wrapper-app></body></html>`;
}

type Shown = Pick<Scenario, 'school' | 'calendar'> & { student: Person; practice?: string };

/** The shell around a person's tool. */
export function shell({ student, ...place }: Shown, workspace: string, tool = 'Relationships'): string {
  const { school, calendar, practice } = place;
  const { personID } = student;
  return shellPage({
    titleBar: titleBar(student, tool),
    school,
    calendar,
    workspace,
    personID,
    ...(practice && { practice }),
  });
}

const alder = { school: 'Practice Alder High School', calendar: '26-27PAHS' };

/** The shell around a tool that is about no person. */
export function shellWithoutPerson(
  tool: string,
  workspace: string,
  { school, calendar }: Pick<Scenario, 'school' | 'calendar'> = alder,
): string {
  return shellPage({ titleBar: bareTitleBar(tool), school, calendar, workspace, personID: '' });
}
