import { ana, noFault, noTick, noVerdict, type Says } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { off, on, table, tool } from '../unseen/draw.ts';
import { failed, said } from './draw.ts';

const heads = ['Household', 'Phone Number', 'Address', 'Secondary', 'Start Date', 'End Date'];
const first = [
  '<a href="#">Practice Household</a>',
  '(404)555-0110',
  '12 Alder St, Atlanta, GA 30303',
  off,
  '08/01/2020',
  '',
];
const second = [
  '<a href="#">Sample Household</a>',
  '(404)555-0155',
  '98 Birch Ave, Decatur, GA 30030',
  on,
  '08/01/2021',
  '',
];
const home = (title: string, body: string, says: Says, more: Partial<Judged> = {}): Judged => ({
  title,
  html: [ana, tool(`<h1>Membership in Households</h1>${body}`, 'membership-in-households')],
  pages: ['households'],
  says,
  ...more,
});
const well = { 'HH-TWO-PRIMARY': 'meets', 'HH-NO-PRIMARY': 'meets' };
/** The first home is primary, the second is not, told by this column. */
const role = (head: string, primary: string, secondary: string) =>
  home(
    `primary and secondary as ${head}: ${primary.replace(/<[^>]*>/g, '')} and ${secondary.replace(/<[^>]*>/g, '')}`,
    table(heads.with(3, head), [first.with(3, primary), second.with(3, secondary)]),
    well,
    {
      facts: { memberships: [{ role: 'primary' }, { role: 'secondary' }] },
    },
  );
/** The column is named after the role and does not tell it: nothing may be said of primary homes. */
const noRole = (head: string, one = on, two = off) =>
  home(`no role, but a column ${head}`, table(heads.with(3, head), [first.with(3, one), second.with(3, two)]), {
    'HH-TWO-PRIMARY': noVerdict,
    'HH-NO-PRIMARY': noVerdict,
  });
/** Two addresses of one student’s two homes, one primary and one secondary. */
const two = (title: string, a: string, b: string, dup: string) =>
  home(title, table(heads, [first.with(2, a), second.with(2, b)]), { 'HH-DUP': dup });
const ended = (text: string) =>
  home(`the second primary home has ended: ${text}`, table(heads, [first, second.with(3, off).with(5, text)]), well);
const place = (text: string) =>
  home(`in place of an address: ${text}`, table(heads, [first.with(2, text), second]), { 'HH-ADDRESS': noTick });

/** Membership in Households with small differences. */
export const homesOdd = [
  role('P/S', 'P', 'S'),
  role('Type', 'Primary Residence', 'Secondary Residence'),
  role('Residence', '1st', '2nd'),
  role('Sec HH', 'N', 'Y'),
  role('Sec.', '', '✓'),
  role('Primary?', 'Yes', 'No'),
  role('HH Role', 'Primary Household', 'Secondary Household'),
  role('Secundario', 'No', 'Sí'),
  role('Membership', '<span class="badge">PRIMARY</span>', '<span class="badge">SECONDARY</span>'),
  role('Secondary', '<input type="checkbox" disabled>', '<input type="checkbox" disabled checked>'),
  noRole('Primary Phone'),
  noRole('Primary Language', 'English', 'Spanish'),
  noRole('Primary Contact'),
  noRole('Secondary Phone', '(404)555-0111', ''),
  noRole('Secondary Address', '', '1 Cedar Ln'),
  noRole('Secondary Student'),
  noRole('Primary Address'),
  noRole('Former Primary'),
  two(
    'one address, the unit as Apt and as #',
    '12 Alder St Apt 4, Atlanta, GA 30303',
    '12 Alder Street #4, Atlanta, GA 30303',
    said,
  ),
  two(
    'Alder St and Alder Ct are two streets',
    '12 Alder St, Atlanta, GA 30303',
    '12 Alder Ct, Atlanta, GA 30303',
    noFault,
  ),
  two('one street in two towns', '12 Alder St, Atlanta, GA 30303', '12 Alder St, Decatur, GA 30030', noFault),
  two(
    'north and south of one street',
    '120 N Alder St, Atlanta, GA 30303',
    '120 S Alder St, Atlanta, GA 30303',
    noFault,
  ),
  two('Unit A and Unit B', '12 Alder St Unit A, Atlanta, GA 30303', '12 Alder St Unit B, Atlanta, GA 30303', noFault),
  two('12 and 12 1/2', '12 Alder St, Atlanta, GA 30303', '12 1/2 Alder St, Atlanta, GA 30303', noFault),
  two(
    'one address in capitals, with the long zip',
    '12 Alder St, Atlanta, GA 30303',
    '12 ALDER ST ATLANTA GA 30303-1201',
    said,
  ),
  two('12 Alder St and 112 Alder St', '12 Alder St, Atlanta, GA 30303', '112 Alder St, Atlanta, GA 30303', noFault),
  ended('06/30/2024 12:00 AM'),
  ended('2024-06-30T00:00:00'),
  ended('30-Jun-2024'),
  place('See Addresses tab'),
  place('<button>View</button>'),
  place('Unknown - returned mail'),
  place('Loading...'),
  place('TBD'),
  home(
    'three homes: primary, secondary, and a primary one that begins next month',
    table(heads, [
      first,
      second,
      ['<a href="#">Testerman Household</a>', '(404)555-0177', '5 Cedar Ln, Atlanta, GA 30303', off, '12/26/2026', ''],
    ]),
    well,
  ),
  home(
    'an end in the year 9999 is no end: two primary homes',
    table(heads, [first, second.with(3, off).with(5, '12/31/9999')]),
    { 'HH-TWO-PRIMARY': failed },
  ),
  home('it ends today: two primary homes still', table(heads, [first, second.with(3, off).with(5, '11/26/2026')]), {
    'HH-TWO-PRIMARY': failed,
  }),
  home(
    'homes under Current and Previous, both primary',
    `<h2>Current</h2>${table(heads, [first])}<h2>Previous</h2>${table(heads, [second.with(3, off)])}`,
    { 'HH-TWO-PRIMARY': noFault },
  ),
  home(
    'a list of a sister’s homes below',
    `${table(heads, [first])}<h2>Practice, Bea: Households</h2>${table(heads, [second.with(3, off)])}`,
    { 'HH-TWO-PRIMARY': noFault },
  ),
];
