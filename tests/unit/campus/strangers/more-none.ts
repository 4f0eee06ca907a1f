import * as d from './draw.ts';
import type { Stranger } from './expected.ts';

const heads = ['Name', 'Relationship', 'Guardian', 'Portal'];
const list = d.plain(heads, [
  ['Sample, Ana', 'Mother', d.box(true), d.box(true)],
  ['Practice, Ben', 'Father', d.box(true), d.box(false)],
]);
const tool = (slug: string) => `/campus/sis/campus-tools/${slug}`;
const none = (title: string, html: string, url: string): Stranger => ({ title, html, url, pages: [] });

/** More pages that print the words of a Campus page about something or somebody else. */
export const moreNone: Stranger[] = [
  none(
    'two people side by side to be combined',
    `<h1>Combine Person</h1><h2>Testerman, Lee</h2><h3>Relationships</h3>${list}<h2>Testerman, Leigh</h2><h3>Relationships</h3>${list}`,
    tool('combine-person'),
  ),
  none(
    'what parents ask for',
    `<h1>Portal Request Processor</h1><h2>Relationships</h2>${list}<button>Approve</button><button>Deny</button>`,
    tool('portal-request-processor'),
  ),
  none(
    'what was changed',
    `<h1>Audit History</h1><h2>Relationships</h2>${d.plain(['Name', 'Relationship', 'Guardian', 'Portal', 'Modified By', 'Modified Date'], [['Sample, Ana', 'Mother', 'Yes', 'No', 'Admin Practice', '01/02/2026']])}`,
    tool('audit-history'),
  ),
  none(
    'the step of a wizard',
    `<h1>Census Wizard</h1><h2>Relationships</h2>${list}<button>Next</button>`,
    tool('census-wizard'),
  ),
  none(
    'a widget of a home page',
    `<h1>Home</h1><section><h2>Relationships without Portal</h2>${d.plain(['Student', 'Name', 'Guardian', 'Portal'], [['Testerman, Lee', 'Sample, Ana', 'Yes', 'No']])}</section>`,
    '/campus/sis/home',
  ),
  none('contacts for an emergency', `<h1>Emergency Contacts</h1>${list}`, tool('emergency-contacts')),
  none(
    'pick-up rights',
    `<h1>Authorized Pick Up</h1>${d.plain(['Name', 'Relationship', 'Guardian', 'Authorized'], [['Sample, Ana', 'Mother', 'Yes', 'Yes']])}`,
    tool('pick-up'),
  ),
  none(
    'who gets a message',
    `<h1>Messenger Recipients</h1>${d.plain(['Name', 'Relationship', 'Guardian', 'Messenger'], [['Sample, Ana', 'Mother', 'Yes', 'Yes']])}`,
    tool('messenger-recipients'),
  ),
  none('an import of a file', `<h1>Census Import</h1>${list}`, tool('import/census')),
  none(
    'a page of a course about families',
    `<h1>Unit 3: Relationships</h1><p>Mother, father, guardian…</p>${d.plain(['Name', 'Relationship', 'Guardian'], [['Hamlet', 'Son', 'Claudius']])}`,
    '/campus/apps/curriculum/unit',
  ),
  none(
    'log-ins of users',
    `<h1>User Login History</h1>${d.plain(['Username', 'Login Time', 'IP Address'], [['asample', '01/02/2026', '10.0.0.1']])}`,
    tool('user-login-history'),
  ),
  none(
    'a wizard for many accounts',
    `<h1>User Account Batch Wizard</h1><label>Homepage <select><option>Campus Parent</option></select></label><label><input type="checkbox"> Disabled</label><label>Username <input></label>`,
    tool('user-account-batch-wizard'),
  ),
  none(
    'what OLR may be set to',
    `<h1>OLR Status</h1>${d.plain(['Status', 'Application', 'Applicant', 'Active'], [['Link Error', 'Yes', 'Yes', d.box(true)]])}`,
    tool('olr-status'),
  ),
  none(
    'documents that are linked',
    `<h1>Documents</h1>${d.plain(
      ['Name', 'Role', 'Status'],
      [
        ['Report card', 'Student', 'Linked'],
        ['Letter', 'Student', 'Not Linked'],
      ],
    )}`,
    tool('documents'),
  ),
  none(
    'courses that were asked for',
    `<h1>Course Requests</h1>${d.plain(['Course Number', 'Course Name', 'Type', 'Period'], [['0123', 'Algebra I', 'Required', '1']])}`,
    tool('course-requests'),
  ),
  none(
    'grades of years past',
    `<h1>Transcript</h1>${d.plain(['Course Number', 'Course Name', 'Term', 'Score', 'Credits Earned'], [['0123', 'Algebra I', 'S1', 'A', '0.5']])}`,
    tool('transcript'),
  ),
  none(
    'rooms',
    `<h1>Rooms</h1>${d.plain(['Room', 'Period', 'Teacher', 'Course'], [['101', '1', 'Practice, Tim', '0123-2 Algebra I']])}`,
    tool('rooms'),
  ),
  none(
    'households of a street',
    `<h1>Addresses</h1><h2>Search Results</h2>${d.plain(['Address', 'City', 'State', 'Zip', 'Households'], [['12 Oak St', 'Atlanta', 'GA', '30303', '2']])}`,
    tool('address-search'),
  ),
  none(
    'households to be merged',
    `<h1>Household Merge</h1>${d.plain(['Household', 'Phone', 'Address', 'Merge'], [['Sample Household', '(404) 555-0101', '12 Oak St', d.box(false)]])}`,
    tool('household-merge'),
  ),
  none(
    'a list of keys for a letter',
    `<h1>Activation Key Letters</h1>${d.plain(
      ['Name', 'Person GUID', 'Portal Username'],
      [
        ['Sample, Ana', '6F9619FF-8B86-D011-B42D-00C04FC964FF', ''],
        ['Practice, Ben', '7F9619FF-8B86-D011-B42D-00C04FC964FF', 'bpractice'],
      ],
    )}`,
    tool('activation-letters'),
  ),
];
