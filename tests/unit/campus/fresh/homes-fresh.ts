import { expect } from 'vitest';
import type { Judged } from '../more-strangers/judged.ts';
import { grid, off, on, table, tool } from '../unseen/draw.ts';
import { ana, noFault, noTick, type Says, td, th, tr } from './draw.ts';

const failed: string = expect.stringMatching(/^fails/);
const said: string = expect.stringMatching(/^(fails|review)/);
const slug = 'membership-in-households';
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
const page = (body: string) => [ana, tool(`<h1>Membership in Households</h1>${body}`, slug)];
const home = (title: string, body: string, says: Says): Judged => ({
  title,
  html: page(body),
  pages: ['households'],
  says,
});
const well = { 'HH-TWO-PRIMARY': 'meets', 'HH-NO-PRIMARY': 'meets', 'HH-ADDRESS': 'meets', 'HH-DUP': noFault };
const cards = (roles: [string, string]) =>
  [first, second]
    .map(
      (one, at) =>
        `<section class="card"><h3 class="card__header">${one[0]}</h3><dl><dt>Household Type</dt><dd>${roles[at]}</dd><dt>Phone Number</dt><dd>${one[1]}</dd><dt>Address</dt><dd>${one[2]}</dd><dt>Start Date</dt><dd>${one[4]}</dd><dt>End Date</dt><dd></dd></dl><button>Edit</button></section>`,
    )
    .join('');

