import type { Judged } from '../more-strangers/judged.ts';
import { heads, off, on, table } from '../unseen/draw.ts';
import { nora, type Says, vera } from './draw.ts';

const none = {
  'REL-PORTAL': 'not asked',
  'REL-NONE': 'not asked',
  'HH-TWO-PRIMARY': 'not asked',
  'ACC-NONE': 'not asked',
  'OLR-PERSON': 'not asked',
};
const alone = (title: string, url: string, html: string, says: Says = none): Judged => ({
  title,
  html,
  url,
  pages: [],
  says,
});
const list = table(heads, [nora, vera]);

/** Pages that print the same words and are none of the tools. */
export const lookalikesMore: Judged[] = [
  alone(
    'contacts of several students at a bus stop',
    '/campus/sis/campus-tools/transportation-contacts',
    `<h1>Transportation Contacts</h1>${table(
      ['Student', ...heads],
      [
        ['Practice, Ana M', ...nora],
        ['Sample, Ben', ...vera],
      ],
    )}`,
  ),
  alone(
    'a class list with guardians',
    '/campus/sis/campus-tools/roster',
    `<h1>Roster with Guardians</h1>${table(['Student', 'Grade', 'Guardian', 'Portal', 'Relationship'], [['Practice, Ana M', '09', 'Practice, Nora', 'Yes', 'Mother']])}`,
  ),
  alone(
    'usage of the portal',
    '/campus/sis/campus-tools/portal-usage-report',
    `<h1>Portal Usage</h1>${table(['Name', 'Relationship', 'Guardian', 'Portal', 'Last Login'], [['Practice, Nora', 'Mother', 'Y', 'Y', '11/20/2026']])}`,
  ),
  alone(
    'a wizard that is asked to define relationships of a new household',
    '/campus/sis/campus-tools/census-wizard',
    `<h1>Census Wizard</h1><h2>Step 3 of 3: Define Relationships</h2>${list}<button>Save</button>`,
  ),
  alone(
    'rules of the messenger',
    '/campus/sis/campus-tools/messenger-preferences',
    `<h1>Messenger Preferences</h1>${table(
      ['Recipient', 'Guardian', 'Portal', 'Mailing', 'Messenger'],
      [
        ['Attendance', on, off, on, on],
        ['Grades', on, on, off, off],
      ],
    )}`,
  ),
  alone(
    'the settings of the portal for each kind of user',
    '/campus/sis/campus-tools/portal-options',
    `<h1>Portal Display Options</h1>${table(
      ['Option', 'Parent', 'Student'],
      [
        ['Demographics', on, on],
        ['Family Information', on, off],
        ['Household', on, off],
      ],
    )}`,
  ),
  alone(
    'duplicates of households in a report',
    '/campus/report/x.xsl?toolCode=census.HouseholdCleanup',
    `<h1>Census Household Cleanup Report</h1>${table(
      ['Household', 'Phone', 'Address', 'Primary', 'Students'],
      [
        ['Practice Family', '(404)555-0110', '12 Alder St', 'Y', '2'],
        ['Sample Family', '(404)555-0110', '12 Alder St', 'Y', '1'],
      ],
    )}<p>Generated on 11/26/2026</p>`,
  ),
  alone(
    'a list of all households of the district',
    '/campus/sis/campus-tools/household-search',
    `<h1>Search Results</h1>${table(
      ['Household', 'Phone Number', 'Address'],
      [
        ['Practice Family', '(404)555-0110', '12 Alder St'],
        ['Sample Family', '(404)555-0155', '98 Birch Ave'],
      ],
    )}`,
  ),
  alone(
    'set-up of the statuses of applications',
    '/campus/olr/status.xsl?toolCode=olr.Status',
    `<h1>OLR Status</h1>${table(
      ['Code', 'Status', 'Active', 'Description'],
      [
        ['LE', 'Link Error', on, 'Manually marked'],
        ['AP', 'Approved/Posted', on, 'Done'],
      ],
    )}`,
  ),
  alone(
    'an article on linking',
    '/campus/help/olr-link.html',
    '<article><h1>Link and Unlink</h1><p>A person may be Linked, Not Linked or stand on Link Error. Press Link to link the Parent/Guardian to an existing person.</p></article>',
  ),
  alone(
    'applications for a job',
    '/campus/sis/campus-tools/hr-applications',
    `<h1>Applications</h1>${table(['Application Number', 'Applicant', 'Status', 'Position'], [['4410', 'Testerman, Rita', 'New', 'Teacher']])}`,
  ),
  alone(
    'applications for meals',
    '/campus/sis/campus-tools/fram-applications',
    `<h1>Household Applications</h1>${table(['Application Number', 'Applicant', 'Status', 'Eligibility', 'Income'], [['4410', 'Practice, Nora', 'Approved', 'Free', '0']])}`,
  ),
  alone(
    'a report of keys for many parents',
    '/campus/report/x.xsl?toolCode=portal.ActivationLetters',
    `<h1>Activation Key Letters</h1>${table(
      ['Name', 'Person GUID', 'Portal Username'],
      [
        ['Practice, Nora', '0A1B2C3D-0000-4000-8000-914010914010', ''],
        ['Sample, Otto', '0A1B2C3D-0000-4000-8000-914011914011', 'osample'],
      ],
    )}`,
  ),
  alone(
    'the page to sign in of staff',
    '/campus/practice.jsp',
    '<h1>Infinite Campus</h1><form><label>Username <input id="username"></label><label>Password <input type="password"></label><button id="signinbtn">Log In</button></form>',
  ),
  alone(
    'a page that failed',
    '/campus/sis/campus-tools/relationships',
    '<h1>An error has occurred</h1><p>Relationships: Guardian, Portal could not be read.</p>',
  ),
  alone(
    'a page under a note of maintenance',
    '/campus/sis/campus-tools/relationships',
    '<h1>Campus is unavailable</h1><p>Back at 6 pm.</p>',
  ),
  alone('a page that is empty yet', '/campus/sis/campus-tools/relationships', '<div id="app"></div>'),
  alone(
    'an audit of accounts',
    '/campus/sis/campus-tools/user-account-audit',
    `<h1>User Account Log</h1>${table(['Modified Date', 'Modified By', 'Username', 'Disabled'], [['11/20/2026', 'Example, Rita', 'npractice', 'Yes']])}`,
  ),
  alone(
    'another application on the host',
    '/campus-store/cart',
    `<h1>Store</h1>${table(['Name', 'Relationship', 'Guardian', 'Portal'], [['Practice, Nora', 'Mother', 'Yes', 'No']])}`,
  ),
];
