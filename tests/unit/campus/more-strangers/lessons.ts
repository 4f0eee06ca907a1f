import { apart, box, cards, divs, form, legacy, material, plain, titleBar } from '../strangers/draw.ts';
import { ext, kendo, panels, prime, translated } from './draw-more.ts';
import type { Judged } from './judged.ts';

const ana = titleBar('Sample, Ana M', '910001', '07');

/** Course, Section, Roster, Gradebook, Schedule (facts 8) and the portals (facts 6). */
export const lessons: Judged[] = [
  {
    title: 'Section Information in cards, October 2025 look, no teacher',
    url: '/campus/sis/tools-core/section-information',
    html: `<h1>Section Information</h1><h2>0120.1-3 Practice Algebra</h2><button>Expand All/Collapse All</button><section class="card"><h3 class="card__header">General Section Information</h3><dl><dt>Course Number</dt><dd>0120.1</dd><dt>Section Number</dt><dd>3</dd><dt>Course Name</dt><dd>Practice Algebra</dd><dt>Primary Teacher</dt><dd></dd></dl></section><section class="card"><h3 class="card__header">Section Placement</h3></section>`,
    pages: ['section'],
    facts: { sections: [{ courseNumber: '0120.1', sectionNumber: '3', name: 'Practice Algebra', teacher: '' }] },
    says: { 'SEC-STAFF': 'fails' },
  },
  {
    title: 'Section Information as a form of fields, teacher there',
    url: '/campus/x.xsl?toolCode=scheduling.Section.ToolSet',
    html: `<div class="tab selected">Section</div>${form(['Course Number', '<input value="0455">'], ['Section Number', '<input value="12">'], ['Name', 'Practice Chorus'], ['Teacher Display Name', '<input value="Testerman, Olga">'])}`,
    pages: ['section'],
    facts: { sections: [{ courseNumber: '0455', sectionNumber: '12', teacher: 'Testerman, Olga' }] },
  },
  {
    title: 'Course Sections as a grid',
    url: '/campus/sis/tools-core/course-sections',
    html: `<h1>Course Sections</h1>${kendo(
      ['Course Number', 'Section', 'Course Name', 'Primary Teacher', 'Term', 'Students'],
      [
        ['0120', '1', 'Practice Algebra', 'Testerman, Olga', 'S1', '24'],
        ['0120', '2', 'Practice Algebra', '', 'S1', '0'],
      ],
    )}`,
    pages: ['section'],
    facts: {
      sections: [
        { courseNumber: '0120', sectionNumber: '1', name: 'Practice Algebra', teacher: 'Testerman, Olga', roster: 24 },
        { courseNumber: '0120', sectionNumber: '2', teacher: '', roster: 0 },
      ],
    },
    says: { 'SEC-STAFF': 'fails 1' },
  },
  {
    title: 'A section’s roster whose course and section stand in one line of text: not told',
    url: '/campus/x.xsl?toolCode=scheduling.Section.Roster&sectionID=81234',
    html: `<h1>Section Roster</h1><div>Course: 0120-1 Practice Algebra</div><div>Teacher: Testerman, Olga</div>${ext(
      ['Student', 'Student Number', 'Grade', 'Start Date'],
      [
        ['Sample, Ana M', '910001', '07', ''],
        ['Practice, Leo', '910002', '07', ''],
      ],
    )}`,
    pages: [],
  },
  {
    title: 'Schedule: periods down, terms across',
    url: '/campus/sis/tools-core/schedule',
    html: `${ana}<h1>Schedule</h1>${plain(
      ['Period', 'Term S1', 'Term S2'],
      [
        ['1', '0120-1 Practice Algebra<br>Testerman, Olga<br>Rm: 12', '0120-1 Practice Algebra<br>Testerman, Olga'],
        ['2', '0455-12 Practice Chorus<br>Practice, Ned', ''],
      ],
    )}`,
    pages: ['schedule'],
    student: '910001',
  },
  {
    title: 'Schedule as a list',
    url: '/campus/sis/tools-core/student-schedule',
    html: `${ana}<h1>Schedule</h1>${prime(
      ['Period', 'Course Number', 'Section Number', 'Course Name', 'Teacher', 'Room'],
      [
        ['1', '0120', '1', 'Practice Algebra', 'Testerman, Olga', '12'],
        ['2', '0455', '12', 'Practice Chorus', 'Practice, Ned', ''],
      ],
    )}`,
    pages: ['schedule'],
    facts: {
      sections: [
        { courseNumber: '0120', sectionNumber: '1', name: 'Practice Algebra', teacher: 'Testerman, Olga' },
        { courseNumber: '0455', sectionNumber: '12', teacher: 'Practice, Ned' },
      ],
    },
  },
  {
    title: 'Schedule in Spanish',
    url: '/campus/sis/tools-core/schedule',
    html: `${ana}<h1>${translated('Horario')}</h1>${material(['Período', 'Número de curso', 'Número de sección', 'Nombre del curso', 'Maestro'].map(translated), [['1', '0120', '1', 'Practice Algebra', 'Testerman, Olga']])}`,
    pages: ['schedule'],
    facts: { sections: [{ courseNumber: '0120', sectionNumber: '1', teacher: 'Testerman, Olga' }] },
  },
  {
    title: 'Grade book of today: names at the left, scores at the right',
    url: '/campus/apps/gradebook?sectionID=81234',
    html: `<div class="toolbar"><label>Section</label> <select><option selected>0120-1 Practice Algebra</option><option>0120-2 Practice Algebra</option></select></div><div id="grid"><table><tbody><tr id="studentTR81234_910001"><td class="studentName"><a href="#">Sample, Ana M</a></td><td id="score7_81234_910001"><input value="9"></td></tr><tr id="studentTR81234_910002"><td class="studentName"><a href="#">Practice, Leo</a></td><td id="score7_81234_910002"><input value="M"></td></tr></tbody></table></div>`,
    pages: ['gradebook'],
  },
  {
    title: 'Campus Parent: grades',
    url: '/campus/apps/portal/parent/grades',
    html: `<main><h1>Grades</h1><div class="collapsible-card grades__card"><tl-grading-section-header><h4>Practice Algebra</h4></tl-grading-section-header><tl-grading-task-list><ul><li><span>Semester Grade</span><tl-grading-score><b>A</b> (93.1%)</tl-grading-score></li></ul></tl-grading-task-list></div></main>`,
    pages: ['portal-parent'],
  },
  {
    title: 'Campus Student: today, the outer document',
    url: '/campus/nav-wrapper/student/portal/student/today',
    html: `<header class="header__logo">Campus Student</header><button id="menu-toggle-button">Menu</button><iframe id="main-workspace" name="main-workspace"></iframe>`,
    pages: ['portal-student'],
  },
  {
    title: 'Campus Parent prints relationships of its own: still the portal',
    url: '/campus/apps/portal/parent/general-info/demographics',
    html: `<main><h1>Demographics</h1><h2>Non-Household Relationships</h2>${cards(['Name', 'Relationship', 'Guardian', 'Phone'], [['Practice, Ned', 'Neighbor', 'No', '(404)555-0130']])}<button>Update</button></main>`,
    pages: ['portal-parent'],
  },
];

