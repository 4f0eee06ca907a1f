import { expect } from 'vitest';
import { noFault, noTick, type Says } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { off, on, table } from '../unseen/draw.ts';

const review: string = expect.stringMatching(/review \d/);
/** It may be taken for an application or not: without a state nothing tells. */
const anyPage: Judged['pages'] = expect.any(Array);
const page = (
  title: string,
  body: string,
  says: Says,
  facts?: Judged['facts'],
  pages: Judged['pages'] = ['olr-application'],
): Judged => ({
  title,
  html: `<h1>Application Processing</h1><h2>Application Number 4410</h2>${body}<button>Approve</button><button>Post</button>`,
  url: '/campus/sis/tools-core/application-processing?applicationNumber=4410',
  pages,
  ...(facts && { facts }),
  says,
});
const people = (head: string, a: string, b: string, c = a) =>
  table(
    ['Name', 'Role', head],
    [
      ['Practice, Ana M', 'Student', a],
      ['Practice, Nora', 'Parent/Guardian', b],
      ['Sample, Otto', 'Emergency Contact', c],
    ],
  );
/** A column named after the link that does not tell that somebody is linked: no tick. */
const other = (head: string, all: string, second = all) =>
  page(
    `no state, but a column ${head}: ${second.replace(/<[^>]*>/g, '') || 'a box'}`,
    people(head, all, second),
    { 'OLR-PERSON': noTick },
    undefined,
    anyPage,
  );
/** Nora is not linked, or nobody can say. */
const word = (text: string) =>
  page(`Link Status of the mother: ${text.replace(/<[^>]*>/g, '') || 'drawn'}`, people('Link Status', 'Linked', text), {
    'OLR-PERSON': noTick,
  });
const linked = (text: string) =>
  page(
    `linked, as ${text.replace(/<[^>]*>/g, '') || 'drawn'}`,
    people('Link Status', text, text),
    { 'OLR-PERSON': 'meets' },
    { applicants: [{ link: 'linked' }, { link: 'linked' }, { link: 'linked' }] },
  );
const unlinked = (text: string) =>
  page(`not linked, as ${text.replace(/<[^>]*>/g, '') || 'drawn'}`, people('Link Status', 'Linked', text), {
    'OLR-PERSON': review,
  });

/** Review of an application: columns and words about links. */
export const linksOdd = [
  other('Linked By', 'Example, Rita'),
  other('Linked Date', '11/20/2026'),
  other('Linkable', on),
  other('Needs Link', 'Yes'),
  other('Needs Link', on),
  other('Unlinked', on),
  other('Unlinked', 'Yes'),
  other('Not Linked', 'X', 'X '),
  other('Not Linked', on),
  other('Do Not Link', on),
  other('Auto-Link', on),
  other('Suggested Link', on),
  other('Link Requested', 'Yes'),
  other('Previously Linked', on),
  other('Email Linked', on),
  other('Linked Documents', '2'),
  other('Links', '<a href="#">Open</a>'),
  other('Document Link', on),
  word('To be linked'),
  word('Linked to another application'),
  word('Linked to merged record'),
  word('Link removed'),
  word('Linked - inactive person'),
  word('Linked: No'),
  word('Linked 0 of 1'),
  word('Not yet linked'),
  word('No longer linked'),
  word('Linked in error'),
  word('Linked?'),
  word('<label><input type="checkbox" checked> Unlink</label>'),
  word('<label><input type="checkbox"> Linked</label>'),
  linked('Linked to Practice, Ana M'),
  linked('Linked (personID 914001)'),
  linked('Linked ✓'),
  linked('<span class="badge badge-success">LINKED</span>'),
  unlinked('Not Linked'),
  unlinked('NOT LINKED'),
  unlinked('Not linked to an existing person'),
  unlinked('Unlinked'),
  unlinked('Needs linking'),
  unlinked('New person (not linked)'),
  page('link errors resolved', people('Link Status', 'Linked', 'Link error (resolved)'), { 'OLR-ERROR': noFault }),
  page(
    'a column Link Errors with 0',
    people('Link Errors', '0', '0'),
    { 'OLR-ERROR': noFault, 'OLR-PERSON': noTick },
    undefined,
    anyPage,
  ),
  page('No link errors, in a line over the list', `<p>No link errors</p>${people('Link Status', 'Linked', 'Linked')}`, {
    'OLR-ERROR': noFault,
  }),
  page('0 possible matches', people('Link Status', 'Linked', '0 possible matches'), {
    'OLR-MATCH': noFault,
    'OLR-PERSON': noTick,
  }),
  page(
    'a column Matches with numbers',
    table(
      ['Name', 'Role', 'Link Status', 'Matches'],
      [
        ['Practice, Ana M', 'Student', 'Linked', '0'],
        ['Practice, Nora', 'Parent/Guardian', 'Not Linked', '2'],
      ],
    ),
    { 'OLR-PERSON': review, 'OLR-MATCH': noTick },
  ),
  page(
    'a box for each row to select it, beside the state',
    table(
      ['', 'Name', 'Role', 'Link Status'],
      [
        [on, 'Practice, Ana M', 'Student', 'Linked'],
        [on, 'Practice, Nora', 'Parent/Guardian', 'Not Linked'],
      ],
    ),
    { 'OLR-PERSON': review },
  ),
  page(
    'first and last name apart, with a day of birth',
    table(
      ['Last Name', 'First Name', 'DOB', 'Role', 'Link Status'],
      [
        ['Practice', 'Ana', '02/03/2012', 'Student', 'Linked'],
        ['Practice', 'Nora', '06/30/1984', 'Parent/Guardian', 'Not Linked'],
      ],
    ),
    { 'OLR-PERSON': review },
  ),
  page(
    'an address that is linked, and another household lives there',
    `${people('Link Status', 'Linked', 'Linked')}<h3>Addresses</h3>${table(['Address', 'Link Status'], [['12 Alder St, Atlanta, GA 30303', 'Linked - another household lives at this address']])}`,
    { 'OLR-ADDRESS': noTick, 'OLR-PERSON': 'meets' },
  ),
  page('a box Linked, empty for the mother', people('Linked', on, off), { 'OLR-PERSON': review }),
  page('3 of 4 people are shown', `${people('Link Status', 'Linked', 'Linked')}<p>3 of 4 people</p>`, {
    'OLR-PERSON': noTick,
  }),
];
