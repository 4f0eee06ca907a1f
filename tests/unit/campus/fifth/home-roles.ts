import { ana } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { table, tool } from '../unseen/draw.ts';

const row = (label: string, address: string, role: string) => [
  `<a href="#">${label}</a>`,
  '(404)555-0110',
  address,
  role,
  '08/01/2020',
  '',
];
const homes = (head: string, one: string, two: string, roles: (string | null)[]): Judged => ({
  title: `primary and secondary as ${head}: ${one} and ${two}`,
  html: [
    ana,
    tool(
      `<h1>Membership in Households</h1>${table(
        ['Household', 'Phone Number', 'Address', head, 'Start Date', 'End Date'],
        [
          row('Practice Household', '12 Alder St, Atlanta, GA 30303', one),
          row('Sample Household', '98 Birch Ave, Decatur, GA 30030', two),
        ],
      )}`,
      'membership-in-households',
    ),
  ],
  pages: ['households'],
  facts: { memberships: roles.map((role) => ({ role })) },
  ...(roles.includes(null) ? {} : { says: { 'HH-TWO-PRIMARY': 'meets', 'HH-NO-PRIMARY': 'meets' } }),
});
const both = ['primary', 'secondary'];

/** Columns that districts shorten. A letter says it only where nothing else can stand. */
export const homeRoles = [
  homes('P/S', 'P', 'S', both),
  homes('Pri/Sec', 'Pri', 'Sec', both),
  homes('Primary/Secondary', 'Primary', 'Secondary', both),
  homes('Sec HH', 'N', 'Y', both),
  homes('Sec.', '', '✓', both),
  homes('HH Role', 'Primary Household', 'Secondary Household', both),
  homes('Role', 'P', 'S', [null, null]),
];
