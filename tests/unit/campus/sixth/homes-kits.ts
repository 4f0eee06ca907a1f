import { ana, noFault, noTick, type Says } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { off, on, table, tool } from '../unseen/draw.ts';
import { captioned, cards, failed, icon, img, legacy, material, prime, said, turned } from './draw.ts';

const slug = 'membership-in-households';
const heads = ['Household', 'Phone Number', 'Address', 'Secondary', 'Start Date', 'End Date'];
const first = ['<a href="#">Practice</a>', '(404)555-0110', '12 Alder St, Atlanta, GA 30303', off, '08/01/2020', ''];
const second = ['<a href="#">Sample</a>', '(404)555-0155', '98 Birch Ave, Decatur, GA 30030', on, '08/01/2021', ''];
const home = (title: string, body: string, says: Says, more: Partial<Judged> = {}): Judged => ({
  title,
  html: [ana, tool(`<h1>Membership in Households</h1>${body}`, slug)],
  pages: ['households'],
  says,
  ...more,
});
const well = { 'HH-TWO-PRIMARY': 'meets', 'HH-NO-PRIMARY': 'meets', 'HH-ADDRESS': 'meets', 'HH-DUP': 'meets' };
const two = { 'HH-TWO-PRIMARY': failed };
const none = { 'HH-NO-PRIMARY': noTick };
const unsure = { 'HH-TWO-PRIMARY': noTick, 'HH-NO-PRIMARY': noFault };
const both = (state: string, other: string) => [first.with(3, state), second.with(3, other)];
const spanish = ['Hogar', 'Teléfono', 'Dirección', 'Secundario', 'Fecha de inicio', 'Fecha de fin'];
const headed = (head: string, one: string, other: string) => table(heads.with(3, head), both(one, other));

/** Membership in Households, in the kits and words of other places. */
export const homesKits: Judged[] = [
  home('Material: two homes, all well', material(heads, [first, second]), well),
  home('Material: both primary', material(heads, both(off, off)), two),
  home('PrimeNG: two homes, all well', prime(heads, [first, second]), well),
  home('PrimeNG: both primary', prime(heads, both(off, off)), two),
  home('legacy: all well, pictures of check marks', legacy(heads, both(img('Unchecked'), img('Checked'))), well),
  home('legacy: both primary, pictures', legacy(heads, both(img('Unchecked'), img('Unchecked'))), two),
  home('turned around: one ended', turned(heads, [first, second.with(3, off).with(5, '06/30/2024')]), {
    'HH-TWO-PRIMARY': noFault,
  }),
  home('cards, the second has ended', cards(heads, [first, second.with(3, off).with(5, '06/30/2024')]), {
    'HH-TWO-PRIMARY': 'meets',
    'HH-NO-PRIMARY': 'meets',
  }),
  home('in Spanish: two homes, all well', table(spanish, both('No', 'Sí')), {
    'HH-TWO-PRIMARY': noFault,
    'HH-NO-PRIMARY': noFault,
  }),
  home('in Spanish: Tipo, twice Principal', table(spanish.with(3, 'Tipo de hogar'), both('Principal', 'Principal')), {
    'HH-TWO-PRIMARY': noTick,
  }),
  home('icons with names', headed('Type', icon('Primary household'), icon('Secondary household')), {
    'HH-TWO-PRIMARY': noFault,
    'HH-NO-PRIMARY': noFault,
  }),
  home('icons without names', headed('Type', '<i class="pi pi-home"></i>', '<i class="pi pi-home"></i>'), unsure),
  home('colours alone', headed('', '<span class="dot green"></span>', '<span class="dot green"></span>'), unsure),
  home('Primary?, a question', headed('Type', 'Primary?', 'Secondary?'), unsure),
  home('Was Primary', headed('Type', 'Was primary', 'Secondary'), none),
  home('Not Primary, twice', headed('Household Type', 'Not primary', 'Not primary'), none),
  home('Non-primary, twice', headed('Household Type', 'Non-primary', 'Non-Primary'), none),
  home('Primary (proposed)', headed('Household Type', 'Primary (proposed)', 'Secondary'), none),
  home('Primary until 06/30/2026', headed('Household Type', 'Primary until 06/30/2026', 'Secondary'), none),
  home('Primary Contact as column', headed('Primary Contact', 'Practice, Nora', 'Sample, Otto'), unsure),
  home('Primary Phone as column', headed('Primary Phone', on, on), unsure),
  home('Primary Language as column', headed('Primary Language', 'English', 'English'), unsure),
  home('Secondary Phone as column', headed('Secondary Phone', '(404)555-0100', '(404)555-0101'), unsure),
  home('Secondary Enrollment, boxes', headed('Secondary Enrollment', off, on), {
    'HH-TWO-PRIMARY': noTick,
    'HH-NO-PRIMARY': noTick,
  }),
  home('Joint custody 50/50 in both', headed('Household Type', 'Joint 50/50', 'Joint 50/50'), unsure),
  home(
    'a status: Active and Inactive',
    table(
      [...heads, 'Status'],
      [
        [...first, 'Active'],
        [...second.with(3, off), 'Inactive'],
      ],
    ),
    {
      'HH-TWO-PRIMARY': noFault,
    },
  ),
  home(
    'a status: both Inactive',
    table(
      [...heads, 'Status'],
      [
        [...first, 'Inactive'],
        [...second, 'Inactive'],
      ],
    ),
    none,
  ),
  home('rows struck out', table(heads, [first.map((one) => `<s>${one}</s>`), second]), none),
  home('the end in a format of words', table(heads, [first.with(5, 'June 30, 2024'), second]), none),
  home('the end as 2024-06-30', table(heads, [first.with(5, '2024-06-30'), second]), { 'HH-NO-PRIMARY': failed }),
  home('the end is today', table(heads, [first.with(5, '11/26/2026'), second]), { 'HH-NO-PRIMARY': 'meets' }),
  home('the end was yesterday', table(heads, [first.with(5, '11/25/2026'), second]), { 'HH-NO-PRIMARY': failed }),
  home(
    'a past membership below, under History',
    `${table(heads, [first])}<h2>Household History</h2>${table(heads, [second.with(3, off)])}`,
    {
      'HH-TWO-PRIMARY': noFault,
    },
  ),
  home('a caption: Memberships ended', table(heads, [second]) + captioned('Ended memberships', heads, [first]), none),
  home(
    'a caption: Households of sibling Practice, Ben',
    table(heads, [second]) + captioned('Households of Practice, Ben', heads, [first]),
    none,
  ),
  home('No households found', `${table(heads, [])}<p>No records found.</p>`, {
    'HH-TWO-PRIMARY': noFault,
    'HH-NO-PRIMARY': noTick,
  }),
  home(
    'a filter is on',
    `<label>Search <input value="Prac"></label><p>Showing 1 of 2 entries (filtered)</p>${table(heads, [first])}`,
    {
      'HH-TWO-PRIMARY': noTick,
    },
  ),
  home(
    'address with another unit sign',
    table(heads, [
      first.with(2, '12 Alder St #4, Atlanta, GA 30303'),
      second.with(2, '12 Alder Street Unit 4, Atlanta, GA 30303'),
    ]),
    {
      'HH-DUP': said,
    },
  ),
  home(
    'the lines are two rows each',
    table(heads, [first, ['', '', 'Mailing: PO Box 8, Atlanta, GA 30303', '', '', ''], second]),
    {
      'HH-TWO-PRIMARY': noFault,
      'HH-NO-PRIMARY': noFault,
      'HH-ADDRESS': noFault,
    },
  ),
];
