import { box, fieldsets, form, house, legacy, locked, material, person, plain, titleBar } from '../strangers/draw.ts';
import { ext, kendo, kendoGrid, kendoRows, pager, panels, prime, primeBox, roleBox, translated } from './draw-more.ts';
import type { Judged } from './judged.ts';

const ana = titleBar('Sample, Ana M', '910001', '07');
const url = '/campus/sis/tools-core/membership-in-households';
const membersUrl = '/campus/census/household.xsl?toolCode=census.household&householdID=5001';
const heads = ['Household', 'Phone Number', 'Address', 'Secondary', 'Start Date', 'End Date'];
const memberHeads = ['Name', 'Enrollment (grade)', 'Secondary', 'Start Date', 'End Date'];

/** Membership in Households, Household Information, Related Households (facts 4.1, 4.2; linkage 5b). */
export const homes: Judged[] = [
  {
    title: 'Membership in Households as a grid: one home, two ended ones',
    url,
    html: `${ana}<h1>Membership in Households</h1>${kendo(heads, [
      [
        house(5001, 'Sample Household'),
        '(404)555-0120',
        '12 Practice St, Atlanta, GA 30303',
        box(false),
        '08/01/2020',
        '',
      ],
      [
        house(5002, 'Sample Household'),
        '(404)555-0121',
        '9 Old Rd, Atlanta, GA 30303',
        box(false),
        '08/01/2015',
        '07/31/2020',
      ],
      [house(5003, 'Testerman Household'), '', '', box(true), '08/01/2015', '01/31/2016'],
    ])}`,
    pages: ['households'],
    facts: {
      memberships: [
        {
          householdID: '5001',
          householdName: 'Sample Household',
          role: 'primary',
          startDate: '2020-08-01',
          endDate: null,
          active: true,
        },
        { householdID: '5002', role: 'primary', endDate: '2020-07-31', active: false },
        { householdID: '5003', role: 'secondary', endDate: '2016-01-31', active: false },
      ],
    },
    says: { 'HH-TWO-PRIMARY': 'meets', 'HH-NO-PRIMARY': 'meets', 'HH-DUP': 'meets' },
  },
  {
    title: 'Two primary households, by name of the role',
    url,
    html: `${ana}${plain(
      ['Household Name', 'Phone', 'Address', 'Membership Type', 'Eff. Date', 'End Date'],
      [
        [house(5001, 'Sample'), '404-555-0120', '12 Practice St, Atlanta, GA 30303', 'Primary', '8/1/2020', ''],
        [
          house(5004, 'Testerman'),
          '404-555-0130',
          '77 Example Ave Apt 2, Atlanta, GA 30310',
          'Primary',
          '8/1/2021',
          '',
        ],
      ],
    )}`,
    pages: ['households'],
    facts: {
      memberships: [
        { householdID: '5001', role: 'primary', active: true },
        { householdID: '5004', role: 'primary', active: true },
      ],
    },
    says: { 'HH-TWO-PRIMARY': 'fails 1' },
  },
  {
    title: 'A second home (row 1 of the table): silence',
    url,
    html: `${ana}${prime(heads, [
      [house(5001, 'Sample'), '404-555-0120', '12 Practice St, Atlanta, GA 30303', primeBox(false), '08/01/2020', ''],
      [house(5004, 'Testerman'), '404-555-0130', '77 Example Ave, Atlanta, GA 30310', primeBox(true), '08/01/2020', ''],
    ])}`,
    pages: ['households'],
    facts: { memberships: [{ role: 'primary' }, { role: 'secondary' }] },
    says: { 'HH-TWO-PRIMARY': 'meets', 'HH-NO-PRIMARY': 'meets', 'HH-DUP': 'meets' },
  },
  {
    title: 'The same home twice: one address written in two ways, one primary and one secondary',
    url,
    html: `${ana}${material(heads, [
      [house(5001, 'Sample'), '404-555-0120', '12 N Practice Street, Atlanta, GA 30303', box(false), '08/01/2020', ''],
      [
        house(5006, 'Sample'),
        '(404) 555-0120',
        '12 North Practice St., Atlanta, Georgia 30303-1234',
        box(true),
        '08/01/2022',
        '',
      ],
    ])}`,
    pages: ['households'],
    says: { 'HH-DUP': 'review 1' },
  },
  {
    title: 'The column Secondary shows only icons: neither primary nor secondary',
    url,
    html: `${ana}${kendo(heads, [
      [house(5001, 'Sample'), '404-555-0120', '12 Practice St', '<i class="ic ic-flag-7"></i>', '08/01/2020', ''],
      [house(5004, 'Testerman'), '', '', '<i class="ic ic-flag-8"></i>', '08/01/2020', ''],
    ])}`,
    pages: ['households'],
    facts: { memberships: [{ role: null }, { role: null }] },
    says: { 'HH-TWO-PRIMARY': 'unknown', 'HH-NO-PRIMARY': 'unknown' },
  },
  {
    title: 'Cards with a chip for the role and a link to edit',
    url,
    html: `${ana}<h1>Membership in Households</h1>${[
      '5001|Sample Household|Primary|08/01/2020|',
      '5002|Testerman Household|Secondary|08/01/2021|',
    ]
      .map((one) => {
        const [id, name, role, start, end] = one.split('|');
        return `<section class="card"><h3 class="card__header"><a href="/campus/h.xsl?householdID=${id}">${name}</a> <span class="chip">${role}</span></h3><a href="#">Edit</a><dl><dt>Phone Number</dt><dd>(404)555-0120</dd><dt>Address</dt><dd>${id} Practice St, Atlanta, GA 30303</dd><dt>Start Date</dt><dd>${start}</dd><dt>End Date</dt><dd>${end}</dd></dl></section>`;
      })
      .join('')}`,
    pages: ['households'],
    facts: {
      memberships: [
        { householdID: '5001', startDate: '2020-08-01', active: true },
        { householdID: '5002', startDate: '2021-08-01', active: true },
      ],
    },
  },
  {
    title: 'Forms, one a household, with a household that begins in the future',
    url,
    html: `${ana}<h2>Households</h2>${fieldsets(
      ['Household', 'Phone Number', 'Secondary', 'Start Date', 'End Date'],
      [
        ['Sample Household', '(404)555-0120', box(false), '08/01/2020', '12/31/2026'],
        ['Testerman Household', '(404)555-0130', box(false), '01/01/2027', ''],
      ],
    )}`,
    pages: ['households'],
    says: { 'HH-TWO-PRIMARY': 'meets' },
  },
  {
    title: 'Members of a household, Ext JS, one of them ended',
    url: membersUrl,
    html: `<h1>Household Information: Sample Household</h1><ul role="tablist"><li role="tab" aria-selected="true">Members</li><li role="tab" aria-selected="false">Addresses</li></ul>${ext(
      memberHeads,
      [
        [person(910101, 'Sample, Ines'), '', box(false), '08/01/2020', ''],
        [person(910001, 'Sample, Ana M'), '07', box(false), '08/01/2020', ''],
        [person(910102, 'Sample-Testerman, Omar'), '', box(false), '08/01/2018', '05/31/2020'],
      ],
    )}`,
    pages: ['household-members'],
    facts: {
      memberships: [
        { name: 'Sample, Ines', personID: '910101', grade: '', role: 'primary', active: true },
        { name: 'Sample, Ana M', personID: '910001', grade: '07', role: 'primary', active: true },
        { name: 'Sample-Testerman, Omar', grade: '', endDate: '2020-05-31', active: false },
      ],
    },
    says: { 'HH-ALONE': 'meets' },
  },
  {
    title: 'A student alone in a household; the mother has left it',
    url: membersUrl,
    html: `<h1>Household Members</h1>${legacy(memberHeads, [
      [person(910001, 'Sample, Ana M'), '07', box(false), '08/01/2020', ''],
      [person(910101, 'Sample, Ines'), '', box(false), '08/01/2020', '06/30/2026'],
    ])}`,
    pages: ['household-members'],
    says: { 'HH-ALONE': 'review' },
  },
  {
    title: 'Members in Spanish, as a browser puts it, with a pager that tells more',
    url: membersUrl,
    html: `<h1>${translated('Miembros del hogar')}</h1>${kendoGrid(['Nombre', 'Inscripción (grado)', 'Secundario', 'Fecha de inicio', 'Fecha de finalización'].map(translated), kendoRows([[person(910001, 'Sample, Ana M'), '07', roleBox('false'), '08/01/2020', '']]), { foot: pager('1 - 1 de 5 elementos') })}`,
    pages: ['household-members'],
    facts: {
      memberships: [{ name: 'Sample, Ana M', role: 'primary', startDate: '2020-08-01' }],
      rows: [{ seen: 1, total: 5 }],
    },
    says: { 'HH-ALONE': 'unknown' },
  },
  {
    title: 'Members with guardian and relationship, columns locked',
    url: membersUrl,
    html: `<h2>Household Members</h2>${locked(
      ['Name', 'Relationship', 'Guardian', 'Grade', 'Start Date', 'End Date'],
      [
        [person(910101, 'Sample, Ines'), 'Mother', box(true), '', '08/01/2020', ''],
        [person(910001, 'Sample, Ana M'), 'Child', box(false), '07', '08/01/2020', ''],
      ],
    )}`,
    pages: ['household-members'],
    facts: {
      memberships: [
        { name: 'Sample, Ines', guardian: true, relationship: 'Mother', grade: '' },
        { name: 'Sample, Ana M', guardian: false, relationship: 'Child', grade: '07' },
      ],
    },
    says: { 'HH-NO-GUARDIAN': 'meets' },
  },
  {
    title: 'Panels, one a household, folded open, with the members in a table inside',
    url,
    html: `${ana}<h1>Membership in Households</h1>${panels(
      ['Household', 'Role', 'Phone Number', 'Start Date', 'End Date', 'Members'],
      [
        [
          'Sample Household',
          'Primary',
          '(404)555-0120',
          '08/01/2020',
          '',
          plain(
            ['Name', 'Enrollment (grade)'],
            [
              ['Sample, Ines', ''],
              ['Sample, Ana M', '07'],
            ],
          ),
        ],
      ],
    )}`,
    pages: ['households'],
  },
  {
    title: 'Household Information alone: name and telephone, no list',
    url: membersUrl,
    html: `<h1>Household Information</h1>${form(['Household Name', '<input value="Sample Household">'], ['Phone Number', '<input value="(404)555-0120">'], ['Comments', '<textarea></textarea>'])}`,
    pages: [],
  },
];
