import * as d from './draw.ts';
import type { Stranger } from './expected.ts';

const list = '/campus/sis/campus-tools/application-processing';
const heads = ['Application Number', 'Status', 'Applicant', 'Submitted', 'School'];
const rows = [
  ['20417', 'Submitted-New', 'Sample, Ana', '07/03/2026', 'Practice High'],
  ['20418', 'Link Error', "O'Practice, Ben", '07/04/2026 10:15 AM', 'Example Middle'],
  ['20419', 'Approved/Posted', 'Testerman, Zoë', '07/05/2026', 'Practice High'],
];
const applications = [
  { number: '20417', status: 'Submitted-New', applicant: 'Sample, Ana', school: 'Practice High' },
  { number: '20418', status: 'Link Error', applicant: "O'Practice, Ben", school: 'Example Middle' },
  { number: '20419', status: 'Approved/Posted', applicant: 'Testerman, Zoë', school: 'Practice High' },
];
const search: [string, string][] = [
  ['a table', d.plain(heads, rows)],
  ['legacy td heads', d.legacy(heads, rows)],
  ['a Kendo grid, locked', d.locked(heads, rows)],
  ['cards', d.cards(heads, rows)],
  ['rows of div', d.divs(heads, rows)],
  ['an AG grid', d.pinned(heads, rows)],
  [
    'a first column of boxes to choose',
    d.plain(
      ['', ...heads],
      rows.map((row) => [d.box(false, 'aria-label="Select"'), ...row]),
    ),
  ],
  [
    'the number as a link, other words',
    d.material(
      ['App #', 'Application Status', 'Applicant Name', 'Date Submitted', 'School'],
      rows.map(([number, ...rest]) => [`<a href="/campus/olr/review?applicationID=${number}">${number}</a>`, ...rest]),
    ),
  ],
];

const review = '/campus/OnlineRegistration/review?applicationID=20417';
const pleat = (title: string, body: string) => `<section><h2>${title}</h2>${body}</section>`;
const person = (name: string, link: string | null, role: string) => ({ name, link, role, kind: 'person' });
const four = [
  person('Testerman, Lee', 'linked', 'Student'),
  person('Sample, Ana', 'unlinked', 'Parent/Guardian'),
  person('Practice, Ben', 'error', 'Parent/Guardian'),
  person('Example, Cay', 'possible', 'Emergency Contact'),
];
const aheads = ['Name', 'Role', 'Link Status'];
const arows = (say: (state: string) => string) => [
  ['Testerman, Lee', 'Student', say('Linked')],
  ['Sample, Ana', 'Parent/Guardian', say('Not Linked')],
  ['Practice, Ben', 'Parent/Guardian', say('Link Error')],
  ['Example, Cay', 'Emergency Contact', say('Possible Match')],
];
const word = (text: string) => text;
const silent = four.map((one) => ({ ...one, link: null }));
const reviews: [string, string, object[]][] = [
  ['a table with words', d.plain(aheads, arows(word)), four],
  [
    'badges in a Material table',
    d.material(
      aheads,
      arows((text) => `<span class="badge">${text}</span>`),
    ),
    four,
  ],
  ['icons with names in a grid of roles', d.roles(aheads, arows(d.icon)), four],
  [
    'icons of classes alone',
    d.plain(
      aheads,
      arows((text) => `<i class="icon-${text === 'Linked' ? 'ok' : 'warn'}"></i>`),
    ),
    silent,
  ],
  ['cards with dl', d.cards(aheads, arows(word)), four],
  [
    'a Kendo grid, locked',
    d.locked(
      aheads,
      arows((text) => d.svg(text)),
    ),
    four,
  ],
  [
    'one list for each role',
    ['Student', 'Parent/Guardian', 'Emergency Contact']
      .map((role) =>
        pleat(
          role,
          d.plain(
            ['Name', 'Link Status'],
            arows(word)
              .filter((row) => row[1] === role)
              .map((row) => [String(row[0]), String(row[2])]),
          ),
        ),
      )
      .join(''),
    four,
  ],
  [
    'a button says what can be done, not what is: Unlink for what is linked',
    d.plain(
      ['Name', 'Role', 'Status'],
      [
        ['Testerman, Lee', 'Student', 'Linked <button>Unlink</button>'],
        ['Sample, Ana', 'Parent/Guardian', 'Not Linked <button>Link</button>'],
      ],
    ),
    four.slice(0, 2),
  ],
];

export const olr: Stranger[] = [
  ...search.map(([title, html]) => ({
    title: `Application search: ${title}`,
    html: `<h1>Application Processing</h1><form><label>Last Name <input></label><button>Search Applications</button></form><h2>Online Registration Applications</h2>${html}`,
    url: list,
    pages: ['olr-search' as const],
    facts: { applications },
  })),
  ...reviews.map(([title, html, applicants]) => ({
    title: `Application review: ${title}`,
    html: `<h1>Online Registration Application 20417</h1><div role="tablist"><button role="tab" aria-selected="true">Review</button></div>${html}<div><button>Approve</button><button>Post</button><button>Deny</button></div>`,
    url: review,
    pages: ['olr-application' as const],
    facts: { applicants },
  })),
  {
    title: 'Application review: a household and an address beside the people',
    html: `<h1>Application Processing</h1><h2>Application Number 20417</h2>${pleat('Student(s) Primary Household', d.plain(['Household', 'Address', 'Link Status'], [['Testerman Household', '12 Oak St, Atlanta, GA 30303', 'Not Linked']]))}${pleat('Parent/Guardian', d.plain(['Name', 'Link Status'], [['Sample, Ana', 'Linked']]))}${pleat('Student', d.plain(['Name', 'Link Status'], [['Testerman, Lee', 'Not Linked']]))}<button>Approve</button>`,
    url: review,
    pages: ['olr-application'],
    facts: {
      applicants: [
        { link: 'unlinked' },
        { name: 'Sample, Ana', link: 'linked', kind: 'person' },
        { name: 'Testerman, Lee', link: 'unlinked', kind: 'person' },
      ],
    },
  },
];
