import { expect } from 'vitest';
import type { Judged } from '../more-strangers/judged.ts';
import { off, on, table } from '../unseen/draw.ts';
import { noFault, noTick, type Says } from './draw.ts';

const failed: string = expect.stringMatching(/^fails/);
const said: string = expect.stringMatching(/^(fails|review)/);
const url = '/campus/sis/campus-tools/household-information?householdID=7101';
const tabs = (chosen: string) =>
  `<h1>Household Information</h1><h2>Practice Household</h2><div role="tablist">${['Household Info', 'Members', 'Addresses'].map((one) => `<button role="tab" aria-selected="${one === chosen}">${one}</button>`).join('')}</div>`;
const heads = ['Name', 'Relationship', 'Guardian', 'Enrollment (grade)', 'Secondary', 'Start Date', 'End Date'];
const nora = ['<a href="#">Practice, Nora</a>', 'Mother', on, '', off, '08/01/2020', ''];
const ana = ['<a href="#">Practice, Ana M</a>', '', off, '09', off, '08/01/2020', ''];
const ben = ['<a href="#">Practice, Ben</a>', '', off, '04', off, '08/01/2020', ''];
const otto = ['<a href="#">Sample, Otto</a>', 'Emergency Contact', off, '', off, '08/01/2020', ''];
const members = (title: string, body: string, says: Says): Judged => ({
  title,
  html: `${tabs('Members')}${body}`,
  url,
  pages: ['household-members'],
  says,
});
const rows = (title: string, list: string[][], says: Says) => members(title, table(heads, list), says);

const places = ['Address', 'Start Date', 'End Date', 'Mailing', 'Physical', 'Secondary', 'Private'];
const alder = ['12 Alder St, Atlanta, GA 30303', '08/01/2020', '', on, on, off, off];
const addresses = (title: string, body: string, says: Says): Judged => ({
  title,
  html: `${tabs('Addresses')}${body}`,
  url,
  pages: ['household-addresses'],
  says,
});

