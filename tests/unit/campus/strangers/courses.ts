import * as d from './draw.ts';
import type { Stranger } from './expected.ts';

const lee = d.titleBar('Testerman, Lee A', '123456');
const info = '/campus/sis/campus-tools/section-information?sectionID=5501';
const one = { courseNumber: '0123.A', sectionNumber: '2', teacher: 'Practice, Tim' };
const section: [string, string, object[]][] = [
  [
    'a legacy form',
    `<div class="topBar"><h1>0123.A-2 Algebra I</h1></div>${d.form(['Section Number', '<input value="2">'], ['Primary Teacher', 'Practice, Tim'], ['Max Students', '<input value="30">'], ['Room', '<select><option selected>101</option></select>'])}`,
    [one],
  ],
  [
    'cards of the New Look',
    `<h1>Section Information</h1><h2>0123.A-2 Algebra I</h2><div class="card"><h3 class="card__header">General Section Information</h3><dl><dt>Section Number</dt><dd>2</dd><dt>Primary Teacher</dt><dd>Practice, Tim</dd></dl></div><div class="card"><h3 class="card__header">Section Placement</h3><p>Q1, Period 2</p></div>`,
    [one],
  ],
  [
    'labels and boxes',
    `<h1>Section Information</h1><label>Course Number</label><span>0123.A</span><label for="s">Section Number</label><input id="s" value="2"><label for="t">Primary Teacher</label><input id="t" value="Practice, Tim">`,
    [one],
  ],
  [
    'no teacher yet',
    `<h1>Section Information</h1><h2>0123.A-2 Algebra I</h2><dl><dt>Section Number</dt><dd>2</dd><dt>Primary Teacher</dt><dd></dd></dl>`,
    [{ courseNumber: '0123.A', sectionNumber: '2', teacher: '' }],
  ],
  [
    'the sections of a course',
    `<h1>Course Sections</h1><h2>0123.A Algebra I</h2>${d.plain(
      ['Section Number', 'Teacher', 'Room', 'Students'],
      [
        ['1', 'Sample, Ann', '101', '28'],
        ['2', '', '102', '0'],
      ],
    )}`,
    [
      { sectionNumber: '1', teacher: 'Sample, Ann' },
      { sectionNumber: '2', teacher: '' },
    ],
  ],
];

const timetable = '/campus/sis/campus-tools/schedule';
const algebra = { courseNumber: '0123.A', sectionNumber: '2', name: 'Algebra I' };
const bio = { courseNumber: 'SCI-300', sectionNumber: '11', name: 'Biology' };
const heads = ['Period', 'Course', 'Section', 'Course Name', 'Teacher', 'Room'];
const classes = [
  ['1', '0123.A', '2', 'Algebra I', 'Practice, Tim', '101'],
  ['2', 'SCI-300', '11', 'Biology', "O'Sample, Bea", '7B'],
];
const taught = [
  { ...algebra, teacher: 'Practice, Tim' },
  { ...bio, teacher: "O'Sample, Bea" },
];
const schedule: [string, string, object[]][] = [
  ['a table', d.plain(heads, classes), taught],
  ['legacy td heads', d.legacy(heads, classes), taught],
  ['a grid of roles', d.roles(heads, classes), taught],
  [
    'cards',
    d.cards(
      ['Period', 'Course Name', 'Course', 'Section', 'Teacher'],
      classes.map((row) => [`Period ${row[0]}`, row[3], row[1], row[2], row[4]].map(String)),
    ),
    taught,
  ],
  [
    'a matrix of periods and terms',
    `<table class="schedule"><thead><tr><th>Period</th><th>Term 1 (08/05/2026-12/18/2026)</th><th>Term 2 (01/05/2027-05/25/2027)</th></tr></thead><tbody><tr><th>1<br>(08:20-09:10)</th><td><b>0123.A-2</b> <a>Algebra I</a><br>Practice, Tim<br>Rm: 101</td><td><b>0123.A-2</b> <a>Algebra I</a><br>Practice, Tim<br>Rm: 101</td></tr><tr><th>2</th><td><b>SCI-300-11</b> <a>Biology</a><br>O'Sample, Bea<br>Rm: 7B</td><td></td></tr></tbody></table>`,
    [algebra, bio].map(({ courseNumber, sectionNumber }) => ({ courseNumber, sectionNumber })),
  ],
  [
    'a matrix of terms down and periods across',
    `<table><tr><td></td><td>Period 1</td><td>Period 2</td></tr><tr><td>Q1</td><td>0123.A-2 Algebra I<br>Practice, Tim</td><td>SCI-300-11 Biology<br>O'Sample, Bea</td></tr><tr><td>Q2</td><td>0123.A-2 Algebra I<br>Practice, Tim</td><td>SCI-300-11 Biology<br>O'Sample, Bea</td></tr></table>`,
    [algebra, bio].map(({ courseNumber, sectionNumber }) => ({ courseNumber, sectionNumber })),
  ],
];

