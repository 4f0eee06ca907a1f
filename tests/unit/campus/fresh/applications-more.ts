import { expect } from 'vitest';
import type { Judged } from '../more-strangers/judged.ts';
import { grid, off, table } from '../unseen/draw.ts';
import { noFault, noTick, type Says } from './draw.ts';

const said: string = expect.stringMatching(/review \d/);
const review = (title: string, body: string, says: Says, facts?: Judged['facts']): Judged => ({
  title,
  html: `<header><h1>Online Registration</h1><h2>Application #4410</h2></header>${body}<footer><button>Approve</button><button>Deny</button></footer>`,
  url: '/campus/olr/staff/review?applicationID=4410',
  pages: ['olr-application'],
  ...(facts && { facts }),
  says,
});
const person = (name: string, role: string, state: string, extra = '') =>
  `<section class="card"><h3>${name}</h3><dl><dt>Role</dt><dd>${role}</dd><dt>Link Status</dt><dd>${state}</dd>${extra}</dl></section>`;
const cards = (...states: [string, string, string]) =>
  person('Practice, Ana M', 'Student', states[0]) +
  person('Practice, Nora', 'Parent/Guardian', states[1]) +
  person('Sample, Otto', 'Emergency Contact', states[2]);
const heads = ['Person', 'Section', 'Status', 'Action'];
const rows = (...list: [string, string, string, string][]) => table(heads, list);
const search = (
  title: string,
  body: string,
  says: Says,
  facts?: Judged['facts'],
  url = '/campus/sis/tools-core/application-processing',
): Judged => ({
  title,
  html: `<h1>Application Processing</h1>${body}`,
  url,
  pages: ['olr-search'],
  ...(facts && { facts }),
  says,
});
const found = ['Application Number', 'Applicant', 'Status', 'Submitted Date', 'School'];

