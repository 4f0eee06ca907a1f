import * as d from './draw.ts';
import type { Stranger } from './expected.ts';

const heads = ['Name', 'Relationship', 'Guardian', 'Portal'];
const list = d.plain(heads, [
  ['Sample, Ana', 'Mother', d.box(true), d.box(true)],
  ['Practice, Ben', 'Father', d.box(true), d.box(false)],
]);
const homes = d.plain(
  ['Household', 'Phone Number', 'Address', 'Secondary', 'Start Date', 'End Date'],
  [[d.house(701, 'Sample Household'), '(404) 555-0101', '1 Oak St', d.box(false), '08/01/2020', '']],
);
const tools = (slug: string) => `/campus/sis/campus-tools/${slug}`;
const none = (title: string, html: string, url: string, more: Partial<Stranger> = {}): Stranger => ({
  title,
  html,
  url,
  pages: [],
  ...more,
});

/** Pages that hold the words of a Campus page and are none, or of which a part is not there. */
export const noPages: Stranger[] = [
  none(
    'a report of guardians',
    `<h1>Guardian Report</h1><table><tr><th>Student</th><th>Student Number</th><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr><tr><td>Testerman, Lee</td><td>123456</td><td>Sample, Ana</td><td>Mother</td><td>Yes</td><td>No</td></tr><tr><td>Testerman, Kim</td><td>123457</td><td>Practice, Ben</td><td>Father</td><td>Yes</td><td>No</td></tr></table>`,
    tools('census-report'),
  ),
  none(
    'a help article with a table of the columns',
    `<article><h1>Relationships</h1><p>Use this tool to…</p><table><tr><th>Field</th><th>Description</th></tr><tr><td>Guardian</td><td>If marked, this indicates the contact is the legal guardian.</td></tr><tr><td>Portal</td><td>Access to the Parent Portal</td></tr></table></article>`,
    tools('help/relationships'),
  ),
  none(
    'an ad hoc result',
    `<h1>Filter Designer: Relationships</h1>${d.plain(
      ['student.studentNumber', 'Name', 'Relationship', 'Guardian', 'Portal'],
      [
        ['123456', 'Sample, Ana', 'Mother', '1', '0'],
        ['123457', 'Practice, Ben', 'Father', '1', '0'],
      ],
    )}`,
    '/campus/adhoc/dataWizard/dataWizard.xsl?x=dataWarehouse.WarehouseSettings&toolCode=adhoc.query',
  ),
  none(
    'the set-up of relationship types',
    `<h1>Relationship Type Setup</h1>${d.plain(
      ['Name', 'Relationship', 'Guardian', 'Portal'],
      [
        ['Mother', 'Parent', d.box(true), d.box(true)],
        ['Aunt', 'Relative', d.box(false), d.box(false)],
      ],
    )}`,
    tools('relationship-type-setup'),
  ),
  none(
    'tool rights',
    `<h1>Tool Rights: Relationships</h1>${d.plain(
      ['Name', 'Read', 'Write', 'Add', 'Delete'],
      [
        ['Guardian', d.box(true), d.box(false), d.box(false), d.box(false)],
        ['Portal', d.box(true), d.box(false), d.box(false), d.box(false)],
      ],
    )}`,
    tools('tool-rights'),
  ),
  none('a page of another app on this host', `<h1>Relationships</h1>${list}`, '/wiki/display/Relationships'),
  none(
    'a calendar of a school',
    `<h1>Calendar</h1><table><tr><th>Mon</th><th>Tue</th></tr><tr><td>1</td><td>2</td></tr></table>`,
    tools('calendar'),
  ),
  none(
    'a sign-in page',
    '<h1>Campus</h1><form><input id="username"><input id="password" type="password"><button id="signinbtn">Log In</button></form>',
    '/campus/practice.jsp',
  ),
  none(
    'Relationships that are still fetched',
    `<h1>Relationships</h1><div class="k-loading-mask">Loading</div>`,
    tools('relationships'),
  ),
  none(
    'Relationships with heads and no rows in a template',
    `<h1>Relationships</h1><template>${list}</template>`,
    tools('relationships'),
  ),
  none(
    'Relationships that are hidden',
    `<h1>Attendance</h1><div style="display:none"><h2>Relationships</h2>${list}</div>`,
    tools('attendance'),
  ),
  none(
    'Relationships in a tab that is not chosen',
    `<h1>Contacts</h1><div role="tabpanel" hidden><h2>Relationships</h2>${list}</div>`,
    tools('attendance'),
  ),
  none(
    'Relationships in a text that is written',
    `<h1>Message</h1><div contenteditable="true"><h1>Relationships</h1>${list}</div>`,
    tools('messenger'),
  ),
  none(
    'names with Mother and Father only',
    `<h1>Relationships</h1>${d.plain(['Name', 'Relationship'], [['Sample, Ana', 'Mother']])}`,
    tools('newsletter'),
  ),
  none(
    'health contacts',
    `<h1>Health Contacts</h1>${d.plain(['Name', 'Relationship', 'Guardian', 'Phone'], [['Sample, Ana', 'Mother', 'Yes', '(404) 555-0101']])}`,
    tools('health-contacts'),
  ),
  none(
    'behaviour: who was told',
    `<h1>Behavior Management</h1>${d.plain(['Name', 'Relationship', 'Guardian', 'Portal', 'Notified'], [['Sample, Ana', 'Mother', 'Yes', 'Yes', d.box(true)]])}`,
    '/campus/behavior/x.xsl?toolCode=behavior.BehaviorManagement',
  ),
  none(
    'Census Wizard, step of defining',
    `<h1>Census Wizard</h1><h2>Define Relationships</h2>${d.plain(['Person 1', 'Relationship', 'Person 2', 'Guardian'], [['Sample, Ana', 'Mother', 'Testerman, Lee', d.box(true)]])}`,
    tools('census-wizard'),
  ),
  none('a search for households', `<h1>Household Search</h1>${homes}`, tools('search')),
  none(
    'a report of households',
    `<h1>Household Cleanup Report</h1>${d.plain(
      ['Student Number', 'Name', 'Household', 'Secondary'],
      [
        ['123456', 'Testerman, Lee', 'Sample Household', 'No'],
        ['123457', 'Testerman, Kim', 'Sample Household', 'No'],
      ],
    )}`,
    tools('data-validation'),
  ),
  none(
    'the members of a committee',
    `<h1>School Improvement Committee</h1><h2>Members</h2>${d.plain(
      ['Name', 'Role', 'Start Date', 'End Date'],
      [
        ['Sample, Ann', 'Chair', '08/01/2020', ''],
        ['Practice, Tim', 'Teacher', '08/01/2020', ''],
      ],
    )}`,
    tools('committees'),
  ),
  none(
    'the members of a team of staff',
    `<h2>Members</h2>${d.plain(
      ['Name', 'Title', 'Start Date', 'End Date'],
      [
        ['Sample, Ann', 'Counselor', '08/01/2020', ''],
        ['Practice, Tim', 'Teacher', '08/01/2020', ''],
      ],
    )}`,
    '/campus/detail.xsl?teamID=9',
  ),
  none(
    'the members of a group of messages',
    `<h2>Members</h2>${d.plain(['Name', 'Email', 'Grade'], [['Sample, Al', 'al@example.org', '09']])}`,
    '/campus/detail.xsl?groupID=9',
  ),
  none(
    'the members of a user group',
    `<h1>User Groups</h1><h2>Members</h2>${d.plain(['Name', 'Username', 'Disabled'], [['Sample, Ann', 'asample', 'No']])}`,
    tools('user-groups'),
  ),
  none(
    'addresses of schools',
    `<h1>Schools</h1>${d.plain(['School', 'Number', 'Street', 'City', 'State', 'Zip'], [['Practice High', '12', 'Oak', 'Atlanta', 'GA', '30303']])}`,
    tools('school-information'),
  ),
  none(
    'bus stops',
    `<h1>Addresses</h1>${d.plain(['Address', 'Bus', 'Start Date', 'End Date'], [['12 Oak St', '17', '08/01/2020', '']])}`,
    tools('transportation'),
  ),
  none(
    'applications for lunch',
    `<h1>Application Search</h1>${d.plain(['Application Number', 'Status', 'Applicant', 'Submitted'], [['17', 'Approved', 'Sample, Ana', '07/03/2026']])}`,
    tools('frm-meal-benefits'),
  ),
  none(
    'job applications',
    `<h1>Applications</h1>${d.plain(['Applicant', 'Position', 'Status'], [['Sample, Ana', 'Teacher', 'Hold']])}`,
    tools('hr-applications'),
  ),
  none(
    'accounts of the cafeteria',
    `<h1>Accounts</h1>${d.plain(['Name', 'Account', 'Balance', 'Disabled'], [['Sample, Al', '1001', '$3.20', 'No']])}`,
    tools('pos-accounts'),
  ),
  none(
    'a matrix of bells',
    `<h1>Period Schedules</h1><table><tr><th>Period</th><th>Term 1</th><th>Term 2</th></tr><tr><th>1</th><td>08:20-09:10</td><td>08:20-09:10</td></tr><tr><th>2</th><td>09:15-10:00</td><td>09:15-10:00</td></tr></table>`,
    tools('period-schedules'),
  ),
  none(
    'a matrix of attendance',
    `<h1>Attendance</h1><table><tr><th>Period</th><th>Term 1</th><th>Term 2</th></tr><tr><th>1</th><td>2-1</td><td>10-3</td></tr><tr><th>2</th><td>0-4</td><td>1-12</td></tr></table>`,
    tools('attendance-summary'),
  ),
  none(
    'a letter',
    `<h1>Parent letter</h1><p>Dear guardian, your Portal account … Person GUID 6F9619FF-8B86-D011-B42D-00C04FC964FF</p>`,
    '/campus/report.xsl?toolCode=reports.Letter',
  ),
  none(
    'a list of identifiers of software',
    `<h1>Integrations</h1>${d.plain(['Name', 'GUID'], [['Example App', '6F9619FF-8B86-D011-B42D-00C04FC964FF']])}`,
    tools('integrations'),
  ),
];