/** Pages of Campus, and of others, that are none of ours though they print our words. */
export const notOurs: Judged[] = [
  [
    'Relationship Type Setup',
    '/campus/x.xsl?toolCode=system.relationshipTypes',
    `<h1>Relationship Type Setup</h1>${plain(
      ['Name', 'Code', 'Guardian', 'Portal', 'Active'],
      [
        ['Mother', 'M', box(true), box(true), box(true)],
        ['Aunt', 'A', box(false), box(false), box(true)],
      ],
    )}`,
  ],
  [
    'Tool rights',
    '/campus/x.xsl?toolCode=user.toolRights',
    `<h1>Tool Rights</h1>${plain(
      ['Tool', 'Read', 'Write', 'Add', 'Delete'],
      [
        ['Relationships', box(true), box(false), box(false), box(false)],
        ['Portal', box(true), box(false), box(false), box(false)],
      ],
    )}`,
  ],
  [
    'An ad hoc result over many students',
    '/campus/adhoc/results.xsl',
    `<h1>Ad Hoc Query: guardians without portal</h1>${plain(
      ['student.studentNumber', 'student.lastName', 'contacts.relationship', 'contacts.guardian', 'contacts.portal'],
      [
        ['910001', 'Sample', 'Mother', '1', '0'],
        ['910002', 'Practice', 'Father', '1', '0'],
      ],
    )}`,
  ],
  [
    'A report of many students',
    '/campus/reports/census.xsl',
    `<h1>Census Verification Report</h1><p>Page 1 of 30</p>${legacy(
      ['Student', 'Contact Name', 'Relationship', 'Guardian', 'Portal', 'Mailing'],
      [
        ['Sample, Ana', 'Sample, Ines', 'Mother', 'X', 'X', 'X'],
        ['Practice, Leo', 'Practice, Ned', 'Father', 'X', '', 'X'],
      ],
    )}`,
  ],
  [
    'Behavior: guardian notified',
    '/campus/sis/campus-tools/behavior-referral',
    `${ana}<h1>Behavior Referral</h1>${kendo(['Name', 'Role', 'Guardian Notified', 'Date'], [['Sample, Ana M', 'Offender', box(true), '10/01/2026']])}`,
  ],
  [
    'Contact log',
    '/campus/x.xsl?toolCode=student.contactLog',
    `${ana}<h1>Contact Log</h1>${plain(['Date', 'Guardian', 'Relationship', 'Contact Type', 'Details'], [['10/01/2026', 'Sample, Ines', 'Mother', 'Phone', 'Portal password asked for']])}`,
  ],
  [
    'Portal preferences of the district',
    '/campus/sis/tools-core/portal-preferences',
    `<h1>Portal Preferences</h1>${divs(
      ['Module', 'Parent', 'Student'],
      [
        ['Relationships', box(true), box(false)],
        ['Household', box(true), box(true)],
      ],
    )}`,
  ],
  [
    'A help article on relationships',
    '/campus/help/relationships',
    `<article><h1>Relationships</h1><p>Mark the check boxes as follows.</p>${plain(
      ['Field', 'Description'],
      [
        ['Guardian', 'If marked, this indicates the legal guardian.'],
        ['Portal', 'Indicates access to the Parent Portal.'],
        ['Mailing', 'May receive mail.'],
      ],
    )}</article>`,
  ],
  [
    'Portal Request Processor',
    '/campus/sis/tools-core/portal-request-processor',
    `<h1>Portal Request Processor</h1>${prime(['Requested By', 'Student', 'Type', 'Status', 'Date'], [['Sample, Ines', 'Sample, Ana', 'Relationship update', 'Pending', '10/01/2026']])}`,
  ],
  [
    'Team members of a plan',
    '/campus/x.xsl?toolCode=sped.teamMembers',
    `${ana}<h1>Team Members</h1>${plain(['Name', 'Role', 'Guardian', 'Start Date', 'End Date'], [['Sample, Ines', 'Parent', box(true), '08/01/2026', '']])}`,
  ],
  [
    'Immunizations',
    '/campus/x.xsl?toolCode=health.immunizations',
    `${ana}<h1>Immunizations</h1>${plain(['Vaccine', 'Dose 1', 'Dose 2', 'Guardian Consent'], [['MMR', '01/01/2014', '01/01/2018', box(true)]])}`,
  ],
  [
    'OLR Status Setup',
    '/campus/x.xsl?toolCode=olr.statusSetup',
    `<h1>OLR Status Setup</h1>${plain(
      ['Status', 'Code', 'Email Parent', 'Active'],
      [
        ['Submitted-New', 'SN', box(true), box(true)],
        ['Link Error', 'LE', box(false), box(true)],
      ],
    )}`,
  ],
  [
    'Staff directory',
    '/campus/sis/tools-core/staff-locator',
    `<h1>Staff Locator</h1>${kendo(['Name', 'Staff Number', 'School', 'Email'], [['Testerman, Olga', '77', 'Alder High School', 'olga@example.org']])}`,
  ],
  [
    'Combine Person',
    '/campus/x.xsl?toolCode=census.combinePerson',
    `<h1>Combine Person</h1>${apart(
      ['', 'Person 1', 'Person 2'],
      [
        ['Name', 'Sample, Ines', 'Sample, Inez'],
        ['Guardian', 'Yes', 'Yes'],
        ['Portal', 'Yes', 'No'],
      ],
    )}`,
  ],
  [
    'Bus list',
    '/campus/x.xsl?toolCode=transportation.routes',
    `<h1>Bus Assignments</h1>${plain(['Student', 'Guardian', 'Phone', 'Stop'], [['Sample, Ana', 'Sample, Ines', '(404)555-0120', '12 Practice St']])}`,
  ],
  [
    'A survey of families',
    '/campus/sis/tools-core/surveys',
    `<h1>Surveys: How is the portal?</h1>${panels(['Name', 'Relationship', 'Guardian answered'], [['Sample, Ines', 'Mother', 'Yes']])}`,
  ],
  [
    'Household Quality report',
    '/campus/reports/household-quality.xsl',
    `<h1>Household Quality Report</h1>${plain(
      ['Link', 'Household', 'Issue Severity', 'Issue Code'],
      [
        ['Open', 'Sample Household', 'Critical', 'HH01'],
        ['Open', 'Practice Household', 'Warning', 'HH02'],
      ],
    )}`,
  ],
  [
    'Attendance',
    '/campus/sis/campus-tools/attendance-wizard',
    `<h1>Attendance Wizard</h1>${plain(['Student', 'Grade', 'Period 1', 'Period 2'], [['Sample, Ana', '07', box(true), box(false)]])}`,
  ],
  [
    'Messages to guardians',
    '/campus/sis/tools-core/messenger',
    `<h1>Sent Message Log</h1>${kendo(['Recipient', 'Relationship', 'Portal', 'Email', 'Voice', 'Sent'], [['Sample, Ines', 'Mother', 'Delivered', 'Delivered', '-', '10/01/2026']])}`,
  ],
  [
    'Lockers with owners',
    '/campus/x.xsl?toolCode=lockers',
    `<h1>Lockers</h1>${plain(['Name', 'Locker', 'Combination', 'Start Date', 'End Date'], [['Sample, Ana', '12', '1-2-3', '08/01/2026', '']])}`,
  ],
  [
    'Calendar enrolments',
    '/campus/sis/tools-core/enrollments',
    `${ana}<h1>Enrollments</h1>${plain(['Grade', 'Calendar', 'Start Date', 'End Date', 'Service Type'], [['07', '26-27 Birch Middle School', '08/01/2026', '', 'Primary']])}`,
  ],
  [
    'A letter that is being written',
    '/campus/sis/tools-core/letters',
    `<h1>Letter Builder: Relationships</h1><div contenteditable="true" role="textbox">${plain(['Name', 'Relationship', 'Guardian', 'Portal'], [['Sample, Ines', 'Mother', 'Yes', 'No']])}</div>`,
  ],
].map(([title = '', url = '', html = '']) => ({ title, url, html, pages: [] }));
