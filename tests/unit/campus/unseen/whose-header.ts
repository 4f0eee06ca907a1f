import type { Judged } from '../more-strangers/judged.ts';
import { bar, off, on, table, tool } from './draw.ts';

const columns = ['Name', 'Relationship', 'Guardian', 'Portal'];
const rows = [
  ['Practice, Nora', 'Mother', on, off],
  ['Practice, Omar', 'Father', off, off],
];
const list = tool(`<h2>Relationships</h2>${table(columns, rows)}`);
const url = '/campus/census/relationships.xsl?personID=914901';
/** Header and rows in one document, which the header's flags are surely of. */
const under = (more: string) =>
  `<header><div class="topBar"><h1>Practice, Ana M</h1><div>Grade: 09 #914001</div>${more}</div></header><h2>Relationships</h2>${table(columns, rows)}`;
const legacyHeader = (name: string, line: string, personID: string) => ({
  url: `/campus/person/header.xsl?personID=${personID}&toolCode=census.relationships`,
  body: `<div class="topBar" id="frameWorkspaceHeader"><h1>${name}</h1><div>${line}</div></div><div id="actionbarDiv"><a href="#">Save</a></div>`,
});

/** Whose header stands over the rows, and what its flags say. */
export const whoseHeader: Judged[] = [
  {
    title: 'flags as icons with a title: a court order',
    url,
    html: under(
      '<div class="flags"><img src="f1.png" title="Court Order – see file" alt=""><img src="f2.png" title="Asthma" alt=""></div>',
    ),
    pages: ['relationships'],
    student: '914001',
    noAdvice: true,
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'flags as buttons that only a screen reader is told about',
    url,
    html: under('<ul class="flags"><li><button aria-label="Custody alert"><svg></svg></button></li></ul>'),
    pages: ['relationships'],
    flags: ['custody'],
    noAdvice: true,
  },
  {
    title: 'flags as badges in words of another district',
    url,
    html: under('<span class="badge">NO CONTACT: FATHER</span> <span class="badge">504</span>'),
    pages: ['relationships'],
    noAdvice: true,
  },
  {
    title: 'a badge: Do Not Release',
    url,
    html: under('<div class="flags"><span class="badge">Do Not Release</span></div>'),
    pages: ['relationships'],
    noAdvice: true,
  },
  {
    title: 'a badge: Parenting Plan on file',
    url,
    html: under('<div class="flags"><span class="badge">Parenting Plan on file</span></div>'),
    pages: ['relationships'],
    noAdvice: true,
  },
  {
    title: 'a badge: TRO',
    url,
    html: under('<div class="flags"><span class="badge" title="TRO">TRO</span></div>'),
    pages: ['relationships'],
    noAdvice: true,
  },
  {
    title: 'a badge: DFCS Safety Plan',
    url,
    html: under('<div class="flags"><span class="badge">DFCS Safety Plan</span></div>'),
    pages: ['relationships'],
    noAdvice: true,
  },
  {
    title: 'a badge: Address Confidentiality Program',
    url,
    html: under('<div class="flags"><span class="badge">Address Confidentiality Program</span></div>'),
    pages: ['relationships'],
    noAdvice: true,
  },
  {
    title: 'flags of which some are folded away: +2 more',
    url,
    html: under(
      '<div class="flags"><span class="badge">Asthma</span> <button aria-expanded="false">+2 more</button></div>',
    ),
    pages: ['relationships'],
    noAdvice: true,
  },
  {
    title: 'flags folded away behind a number alone',
    url,
    html: under('<button class="flags" aria-haspopup="true">Flags <span class="count">3</span></button>'),
    pages: ['relationships'],
    noAdvice: true,
  },
  {
    title: 'an icon of a flag without any name',
    url,
    html: under('<div class="flags"><img src="/img/flag-17.png" alt=""></div>'),
    pages: ['relationships'],
    noAdvice: true,
  },
  {
    title: 'a narrow window: the header is folded to the name',
    html: [
      {
        url: '/campus/sis/campus-tools/relationships',
        title: 'Infinite Campus',
        body: `<main id="main-content"><ic-title-bar><ic-title-bar-selected-context-item><span>Practice, Ana M </span><button aria-expanded="false" aria-label="Show student details">▾</button><ul hidden><li>914001</li><li>Grade: 09</li><li>Custody</li></ul></ic-title-bar-selected-context-item></ic-title-bar></main>`,
      },
      list,
    ],
    pages: ['relationships'],
    noAdvice: true,
  },
  {
    title: 'the header of a sister over another student’s rows',
    html: [
      bar('Practice, Ana M', '914001'),
      legacyHeader('Practice, Ben', 'Grade: 05 #914002 DOB: 03/04/2015', '914902'),
      {
        url: '/campus/census/relationships.xsl?personID=914902&toolCode=census.relationships',
        body: `<h2>Relationships</h2>${table(columns, rows)}`,
      },
    ],
    pages: ['relationships'],
    student: null,
    noAdvice: true,
  },
  {
    title: 'two students of one name: the bar shows one number, the frame another',
    html: [
      bar('Practice, Sam', '914010'),
      legacyHeader('Practice, Sam', 'Grade: 05 #914011 DOB: 03/04/2015', '914911'),
      {
        url: '/campus/census/relationships.xsl?personID=914911&toolCode=census.relationships',
        body: `<h2>Relationships</h2>${table(columns, rows)}`,
      },
    ],
    pages: ['relationships'],
    student: null,
    noAdvice: true,
  },
  {
    title: 'a frame of the student before still stands beside: her guardian is not this student’s',
    html: [
      bar('Practice, Ana M', '914001'),
      {
        url: '/campus/census/relationships.xsl?personID=914901',
        body: `<div class="topBar"><h1>Practice, Ana M</h1> #914001</div><h2>Relationships</h2>${table(columns, [['Practice, Vera', 'Aunt', off, off]])}`,
      },
      {
        url: '/campus/census/relationships.xsl?personID=914902',
        body: `<div class="topBar"><h1>Practice, Ben</h1> #914002</div><h2>Relationships</h2>${table(columns, [['Sample, Ida', 'Mother', on, on]])}`,
      },
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'fails' },
    noAdvice: true,
  },
  {
    title: 'the frames come in another order: the rows first, the bar last',
    html: [list, bar('Practice, Ana M', '914001')],
    pages: ['relationships'],
    student: '914001',
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'a page in Spanish',
    html: [
      bar('Practice, Ana M', '914001'),
      tool(
        `<h2>Relaciones</h2>${table(
          ['Nombre', 'Parentesco', 'Tutor legal', 'Correo', 'Portal'],
          [
            ['Practice, Nora', 'Madre', 'Sí', 'Sí', 'No'],
            ['Practice, Vera', 'Tía', 'No', 'No', 'No'],
          ],
        )}`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'a view for the printer',
    html: [
      {
        url: '/campus/reports/printPreview.xsl?report=relationships',
        title: 'Print Preview',
        body: `<h1>Relationships Report</h1><p>Generated on 11/26/2026 08:12 AM by Sample, Pat – Page 1 of 4</p><h2>Practice, Ana M #914001</h2>${table(columns, [['Practice, Nora', 'Mother', 'X', '']])}<h2>Practice, Ben #914002</h2>${table(columns, [['Practice, Nora', 'Mother', 'X', 'X']])}`,
      },
    ],
    pages: [],
    says: { 'REL-PORTAL': 'not asked' },
  },
];