/** Household Information: members, addresses; and the households of an address. */
export const oneHousehold: Judged[] = [
  rows('a mother and two children', [nora, ana, ben], {
    'HH-ALONE': 'meets',
    'HH-NO-GUARDIAN': 'meets',
    'HH-MEMBER': 'meets',
  }),
  rows('a child alone', [ana], { 'HH-ALONE': said, 'HH-NO-GUARDIAN': failed }),
  rows('an adult alone', [nora], { 'HH-ALONE': noFault }),
  rows('an emergency contact lives there', [nora, ana, otto], { 'HH-MEMBER': said, 'HH-ALONE': 'meets' }),
  rows('nobody is a guardian', [nora.with(2, off), ana], { 'HH-NO-GUARDIAN': failed }),
  rows('the guardian has moved out', [nora.with(6, '06/30/2024'), ana], {
    'HH-NO-GUARDIAN': noTick,
    'HH-ALONE': noTick,
  }),
  rows('the guardian is to move in next year', [nora.with(5, '08/01/2027'), ana], { 'HH-NO-GUARDIAN': noTick }),
  rows('a brother of age is marked Guardian, and enrolled', [ben.with(2, on).with(3, '12'), ana], {
    'HH-NO-GUARDIAN': noTick,
  }),
  members('no column of guardians', table(heads.toSpliced(2, 1), [nora.toSpliced(2, 1), ana.toSpliced(2, 1)]), {
    'HH-NO-GUARDIAN': noTick,
  }),
  members('a pager: three of nine members', `${table(heads, [nora, ana, otto])}<span>1 - 3 of 9 items</span>`, {
    'HH-MEMBER': expect.stringMatching(/review/),
    'HH-ALONE': noTick,
  }),
  members('a pager: one of two members', `${table(heads, [ana])}<span>1 - 1 of 2 items</span>`, {
    'HH-ALONE': expect.stringMatching(/^unknown/),
    'HH-NO-GUARDIAN': expect.stringMatching(/^unknown/),
  }),
  members(
    'a line of sums: 1 guardian, 1 student',
    `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody><tr>${ana.map((cell) => `<td>${cell}</td>`).join('')}</tr><tr class="total"><td>Total: 2</td><td></td><td>1</td><td>1</td><td>0</td><td></td><td></td></tr></tbody></table>`,
    { 'HH-NO-GUARDIAN': noTick },
  ),
  members(
    'Show active members only is ticked',
    `<label>${on} Show active members only</label>${table(heads, [nora, ana])}`,
    {
      'HH-ALONE': 'meets',
      'HH-NO-GUARDIAN': 'meets',
    },
  ),
  members(
    'members as cards',
    [nora, ana]
      .map(
        (one) =>
          `<article class="card"><h3>${one[0]}</h3><dl>${heads
            .slice(1)
            .map((head, at) => `<dt>${head}</dt><dd>${one[at + 1]}</dd>`)
            .join('')}</dl></article>`,
      )
      .join(''),
    { 'HH-NO-GUARDIAN': noFault },
  ),
  members(
    'a child whose grade is of last year, and has left',
    table(heads, [ana.with(3, '12 (ended 05/30/2026)'), nora]),
    {
      'HH-ALONE': noFault,
    },
  ),
  addresses('one address, mail and living', table(places, [alder]), { 'HH-ADDRESS': 'meets', 'HH-MAIL': 'meets' }),
  addresses('no mail', table(places, [alder.with(3, off)]), { 'HH-MAIL': said, 'HH-ADDRESS': 'meets' }),
  addresses(
    'nobody lives there: a post box alone',
    table(places, [alder.with(0, 'PO Box 12, Atlanta, GA').with(4, off)]),
    {
      'HH-ADDRESS': failed,
    },
  ),
  addresses('the address has ended', table(places, [alder.with(2, '06/30/2024')]), {
    'HH-ADDRESS': noTick,
    'HH-MAIL': noTick,
  }),
  addresses(
    'an old address and a new one',
    table(places, [alder.with(2, '06/30/2024'), alder.with(0, '98 Birch Ave, Decatur, GA')]),
    {
      'HH-ADDRESS': 'meets',
      'HH-MAIL': 'meets',
    },
  ),
  addresses(
    'the new one begins next month',
    table(places, [alder.with(2, '06/30/2024'), alder.with(1, '12/15/2026')]),
    {
      'HH-ADDRESS': noTick,
      'HH-MAIL': noTick,
    },
  ),
  addresses('Physical is not shown', table(places.toSpliced(4, 1), [alder.toSpliced(4, 1)]), {
    'HH-ADDRESS': noTick,
    'HH-MAIL': 'meets',
  }),
  addresses('mail is returned', table(places, [alder.with(3, 'Returned')]), { 'HH-MAIL': noTick }),
  addresses(
    'a column Mailing Label with words, none for Mailing',
    table(places.with(3, 'Mailing Label'), [alder.with(3, 'The Practice Family')]),
    {
      'HH-MAIL': noTick,
    },
  ),
  addresses(
    'a line for a new address, its boxes ticked from the start',
    table(places, [
      alder.with(3, off).with(4, off),
      [
        '<input type="text" value="" placeholder="Find address">',
        '<input type="date">',
        '<input type="date">',
        on,
        on,
        off,
        off,
      ],
    ]),
    { 'HH-MAIL': noTick, 'HH-ADDRESS': noTick },
  ),
  {
    title: 'the households of an address, two of them',
    html: `<h1>Related Households</h1><h2>12 Alder St, Atlanta, GA 30303</h2>${table(
      ['Household', 'Start Date', 'End Date', 'Mailing', 'Secondary', 'Private', 'Physical'],
      [
        ['<a href="#">Practice Household</a>', '08/01/2020', '', on, off, off, on],
        ['<a href="#">Sample Household</a>', '08/01/2021', '', off, off, off, off],
      ],
    )}`,
    url: '/campus/sis/campus-tools/related-households?addressID=8801',
    pages: ['household-addresses'],
    says: { 'HH-MAIL': 'not asked', 'HH-ADDRESS': 'not asked' },
  },
];