/** Membership in Households of a person. */
export const homesFresh: Judged[] = [
  home('two homes, one of them secondary, in a Kendo grid', grid(heads, [first, second]), well),
  home('two homes in a plain table', table(heads, [first, second]), well),
  home('two homes, both primary', table(heads, [first, second.with(3, off)]), { 'HH-TWO-PRIMARY': failed }),
  home('two homes, both secondary', table(heads, [first.with(3, on), second]), {
    'HH-NO-PRIMARY': failed,
    'HH-TWO-PRIMARY': 'meets',
  }),
  home('the second primary home has ended', table(heads, [first, second.with(3, off).with(5, '06/30/2024')]), {
    'HH-TWO-PRIMARY': 'meets',
    'HH-NO-PRIMARY': 'meets',
  }),
  home('the only primary home has ended', table(heads, [first.with(5, '06/30/2024'), second]), {
    'HH-NO-PRIMARY': failed,
  }),
  home(
    'a column Type with words',
    table(heads.with(3, 'Type'), [first.with(3, 'Primary'), second.with(3, 'Primary')]),
    {
      'HH-TWO-PRIMARY': noTick,
    },
  ),
  home(
    'a column Household Type with words',
    table(heads.with(3, 'Household Type'), [first.with(3, 'Primary'), second.with(3, 'Secondary')]),
    { 'HH-TWO-PRIMARY': 'meets', 'HH-NO-PRIMARY': 'meets' },
  ),
  home('a column Primary with boxes', table(heads.with(3, 'Primary'), [first.with(3, on), second.with(3, on)]), {
    'HH-TWO-PRIMARY': failed,
  }),
  home(
    'a chip Primary in the cell of the name',
    table(heads.toSpliced(3, 1), [
      first.toSpliced(3, 1).with(0, `${first[0]} <span class="chip">Primary</span>`),
      second.toSpliced(3, 1).with(0, `${second[0]} <span class="chip">Primary</span>`),
    ]),
    { 'HH-TWO-PRIMARY': noTick },
  ),
  home(
    'radios Primary and Secondary in each row',
    table(heads.with(3, 'Role'), [
      first.with(
        3,
        '<label><input type="radio" name="a" checked>Primary</label><label><input type="radio" name="a">Secondary</label>',
      ),
      second.with(
        3,
        '<label><input type="radio" name="b" checked>Primary</label><label><input type="radio" name="b">Secondary</label>',
      ),
    ]),
    { 'HH-TWO-PRIMARY': noTick },
  ),
  home(
    'no column tells which home is secondary',
    table(heads.toSpliced(3, 1), [first.toSpliced(3, 1), second.toSpliced(3, 1)]),
    {
      'HH-TWO-PRIMARY': noTick,
      'HH-NO-PRIMARY': noTick,
    },
  ),
  home('cards, one primary and one secondary', cards(['Primary', 'Secondary']), {
    'HH-TWO-PRIMARY': 'meets',
    'HH-NO-PRIMARY': 'meets',
    'HH-ADDRESS': 'meets',
  }),
  home('cards, both primary', cards(['Primary', 'Primary']), { 'HH-TWO-PRIMARY': failed }),
  home(
    'headings Primary Household and Secondary Households over two tables',
    `<h2>Primary Household</h2>${table(heads.toSpliced(3, 1), [first.toSpliced(3, 1)])}<h2>Secondary Households</h2>${table(heads.toSpliced(3, 1), [second.toSpliced(3, 1)])}`,
    { 'HH-TWO-PRIMARY': noFault, 'HH-NO-PRIMARY': noFault },
  ),
  home('a pager: the first of two homes', `${table(heads, [first])}<div>1 - 1 of 2 items</div>`, {
    'HH-TWO-PRIMARY': noTick,
    'HH-ALONE': noTick,
  }),
  home(
    'an accordion, the second home folded away',
    `<details open><summary>Practice Household</summary>${table(heads, [first])}</details><details><summary>Sample Household</summary>${table(heads, [second.with(3, off)])}</details>`,
    { 'HH-TWO-PRIMARY': noTick },
  ),
  home('both homes at one address', table(heads, [first, second.with(2, '12 Alder Street, Atlanta, GA 30303-1234')]), {
    'HH-DUP': said,
  }),
  home(
    'one house, two flats',
    table(heads, [
      first.with(2, '12 Alder St Apt 1, Atlanta, GA 30303'),
      second.with(2, '12 Alder St Apt 2, Atlanta, GA 30303'),
    ]),
    {
      'HH-DUP': noFault,
    },
  ),
  home(
    'both homes get their mail at one box',
    table(heads, [first.with(2, 'PO Box 12, Atlanta, GA 30303'), second.with(2, 'PO Box 12, Atlanta, GA 30303')]),
    {
      'HH-DUP': noFault,
    },
  ),
  home(
    'addresses on two lines',
    table(heads, [
      first.with(2, '12 Alder St<br>Atlanta, GA 30303'),
      second.with(2, '12 Alder St.<br>Atlanta GA 30303'),
    ]),
    {
      'HH-DUP': said,
    },
  ),
  home('a home without an address', table(heads, [first.with(2, ''), second]), { 'HH-ADDRESS': failed }),
  home('No Address, in words', table(heads, [first.with(2, 'No address on file'), second]), { 'HH-ADDRESS': noTick }),
  home('an address that is private', table(heads, [first.with(2, '<i>Private</i>'), second]), {
    'HH-ADDRESS': noFault,
  }),
  home('an address of stars', table(heads, [first.with(2, '********'), second.with(2, '********')]), {
    'HH-ADDRESS': noTick,
    'HH-DUP': noFault,
  }),
  home('the addresses are being loaded', table(heads, [first.with(2, '<span class="skeleton"></span>'), second]), {
    'HH-ADDRESS': noFault,
  }),
  home(
    'both homes at a shelter',
    table(heads, [
      first.with(2, 'General Delivery, Atlanta, GA 30303'),
      second.with(2, 'General Delivery, Atlanta, GA 30303'),
    ]),
    {
      'HH-DUP': noFault,
    },
  ),
  home('Secondary pending', table(heads, [first, second.with(3, 'Pending')]), { 'HH-TWO-PRIMARY': noTick }),
  home('a home that begins next year', table(heads, [first, second.with(3, off).with(4, '08/01/2027')]), {
    'HH-TWO-PRIMARY': 'meets',
  }),
  home('an end that cannot be read', table(heads, [first, second.with(3, off).with(5, 'see note')]), {
    'HH-TWO-PRIMARY': noTick,
  }),
  home(
    'one home, and its members below it',
    `${table(heads, [first])}<h3>Members</h3>${table(
      ['Name', 'Relationship', 'Guardian', 'Enrollment (grade)'],
      [
        ['Practice, Ana M', 'Self', off, '09'],
        ['Practice, Nora', 'Mother', on, ''],
        ['Sample, Otto', 'Emergency Contact', off, ''],
      ],
    )}`,
    {
      'HH-TWO-PRIMARY': 'meets',
      'HH-MEMBER': said,
    },
  ),
  {
    title: 'classic: tables in tables, headers that are cells',
    html: page(
      `<table><tr><td><table><tr class="gridHeader">${heads.map((head) => `<td><b>${head}</b></td>`).join('')}</tr>${tr(first.with(3, 'No'))}${tr(second.with(3, 'No'))}</table></td></tr></table>`,
    ),
    pages: ['households'],
    says: { 'HH-TWO-PRIMARY': failed },
  },
  {
    title: 'a table turned around: each home is a column',
    html: page(
      `<table><tbody>${heads.map((head, at) => `<tr><th scope="row">${head}</th>${td([first[at] ?? '', second.with(3, off)[at] ?? ''])}</tr>`).join('')}</tbody></table>`,
    ),
    pages: ['households'],
    says: { 'HH-TWO-PRIMARY': noTick },
  },
  {
    title: 'an error in place of the second home',
    html: page(
      `<table><thead><tr>${th(heads)}</tr></thead><tbody>${tr(first)}<tr><td colspan="6">Error retrieving household.</td></tr></tbody></table>`,
    ),
    pages: ['households'],
    says: { 'HH-TWO-PRIMARY': noTick },
  },
];
