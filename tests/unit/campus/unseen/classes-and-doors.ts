import type { Judged } from '../more-strangers/judged.ts';
import { bar, off, on, table, tool } from './draw.ts';

const section = (body: string) => [
  tool(`<h1>Section Information</h1><h2>002000-1 Practice Math K</h2>${body}`, 'section-information'),
];
const card = (teacher: string, roster: string) =>
  `<h3 class="card__header">General Section Information</h3><dl><dt>Course Number</dt><dd>002000</dd><dt>Section Number</dt><dd>1</dd><dt>Primary Teacher</dt><dd>${teacher}</dd><dt>Students</dt><dd>${roster}</dd></dl>`;

/** Courses, classes and timetables. */
export const classes: Judged[] = [
  {
    title: 'a class with a teacher and pupils',
    html: section(card('Sample, Pat', '21')),
    pages: ['section'],
    facts: { sections: [{ courseNumber: '002000', sectionNumber: '1', teacher: 'Sample, Pat', roster: 21 }] },
    says: { 'SEC-STAFF': 'meets' },
  },
  ...['TBA', 'Unassigned', 'Vacant', 'Staff, TBD', 'No teacher assigned', '--', 'N/A'].map((word) => ({
    title: `a class whose teacher is ${word}`,
    html: section(card(word, '21')),
    pages: ['section' as const],
    says: { 'SEC-STAFF': 'fails' },
  })),
  {
    title: 'a class whose teacher is still being fetched',
    html: section(card('Loading…', '21')),
    pages: ['section'],
    says: { 'SEC-STAFF': 'unknown' },
  },
  {
    title: 'a class whose teacher has left, in words behind the name',
    html: section(card('Sample, Pat (ended 10/01/2026)', '21')),
    pages: ['section'],
    says: { 'SEC-STAFF': 'unknown' },
  },
  {
    title: 'a class with no pupils',
    html: section(card('Sample, Pat', '0')),
    pages: ['section'],
    says: { 'SEC-STAFF': 'fails' },
  },
  {
    title: 'a class whose number of pupils is not shown',
    html: section(card('Sample, Pat', '')),
    pages: ['section'],
    says: { 'SEC-STAFF': 'unknown' },
  },
  {
    title: 'a teacher to choose, none chosen',
    html: section(
      card('<select><option value="" selected>Select a teacher</option><option>Sample, Pat</option></select>', '21'),
    ),
    pages: ['section'],
    says: { 'SEC-STAFF': 'fails' },
  },
  {
    title: 'teachers who have left: the staff history of a class',
    html: [
      tool(
        `<h1>Section Staff History</h1><h2>002000-1 Practice Math K</h2>${table(['Primary Teacher', 'Start Date', 'End Date'], [['Sample, Pat', '08/01/2026', '10/01/2026']])}`,
        'section-staff-history',
      ),
    ],
    pages: ['section'],
    says: { 'SEC-STAFF': 'fails' },
  },
  {
    title: 'the timetable of a student',
    html: [
      bar('Practice, Ana M', '914001'),
      tool(
        `<h1>Schedule</h1>${table(
          ['Period', 'Term', 'Course', 'Teacher', 'Room'],
          [
            ['1', 'Q1', '1234-5 Practice Biology', 'Sample, Pat', '101'],
            ['2', 'Q1', '2234-1 Practice Art', '', '102'],
          ],
        )}`,
        'schedule',
      ),
    ],
    pages: ['schedule'],
    student: '914001',
  },
];

