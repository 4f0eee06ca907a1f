import { box, faceless, house, plain, titleBar } from '../strangers/draw.ts';
import { rel } from '../strangers/expected.ts';
import { kendo, kendoGrid, kendoRows } from './draw-more.ts';
import type { Judged } from './judged.ts';

const ana = titleBar('Sample, Ana M', '910001', '07');
const url = '/campus/sis/tools-core/relationships';
const heads = ['Name', 'Relationship', 'Guardian', 'Portal'];
const dated = [...heads, 'Start Date', 'End Date'];
const ines = ['Sample, Ines', 'Mother', box(true), box(false)];

/** Pages whose values must come out as unknown (DESIGN promises 2 and 3). */
export const unknowable: Judged[] = [
  {
    title: 'Icons without names in the boxes’ places',
    url,
    html: `${ana}${plain(heads, [
      ['Sample, Ines', 'Mother', '<i class="glyph g-17"></i>', '<i class="glyph g-18"></i>'],
      [
        'Sample, Omar',
        'Father',
        '<svg viewBox="0 0 9 9"><path d="M1 1"/></svg>',
        '<svg viewBox="0 0 9 9"><path d="M2 2"/></svg>',
      ],
    ])}`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', 'Mother', ''), rel('Sample, Omar', 'Father', '')] },
    says: {
      'REL-GUARDIAN': 'unknown',
      'REL-PORTAL': 'unknown',
      'REL-NONE': 'unknown',
      'REL-NOPORTAL': 'unknown',
      'REL-ACCESS': 'unknown',
    },
  },
  {
    title: 'Two frames tell two students',
    html: [
      { url, body: `${ana}<iframe id="main-workspace" title="workspace"></iframe>` },
      {
        url: '/campus/frame?id=head',
        body: '<div class="topBar"><h1>Practice, Leo</h1></div><div id="actionbarDiv"><a id="newDiv" href="#">New</a></div><p>Grade: 05 #910002 DOB: 01/01/2016</p>',
      },
      { url: '/campus/x.xsl?toolCode=census.relationships', body: plain(heads, [ines]) },
    ],
    pages: ['relationships'],
    student: null,
    noAdvice: true,
  },
  {
    title: 'The address of the rows names another person than the head',
    html: [
      { url: `${url}?personID=910001`, body: ana },
      {
        url: '/campus/x.xsl?toolCode=census.relationships&personID=910002',
        body: `<div class="topBar"><h1>Practice, Leo</h1></div>${plain(heads, [ines])}`,
      },
    ],
    pages: ['relationships'],
    student: null,
    noAdvice: true,
  },
  {
    title: 'Half loaded: a veil over the grid, no row yet',
    url,
    html: `${ana}${kendoGrid(heads, '', { foot: '<div class="k-loading-mask"><span class="k-loading-text">Loading</span></div>' })}`,
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown' },
  },
  {
    title: 'Half loaded: bones instead of rows',
    url,
    html: `${ana}${kendo(
      heads,
      Array.from({ length: 3 }, () =>
        heads.map(() => '<kendo-skeleton class="k-skeleton" aria-hidden="true"></kendo-skeleton>'),
      ),
    )}`,
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown', 'REL-PORTAL': 'unknown' },
  },
  {
    title: 'Days and months that cannot be told apart',
    url,
    html: `${ana}${plain(dated, [
      ['Sample, Ines', 'Mother', box(true), box(true), '25/08/2020', ''],
      ['Sample, Omar', 'Father', box(true), box(true), '13/01/2018', '05/12/2026'],
      ['Practice, Ned', 'Guardian', box(true), box(true), '08/25/2020', '12/05/2026'],
    ])}`,
    pages: ['relationships'],
    facts: {
      relationships: [
        { name: 'Sample, Ines' },
        { name: 'Sample, Omar', endDate: null, active: null },
        { name: 'Practice, Ned', endDate: null, active: null },
      ],
    },
    says: { 'REL-ENDED': 'unknown 1, 2' },
  },
  {
    title: 'A date in words that are no date',
    url,
    html: `${ana}${plain(dated, [
      ['Sample, Ines', 'Mother', box(true), box(true), '08/01/2020', 'see order'],
      ['Sample, Omar', 'Father', box(true), box(false), '08/01/2020', '6/31/2026'],
    ])}`,
    pages: ['relationships'],
    facts: { relationships: [{ active: null }, { active: null }] },
    says: { 'REL-ENDED': 'unknown 0, 1', 'REL-PORTAL': 'unknown 1' },
  },
  {
    title: 'Heads gone: boxes without a word',
    url,
    html: `${ana}<h1>Relationships</h1><table><tbody><tr><td>Sample, Ines</td><td>Mother</td><td>${box(true)}</td><td>${box(false)}</td></tr></tbody></table>`,
    pages: [],
    says: { 'REL-PORTAL': 'not asked' },
  },
  {
    title: 'Two columns named Guardian that disagree',
    url,
    html: `${ana}${kendo(
      ['Name', 'Relationship', 'Guardian', 'Guardian', 'Portal'],
      [
        ['Sample, Ines', 'Mother', box(true), box(false), box(false)],
        ['Sample, Omar', 'Father', box(false), box(true), box(true)],
      ],
    )}`,
    pages: ['relationships'],
    facts: { relationships: [{ guardian: null }, { guardian: null }] },
    says: { 'REL-GUARDIAN': 'unknown' },
  },
  {
    title: 'Font icons by class alone, one of them named',
    url,
    html: `${ana}${plain(heads, [['Sample, Ines', 'Mother', faceless(true), '<i class="fa fa-check" title="Yes"></i>']])}`,
    pages: ['relationships'],
    facts: { relationships: [{ guardian: null, portal: true }] },
    says: { 'REL-NONE': 'unknown' },
  },
  {
    title: 'Rows come as numbers 1 and 3 of a list that says nothing of its length',
    url,
    html: `${ana}${kendoGrid(heads, kendoRows([['Sample, Ines', 'Aunt', box(false), box(false)]], 2) + kendoRows([['Sample, Omar', 'Uncle', box(false), box(false)]], 4), { count: '-1' })}`,
    pages: ['relationships'],
    facts: { rows: [{ seen: 2, total: null }] },
    says: { 'REL-NONE': 'unknown' },
  },
  {
    title: 'Households whose dates are hidden and whose role has no word',
    url: '/campus/sis/tools-core/households',
    html: `${ana}<h1>Membership in Households</h1>${kendo(
      ['Household', 'Phone Number', 'Address'],
      [
        [house(5001, 'Sample'), '404-555-0120', '12 Practice St'],
        [house(5004, 'Testerman'), '404-555-0130', '77 Example Ave'],
      ],
    )}`,
    pages: ['households'],
    facts: { memberships: [{ role: null }, { role: null }] },
    says: { 'HH-TWO-PRIMARY': 'unknown', 'HH-NO-PRIMARY': 'unknown' },
  },
];
