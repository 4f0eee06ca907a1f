import { expect } from 'vitest';
import type { Judged } from '../more-strangers/judged.ts';
import { bar, grid, off, on, table, tool } from '../unseen/draw.ts';
import { ana, noFault, noTick, type Says } from './draw.ts';

const failed: string = expect.stringMatching(/^fails/);
const said: string = expect.stringMatching(/^(fails|review)/);
const page = (title: string, body: string, says: Says, slug = 'household-membership'): Judged => ({
  title,
  html: [ana, tool(`<h1>Households</h1>${body}`, slug)],
  pages: ['households'],
  says,
});
const heads = ['Household Name', 'Phone', 'Primary Address', 'Secondary', 'Start', 'End'];
const one = ['Practice Family', '(404)555-0110', '12 Alder St, Atlanta, GA 30303', off, '08/01/2020', ''];
const two = ['Sample Family', '(404)555-0155', '98 Birch Ave, Decatur, GA 30030', on, '08/01/2021', ''];
const members = ['Name', 'Relationship', 'Guardian', 'Grade', 'Start Date', 'End Date'];
const self = ['Practice, Ana M', 'Self', off, '09', '08/01/2020', ''];
const nora = ['Practice, Nora', 'Mother', on, '', '08/01/2020', ''];
const paul = ['Sample, Paul', 'Father', on, '', '08/01/2020', ''];
const homes = (first: string[][], second: string[][], address = two[2] ?? '', secondary = on) =>
  [[one, first] as const, [two.with(2, address).with(3, secondary), second] as const]
    .map(
      ([home, list]) =>
        `<section class="card"><h3>${home[0]}</h3><dl>${heads.map((head, at) => `<dt>${head}</dt><dd>${home[at]}</dd>`).join('')}</dl><h4>Members</h4>${table(members, list as string[][])}</section>`,
    )
    .join('');

