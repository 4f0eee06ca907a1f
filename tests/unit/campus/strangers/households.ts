import * as d from './draw.ts';
import type { Stranger } from './expected.ts';
import { holding } from './shown.ts';

const at = '/campus/sis/campus-tools/membership-in-households';
const bar = d.titleBar('Testerman, Lee A', '123456');
const own = [
  { householdID: '701', role: 'primary', startDate: '2020-08-01', endDate: null, active: true },
  { householdID: '702', role: 'secondary', startDate: '2021-08-15', endDate: '2024-01-02', active: false },
];
const homes = [
  { householdID: '701', name: 'Testerman Household', phone: '(404) 555-0101', address: '12 Oak St, Atlanta, GA 30303' },
  {
    householdID: '702',
    name: 'Sample Household',
    phone: '(404) 555-0102',
    address: '99 Elm Ave Apt 4, Atlanta, GA 30310',
  },
];
const name = (text: string, id: number) => d.house(id, text);
const A = '12 Oak St, Atlanta, GA 30303';
const B = '99 Elm Ave Apt 4, Atlanta, GA 30310';
const heads = ['Household', 'Phone Number', 'Address', 'Secondary', 'Start Date', 'End Date'];
const rows = (state: (on: boolean) => string) => [
  [name('Testerman Household', 701), '(404) 555-0101', A, state(false), '08/01/2020', ''],
  [name('Sample Household', 702), '(404) 555-0102', B, state(true), '08/15/2021', '01/02/2024'],
];
const facts = { households: homes, memberships: own };
const roleless = own.map((one) => ({ ...one, role: null }));

const membership: Omit<Stranger, 'url' | 'pages'>[] = [
  { title: 'a table with boxes', html: d.plain(heads, rows(d.box)), facts },
  { title: 'a Kendo grid with locked columns', html: d.locked(heads, rows(d.swit)), facts },
  { title: 'a Material table', html: d.material(heads, rows(d.mat)), facts },
  {
    title: 'rows of div with words',
    html: d.divs(
      heads,
      rows((on) => (on ? 'Yes' : 'No')),
    ),
    facts,
  },
  { title: 'cards with dl', html: d.cards(heads, rows(d.box)), facts },
  { title: 'items with labels', html: d.items(heads, rows(d.swit)), facts },
  { title: 'an AG grid', html: d.pinned(heads, rows(d.box)), facts },
  {
    title: 'heads apart, icons without names',
    html: d.apart(heads, rows(d.faceless)),
    facts: { households: homes, memberships: roleless },
  },
  {
    title: 'the address in columns',
    html: d.plain(
      ['Household', 'Number', 'Street', 'Tag', 'Apt', 'City', 'State', 'Zip', 'Type', 'Start Date', 'End Date'],
      [
        [
          name('Testerman Household', 701),
          '12',
          'Oak',
          'St',
          '',
          'Atlanta',
          'GA',
          '30303',
          'Primary',
          '08/01/2020',
          '',
        ],
        [
          name('Sample Household', 702),
          '99',
          'Elm',
          'Ave',
          '4',
          'Atlanta',
          'GA',
          '30310',
          'Secondary',
          '08/15/2021',
          '01/02/2024',
        ],
      ],
    ),
    facts: {
      memberships: own,
      households: [
        { householdID: '701', address: holding('12 Oak St', 'Atlanta') },
        { householdID: '702', address: holding('99 Elm Ave', '4', 'Atlanta') },
      ],
    },
  },
  {
    title: 'cards with the role as a badge and dates as one line',
    html: [
      ['Testerman Household', 701, 'Primary', A, '08/01/2020 - Present'],
      ['Sample Household', 702, 'Secondary', B, '08/15/2021 - 01/02/2024'],
    ]
      .map(
        ([label, id, role, address, dates]) =>
          `<div class="card"><div class="card__header"><h3>${name(String(label), Number(id))}</h3><span class="badge">${role}</span></div><div class="card__body"><div><label>Address</label><span>${address}</span></div><div><label>Membership Dates</label><span>${dates}</span></div></div></div>`,
      )
      .join(''),
    facts: {
      memberships: [
        { householdID: '701', role: 'primary' },
        { householdID: '702', role: 'secondary' },
      ],
    },
  },
  {
    title: 'a table of two homes with the members of each in a table within',
    html: `<table><tr><th>Household</th><th>Type</th><th>Members</th></tr>${[
      ['Testerman Household', 701, 'Primary'],
      ['Sample Household', 702, 'Secondary'],
    ]
      .map(
        ([label, id, role]) =>
          `<tr><td>${name(String(label), Number(id))}</td><td>${role}</td><td><table><tr><th>Name</th><th>Enrollment (grade)</th></tr><tr><td>${d.person(910001, 'Testerman, Lee A')}</td><td>09</td></tr></table></td></tr>`,
      )
      .join('')}</table>`,
    facts: { households: [{ householdID: '701' }, { householdID: '702' }] },
  },
];