const two = (one: string, other: string) =>
  `${d.titleBar('Testerman, Lee A', '123456')}${other}<h1>Relationships</h1>${one}`;

/** Pages on which nobody may be named, or whose flags are to be seen. */
export const persons: Stranger[] = [
  {
    title: 'two students in two headers',
    html: two(list, d.titleBar('Testerman, Kim', '123457')),
    url: tools('relationships'),
    pages: ['relationships'],
    student: null,
  },
  {
    title: 'a header of one student and the address of another',
    html: [
      { url: tools('relationships'), body: d.titleBar('Testerman, Lee A', '123456') },
      {
        url: '/campus/rel.xsl?toolCode=census.Relationships',
        body: `<div class="topBar"><h1>Testerman, Kim</h1></div><h1>Relationships</h1>${list}`,
      },
    ],
    pages: ['relationships'],
    student: null,
  },
  {
    title: 'a flag with a name in the title bar',
    html: `${d.titleBar('Testerman, Lee A', '123456', '09', '<div class="flags"><img src="f.png" alt="Custody: see file"></div>')}<h1>Relationships</h1>${list}`,
    url: tools('relationships'),
    pages: ['relationships'],
    student: '123456',
    flags: ['custody'],
  },
  {
    title: 'a classic line under the name',
    html: `<div class="topBar"><h1>Testerman, Lee A</h1><div>Grade: 09 #123456 DOB: 01/02/2012 Gender: F</div></div><h1>Relationships</h1>${list}`,
    url: '/campus/rel.xsl?toolCode=census.Relationships',
    pages: ['relationships'],
    student: '123456',
  },
];
