import { expect } from 'vitest';
import type { Judged } from '../more-strangers/judged.ts';
import { on, table } from '../unseen/draw.ts';
import { noFault, noTick, type Says, th, tr } from './draw.ts';

const url = '/campus/sis/tools-core/application-processing?applicationNumber=4410';
const review = (title: string, body: string, says: Says, facts?: Judged['facts']): Judged => ({
  title,
  html: `<h1>Application Processing</h1><h2>Application Number 4410</h2>${body}<button>Approve</button><button>Post</button>`,
  url,
  pages: ['olr-application'],
  ...(facts && { facts }),
  says,
});
const heads = ['Name', 'Role', 'Link Status'];
const people = (links: [string, string, string]) =>
  table(heads, [
    ['Practice, Ana M', 'Student', links[0]],
    ['Practice, Nora', 'Parent/Guardian', links[1]],
    ['Sample, Otto', 'Emergency Contact', links[2]],
  ]);
const said: string = expect.stringMatching(/review \d/);
const links = (...states: (string | null)[]) => ({ applicants: states.map((link) => ({ link })) });
const as = (title: string, linked: string, not: string) =>
  review(title, people([linked, not, linked]), { 'OLR-PERSON': said }, links('linked', 'unlinked', 'linked'));
/** Nora’s state is drawn so that nobody can tell: no tick may come of it. */
const unsure = (title: string, state: string, other = 'Linked') =>
  review(title, people([other, state, other]), { 'OLR-PERSON': noTick });