const members = '/campus/sis/campus-tools/household-information/members?householdID=701';
const people = [
  { name: "O'Sample, Ana", personID: '910002', role: 'primary', startDate: '2020-08-01', endDate: null, active: true },
  {
    name: 'Testerman, Lee A',
    personID: '910001',
    role: 'primary',
    startDate: '2020-08-01',
    endDate: null,
    active: true,
  },
  {
    name: 'Practice, Zoë',
    personID: '910003',
    role: 'secondary',
    startDate: '2021-01-01',
    endDate: '2022-02-02',
    active: false,
  },
];
const mheads = ['Name', 'Enrollment (grade)', 'Secondary', 'Start Date', 'End Date'];
const mrows = (state: (on: boolean) => string) => [
  [d.person(910002, "O'Sample, Ana"), '', state(false), '08/01/2020', ''],
  [d.person(910001, 'Testerman, Lee A'), '09', state(false), '08/01/2020', ''],
  [d.person(910003, 'Practice, Zoë'), '07', state(true), '01/01/2021', '02/02/2022'],
];
const tabs = (on: string) =>
  `<div role="tablist">${['Household Information', 'Members', 'Addresses', 'Fees'].map((text) => `<a role="tab" aria-selected="${text === on}" class="tab ${text === on ? 'active' : ''}">${text}</a>`).join('')}</div>`;
const head =
  '<h1>Household Information</h1><div class="hh"><label>Household Name</label> <span>Testerman Household</span> <label>Phone</label> <span>(404) 555-0101</span></div>';
const insides: Omit<Stranger, 'url' | 'pages'>[] = [
  { title: 'a table', html: d.plain(mheads, mrows(d.box)), facts: { memberships: people } },
  {
    title: 'legacy td heads',
    html: d.legacy(
      mheads,
      mrows((on) => d.box(on, 'disabled')),
    ),
    facts: { memberships: people },
  },
  { title: 'a Kendo grid, locked', html: d.locked(mheads, mrows(d.swit)), facts: { memberships: people } },
  { title: 'cards', html: d.cards(mheads, mrows(d.box)), facts: { memberships: people } },
  {
    title: 'a list of labels',
    html: d.items(
      mheads,
      mrows((on) => (on ? 'Yes' : 'No')),
    ),
    facts: { memberships: people },
  },
  { title: 'DataTables', html: d.scrolled(mheads, mrows(d.pick)), facts: { memberships: people } },
];

