import type { Judged } from '../more-strangers/judged.ts';
import { heads, off, on, table, tool } from '../unseen/draw.ts';
import { ana, contacts, nora, noraAll, noTick, type Says, tr, vera } from './draw.ts';

const none = { 'REL-PORTAL': 'not asked', 'REL-NONE': 'not asked', 'REL-DUP': 'not asked' };
const alone = (title: string, url: string, html: string, says: Says = none): Judged => ({
  title,
  html,
  url,
  pages: [],
  says,
});
const list = table(heads, [nora, vera]);

/** Pages that look like one of Campus’, and are none that is read; and the doors of the portals. */
export const othersFresh: Judged[] = [
  alone(
    'the result of an ad hoc filter over many students',
    '/campus/adhoc/dataWizard/results.xsl?toolCode=adhoc.query',
    `<h1>Ad Hoc Results</h1>${table(
      ['Student', 'Student Number', ...heads],
      [
        ['Practice, Ana M', '914001', ...nora],
        ['Sample, Ben', '914002', ...vera],
      ],
    )}`,
  ),
  alone(
    'a census report for printing',
    '/campus/report/census.xsl?toolCode=census.VerificationReport',
    `<h1>Census Verification Report</h1><h2>Practice, Ana M</h2>${table(heads, [nora.map((cell) => (cell === on ? 'X' : cell === off ? '' : cell)), vera.map((cell) => (cell === on ? 'X' : cell === off ? '' : cell))])}<footer>Page 1 of 3 · Generated 11/26/2026</footer>`,
  ),
  alone(
    'a help article with a sample of the list',
    '/campus/help/relationships.html',
    `<article><h1>Relationships Tool</h1><p>The following table shows the fields.</p>${table(
      ['Field', 'Description'],
      [
        ['Guardian', 'Legal guardian'],
        ['Portal', 'May use Campus Parent'],
        ['Mailing', 'Gets mail'],
      ],
    )}<h2>Example</h2>${list}</article>`,
  ),
  alone(
    'rights of a user group',
    '/campus/sis/campus-tools/tool-rights',
    `<h1>Tool Rights</h1>${table(
      ['Tool', 'R', 'W', 'A', 'D'],
      [
        ['Relationships', on, off, off, off],
        ['Guardian', on, off, off, off],
        ['Portal', on, off, off, off],
      ],
    )}`,
  ),
  alone(
    'the set-up of relationship types',
    '/campus/sis/campus-tools/relationship-type-setup',
    `<h1>Relationship Type Setup</h1>${table(
      ['Name', 'Relationship', 'Guardian', 'Portal', 'Mailing'],
      [
        ['Mother', 'Child', on, on, on],
        ['Aunt', 'Niece', off, off, off],
      ],
    )}`,
  ),
  alone(
    'an import of contacts and its errors',
    '/campus/sis/campus-tools/relationship-import',
    `<h1>Relationship Import Results</h1>${table(
      [...heads, 'Result'],
      [
        [...nora, 'Imported'],
        [...vera, 'Error: no such person'],
      ],
    )}`,
  ),
  alone(
    'the log of changes of the list',
    '/campus/sis/campus-tools/relationships-audit-log',
    `<h1>Relationships Change History</h1>${table(
      ['Modified Date', 'Modified By', ...heads],
      [
        ['11/20/2026', 'Example, Rita', ...noraAll],
        ['11/21/2026', 'Example, Rita', ...nora],
      ],
    )}`,
  ),
  alone(
    'the page to sign in of parents',
    '/campus/portal/parents/practice.jsp',
    '<h1>Campus Parent</h1><form><label>Username <input id="username"></label><label>Password <input type="password" id="password"></label><button id="signinbtn">Log In</button></form><a href="#">Forgot Password?</a> <a href="#">New User?</a>',
    {},
  ),
  alone(
    'a message about guardians',
    '/campus/sis/campus-tools/inbox',
    '<h1>Inbox</h1><p>Guardian Portal Relationship: please tick the boxes Guardian and Portal of Practice, Nora (Mother).</p>',
  ),
  alone(
    'the health contacts of a student',
    '/campus/sis/campus-tools/health-contacts?personID=914001',
    `<h1>Health Providers</h1>${table(['Name', 'Relationship', 'Phone'], [['Sample, Otto', 'Doctor', '404-555-0110']])}`,
  ),
  alone(
    'a search for people',
    '/campus/sis/campus-tools/search',
    `<h1>Search Results</h1>${table(
      ['Name', 'Grade', 'Student Number', 'Guardian'],
      [
        ['Practice, Ana M', '09', '914001', 'Practice, Nora'],
        ['Sample, Ben', '09', '914002', 'Sample, Ida'],
      ],
    )}`,
  ),
  {
    title: 'text being edited: a letter to families with the list in it',
    html: [
      ana,
      tool(
        `<h1>Letter Designer</h1><div contenteditable="true"><h2>Relationships</h2>${list}</div>`,
        'letter-designer',
      ),
    ],
    pages: [],
    says: none,
  },
  {
    title: 'the list as a print preview in its own frame',
    html: [
      ana,
      tool(
        `<h1>Print Preview</h1><div class="pdf"><h2>Relationships Report</h2>${list}<p>Printed 11/26/2026 by Example, Rita</p></div>`,
        'relationships-report',
      ),
    ],
    pages: [],
    says: none,
  },
  {
    title: 'the portal of parents, Today',
    html: [
      {
        url: '/campus/nav-wrapper/parent/portal/parent/today?appName=practice',
        title: 'Campus Parent',
        body: '<button id="menu-toggle-button"></button><div class="header__logo"></div><nav><a>Today</a><a>Grades</a><a>More</a></nav><iframe id="main-workspace" name="main-workspace"></iframe>',
      },
      { url: '/campus/apps/portal/parent/today', body: '<h1>Today</h1><p>No classes today.</p>' },
    ],
    pages: ['portal-parent'],
    says: none,
  },
  {
    title: 'the portal of parents, Family Information with Guardian and Portal words',
    html: [
      {
        url: '/campus/nav-wrapper/parent/portal/parent/more?appName=practice',
        title: 'Campus Parent',
        body: '<button id="menu-toggle-button"></button><iframe id="main-workspace" name="main-workspace"></iframe>',
      },
      {
        url: '/campus/apps/portal/parent/family-information',
        body: `<h1>Family Information</h1>${table(['Name', 'Relationship', 'Guardian', 'Portal'], [['Practice, Nora', 'Mother', 'Yes', 'No']])}`,
      },
    ],
    pages: ['portal-parent'],
    says: none,
  },
  {
    title: 'the portal of students, grades',
    html: [
      {
        url: '/campus/nav-wrapper/student/portal/student/grades?appName=practice',
        title: 'Campus Student',
        body: '<button id="menu-toggle-button"></button><iframe id="main-workspace" name="main-workspace"></iframe>',
      },
      {
        url: '/campus/apps/portal/student/grades',
        body: '<div class="collapsible-card grades__card"><h4>Practice Algebra</h4></div>',
      },
    ],
    pages: ['portal-student'],
    says: none,
  },
  {
    title: 'the list under a slug with other words: contacts of a person',
    html: [ana, tool(contacts(tr(nora) + tr(vera)), 'person-relationships')],
    pages: ['relationships'],
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'the list on the training copy',
    html: [
      { ...ana, url: '/sandbox/sis/campus-tools/relationships' },
      { url: '/sandbox/sis/campus-tools/relationships?personID=914001', body: contacts(tr(nora) + tr(vera)) },
    ],
    pages: ['relationships'],
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'classic: list above, and the form of the chosen row in another frame',
    html: [
      {
        url: '/campus/x.xsl',
        body: '<div class="topBar"><h1>Practice, Ana M</h1><div>Grade: 09 #914001</div></div><div id="actionbarDiv"><a id="newDiv">New</a></div>',
      },
      {
        url: '/campus/census/relationships.xsl?toolCode=census.Relationships&personID=914001',
        body: `<table class="masterList"><tr>${heads.map((head) => `<td class="header">${head}</td>`).join('')}</tr>${tr(nora.map((cell) => (cell === on ? 'X' : cell === off ? '' : cell)))}${tr(vera.map((cell) => (cell === on ? 'X' : cell === off ? '' : cell)))}</table>`,
      },
      {
        url: '/campus/census/relationshipDetail.xsl?toolCode=census.Relationships&personID=914001',
        body: `<table><tr><td class="detailFormColumn">Guardian</td><td>${on}</td></tr><tr><td class="detailFormColumn">Portal</td><td>${on}</td></tr></table>`,
      },
    ],
    pages: ['relationships'],
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'a student who was in the frame before: list and number of Ben, bar of Ana',
    html: [
      ana,
      {
        url: '/campus/sis/campus-tools/relationships?personID=914002',
        body: `<div class="topBar"><h1>Sample, Ben</h1><div>#914002 Grade: 04</div></div>${contacts(tr(nora) + tr(vera))}`,
      },
    ],
    pages: ['relationships'],
    student: null,
    says: { 'REL-CUSTODY': noTick },
    noAdvice: true,
  },
];