const book = '/campus/apps/gradebook?sectionID=5501';
const gradebook: [string, string][] = [
  [
    'a grid of students and scores',
    `<h1>Grade Book</h1><h2>0123.A-2 Algebra I</h2><div id="grid"><table><thead><tr><th>Student</th><th>Quiz 1</th><th>Quiz 2</th></tr></thead><tbody>${['Sample, Al', 'Practice, Bo'].map((name, at) => `<tr id="studentTR5501_91010${at}"><td class="studentName"><a>${name}</a></td><td id="score1_5501_91010${at}"><input value="9"></td><td id="score2_5501_91010${at}"><input value="M"></td></tr>`).join('')}</tbody></table></div>`,
  ],
  [
    'names and scores in tables of their own, the section in a list',
    `<h1>Grade Book</h1><label>Section</label><select><option>0999-1 Art</option><option selected>0123.A-2 Algebra I</option></select><table id="studentTable"><tbody>${['Sample, Al', 'Practice, Bo'].map((name) => `<tr><td class="studentTD"><div class="studentHeader"><span class="studentName">${name}</span></div></td></tr>`).join('')}</tbody></table><table id="scoreTable"><tbody><tr data-xy="0_0"><td class="gridTD"><div class="scoreCell"><input></div></td></tr><tr data-xy="0_1"><td class="gridTD"><div class="scoreCell"><input></div></td></tr></tbody></table>`,
  ],
];

const summary = '/campus/sis/campus-tools/person-summary?personID=910001';
const summaries: [string, string][] = [
  [
    'cards of dl',
    `<h1>Person Summary</h1><div class="card"><h3>Person Information</h3><dl><dt>Name</dt><dd>Testerman, Lee A</dd><dt>Student Number</dt><dd>123456</dd><dt>Birth Date</dt><dd>01/02/2012</dd></dl></div><div class="card"><h3>Enrollments</h3>${d.plain(['Calendar', 'Grade', 'Start Date'], [['26-27 Practice High', '09', '08/05/2026']])}</div>`,
  ],
  [
    'a legacy form',
    `<h1>Summary</h1>${d.form(['Person ID', '910001'], ['Student Number', '123456'], ['Birth Date', '01/02/2012'], ['Gender', 'F'])}`,
  ],
];

export const courses: Stranger[] = [
  ...section.map(([title, html, sections]) => ({
    title: `Section: ${title}`,
    html,
    url: info,
    pages: ['section' as const],
    facts: { sections },
  })),
  ...schedule.map(([title, html, sections]) => ({
    title: `Schedule: ${title}`,
    html: `${lee}<h1>Schedule</h1>${html}`,
    url: timetable,
    pages: ['schedule' as const],
    student: '123456',
    facts: { sections },
  })),
  ...gradebook.map(([title, html]) => ({
    title: `Grade book: ${title}`,
    html,
    url: book,
    pages: ['gradebook' as const],
    facts: { sections: [{ courseNumber: '0123.A', sectionNumber: '2' }] },
  })),
  ...summaries.map(([title, html]) => ({
    title: `Person summary: ${title}`,
    html: `${lee}${html}`,
    url: summary,
    pages: ['person-summary' as const],
    student: '123456',
  })),
];

const portal = (role: string, tool: string, body: string): Stranger => ({
  title: `Portal of a ${role}: ${tool}`,
  html: [
    {
      url: `/campus/nav-wrapper/${role}/portal/${role}/${tool}?appName=practice`,
      title: role === 'parent' ? 'Campus Parent' : 'Campus Student',
      body: `<button id="menu-toggle-button">Menu</button><div class="header__logo"></div><iframe id="main-workspace" name="main-workspace"></iframe>`,
    },
    { url: `/campus/apps/portal/${role}/${tool}`, body },
  ],
  pages: [role === 'parent' ? 'portal-parent' : 'portal-student'],
});

export const portals: Stranger[] = [
  portal('parent', 'home', '<h1>Home</h1><a>Practice, Zoë</a>'),
  portal(
    'parent',
    'general-info/family-information',
    `<h1>Family Information</h1>${d.cards(['Name', 'Relationship'], [['Sample, Ana', 'Mother']])}`,
  ),
  portal(
    'student',
    'grades',
    '<div class="collapsible-card grades__card"><tl-grading-section-header><h4>Algebra I</h4></tl-grading-section-header></div>',
  ),
  portal(
    'student',
    'schedule',
    `<h1>Schedule</h1>${d.plain(['Period', 'Course', 'Teacher'], [['1', 'Algebra I', 'Practice, Tim']])}`,
  ),
  portal(
    'parent',
    'demographics',
    `<h1>Demographics</h1><h2>Non-Household Relationships</h2>${d.plain(['Name', 'Relationship', 'Guardian', 'Phone'], [['Practice, Joe', 'Uncle', 'No', '(404) 555-0103']])}`,
  ),
];