const addresses = '/campus/sis/campus-tools/household-information/addresses?householdID=701';
const aheads = ['Address', 'Start Date', 'End Date', 'Mailing', 'Secondary', 'Private', 'Physical'];
const arows = (state: (on: boolean) => string) => [
  [A, '08/01/2020', '', state(true), state(false), state(false), state(true)],
  ['PO Box 77, Atlanta, GA 30301', '08/01/2018', '07/31/2020', state(false), state(true), state(true), state(false)],
];
const places = [
  {
    address: A,
    mailing: true,
    secondary: false,
    private: false,
    physical: true,
    startDate: '2020-08-01',
    active: true,
  },
  {
    address: 'PO Box 77, Atlanta, GA 30301',
    mailing: false,
    secondary: true,
    private: true,
    physical: false,
    startDate: '2018-08-01',
    endDate: '2020-07-31',
    active: false,
  },
];
const located: Omit<Stranger, 'url' | 'pages'>[] = [
  { title: 'a table', html: d.plain(aheads, arows(d.box)), facts: { locations: places } },
  { title: 'roles and switches', html: d.roles(aheads, arows(d.swit)), facts: { locations: places } },
  { title: 'cards whose heading is the address', html: d.cards(aheads, arows(d.box)), facts: { locations: places } },
  {
    title: 'fieldsets whose legend is the address',
    html: d.fieldsets(aheads, arows(d.box)),
    facts: { locations: places },
  },
  {
    title: 'the address in columns',
    html: d.plain(
      ['Number', 'Prefix', 'Street', 'Tag', 'Dir', 'Apt', 'City', 'State', 'Zip', 'Mailing', 'Secondary'],
      [
        ['12', '', 'Oak', 'St', '', '', 'Atlanta', 'GA', '30303', d.box(true), d.box(false)],
        ['99', 'N', 'Elm', 'Ave', '', '4', 'Atlanta', 'GA', '30310', d.box(false), d.box(true)],
      ],
    ),
    facts: {
      locations: [
        { address: holding('12 Oak St', 'Atlanta', '30303'), mailing: true, secondary: false },
        { address: holding('99 N Elm Ave', '4', '30310'), mailing: false, secondary: true },
      ],
    },
  },
];

const related = '/campus/sis/campus-tools/related-households?addressID=88';
const rheads = ['Household', 'Start Date', 'End Date', 'Mailing', 'Secondary', 'Private', 'Physical'];
const rrows = (state: (on: boolean) => string) => [
  [name('Testerman Household', 701), '08/01/2020', '', state(true), state(false), state(false), state(true)],
  [name('Sample Household', 702), '08/15/2021', '', state(false), state(true), state(false), state(true)],
];
const at88 = [
  { householdID: '701', mailing: true, secondary: false, private: false, physical: true, active: true },
  { householdID: '702', mailing: false, secondary: true, private: false, physical: true, active: true },
];
const relatedTo: Omit<Stranger, 'url' | 'pages'>[] = [
  { title: 'a table', html: d.plain(rheads, rrows(d.box)), facts: { locations: at88 } },
  { title: 'a Kendo grid, locked', html: d.locked(rheads, rrows(d.swit)), facts: { locations: at88 } },
  { title: 'cards', html: d.cards(rheads, rrows(d.mat)), facts: { locations: at88 } },
];

export const households: Stranger[] = [
  ...membership.map((one) => ({
    ...one,
    title: `Membership in Households: ${one.title}`,
    html: `${bar}<h1>Membership in Households</h1>${one.html}`,
    url: at,
    pages: ['households' as const],
    student: '123456',
  })),
  ...insides.map((one) => ({
    ...one,
    title: `Members: ${one.title}`,
    html: `${head}${tabs('Members')}${one.html}`,
    url: members,
    pages: ['household-members' as const],
  })),
  {
    title: 'Members: nothing but the word Members',
    html: `<h2>Members</h2>${d.plain(mheads, mrows(d.box))}`,
    url: '/campus/detail.xsl?householdID=701',
    pages: ['household-members'],
    facts: { memberships: people },
  },
  {
    title: 'Members: the tab alone, in a frame with a number',
    html: `${tabs('Members')}${d.legacy(mheads, mrows(d.box))}`,
    url: '/campus/sis/campus-tools/17',
    pages: ['household-members'],
    facts: { memberships: people },
  },
  ...located.map((one) => ({
    ...one,
    title: `Addresses: ${one.title}`,
    html: `${head}${tabs('Addresses')}${one.html}`,
    url: addresses,
    pages: ['household-addresses' as const],
  })),
  ...relatedTo.map((one) => ({
    ...one,
    title: `Related Households: ${one.title}`,
    html: `<h1>Related Households</h1><div><label>Address</label> <span>12 Oak St, Atlanta, GA 30303</span></div>${one.html}`,
    url: related,
    pages: ['household-addresses' as const],
  })),
];