/** Applications of Online Registration in review, and the list of a search. */
export const applicationsFresh: Judged[] = [
  review('all are linked', people(['Linked', 'Linked', 'Linked']), {
    'OLR-PERSON': 'meets',
    'OLR-ERROR': 'meets',
    'OLR-MATCH': 'meets',
  }),
  as('Linked and Not Linked', 'Linked', 'Not Linked'),
  as('Linked and Unlinked', 'Linked', 'Unlinked'),
  as('a button says what can be done: Unlink, Link', '<button>Unlink</button>', '<button>Link</button>'),
  as('chips', '<span class="chip chip--ok">Linked</span>', '<span class="chip">Not linked</span>'),
  as(
    'icons with names',
    '<i class="fa fa-link" role="img" aria-label="Linked"></i>',
    '<i class="fa fa-unlink" role="img" aria-label="Not linked"></i>',
  ),
  unsure('icons without names', '<i class="fa fa-unlink"></i>', '<i class="fa fa-link"></i>'),
  unsure('icons by their names: link and link_off', '<mat-icon>link_off</mat-icon>', '<mat-icon>link</mat-icon>'),
  unsure('colours alone', '<span class="dot red"></span>', '<span class="dot green"></span>'),
  unsure('Link and Unlink both, and both can be pressed', '<button>Link</button><button>Unlink</button>'),
  unsure('it will be linked on Post', 'Will be linked'),
  unsure('a link is asked for', 'Link pending'),
  unsure('it was linked once', 'Previously linked'),
  unsure('linked to: nobody', 'Linked to: (none)'),
  unsure('Linked, crossed out', '<s>Linked</s>'),
  unsure('Linked? with a question mark', 'Linked?'),
  unsure('a row that failed to load', '<span role="alert">Error</span>'),
  unsure('nothing at all', ''),
  unsure('skipped', 'Skipped'),
  review('a link error', people(['Linked', 'Link Error', 'Linked']), { 'OLR-ERROR': expect.stringMatching(/^fails/) }),
  review('two records may be she', people(['Linked', '2 possible matches', 'Linked']), { 'OLR-MATCH': said }),
  review('no record may be she', people(['Linked', 'No matches found', 'Linked']), {
    'OLR-MATCH': noFault,
    'OLR-PERSON': noTick,
  }),
  review(
    'an address that is not linked',
    `<h3>People</h3>${people(['Linked', 'Linked', 'Linked'])}<h3>Addresses</h3>${table(['Address', 'Link Status'], [['12 Alder St, Atlanta, GA', 'Not Linked']])}`,
    { 'OLR-ADDRESS': said, 'OLR-PERSON': 'meets' },
  ),
  review(
    'a section of parents that is folded away',
    `<details open><summary>Students</summary>${table(heads, [['Practice, Ana M', 'Student', 'Linked']])}</details><details><summary>Parent/Guardian</summary>${table(heads, [['Practice, Nora', 'Parent/Guardian', 'Not Linked']])}</details>`,
    { 'OLR-PERSON': noTick },
  ),
  review(
    'a section of parents folded by a button, its rows not yet there',
    `<button aria-expanded="true">Students (1)</button>${table(heads, [['Practice, Ana M', 'Student', 'Linked']])}<button aria-expanded="false">Parent/Guardian (2)</button>`,
    { 'OLR-PERSON': noTick },
  ),
  review(
    'tabs, the tab of parents not chosen',
    `<div role="tablist"><button role="tab" aria-selected="true">Student</button><button role="tab" aria-selected="false">Parent/Guardian</button></div>${table(heads, [['Practice, Ana M', 'Student', 'Linked']])}`,
    { 'OLR-PERSON': noTick },
  ),
  review('a pager: three of six people', `${people(['Linked', 'Linked', 'Linked'])}<span>1 - 3 of 6 items</span>`, {
    'OLR-PERSON': noTick,
    'OLR-ERROR': noTick,
  }),
  review(
    'boxes under the header Linked',
    table(heads.with(2, 'Linked'), [
      ['Practice, Ana M', 'Student', on],
      ['Practice, Nora', 'Parent/Guardian', '<input type="checkbox">'],
    ]),
    {
      'OLR-PERSON': said,
    },
  ),
  review(
    'the number of the record that it is linked to, or none',
    table(heads.with(2, 'Linked Person'), [
      ['Practice, Ana M', 'Student', '914001'],
      ['Practice, Nora', 'Parent/Guardian', ''],
    ]),
    {
      'OLR-PERSON': noTick,
    },
  ),
  review('somebody whom the family took out', people(['Linked', 'Removed by parent', 'Linked']), {
    'OLR-PERSON': noTick,
  }),
  review(
    'the whole application stands on Link Error, the rows on Linked',
    `<p>Status: Link Error</p>${people(['Linked', 'Linked', 'Linked'])}`,
    {
      'OLR-ERROR': noTick,
    },
  ),
  ...['0 people with Link Error', 'A link error means that two records claim one person.', 'No link errors'].map(
    (said) =>
      review(`a line that is no state: ${said}`, `<p>${said}</p>${people(['Linked', 'Linked', 'Linked'])}`, {
        'OLR-ERROR': 'meets',
      }),
  ),
  {
    title: 'the list of a search, one application for two schools',
    html: `<h1>Online Registration Search</h1><h2>Search Results</h2>${table(
      ['Application Number', 'Applicant', 'Status', 'Submitted', 'School'],
      [
        [
          '4410',
          'Practice, Nora',
          'Submitted-New',
          '11/20/2026',
          'Practice Alder High School, Practice Cedar Elementary School',
        ],
        ['4411', 'Sample, Otto', 'Hold', '11/21/2026', 'Practice Alder High School'],
      ],
    )}`,
    url: '/campus/sis/tools-core/application-processing',
    pages: ['olr-search'],
    facts: {
      applications: [
        { number: '4410', status: 'Submitted-New', applicant: 'Practice, Nora' },
        { number: '4411', status: 'Hold', applicant: 'Sample, Otto' },
      ],
    },
    says: { 'OLR-SCHOOLS': 'review 0' },
  },
  {
    title: 'Staff Processing of old, the list in tables in tables',
    html: `<table><tr><td>Staff Processing</td></tr><tr><td><table><tr>${['App #', 'Applicant Name', 'App Status', 'Date Submitted', 'School'].map((head) => `<td class="hdr">${head}</td>`).join('')}</tr>${tr(['4410', 'Practice, Nora', 'Approved/Posted', '11/20/2026', 'Practice Alder High School'])}${tr(['4411', 'Sample, Otto', 'Link Error', '11/21/2026', 'Practice Alder High School'])}</table></td></tr></table>`,
    url: '/campus/olr/staffProcessing.xsl?toolCode=olr.StaffProcessing',
    pages: ['olr-search'],
    facts: { applications: [{ number: '4410' }, { number: '4411' }] },
    says: { 'OLR-SCHOOLS': 'meets' },
  },
  {
    title: 'the search with no results yet',
    html: `<h1>Online Registration Search</h1><label>Application Number <input></label><label>${on} Include un-submitted applications</label><button>Search Applications</button><table><thead><tr>${th(['Application Number', 'Applicant', 'Status', 'School'])}</tr></thead><tbody><tr><td colspan="4">No records</td></tr></tbody></table>`,
    url: '/campus/sis/tools-core/application-processing',
    pages: ['olr-search'],
    says: { 'OLR-SCHOOLS': noTick },
  },
];
