import { expect } from 'vitest';
import * as d from './draw.ts';
import type { Stranger } from './expected.ts';

const bar = d.titleBar('Testerman, Lee A', '123456');
const not = (wrong: unknown) => expect.toSatisfy((value) => value !== wrong);
const yes = d.box(true);
const no = d.box(false);
const one = d.house(701, 'Testerman Household');
const two = d.house(702, 'Sample Household');

const homes = (title: string, html: string, memberships: object[]): Stranger => ({
  title: `Membership in Households: ${title}`,
  html: `${bar}<h1>Membership in Households</h1>${html}`,
  url: '/campus/sis/campus-tools/membership-in-households',
  pages: ['households'],
  student: '123456',
  facts: { memberships },
});
const roles = [
  { householdID: '701', role: 'primary' },
  { householdID: '702', role: 'secondary' },
];
const heads = ['Household', 'Phone Number', 'Address'];
const row = (name: string, at: number) => [name, `(404) 555-010${at}`, `${at}2 Oak St, Atlanta, GA 30303`];

const review = (title: string, states: [string, unknown][]): Stranger => ({
  title: `Application review: ${title}`,
  html: `<h1>Online Registration Application 20417</h1>${d.plain(
    ['Name', 'Role', 'Link Status'],
    states.map(([state], at) => [`Practice, Al${'abcde'[at]}`, 'Parent/Guardian', state]),
  )}<button>Approve</button>`,
  url: '/campus/OnlineRegistration/review?applicationID=20417',
  pages: ['olr-application'],
  facts: { applicants: states.map(([, link]) => ({ link })) },
});

const account = (
  title: string,
  html: string,
  expected: object,
  page: 'user-account' | 'demographics' = 'user-account',
): Stranger => ({
  title: `Account: ${title}`,
  html:
    page === 'user-account'
      ? `<h1>User Account</h1>${html}`
      : `${d.titleBar('Sample, Ana', '')}<h1>Demographics</h1><h2>Person Identifiers</h2>${html}`,
  url:
    page === 'user-account'
      ? '/campus/sis/tools-core/user-account-editor'
      : '/campus/sis/campus-tools/demographics?personID=910002',
  pages: [page],
  facts: { accounts: [expected] },
});
const KEY = '6F9619FF-8B86-D011-B42D-00C04FC964FF';

const section = (teacher: string, expected: unknown): Stranger => ({
  title: `Section: the teacher is "${teacher}"`,
  html: `<h1>Section Information</h1><h2>0123.A-2 Algebra I</h2><dl><dt>Section Number</dt><dd>2</dd><dt>Primary Teacher</dt><dd>${teacher}</dd></dl>`,
  url: '/campus/sis/campus-tools/section-information?sectionID=5501',
  pages: ['section'],
  facts: { sections: [{ courseNumber: '0123.A', sectionNumber: '2', teacher: expected }] },
});

export const hardTools: Stranger[] = [
  homes(
    'marks and blanks',
    d.plain(
      [...heads, 'Secondary'],
      [
        [...row(one, 1), ''],
        [...row(two, 2), 'X'],
      ],
    ),
    roles,
  ),
  homes(
    'a named star',
    d.plain(
      [...heads, 'Primary'],
      [
        [...row(one, 1), '<i class="star" role="img" aria-label="Yes"></i>'],
        [...row(two, 2), '<i class="star" role="img" aria-label="No"></i>'],
      ],
    ),
    roles,
  ),
  homes(
    'a star of a class alone',
    d.plain(
      [...heads, 'Primary'],
      [
        [...row(one, 1), '<i class="fa fa-star"></i>'],
        [...row(two, 2), '<i class="fa fa-star-o"></i>'],
      ],
    ),
    [{ role: null }, { role: null }],
  ),
  homes(
    'one under the heading of the past',
    `<h2>Current Households</h2>${d.plain([...heads, 'Type'], [[...row(one, 1), 'Primary']])}<h2>Past Households</h2>${d.plain([...heads, 'Type'], [[...row(two, 2), 'Primary']])}`,
    [
      { householdID: '701', active: true },
      { householdID: '702', active: not(true) },
    ],
  ),
  homes(
    'a column Status',
    d.plain(
      [...heads, 'Type', 'Status'],
      [
        [...row(one, 1), 'Primary', 'Current'],
        [...row(two, 2), 'Primary', 'Ended'],
      ],
    ),
    [
      { householdID: '701', active: true },
      { householdID: '702', active: false },
    ],
  ),
  homes(
    'cards whose dates are one text',
    d.cards(
      [...heads, 'Type', 'Membership Dates'],
      [
        [...row(one, 1), 'Primary', '08/01/2020 - Present'],
        [...row(two, 2), 'Secondary', '08/01/2020 - 06/30/2024'],
      ],
    ),
    [
      { householdID: '701', role: 'primary', active: true, startDate: '2020-08-01' },
      { householdID: '702', role: 'secondary', active: false, endDate: '2024-06-30' },
    ],
  ),
  review('words of many kinds', [
    ['Linked to Testerman, Lee #123456', 'linked'],
    ['Not linked to anyone', 'unlinked'],
    ['Unlinked', 'unlinked'],
    ['No link', not('linked')],
    ['Pending', null],
  ]),
  review('what is done is no state', [
    ['<button>Unlink</button>', not('unlinked')],
    ['<button>Link</button>', not('linked')],
    ['<a>View</a>', null],
    ['Linked', 'linked'],
    ['', not('linked')],
  ]),
  review('two things said', [
    ['Linked - possible duplicate found', not('linked')],
    ['Was linked, now unlinked', not('linked')],
    ['Linked', 'linked'],
    ['Error linking', not('linked')],
    ['Link Error', 'error'],
  ]),
  review('boxes', [
    [yes, not('unlinked')],
    [no, not('linked')],
    [d.faceless(true), null],
    [d.icon('Linked'), 'linked'],
    ['<span style="color:green">●</span>', null],
  ]),
  account(
    'a name that says Disabled',
    '<label>Username <input value="asample (Disabled)"></label><label>Homepage <select><option selected>Campus Parent</option></select></label>',
    { disabled: true },
  ),
  account('a status', d.form(['Username', 'asample'], ['Account Status', 'Inactive'], ['Homepage', 'Campus Parent']), {
    username: 'asample',
    disabled: not(false),
  }),
  account(
    'a status of another kind',
    d.form(['Username', 'asample'], ['Account Status', 'Locked'], ['Homepage', 'Campus Parent']),
    { username: 'asample', disabled: not(false) },
  ),
  account(
    'dashes for a user name',
    d.form(['Person GUID', KEY], ['Portal Username', '--']),
    { username: not('asample'), hasKey: true },
    'demographics',
  ),
  account(
    'a user name that is disabled',
    d.form(['Person GUID', KEY], ['Portal Username', 'asample (Disabled)']),
    { username: 'asample', disabled: true, hasKey: true },
    'demographics',
  ),
  account(
    'a key to be shown by a button',
    d.form(['Person GUID', '<button>Show</button>'], ['Portal Username', 'asample']),
    { username: 'asample', hasKey: not(true) },
    'demographics',
  ),
  account(
    'no key',
    d.form(['Person GUID', ''], ['Portal Username', 'No Active Portal Account']),
    { username: '', hasKey: not(true) },
    'demographics',
  ),
  section('TBA', not('TBA')),
  section('Vacant', not('Vacant')),
  section('Unassigned', ''),
  section('To Be Determined', not('To Be Determined')),
  section('No Teacher', ''),
  section('Practice, Tim; Sample, Bea', expect.stringContaining('Practice, Tim')),
];
