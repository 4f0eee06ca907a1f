import { apart, box, legacy, person, pinned, plain, scrolled, titleBar } from '../strangers/draw.ts';
import { rel } from '../strangers/expected.ts';
import { kendo, kendoGrid, kendoRows, pager } from './draw-more.ts';
import type { Judged } from './judged.ts';

const ana = titleBar('Sample, Ana M', '910001', '07');
const url = '/campus/sis/campus-tools/relationships';
const heads = ['Name', 'Relationship', 'Guardian', 'Portal'];
const dated = [...heads, 'Start Date', 'End Date'];
const flag = (text: string) =>
  `<span class="flags"><img src="/campus/flags/f.gif" alt="${text}" title="${text}"></span>`;

/** Relationships whose heads, columns, rows or persons are unusual (facts 3.2, 7, 11; DESIGN 1 and 5). */
export const relationshipsWild: Judged[] = [
  {
    title: 'Two rows of heads: the boxes stand under "Permissions"',
    url,
    html: `${ana}<table class="list"><thead><tr><th rowspan="2">Name</th><th rowspan="2">Relationship</th><th colspan="3">Permissions</th><th colspan="2">In force</th></tr><tr><th>Guardian</th><th>Portal</th><th>Mailing</th><th>Start Date</th><th>End Date</th></tr></thead><tbody><tr><td>Sample, Ines</td><td>Mother</td><td>${box(true)}</td><td>${box(false)}</td><td>${box(true)}</td><td>08/01/2020</td><td></td></tr></tbody></table>`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', 'Mother', 'GpM', { startDate: '2020-08-01' })] },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'Heads of one letter with their words as title, X for yes',
    url: '/campus/x.xsl?toolCode=census.relationships',
    html: legacy(
      [
        'Name',
        'Relationship',
        '<span title="Guardian">G</span>',
        '<span title="Portal">P</span>',
        '<abbr title="Mailing">M</abbr>',
      ],
      [
        ['Sample, Ines', 'Mother', 'X', 'X', ''],
        ['Sample, Omar', 'Father', 'X', '', 'X'],
      ],
    ),
    pages: ['relationships'],
    facts: {
      relationships: [
        { name: 'Sample, Ines', guardian: true, portal: true },
        { name: 'Sample, Omar', guardian: true, portal: false },
      ],
    },
  },
  {
    title: 'No-break spaces in heads and names, marks of writing direction, untranslated names',
    url,
    html: `${ana}${plain(
      ['Name&nbsp;', 'Relationship&nbsp;Type', 'Guardian&nbsp;', 'Portal&nbsp;Access'],
      [
        ['<span translate="no">&rlm;Sample,&nbsp;Ines&lrm;</span>', 'Mother&nbsp;', box(true), box(true)],
        ['<bdi>Van&nbsp;der&nbsp;Practice,&nbsp;Jo</bdi>', '&nbsp;Father', box(true), box(false)],
      ],
    )}`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', 'Mother', 'GP'), rel('Van der Practice, Jo', 'Father', 'Gp')] },
    says: { 'REL-PORTAL': 'fails 1' },
  },
  {
    title: 'Short heads for dates: ended, to come, and without dates',
    url,
    html: `${ana}${legacy(
      ['Name', 'Relation', 'Guardian', 'Portal', 'Eff. Date', 'End Dt.'],
      [
        ['Sample, Ines', 'Mother', box(true), box(true), '8/1/2020', ''],
        ['Sample, Omar', 'Father', box(true), box(true), '8/1/2018', '6/30/2021'],
        ['Practice, Ned', 'Guardian', box(true), box(true), '1/1/2027', ''],
        ['Practice, Ida', 'Aunt', box(false), box(false), '', ''],
      ],
    )}`,
    pages: ['relationships'],
    facts: {
      relationships: [
        rel('Sample, Ines', 'Mother', 'GP', { startDate: '2020-08-01' }),
        rel('Sample, Omar', 'Father', 'GP', { startDate: '2018-08-01', endDate: '2021-06-30', active: false }),
        rel('Practice, Ned', 'Guardian', 'GP', { startDate: '2027-01-01', active: false }),
        rel('Practice, Ida', 'Aunt', 'gp'),
      ],
    },
    says: { 'REL-ENDED': 'fails 1', 'REL-PORTAL': 'meets', 'REL-NONE': 'meets' },
  },
  {
    title: 'Only an ended mother is a guardian: no advice to give her the portal',
    url,
    html: `${ana}${plain(dated, [
      ['Sample, Ines', 'Mother', box(true), box(false), '08/01/2018', '06/30/2026'],
      ['Sample, Omar', 'Father', box(false), box(false), '08/01/2018', ''],
    ])}`,
    pages: ['relationships'],
    facts: {
      relationships: [
        rel('Sample, Ines', 'Mother', 'Gp', { startDate: '2018-08-01', endDate: '2026-06-30', active: false }),
        rel('Sample, Omar', 'Father', 'gp', { startDate: '2018-08-01' }),
      ],
    },
    says: { 'REL-ENDED': 'fails 0', 'REL-PORTAL': 'meets', 'REL-NONE': 'fails', 'REL-GUARDIAN': 'review 1' },
  },
  {
    title: 'A relationship that ends today still holds',
    url,
    html: `${ana}${plain(dated, [['Sample, Ines', 'Mother', box(true), box(true), '11/26/2020', '11/26/2026']])}`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', 'Mother', 'GP', { startDate: '2020-11-26', endDate: '2026-11-26' })] },
    says: { 'REL-ENDED': 'meets', 'REL-NONE': 'meets' },
  },
  {
    title: 'A custody flag: two parents with access, one without',
    url,
    html: `${titleBar('Sample, Ana M', '910001', '07', flag('Custody: court order on file'))}${plain(heads, [
      ['Sample, Ines', 'Mother', box(true), box(true)],
      ['Sample, Omar', 'Father', box(true), box(false)],
      ['Practice, Ned', 'Father', box(false), box(false)],
    ])}`,
    pages: ['relationships'],
    flags: ['custody'],
    says: { 'REL-CUSTODY': 'review' },
    noAdvice: true,
  },
  {
    title: 'A flag area with a picture that has no name: nothing is advised',
    url,
    html: `${titleBar('Sample, Ana M', '910001', '07', '<div class="flags"><img src="/campus/flags/17.gif" alt=""></div>')}${plain(heads, [['Sample, Omar', 'Father', box(true), box(false)]])}`,
    pages: ['relationships'],
    says: { 'REL-PORTAL': 'fails 0' },
    noAdvice: true,
  },
  {
    title: 'A restraining order in words below the name',
    url,
    html: `${titleBar('Sample, Ana M', '910001', '07', '<div class="flag-list" aria-label="Flags"><span role="img" aria-label="Restraining Order"></span></div>')}${plain(heads, [['Sample, Omar', 'Father', box(false), box(false)]])}`,
    pages: ['relationships'],
    flags: ['custody'],
    noAdvice: true,
  },
  {
    title: 'Junior and senior, and two of one name with two numbers',
    url,
    html: `${ana}${plain(heads, [
      [person(910111, 'Sample, Robert Jr'), 'Father', box(true), box(true)],
      [person(910112, 'Sample, Robert Sr'), 'Grandfather', box(false), box(false)],
      [person(910113, 'Testerman, María'), 'Mother', box(true), box(true)],
      [person(910114, 'Testerman, Maria'), 'Mother', box(false), box(false)],
    ])}`,
    pages: ['relationships'],
    facts: {
      relationships: [{ personID: '910111' }, { personID: '910112' }, { personID: '910113' }, { personID: '910114' }],
    },
    says: { 'REL-DUP': 'review 3' },
  },
  {
    title: 'One person by two ways: the same number twice is no duplicate',
    url,
    html: `${ana}${plain(
      [...heads, 'Related By'],
      [
        [person(910101, 'Sample, Ines'), 'Mother', box(true), box(true), 'Household'],
        [person(910101, 'Sample, Ines'), 'Mother', box(true), box(true), 'Relationship'],
      ],
    )}`,
    pages: ['relationships'],
    says: { 'REL-DUP': 'meets', 'REL-PORTAL': 'meets' },
  },
  {
    title: 'A "Self" row is no relationship',
    url,
    html: `${ana}${plain(heads, [
      [person(910001, 'Sample, Ana M'), 'Self', box(false), box(false)],
      [person(910101, 'Sample, Ines'), 'Mother', box(true), box(true)],
    ])}`,
    pages: ['relationships'],
    says: { 'REL-GUARDIAN': 'meets', 'REL-PORTAL': 'meets', 'REL-NONE': 'meets' },
  },
  {
    title: 'The column picker hid Guardian; its list of columns is no column',
    url,
    html: `${ana}<kendo-grid-column-chooser><kendo-popup role="region"><div class="k-column-list" role="listbox">${heads.map((head, at) => `<label class="k-column-list-item" role="option"><input type="checkbox"${at === 2 ? '' : ' checked'}><span>${head}</span></label>`).join('')}</div></kendo-popup></kendo-grid-column-chooser>${kendo(
      ['Name', 'Relationship', 'Portal', 'Mailing'],
      [
        ['Sample, Ines', 'Mother', box(false), box(true)],
        ['Sample, Omar', 'Father', box(true), box(false)],
      ],
    )}`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', 'Mother', 'pM'), rel('Sample, Omar', 'Father', 'Pm')] },
    says: { 'REL-GUARDIAN': 'unknown', 'REL-NONE': 'unknown', 'REL-PORTAL': 'unknown' },
  },
  {
    title: 'A hidden column of the same name, of another meaning, stands before',
    url,
    html: `${ana}<table><thead><tr><th>Name</th><th style="display:none">Guardian</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr></thead><tbody><tr><td>Sample, Ines</td><td style="display:none">0</td><td>Mother</td><td>${box(true)}</td><td>${box(true)}</td></tr></tbody></table>`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', 'Mother', 'GP')] },
  },
  {
    title: 'Heads with a box for all and a button of help',
    url,
    html: `${ana}${pinned(
      [
        'Name',
        'Relationship',
        '<input type="checkbox" aria-label="Select all"> Guardian <button aria-label="Help for Guardian">?</button>',
        'Portal <span role="tooltip" style="display:none">Allows access to Campus Parent</span>',
      ],
      [['Sample, Ines', 'Mother', box(true), box(false)]],
    )}`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', 'Mother', 'Gp')] },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'A sticky copy of the heads, and a row of sums at the foot',
    url,
    html: `${ana}<div class="sticky" aria-hidden="true"><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead></table></div><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody><tr><td>Sample, Ines</td><td>Mother</td><td>${box(true)}</td><td>${box(true)}</td></tr></tbody><tfoot><tr><td>Total: 1</td><td></td><td>1</td><td>1</td></tr></tfoot></table>`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', 'Mother', 'GP')], rows: [{ seen: 1, total: 1 }] },
  },
  {
    title: 'Other words for all columns, with e-mail and the order of calls',
    url,
    html: `${ana}${apart(
      [
        'Related Person',
        'Relationship Type',
        'Legal Guardian',
        'Campus Parent',
        'Receives Mail',
        'Emergency Priority',
        'Email',
        'From',
        'To',
      ],
      [
        ['Sample, Ines', 'Mother', 'Y', 'Y', 'N', '1', 'ines@example.org', '08/01/2020', ''],
        ['Sample, Omar', 'Father', 'Y', 'Y', 'Y', '2', '', '08/01/2020', ''],
      ],
    )}`,
    pages: ['relationships'],
    facts: {
      relationships: [
        rel('Sample, Ines', 'Mother', 'GPm', { sequence: 1, email: 'ines@example.org', startDate: '2020-08-01' }),
        rel('Sample, Omar', 'Father', 'GPM', { sequence: 2, email: '', startDate: '2020-08-01' }),
      ],
    },
    says: { 'REL-EMAIL': 'review 1', 'REL-SEQ': 'meets', 'REL-MAIL': 'meets' },
  },
  {
    title: 'Marks instead of boxes: ticks and crosses',
    url,
    html: `${ana}${scrolled(heads, [
      ['Sample, Ines', 'Mother', '✓', '✗'],
      ['Sample, Omar', 'Father', '✔', '✔'],
    ])}`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', 'Mother', 'Gp'), rel('Sample, Omar', 'Father', 'GP')] },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'An empty list, at rest, that says so',
    url,
    html: `${ana}${kendoGrid(dated, '<tr class="k-grid-norecords"><td colspan="6">No records available.</td></tr>', { foot: pager('0 - 0 of 0 items') })}`,
    pages: ['relationships'],
    facts: { relationships: [], rows: [{ seen: 0, total: 0 }] },
    says: { 'REL-NONE': 'unknown' },
  },
  {
    title: 'Rows in two lists: current and past relationships',
    url,
    html: `${ana}<h2>Current Relationships</h2>${kendoGrid(heads, kendoRows([['Sample, Ines', 'Mother', box(true), box(true)]]))}<h2>Past Relationships</h2>${kendoGrid(dated, kendoRows([['Sample, Omar', 'Father', box(true), box(false), '08/01/2018', '05/31/2020']]))}`,
    pages: ['relationships'],
    says: { 'REL-PORTAL': 'meets' },
  },
];