/** The doors for families. */
export const doors: Judged[] = [
  {
    title: 'a parent in the portal, outer and inner',
    html: [
      {
        url: '/campus/nav-wrapper/parent/portal/parent/grades?appName=practice',
        title: 'Campus Parent',
        body: '<button id="menu-toggle-button">Menu</button><div class="header__logo"></div><iframe id="main-workspace" name="main-workspace"></iframe>',
      },
      {
        url: '/campus/apps/portal/parent/grades',
        body: '<div class="collapsible-card grades__card"><h4>Practice Biology</h4><ul><li>Q1 <b>A</b></li></ul></div>',
      },
    ],
    pages: ['portal-parent'],
    noAdvice: true,
  },
  {
    title: 'a parent on Family Information: Guardian and Portal are words there',
    html: [
      {
        url: '/campus/nav-wrapper/parent/portal/parent/general-info/family-information',
        title: 'Campus Parent',
        body: '<button id="menu-toggle-button">Menu</button><iframe name="main-workspace"></iframe>',
      },
      {
        url: '/campus/apps/portal/parent/general-info/family-information',
        body: `<h1>Family Information</h1><h2>Non-Household Relationships</h2>${table(['Name', 'Relationship', 'Guardian', 'Portal'], [['Practice, Omar', 'Father', on, off]])}`,
      },
    ],
    pages: ['portal-parent'],
    says: { 'REL-PORTAL': 'not asked', 'REL-NONE': 'not asked' },
    noAdvice: true,
  },
  {
    title: 'a student in the portal',
    html: [
      {
        url: '/campus/nav-wrapper/student/portal/student/home',
        title: 'Campus Student',
        body: '<button id="menu-toggle-button">Menu</button><div class="header__logo"></div><main>Today</main>',
      },
    ],
    pages: ['portal-student'],
    noAdvice: true,
  },
  {
    title: 'the door of the staff is no portal',
    html: [
      {
        url: '/campus/practice.jsp',
        title: 'Campus Tools Login',
        body: '<h1>Campus Tools</h1><form><input id="username"><input id="password" type="password"><button id="signinbtn">Log In</button></form><a href="/campus/portal/parents/practice.jsp">Campus Parent</a>',
      },
    ],
    pages: [],
  },
];

/** Pages that look like ours and are none. */
export const others: Judged[] = [
  {
    title: 'answers of an ad hoc filter over many students',
    html: [
      tool(
        `<h1>Filter Designer – Results</h1>${table(
          ['Student Number', 'Student', 'Contact Name', 'Relationship', 'Guardian', 'Portal'],
          [
            ['914001', 'Practice, Ana', 'Practice, Nora', 'Mother', '1', '0'],
            ['914002', 'Practice, Ben', 'Practice, Nora', 'Mother', '1', '1'],
          ],
        )}`,
        'filter-designer',
      ),
    ],
    pages: [],
    says: { 'REL-PORTAL': 'not asked' },
  },
  {
    title: 'the kinds of relationships of the district',
    html: [
      tool(
        `<h1>Relationship Types</h1>${table(
          ['Name', 'Code', 'Guardian', 'Portal', 'Active'],
          [
            ['Mother', 'M', on, off, on],
            ['Father', 'F', on, off, on],
          ],
        )}`,
        'relationship-type-setup',
      ),
    ],
    pages: [],
    says: { 'REL-PORTAL': 'not asked' },
  },
  {
    title: 'the rights of a group of users',
    html: [
      tool(
        `<h1>Tool Rights</h1>${table(
          ['Tool', 'Read', 'Write', 'Add', 'Delete'],
          [
            ['Relationships', on, on, off, off],
            ['Guardian', on, off, off, off],
            ['Portal', on, off, off, off],
          ],
        )}`,
        'tool-rights',
      ),
    ],
    pages: [],
    says: { 'REL-NONE': 'not asked' },
  },
  {
    title: 'a help page about the tool',
    html: [
      tool(
        `<h1>Help: Relationships</h1><p>The Guardian checkbox and the Portal checkbox…</p>${table(
          ['Field', 'Description'],
          [
            ['Guardian', 'If marked, …'],
            ['Portal', 'If marked, …'],
            ['Mailing', '…'],
          ],
        )}`,
        'help',
      ),
    ],
    pages: [],
    says: { 'REL-NONE': 'not asked' },
  },
  {
    title: 'who gets a message: recipients with Guardian and Portal',
    html: [
      tool(
        `<h1>Message Recipients</h1>${table(
          ['Recipient', 'Relationship', 'Guardian', 'Portal', 'E-mail'],
          [
            ['Practice, Nora', 'Mother', 'Yes', 'No', 'nora@practice.example'],
            ['Sample, Ida', 'Mother', 'Yes', 'Yes', 'ida@practice.example'],
          ],
        )}`,
        'messenger',
      ),
    ],
    pages: [],
    says: { 'REL-PORTAL': 'not asked' },
  },
  {
    title: 'a report on data: rule and result for many students',
    html: [
      tool(
        `<h1>Data Validation Results</h1>${table(
          ['Student', 'Relationship', 'Guardian', 'Rule', 'Result'],
          [
            ['Practice, Ana', 'Mother', 'N', 'Guardian missing', 'Fail'],
            ['Practice, Ben', 'Father', 'Y', 'Guardian missing', 'Pass'],
          ],
        )}`,
        'data-validation',
      ),
    ],
    pages: [],
    says: { 'REL-GUARDIAN': 'not asked' },
  },
];
