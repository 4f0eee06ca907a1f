import type { Judged } from '../more-strangers/judged.ts';
import { bar, off, on, tool } from '../unseen/draw.ts';
import { contacts, name, nora, noraAll, noTick, tr, vera } from './draw.ts';

const ana = bar('Practice, Ana M', '914001');
const list = contacts(tr(nora) + tr(vera));
const url = '/campus/sis/campus-tools/relationships?personID=914001';
const nobody = (title: string, html: Judged['html']): Judged => ({
  title,
  html,
  pages: ['relationships'],
  student: null,
  says: { 'REL-CUSTODY': noTick },
  noAdvice: true,
});

/** Frames that do not go together, and pages on which two people meet. */
export const twoPages: Judged[] = [
  nobody('two bars of two students in one document', [
    { ...ana, body: `${bar('Sample, Ben', '914002').body}${ana.body}` },
    tool(list),
  ]),
  nobody('the list says in its own heading whose it is: Relationships for Sample, Ben', [
    ana,
    { url, body: list.replace('<h2>Relationships</h2>', '<h2>Relationships for Sample, Ben</h2>') },
  ]),
  nobody('the list says in a line whose it is', [
    ana,
    { url, body: `<div>Student: Sample, Ben (#914002)</div>${list}` },
  ]),
  nobody('the bar of another student with the same name', [
    ana,
    {
      url: url.replace('914001', '914009'),
      body: `<div class="topBar"><h1>Practice, Ana M</h1><div>Grade: 02 #914009</div></div>${list}`,
    },
  ]),
  nobody('a title of the document names another', [
    ana,
    { url, title: 'Relationships - Sample, Ben', body: `<div class="topBar"><h1>Sample, Ben</h1></div>${list}` },
  ]),
  {
    title: 'two lists of two frames, both about this student: one of the wizard behind',
    html: [
      ana,
      tool(list),
      {
        url: '/campus/sis/campus-tools/census-wizard?personID=914001',
        body: '<h1>Census Wizard</h1><p>Step 3: Define Relationships</p>',
      },
    ],
    pages: ['relationships'],
    student: '914001',
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'the name with a nickname in the bar, without it above the list',
    html: [
      bar('Practice, Ana M (Annie)', '914001'),
      { url, body: `<div class="topBar"><h1>Practice, Ana M</h1></div>${list}` },
    ],
    pages: ['relationships'],
    student: '914001',
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'the name in capitals above the list',
    html: [ana, { url, body: `<div class="topBar"><h1>PRACTICE, ANA M</h1></div>${list}` }],
    pages: ['relationships'],
    student: '914001',
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'a suffix in the bar',
    html: [bar('Practice, Juan Jr', '914003'), { url: url.replace('914001', '914003'), body: list }],
    pages: ['relationships'],
    student: '914003',
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'a search beside the list found another student',
    html: [
      {
        ...ana,
        body: `${ana.body}<aside id="searchSidebar"><ic-list-view><ul><li><button>Sample, Ben #914002 Grade: 04</button></li></ul></ic-list-view></aside>`,
      },
      tool(list),
    ],
    pages: ['relationships'],
    student: '914001',
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'the form of one relationship, below the list, being edited',
    html: [
      ana,
      tool(
        `${list}<section aria-label="Edit relationship"><h3>Practice, Nora</h3><label>Relationship <select><option selected>Mother</option></select></label><label>${on} Guardian</label><label>${on} Portal</label><button>Save</button><button>Cancel</button></section>`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-PORTAL': noTick },
  },
  {
    title: 'a detail form alone: one relationship, Portal empty',
    html: [
      ana,
      {
        url: '/campus/census/relationshipDetail.xsl?toolCode=census.Relationships&personID=914001',
        body: `<h2>Relationship</h2><table><tr><td class="detailFormColumn">Name</td><td>Practice, Nora</td></tr><tr><td class="detailFormColumn">Relationship</td><td>Mother</td></tr><tr><td class="detailFormColumn">Guardian</td><td>${on}</td></tr><tr><td class="detailFormColumn">Portal</td><td>${off}</td></tr></table>`,
      },
    ],
    pages: ['relationships'],
    says: { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets' },
  },
  {
    title: 'a detail form alone, of an aunt: nothing is known of the others',
    html: [
      ana,
      {
        url: '/campus/census/relationshipDetail.xsl?toolCode=census.Relationships&personID=914001',
        body: `<h2>Relationship</h2><table><tr><td>Name</td><td>Practice, Vera</td></tr><tr><td>Relationship</td><td>Aunt</td></tr><tr><td>Guardian</td><td>${off}</td></tr><tr><td>Portal</td><td>${off}</td></tr></table>`,
      },
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown', 'REL-PORTAL': noTick, 'REL-MAIL': noTick },
  },
  {
    title: 'cards, the boxes named in words after the name of the person',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2>${[noraAll, vera]
          .map(
            (row) =>
              `<article class="card"><h3>${row[0]}</h3><p>Relationship: ${row[1]}</p><ul><li>Guardian: ${row[2] === on ? 'Yes' : 'No'}</li><li>Portal: ${row[4] === on ? 'Yes' : 'No'}</li></ul></article>`,
          )
          .join('')}`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-PORTAL': 'meets', 'REL-NONE': 'meets' },
  },
  {
    title: 'cards that name only what is ticked',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><article class="card"><h3>${name('Practice, Nora')}</h3><p>Mother</p><ul><li>Guardian</li><li>Mailing</li></ul></article><article class="card"><h3>${name('Practice, Vera')}</h3><p>Aunt</p><ul><li>Messenger</li></ul></article>`,
      ),
    ],
    pages: [],
    says: { 'REL-PORTAL': noTick, 'REL-NONE': noTick },
  },
];

/** Bands over rows: those that name a household, a couple or the row's own person are nobody else's. */
export const bands: Judged[] = [
  'Household Relationships: Practice, Nora and Otto',
  'Practice, Nora and Otto',
  'Practice, Nora',
].map((band) => ({
  title: `a band over the first rows: ${band}`,
  html: [
    ana,
    {
      url: '/campus/sis/campus-tools/relationships?personID=914001',
      body: `<table><tr><td>Name</td><td>Relationship</td><td>Guardian</td><td>Portal</td><td>Mailing</td></tr>
          <tr><td colspan="5">${band}</td></tr><tr><td>Practice, Nora</td><td>Mother</td><td>${on}</td><td>${off}</td><td>${on}</td></tr>
          <tr><td colspan="5">Non-Household Relationships</td></tr><tr><td>Practice, Vera</td><td>Aunt</td><td>${off}</td><td>${off}</td><td>${off}</td></tr></table>`,
    },
  ],
  pages: ['relationships'],
  says: { 'REL-NONE': 'meets', 'REL-PORTAL': 'fails 0' },
}));
