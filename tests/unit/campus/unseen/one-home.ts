import type { Judged } from '../more-strangers/judged.ts';
import { off, on, table, tool } from './draw.ts';

const members = (body: string) => [
  tool(
    `<h1>Household Information</h1><p>Household Name: Practice Home A &nbsp; Phone: (404) 555-0101</p><h2>Members</h2>${body}`,
    'household-information',
  ),
];
const addresses = (body: string) => [
  tool(
    `<h1>Household Information</h1><p>Household Name: Practice Home A</p><h2>Household Addresses</h2>${body}`,
    'household-addresses',
  ),
];
const related = (body: string) => [
  tool(
    `<h1>Address Information</h1><p>12 Sample St, Atlanta GA 30303</p><h2>Related Households</h2>${body}`,
    'related-households',
  ),
];
const columns = ['Name', 'Grade', 'Guardian', 'Secondary', 'Start Date', 'End Date'];
const child = ['Practice, Ana M', '09', off, off, '08/01/2020', ''];
const adult = ['Practice, Nora', '', on, off, '08/01/2020', ''];
const places = ['Address', 'Physical', 'Mailing', 'Private', 'Start Date', 'End Date'];

/** One household: who lives there and where it is. */
export const oneHome: Judged[] = [
  {
    title: 'members without a guardian column',
    html: members(table(['Name', 'Grade', 'Start Date', 'End Date'], [child.toSpliced(2, 2), adult.toSpliced(2, 2)])),
    pages: ['household-members'],
    says: { 'HH-NO-GUARDIAN': 'unknown', 'HH-ALONE': 'meets' },
  },
  {
    title: 'a student alone on the first page of two',
    html: members(`${table(columns, [child])}<div>Page 1 of 2</div>`),
    pages: ['household-members'],
    says: { 'HH-ALONE': 'unknown', 'HH-NO-GUARDIAN': 'unknown' },
  },
  {
    title: 'students and adults apart, the adults folded away',
    html: members(
      `<h3><button aria-expanded="true">Students (1)</button></h3>${table(columns, [child])}<h3><button aria-expanded="false">Adults (2)</button></h3><div hidden></div>`,
    ),
    pages: ['household-members'],
    says: { 'HH-ALONE': 'unknown', 'HH-NO-GUARDIAN': 'unknown' },
  },
  {
    title: 'a student and an adult who has left',
    html: members(table(columns, [child, adult.with(5, '06/30/2026')])),
    pages: ['household-members'],
    says: { 'HH-ALONE': 'review', 'HH-NO-GUARDIAN': 'fails' },
  },
  {
    title: 'a student and an adult who is only struck off by a word',
    html: members(
      table(
        ['Name', 'Grade', 'Guardian', 'Member Status'],
        [
          ['Practice, Ana M', '09', off, 'Active'],
          ['Practice, Nora', '', on, 'Former'],
        ],
      ),
    ),
    pages: ['household-members'],
    says: { 'HH-NO-GUARDIAN': 'fails' },
  },
  {
    title: 'an address for all: physical and mailing in letters',
    html: addresses(table(places, [['12 Sample St, Atlanta GA 30303', 'Y', 'Y', 'N', '08/01/2020', '']])),
    pages: ['household-addresses'],
    says: { 'HH-ADDRESS': 'meets', 'HH-MAIL': 'meets' },
  },
  {
    title: 'an address that may not be shown',
    html: addresses(table(places, [['*** Private ***', 'Y', 'Y', 'Y', '08/01/2020', '']])),
    pages: ['household-addresses'],
    facts: { locations: [{ private: true, physical: true, mailing: true }] },
  },
  {
    title: 'the only address is ended',
    html: addresses(table(places, [['12 Sample St, Atlanta GA 30303', on, on, off, '08/01/2020', '06/30/2026']])),
    pages: ['household-addresses'],
    says: { 'HH-ADDRESS': 'fails', 'HH-MAIL': 'unknown' },
  },
  {
    title: 'no mailing column',
    html: addresses(
      table(
        ['Address', 'Physical', 'Start Date', 'End Date'],
        [['12 Sample St, Atlanta GA 30303', on, '08/01/2020', '']],
      ),
    ),
    pages: ['household-addresses'],
    says: { 'HH-MAIL': 'unknown' },
  },
  {
    title: 'no address on file',
    html: addresses(`${table(places, [])}<p>No addresses on file.</p>`),
    pages: ['household-addresses'],
    says: { 'HH-ADDRESS': 'unknown', 'HH-MAIL': 'unknown' },
  },
  {
    title: 'addresses could not be fetched',
    html: addresses(
      `<div class="alert alert-danger" role="alert">An error has occurred. Contact your administrator.</div>${table(places, [])}`,
    ),
    pages: ['household-addresses'],
    says: { 'HH-ADDRESS': 'unknown', 'HH-MAIL': 'unknown' },
  },
  {
    title: 'ended addresses are hidden, and none is left',
    html: addresses(
      `<label>${on} Active only</label>${table(places, [['PO Box 12, Atlanta GA 30303', off, on, off, '08/01/2020', '']])}`,
    ),
    pages: ['household-addresses'],
    says: { 'HH-MAIL': 'meets', 'HH-ADDRESS': 'fails' },
  },
  {
    title: 'two households at one address, no unit, other people',
    html: related(
      table(
        ['Household', 'Physical', 'Mailing', 'Secondary', 'Start Date', 'End Date'],
        [
          ['Practice Home A', on, on, off, '08/01/2020', ''],
          ['Testerman Home', on, on, off, '08/01/2021', ''],
        ],
      ),
    ),
    pages: ['household-addresses'],
    says: { 'HH-DUP': 'not asked', 'HH-MAIL': 'not asked', 'HH-ADDRESS': 'not asked' },
  },
];
