import type { Judged } from '../more-strangers/judged.ts';
import { off, table } from './draw.ts';

const search = (body: string) => ({
  url: '/campus/sis/campus-tools/application-processing',
  body: `<h1>Application Processing</h1><h2>Online Registration Applications</h2>${body}`,
});
const review = (body: string) => ({
  url: '/campus/olr/staff/review.xsl?applicationID=880001&toolCode=olr.staffProcessing',
  title: 'Online Registration',
  body: `<h1>Online Registration – Application 880001</h1><p>Application Status: Submitted-New</p>
    <ul role="tablist"><li role="tab" aria-selected="false">Student(s) Primary Household</li><li role="tab" aria-selected="true">Parent/Guardian</li><li role="tab" aria-selected="false">Emergency Contact</li><li role="tab" aria-selected="false">Student</li></ul>
    <div role="tabpanel">${body}</div><button>Approve</button><button>Deny</button>`,
});
const columns = ['Application Number', 'Applicant', 'Status', 'Submitted', 'School'];
const people = ['Name', 'Type', 'Status'];

/** Online registration: the search, and one application under review. */
export const applicationsNew: Judged[] = [
  {
    title: 'a search list: one has a link error',
    html: [
      search(
        table(columns, [
          ['880001', 'Practice, Nora', 'Submitted-New', '08/01/2026', 'Practice Alder High School'],
          ['880002', 'Sample, Ida', 'Link Error', '08/02/2026', 'Dogwood'],
        ]),
      ),
    ],
    pages: ['olr-search'],
    facts: {
      applications: [
        { number: '880001', status: 'Submitted-New' },
        { number: '880002', status: 'Link Error' },
      ],
    },
    says: { 'OLR-ERROR': 'not asked' },
  },
  {
    title: 'a search list: ten of 240, none with a link error here',
    html: [
      search(
        `${table(columns, [['880001', 'Practice, Nora', 'Submitted-New', '08/01/2026', 'Dogwood']])}<span>1 - 1 of 240 items</span>`,
      ),
    ],
    pages: ['olr-search'],
    facts: { rows: [{ seen: 1, total: 240 }] },
    says: { 'OLR-SCHOOLS': 'unknown' },
  },
  {
    title: 'a search without an answer yet',
    html: [search(`<p>Searching…</p>${table(columns, [])}`)],
    pages: ['olr-search'],
    says: { 'OLR-SCHOOLS': 'unknown' },
  },
  {
    title: 'who is linked, in words',
    html: [
      review(
        `<h2>Parent/Guardian</h2>${table(people, [
          ['Practice, Nora', 'Parent/Guardian', 'Linked to #910001'],
          ['Practice, Omar', 'Parent/Guardian', 'Not linked'],
        ])}`,
      ),
    ],
    pages: ['olr-application'],
    facts: {
      applicants: [
        { name: 'Practice, Nora', link: 'linked' },
        { name: 'Practice, Omar', link: 'unlinked' },
      ],
    },
    says: { 'OLR-PERSON': 'review 1; unknown' },
  },
  {
    title: 'who is linked, by the button that is left',
    html: [
      review(
        `<h2>Parent/Guardian</h2>${table(
          ['Name', 'Type', ''],
          [
            ['Practice, Nora', 'Parent/Guardian', '<button>Unlink</button>'],
            ['Practice, Omar', 'Parent/Guardian', '<button>Link</button>'],
          ],
        )}`,
      ),
    ],
    pages: ['olr-application'],
    facts: {
      applicants: [
        { name: 'Practice, Nora', link: 'linked' },
        { name: 'Practice, Omar', link: 'unlinked' },
      ],
    },
    says: { 'OLR-PERSON': 'review 1; unknown' },
  },
  {
    title: 'both buttons, one of them dead',
    html: [
      review(
        `<h2>Parent/Guardian</h2>${table(
          ['Name', 'Type', ''],
          [
            ['Practice, Nora', 'Parent/Guardian', '<button disabled>Link</button><button>Unlink</button>'],
            ['Practice, Omar', 'Parent/Guardian', '<button>Link</button><button disabled>Unlink</button>'],
          ],
        )}`,
      ),
    ],
    pages: ['olr-application'],
    facts: { applicants: [{ link: null }, { link: null }] },
    says: { 'OLR-PERSON': 'unknown' },
  },
  {
    title: 'both buttons, both alive: nobody can say',
    html: [
      review(
        `<h2>Parent/Guardian</h2>${table(
          ['Name', 'Type', ''],
          [
            ['Practice, Nora', 'Parent/Guardian', '<button>Link</button><button>Unlink</button>'],
            ['Practice, Omar', 'Parent/Guardian', '<button>Link</button><button>Unlink</button>'],
          ],
        )}`,
      ),
    ],
    pages: ['olr-application'],
    facts: { applicants: [{ link: null }, { link: null }] },
    says: { 'OLR-PERSON': 'unknown' },
  },
  {
    title: 'chains as pictures with a title',
    html: [
      review(
        `<h2>Parent/Guardian</h2>${table(people, [
          ['Practice, Nora', 'Parent/Guardian', '<i class="icon" title="Linked"></i>'],
          ['Practice, Omar', 'Parent/Guardian', '<i class="icon" title="Unlinked"></i>'],
        ])}`,
      ),
    ],
    pages: ['olr-application'],
    facts: { applicants: [{ link: 'linked' }, { link: 'unlinked' }] },
    says: { 'OLR-PERSON': 'review 1; unknown' },
  },
  {
    title: 'colours alone',
    html: [
      review(
        `<h2>Parent/Guardian</h2>${table(people, [
          ['<span style="color:green">Practice, Nora</span>', 'Parent/Guardian', ''],
          ['<span style="color:red">Practice, Omar</span>', 'Parent/Guardian', ''],
        ])}`,
      ),
    ],
    pages: [],
    says: { 'OLR-PERSON': 'not asked' },
  },
  {
    title: 'only a count: 3 of 5 people linked',
    html: [
      review(
        `<h2>Parent/Guardian</h2><p>3 of 5 people linked</p>${table(
          ['Name', 'Type'],
          [
            ['Practice, Nora', 'Parent/Guardian'],
            ['Practice, Omar', 'Parent/Guardian'],
          ],
        )}`,
      ),
    ],
    pages: [],
    says: { 'OLR-PERSON': 'not asked' },
  },
  {
    title: 'linked once, no longer: the history of a link',
    html: [
      review(
        `<h2>Parent/Guardian</h2>${table(people, [
          ['Practice, Nora', 'Parent/Guardian', 'Link removed 08/02/2026 (was linked to #910001)'],
          ['Practice, Omar', 'Parent/Guardian', 'Linked'],
        ])}`,
      ),
    ],
    pages: ['olr-application'],
    facts: { applicants: [{ link: null }, { link: 'linked' }] },
  },
  {
    title: 'waiting for the link: Linking…',
    html: [
      review(
        `<h2>Parent/Guardian</h2>${table(people, [
          ['Practice, Nora', 'Parent/Guardian', 'Linking…'],
          ['Practice, Omar', 'Parent/Guardian', 'Linked'],
        ])}`,
      ),
    ],
    pages: ['olr-application'],
    facts: { applicants: [{ link: null }, { link: 'linked' }] },
    says: { 'OLR-PERSON': 'unknown 0' },
  },
  {
    title: 'an existing record that may be the same',
    html: [
      review(
        `<h2>Parent/Guardian</h2>${table(people, [
          ['Practice, Nora', 'Parent/Guardian', '2 possible matches found'],
          ['Practice, Omar', 'Parent/Guardian', 'Linked'],
        ])}`,
      ),
    ],
    pages: ['olr-application'],
    facts: { applicants: [{ link: 'possible' }, { link: 'linked' }] },
    says: { 'OLR-MATCH': 'review 0; unknown' },
  },
  {
    title: 'the address is not linked',
    html: [
      review(
        `<h2>Household Address</h2>${table(['Address', 'Type', 'Status'], [['12 Sample St, Atlanta GA 30303', 'Household Address', 'Not linked to an existing address']])}`,
      ),
    ],
    pages: ['olr-application'],
    says: { 'OLR-ADDRESS': 'review 0; unknown' },
  },
  {
    title: 'a window for linking: the people it offers are not of the application',
    html: [
      review(`<h2>Parent/Guardian</h2>${table(people, [['Practice, Nora', 'Parent/Guardian', 'Not linked']])}
        <div role="dialog" aria-modal="true" aria-label="Link person"><h2>Link person</h2>${table(
          ['Name', 'Birth Date', 'Status'],
          [
            ['Practice, Nora', '01/02/1985', 'Linked'],
            ['Practice, Norah', '01/02/1986', 'Linked'],
          ],
        )}</div>`),
    ],
    pages: ['olr-application'],
    facts: { applicants: [{ name: 'Practice, Nora', link: 'unlinked' }] },
    says: { 'OLR-PERSON': 'review 0; unknown' },
  },
  {
    title: 'parts that are shut: what is in them is not seen',
    html: [
      review(`<h2>Parent/Guardian</h2>${table(people, [['Practice, Nora', 'Parent/Guardian', 'Linked']])}
        <h3><button aria-expanded="false">Practice, Omar</button></h3><div hidden>${table(people, [['Practice, Omar', 'Parent/Guardian', 'Not linked']])}</div>`),
    ],
    pages: ['olr-application'],
    says: { 'OLR-PERSON': 'unknown' },
  },
  {
    title: 'a tick for linked, and an empty box',
    html: [
      review(
        `<h2>Parent/Guardian</h2>${table(
          ['Name', 'Type', 'Linked'],
          [
            ['Practice, Nora', 'Parent/Guardian', '✓'],
            ['Practice, Omar', 'Parent/Guardian', off],
          ],
        )}`,
      ),
    ],
    pages: ['olr-application'],
    facts: { applicants: [{ link: 'linked' }, { link: 'unlinked' }] },
    says: { 'OLR-PERSON': 'review 1; unknown' },
  },
];
