import { ana, noTick, type Says } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { off, on, table, tool } from '../unseen/draw.ts';

const heads = ['Household', 'Phone Number', 'Address', 'Secondary', 'Start Date', 'End Date'];
const home = (label: string, address: string, secondary: string) => [
  `<a href="#">${label}</a>`,
  '(404)555-0110',
  address,
  secondary,
  '08/01/2020',
  '',
];
const second = home('Sample Household', '98 Birch Ave, Decatur, GA 30030', on);
const place = (text: string, says: Says): Judged => ({
  title: `in place of an address: ${text.replace(/<[^>]*>/g, '')}`,
  html: [
    ana,
    tool(
      `<h1>Membership in Households</h1>${table(heads, [home('Practice Household', text, off), second])}`,
      'membership-in-households',
    ),
  ],
  pages: ['households'],
  says,
});

/** Words in the place of an address, which are none. */
export const noAddress = [
  ...[
    'See Addresses tab',
    'See 2 addresses',
    '<button>View</button>',
    'Unknown - returned mail',
    'Loading...',
    'TBD',
  ].map((text) => place(text, { 'HH-ADDRESS': noTick })),
  ...[
    '12 Alder St, Atlanta, GA 30303',
    'PO Box 12, Atlanta, GA 30303',
    'RR 2 Box 12, Decatur, GA 30030',
    'Highway 40 West, Decatur',
  ].map((text) => place(text, { 'HH-ADDRESS': 'meets' })),
];