/** Homes of a student with their members, and the rules of the decision table. */
export const homesInKits: Judged[] = [
  page('other words for the columns', grid(heads, [one, two]), {
    'HH-TWO-PRIMARY': 'meets',
    'HH-NO-PRIMARY': 'meets',
    'HH-ADDRESS': 'meets',
  }),
  page('other words, two primary', grid(heads, [one, two.with(3, off)]), { 'HH-TWO-PRIMARY': failed }),
  page('shared custody: two homes, two addresses, other guardians', homes([self, nora], [self, paul]), {
    'HH-DUP': noFault,
    'HH-STALE': noFault,
    'HH-TWO-PRIMARY': 'meets',
    'HH-DIVIDED': noFault,
  }),
  page('the mother lives in both homes', homes([self, nora], [self, nora, paul]), { 'HH-STALE': noTick }),
  page('one address, the mother in both', homes([self, nora], [self, nora], one[2]), { 'HH-DUP': said }),
  page('one address, written another way', homes([self, nora], [self, nora], '12 ALDER STREET ATLANTA GA 30303'), {
    'HH-DUP': said,
  }),
  page('two units of one house', homes([self, nora], [self, paul], '12 Alder St Unit 4, Atlanta, GA 30303'), {
    'HH-DUP': noFault,
  }),
  page('nobody is a guardian in the second home', homes([self, nora], [self, paul.with(2, off)]), {
    'HH-NO-GUARDIAN': failed,
  }),
  page('a student alone in the second home', homes([self, nora], [self]), { 'HH-ALONE': said }),
  page('the father has left the second home', homes([self, nora], [self, paul.with(5, '06/30/2024')]), {
    'HH-ALONE': noTick,
    'HH-NO-GUARDIAN': noTick,
  }),
  page('a neighbor is a member', homes([self, nora], [self, paul, ['Example, Ida', 'Neighbor', off, '', '', '']]), {
    'HH-MEMBER': said,
  }),
  page(
    'badges Primary and Secondary beside the name of the home',
    `<section class="card"><h3>Practice Family <span class="badge">Primary</span></h3><dl><dt>Phone</dt><dd>(404)555-0110</dd><dt>Address</dt><dd>12 Alder St, Atlanta, GA 30303</dd></dl></section><section class="card"><h3>Sample Family <span class="badge">Secondary</span></h3><dl><dt>Phone</dt><dd>(404)555-0155</dd><dt>Address</dt><dd>98 Birch Ave, Decatur, GA 30030</dd></dl></section>`,
    { 'HH-TWO-PRIMARY': noFault, 'HH-NO-PRIMARY': noFault },
  ),
  page(
    'badges, both Primary',
    `<section class="card"><h3>Practice Family <span class="badge">Primary</span></h3><dl><dt>Phone</dt><dd>(404)555-0110</dd><dt>Address</dt><dd>12 Alder St, Atlanta, GA 30303</dd></dl></section><section class="card"><h3>Sample Family <span class="badge">Primary</span></h3><dl><dt>Phone</dt><dd>(404)555-0155</dd><dt>Address</dt><dd>98 Birch Ave, Decatur, GA 30030</dd></dl></section>`,
    { 'HH-TWO-PRIMARY': noTick },
  ),
  page(
    'a switch for Secondary',
    grid(heads, [
      one.with(3, '<button role="switch" aria-checked="false"></button>'),
      two.with(3, '<button role="switch" aria-checked="false"></button>'),
    ]),
    {
      'HH-TWO-PRIMARY': failed,
    },
  ),
  page('Secondary as Yes and blank', grid(heads, [one.with(3, ''), two.with(3, 'Yes')]), { 'HH-TWO-PRIMARY': noFault }),
  page('Secondary blank on both', grid(heads, [one.with(3, ''), two.with(3, '')]), {
    'HH-TWO-PRIMARY': noTick,
    'HH-NO-PRIMARY': noTick,
  }),
  page('Secondary as X and blank', table(heads, [one.with(3, ''), two.with(3, 'X')]), { 'HH-TWO-PRIMARY': noFault }),
  page('Secondary waits to be saved', table(heads, [one, two.with(3, '<span class="spinner"></span>')]), {
    'HH-TWO-PRIMARY': noTick,
  }),
  page(
    'the home is linked, and its row is crossed out',
    `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody><tr style="text-decoration:line-through">${one.map((cell) => `<td>${cell}</td>`).join('')}</tr><tr>${two.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table>`,
    { 'HH-NO-PRIMARY': noTick },
  ),
  page(
    'past homes stand under a heading of their own',
    `<h2>Current Households</h2>${table(heads, [two])}<h2>Past Households</h2>${table(heads, [one])}`,
    { 'HH-NO-PRIMARY': noTick },
  ),
  page('a home without a name', grid(heads, [one.with(0, ''), two]), { 'HH-TWO-PRIMARY': noFault }),
  page(
    'homes on two pages of a list',
    `${grid(heads, [one])}<kendo-pager class="k-pager"><span class="k-pager-info">1 - 1 of 2 items</span></kendo-pager>`,
    { 'HH-TWO-PRIMARY': noTick, 'HH-ADDRESS': noTick },
  ),
  page(
    'a row for a new home, ticked Primary from the start',
    table(heads.with(3, 'Primary'), [
      two.with(3, off),
      ['<input placeholder="Find household">', '', '', on, '<input>', '<input>'],
    ]),
    { 'HH-NO-PRIMARY': noTick },
  ),
  page(
    'addresses with parts in columns of their own',
    table(
      ['Household', 'Street', 'City', 'State', 'Zip', 'Secondary'],
      [
        ['Practice Family', '12 Alder St', 'Atlanta', 'GA', '30303', off],
        ['Sample Family', '12 Alder St', 'Decatur', 'GA', '30030', on],
      ],
    ),
    { 'HH-DUP': noFault, 'HH-TWO-PRIMARY': 'meets' },
  ),
  page(
    'streets alone are the same, the towns are not shown',
    table(heads, [one.with(2, '12 Alder St'), two.with(2, '12 Alder St')]),
    { 'HH-DUP': expect.not.stringMatching(/fails/) },
  ),
  page('the phone is the same, all else is not', table(heads, [one, two.with(1, '(404)555-0110')]), {
    'HH-DUP': noFault,
  }),
  page(
    'the primary household has no address, in a message',
    `<div role="status">This primary household has no address.</div>${table(heads, [one.with(2, ''), two])}`,
    { 'HH-ADDRESS': failed },
  ),
  page('the address is a link to add one', table(heads, [one.with(2, '<a href="#">Add Address</a>'), two]), {
    'HH-ADDRESS': noTick,
  }),
  page('N/A in place of an address', table(heads, [one.with(2, 'N/A'), two]), { 'HH-ADDRESS': noTick }),
  page('Unknown in place of an address', table(heads, [one.with(2, 'Unknown'), two]), { 'HH-ADDRESS': noTick }),
  {
    title: 'the page of an adult: all homes secondary is no fault of a student',
    html: [
      { ...ana, body: bar('Practice, Nora', '').body.replace(/<ul>.*?<\/ul>/, '') },
      {
        url: '/campus/sis/campus-tools/household-membership?personID=914010',
        body: `<h1>Households</h1>${table(heads, [two])}`,
      },
    ],
    pages: ['households'],
    says: { 'HH-NO-PRIMARY': noFault },
  },
];