/** Reviews as cards and lists with buttons; lists of searches. */
export const applicationsMore: Judged[] = [
  review('cards, all linked', cards('Linked', 'Linked', 'Linked'), { 'OLR-PERSON': 'meets', 'OLR-ERROR': 'meets' }),
  review('cards, one not', cards('Linked', 'Not Linked', 'Linked'), { 'OLR-PERSON': said }),
  review('cards, one in error', cards('Linked', 'Link Error', 'Linked'), {
    'OLR-ERROR': expect.stringMatching(/^fails/),
  }),
  review('cards, one blank', cards('Linked', '', 'Linked'), { 'OLR-PERSON': noTick }),
  review('cards, one with a spinner', cards('Linked', '<span class="spinner" role="status">Loading</span>', 'Linked'), {
    'OLR-PERSON': noTick,
  }),
  review(
    'a card is shut',
    `${person('Practice, Ana M', 'Student', 'Linked')}<details class="card"><summary>Practice, Nora</summary><dl><dt>Role</dt><dd>Parent/Guardian</dd><dt>Link Status</dt><dd>Not Linked</dd></dl></details>`,
    { 'OLR-PERSON': noTick },
  ),
  review(
    'rows with a button Unlink',
    rows(
      ['Practice, Ana M', 'Student', 'Complete', '<button>Unlink</button>'],
      ['Practice, Nora', 'Parent/Guardian', 'Complete', '<button>Unlink</button>'],
    ),
    { 'OLR-PERSON': noFault },
  ),
  review(
    'rows, one with a button Link',
    rows(
      ['Practice, Ana M', 'Student', 'Complete', '<button>Unlink</button>'],
      ['Practice, Nora', 'Parent/Guardian', 'Complete', '<button>Link</button>'],
    ),
    { 'OLR-PERSON': said },
  ),
  review(
    'the button Unlink cannot be pressed',
    rows(
      ['Practice, Ana M', 'Student', 'Complete', '<button>Unlink</button>'],
      ['Practice, Nora', 'Parent/Guardian', 'Complete', '<button disabled>Unlink</button>'],
    ),
    { 'OLR-PERSON': noFault },
  ),
  review(
    'both buttons, one of them off',
    rows(
      ['Practice, Ana M', 'Student', '', '<button disabled>Link</button><button>Unlink</button>'],
      ['Practice, Nora', 'Parent/Guardian', '', '<button>Link</button><button disabled>Unlink</button>'],
    ),
    { 'OLR-PERSON': noTick },
  ),
  review(
    'Complete says nothing of a link',
    rows(['Practice, Ana M', 'Student', 'Complete', 'Linked'], ['Practice, Nora', 'Parent/Guardian', 'Complete', '']),
    { 'OLR-PERSON': noTick },
  ),
  review(
    'the record is named, and it is another name',
    table(
      ['Person', 'Section', 'Linked To'],
      [
        ['Practice, Ana M', 'Student', 'Practice, Ana M (914001)'],
        ['Practice, Nora', 'Parent/Guardian', 'Example, Zoe (914077)'],
      ],
    ),
    { 'OLR-PERSON': noTick },
  ),
  review('new person will be created', cards('Linked', 'New Person', 'Linked'), { 'OLR-PERSON': noTick }),
  review('No Link', cards('Linked', 'No Link', 'Linked'), { 'OLR-PERSON': noTick }),
  review('Linked, inactive record', cards('Linked', 'Linked - inactive person', 'Linked'), { 'OLR-PERSON': noTick }),
  review('Unable to link', cards('Linked', 'Unable to link', 'Linked'), { 'OLR-PERSON': noTick }),
  review('Linked by system, verify', cards('Linked', 'Auto-linked, please verify', 'Linked'), { 'OLR-PERSON': noTick }),
  review(
    'dots in colours with words for the ear',
    cards(
      '<span class="dot" aria-label="Linked"></span>',
      '<span class="dot" aria-label="Not linked"></span>',
      '<span class="dot" aria-label="Linked"></span>',
    ),
    { 'OLR-PERSON': said },
  ),
  review(
    '40 people, the last not linked',
    table(
      ['Name', 'Role', 'Link Status'],
      Array.from({ length: 40 }, (_, at) => [
        `Practice, P${'abcdefghij'[at % 10]}${'abcd'[Math.floor(at / 10)]}`,
        'Emergency Contact',
        at === 39 ? 'Not Linked' : 'Linked',
      ]),
    ),
    { 'OLR-PERSON': 'review 39' },
  ),
  review(
    'in a Kendo grid that draws 3 of 40',
    grid(
      ['Name', 'Role', 'Link Status'],
      [
        ['Practice, Ana M', 'Student', 'Linked'],
        ['Practice, Nora', 'Parent/Guardian', 'Linked'],
        ['Sample, Otto', 'Emergency Contact', 'Linked'],
      ],
      { count: 40 },
    ),
    { 'OLR-PERSON': noTick, 'OLR-ERROR': noTick },
  ),
  review(
    'a filter: only linked people are shown',
    `<p>Filter: Linked</p>${table(['Name', 'Role', 'Link Status'], [['Practice, Ana M', 'Student', 'Linked']])}`,
    { 'OLR-PERSON': noTick },
  ),
  review(
    '1 more person could not be displayed',
    `${table(['Name', 'Role', 'Link Status'], [['Practice, Ana M', 'Student', 'Linked']])}<p role="alert">1 person could not be displayed.</p>`,
    { 'OLR-PERSON': noTick },
  ),
  review(
    'a household and its address, both linked, a second address not',
    `${cards('Linked', 'Linked', 'Linked')}<h3>Primary Household</h3>${table(['Household', 'Address', 'Household Link', 'Address Link'], [['Practice Family', '12 Alder St', 'Linked', 'Not Linked']])}`,
    { 'OLR-ADDRESS': said },
  ),
  review(
    'icons of a chain drawn by class, words in a tooltip',
    cards(
      '<i class="icon-chain" title="Linked"></i>',
      '<i class="icon-chain-broken" title="Unlinked"></i>',
      '<i class="icon-chain" title="Linked"></i>',
    ),
    { 'OLR-PERSON': said },
  ),
  review('Spanish', cards('Vinculado', 'No vinculado', 'Vinculado'), { 'OLR-PERSON': said }),
  search(
    'a plain list',
    table(found, [
      ['4410', 'Practice, Nora', 'Submitted-New', '11/20/2026', 'Practice Alder High School'],
      ['4411', 'Sample, Otto', 'Hold', '11/21/2026', 'Practice Alder High School'],
    ]),
    { 'OLR-SCHOOLS': 'meets' },
    {
      applications: [
        { number: '4410', submitted: '2026-11-20' },
        { number: '4411', status: 'Hold' },
      ],
    },
  ),
  search(
    'schools on two lines',
    table(found, [
      [
        '4410',
        'Practice, Nora',
        'Submitted-New',
        '11/20/2026',
        'Practice Alder High School<br>Practice Cedar Elementary School',
      ],
    ]),
    { 'OLR-SCHOOLS': noTick },
  ),
  search(
    'schools as a list',
    table(found, [
      [
        '4410',
        'Practice, Nora',
        'Submitted-New',
        '11/20/2026',
        '<ul><li>Practice Alder High School</li><li>Practice Cedar Elementary School</li></ul>',
      ],
    ]),
    { 'OLR-SCHOOLS': noTick },
  ),
  search(
    'schools parted by and',
    table(found, [
      [
        '4410',
        'Practice, Nora',
        'Submitted-New',
        '11/20/2026',
        'Practice Alder High School and Practice Cedar Elementary School',
      ],
    ]),
    { 'OLR-SCHOOLS': noTick },
  ),
  search('2 schools', table(found, [['4410', 'Practice, Nora', 'Submitted-New', '11/20/2026', '2 schools']]), {
    'OLR-SCHOOLS': noTick,
  }),
  search(
    'one application on two rows, a school each',
    table(found, [
      ['4410', 'Practice, Nora', 'Submitted-New', '11/20/2026', 'Practice Alder High School'],
      ['4410', 'Practice, Nora', 'Submitted-New', '11/20/2026', 'Practice Cedar Elementary School'],
    ]),
    { 'OLR-SCHOOLS': 'review 0' },
  ),
  search(
    'one school and (+1)',
    table(found, [['4410', 'Practice, Nora', 'Submitted-New', '11/20/2026', 'Practice Alder High School (+1)']]),
    { 'OLR-SCHOOLS': noTick },
  ),
  search(
    'the list in a Kendo grid with a box to choose rows',
    grid(
      ['', ...found],
      [
        [off, '4410', 'Practice, Nora', 'Submitted-New', '11/20/2026', 'Practice Alder High School'],
        [off, '4411', 'Sample, Otto', 'Hold', '11/21/2026', 'Practice Birch Middle School'],
      ],
    ),
    { 'OLR-SCHOOLS': 'meets' },
    { applications: [{ number: '4410' }, { number: '4411' }] },
  ),
];
