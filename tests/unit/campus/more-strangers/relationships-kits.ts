import { box, material, person, titleBar } from '../strangers/draw.ts';
import { rel } from '../strangers/expected.ts';
import {
  agBox,
  ext,
  extOld,
  flex,
  jq,
  kendo,
  kendoGrid,
  kendoRows,
  pager,
  panels,
  prime,
  primeBox,
  toggle,
  translated,
} from './draw-more.ts';
import type { Judged } from './judged.ts';

const ana = titleBar('Sample, Ana M', '910001', '07');
const url = '/campus/sis/tools-core/relationships';
const heads = ['Name', 'Relationship', 'Guardian', 'Portal', 'Mailing', 'Messenger'];
const mother = person(910101, 'Sample, Ines');
const father = person(910102, 'Sample-Testerman, Omar');

/** Relationships (facts 3.2: the columns; 2.1: Kendo; DESIGN 5: null is not readable) in kits of several makers. */
export const relationshipsKits: Judged[] = [
  {
    title: 'ag-Grid, pinned at both sides, columns in another order, boxes of its own',
    url,
    html: `${ana}<h1>Relationships</h1><div class="ag-root" role="treegrid" aria-rowcount="3" aria-colcount="6"><div class="ag-header" role="presentation"><div class="ag-pinned-left-header" role="rowgroup"><div class="ag-header-row" role="row" aria-rowindex="1"><div class="ag-header-cell" role="columnheader" aria-colindex="1" col-id="c"><span class="ag-header-cell-text">Contact Name</span></div></div></div><div class="ag-header-viewport" role="presentation"><div class="ag-header-container" role="rowgroup"><div class="ag-header-row" role="row" aria-rowindex="1"><div class="ag-header-cell" role="columnheader" aria-colindex="2"><span class="ag-header-cell-text">Guardian?</span></div><div class="ag-header-cell" role="columnheader" aria-colindex="3"><span class="ag-header-cell-text">Portal Access</span></div><div class="ag-header-cell" role="columnheader" aria-colindex="4"><span class="ag-header-cell-text">Rel. Type</span></div></div></div></div><div class="ag-pinned-right-header" role="rowgroup"><div class="ag-header-row" role="row" aria-rowindex="1"><div class="ag-header-cell" role="columnheader" aria-colindex="5"><span class="ag-header-cell-text">Actions</span></div></div></div></div><div class="ag-body" role="presentation"><div class="ag-pinned-left-cols-container" role="rowgroup"><div role="row" row-index="0" aria-rowindex="2"><div role="gridcell" aria-colindex="1">${mother}</div></div><div role="row" row-index="1" aria-rowindex="3"><div role="gridcell" aria-colindex="1">${father}</div></div></div><div class="ag-center-cols-container" role="rowgroup"><div role="row" row-index="0" aria-rowindex="2"><div role="gridcell" aria-colindex="2">${agBox(true)}</div><div role="gridcell" aria-colindex="3">${agBox(false)}</div><div role="gridcell" aria-colindex="4"><span class="ag-cell-value">Mother</span></div></div><div role="row" row-index="1" aria-rowindex="3"><div role="gridcell" aria-colindex="2">${agBox(true)}</div><div role="gridcell" aria-colindex="3">${agBox(true)}</div><div role="gridcell" aria-colindex="4"><span class="ag-cell-value">Father</span></div></div></div><div class="ag-pinned-right-cols-container" role="rowgroup"><div role="row" row-index="0" aria-rowindex="2"><div role="gridcell" aria-colindex="5"><button>Edit</button></div></div><div role="row" row-index="1" aria-rowindex="3"><div role="gridcell" aria-colindex="5"><button>Edit</button></div></div></div></div></div>`,
    pages: ['relationships'],
    student: '910001',
    facts: {
      relationships: [
        rel('Sample, Ines', 'Mother', 'Gp', { personID: '910101' }),
        rel('Sample-Testerman, Omar', 'Father', 'GP', { personID: '910102' }),
      ],
    },
    says: {
      'REL-PORTAL': 'fails 0',
      'REL-GUARDIAN': 'meets',
      'REL-ACCESS': 'meets',
      'REL-NONE': 'meets',
      'REL-NOPORTAL': 'meets',
    },
  },
  {
    title: 'Ext JS: a table for each row, boxes as native inputs',
    url: '/campus/census/relationships.xsl?x=census.Relationships-get&toolCode=census.relationships&personID=910001',
    html: ext(heads, [
      [mother, 'Mother', box(true), box(true), box(false), box(true)],
      ['Testerman, Olga', 'Emergency Contact', box(false), box(false), box(false), box(false)],
    ]),
    pages: ['relationships'],
    facts: {
      relationships: [
        rel('Sample, Ines', 'Mother', 'GPmT', { personID: '910101' }),
        rel('Testerman, Olga', 'Emergency Contact', 'gpmt'),
      ],
    },
    says: { 'REL-PORTAL': 'meets', 'REL-NONE': 'meets', 'REL-MAIL': 'review' },
  },
  {
    title: 'Ext JS whose check columns are background pictures of a class: nobody is told as unticked',
    url,
    html: `${ana}${ext(heads.slice(0, 4), [
      [
        'Sample, Ines',
        'Mother',
        '<div class="x-grid3-check-col-on x-grid3-cc-12">&#160;</div>',
        '<div class="x-grid3-check-col x-grid3-cc-13">&#160;</div>',
      ],
      [
        'Sample, Omar',
        'Father',
        '<div class="x-grid3-check-col x-grid3-cc-12">&#160;</div>',
        '<div class="x-grid3-check-col x-grid3-cc-13">&#160;</div>',
      ],
    ])}`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', 'Mother', ''), rel('Sample, Omar', 'Father', '')] },
    says: { 'REL-NONE': 'unknown', 'REL-NOPORTAL': 'unknown', 'REL-PORTAL': 'unknown' },
  },
  {
    title: 'PrimeNG with a filter row, heads once more in each cell, a pager that tells the rest',
    url,
    html: `${ana}${prime(heads, [
      ['Sample, Ines', 'Mother', primeBox(true), primeBox(true), primeBox(true), primeBox(false)],
      ['Sample, Omar', 'Father', primeBox(false), primeBox(false), primeBox(true), primeBox(false)],
    ])}<p-paginator><div class="p-paginator p-component"><span class="p-paginator-current">Showing 1 to 2 of 12 entries</span><button class="p-paginator-next">›</button></div></p-paginator>`,
    pages: ['relationships'],
    facts: {
      relationships: [rel('Sample, Ines', 'Mother', 'GPMt'), rel('Sample, Omar', 'Father', 'gpMt')],
      rows: [{ seen: 2, total: 12 }],
    },
    says: { 'REL-GUARDIAN': 'review 1', 'REL-PORTAL': 'unknown' },
  },
  {
    title: 'Kendo, grouped by kind, with counts under each group: groups are no persons',
    url,
    html: `${ana}${kendoGrid(
      ['', ...heads],
      `<tr class="k-grouping-row" role="row" aria-rowindex="2"><td colspan="7" role="gridcell" aria-expanded="true"><p class="k-reset"><a href="#" class="k-icon k-i-caret-alt-down" title="Collapse" tabindex="-1"></a>Household relationships</p></td></tr>${kendoRows([['', mother, 'Mother', box(true), box(true), box(true), box(true)]], 3).replace('class="k-table-td"', 'class="k-group-cell"')}<tr class="k-group-footer" role="row"><td class="k-group-cell"></td><td colspan="6" role="gridcell">Count: 1</td></tr><tr class="k-grouping-row" role="row" aria-rowindex="5"><td colspan="7" role="gridcell" aria-expanded="true"><p class="k-reset"><a href="#" class="k-icon k-i-caret-alt-down" title="Collapse" tabindex="-1"></a>Non-household relationships</p></td></tr>${kendoRows([['', 'Practice, Ned', 'Neighbor', box(false), box(true), box(false), box(false)]], 6)}<tr class="k-group-footer" role="row"><td class="k-group-cell"></td><td colspan="6" role="gridcell">Count: 1</td></tr>`,
    )}`,
    pages: ['relationships'],
    facts: {
      relationships: [
        rel('Sample, Ines', 'Mother', 'GPMT', { personID: '910101' }),
        rel('Practice, Ned', 'Neighbor', 'gPmt'),
      ],
    },
    says: { 'REL-ACCESS': 'review 1', 'REL-NONE': 'meets', 'REL-GUARDIAN': 'meets' },
  },
  {
    title: 'Kendo whose rows unfold to a grid of telephones',
    url,
    html: `${ana}${kendoGrid(
      ['', ...heads],
      `${kendoRows([['<button type="button" title="Collapse" aria-label="Collapse details">-</button>', mother, 'Mother', box(true), box(true), box(true), box(true)]])}<tr class="k-detail-row" role="row"><td class="k-hierarchy-cell"></td><td class="k-detail-cell" role="gridcell" colspan="6">${kendo(
        ['Type', 'Number', 'Private'],
        [
          ['Cell', '(404) 555-0110', box(true)],
          ['Work', '(404) 555-0111', box(false)],
        ],
      )}</td></tr>${kendoRows([['<button type="button" title="Expand" aria-label="Expand details">+</button>', father, 'Father', box(true), box(false), box(false), box(false)]], 4)}`,
    )}`,
    pages: ['relationships'],
    facts: {
      relationships: [
        rel('Sample, Ines', 'Mother', 'GPMT', { personID: '910101' }),
        rel('Sample-Testerman, Omar', 'Father', 'Gpmt', { personID: '910102' }),
      ],
    },
    says: { 'REL-PORTAL': 'fails 1' },
  },
  {
    title: 'Kendo with a filter row and a pager: nothing is said about all of them',
    url,
    html: `${ana}${kendoGrid(
      heads,
      kendoRows(
        [
          ['Testerman, Olga', 'Aunt', 'No', 'No', 'No', 'No'],
          ['Testerman, Paul', 'Uncle', 'No', 'No', 'No', 'No'],
        ],
        3,
      ),
      {
        head: `<tr class="k-table-row k-filter-row" role="row" aria-rowindex="2">${heads.map((head) => `<td class="k-table-td" role="gridcell"><kendo-grid-string-filter-cell><input class="k-input-inner" aria-label="${head} Filter"></kendo-grid-string-filter-cell></td>`).join('')}</tr>`,
        foot: pager('1 - 2 of 14 items'),
      },
    )}`,
    pages: ['relationships'],
    facts: {
      relationships: [rel('Testerman, Olga', 'Aunt', 'gpmt'), rel('Testerman, Paul', 'Uncle', 'gpmt')],
      rows: [{ seen: 2, total: 14 }],
    },
    says: { 'REL-NONE': 'unknown', 'REL-MAIL': 'unknown' },
  },
  {
    title: 'Kendo in the middle of a scroll: rows 40 and 41 of 200',
    url,
    html: `${ana}${kendoGrid(
      heads,
      kendoRows(
        [
          ['Testerman, Olga', 'Aunt', box(false), box(false), box(false), box(false)],
          ['Testerman, Paul', 'Father', box(true), box(false), box(true), box(false)],
        ],
        41,
      ),
      { count: '201' },
    )}`,
    pages: ['relationships'],
    facts: { rows: [{ seen: 2, total: 200 }] },
    says: { 'REL-PORTAL': 'fails 1', 'REL-NOPORTAL': 'unknown' },
  },
  {
    title: 'Material without tables, switches that are buttons',
    url,
    html: `${ana}<h2>Relationships</h2>${flex(
      ['Name', 'Relationship', 'Legal Guardian', 'Portal'],
      [
        ['Sample, Ines', 'Mother', toggle(true, 'Legal Guardian'), toggle(true, 'Portal')],
        ['Sample, Omar', 'Step-Father', toggle(false, 'Legal Guardian'), toggle(false, 'Portal')],
      ],
    )}`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', 'Mother', 'GP'), rel('Sample, Omar', 'Step-Father', 'gp')] },
    says: { 'REL-GUARDIAN': 'meets', 'REL-NONE': 'meets' },
  },
  {
    title: 'jqGrid whose first row only gives widths; Yes, No and a dash; "Type" may be of anything',
    url,
    html: `${ana}${jq(
      ['Related Person', 'Type', 'Guardian', 'Portal', 'Mail', 'Messenger'],
      [
        [mother, 'Mother', 'Yes', 'Yes', 'No', '-'],
        [father, 'Father', 'Yes', 'No', 'Yes', '-'],
      ],
    )}`,
    pages: ['relationships'],
    facts: {
      relationships: [
        rel('Sample, Ines', null, 'GPm', { personID: '910101' }),
        rel('Sample-Testerman, Omar', null, 'GpM', { personID: '910102' }),
      ],
    },
    says: { 'REL-PORTAL': 'fails 1', 'REL-MAIL': 'meets', 'REL-GUARDIAN': 'unknown' },
  },
  {
    title: 'Panels that unfold, name and relation in their heads: the relation has no label',
    url,
    html: `${ana}<h1>Relationships</h1>${panels(heads, [
      ['Sample, Ines', 'Mother', 'Yes', 'Yes', 'No', 'No'],
      ['Practice, Ned', 'Grandfather', 'No', 'No', 'Yes', 'No'],
    ])}`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', null, 'GPmt'), rel('Practice, Ned', null, 'gpMt')] },
  },
  {
    title: 'A page that the browser put into Spanish',
    url,
    html: `<h1>${translated('Relaciones')}</h1>${material(
      ['Nombre', 'Relación', 'Tutor', 'Portal', 'Envío', 'Mensajero', 'Fecha de inicio', 'Fecha de finalización'].map(
        translated,
      ),
      [
        ['Sample, Ines', 'Madre', 'Sí', 'Sí', 'No', 'No', '01/08/2024', ''],
        ['Sample, Omar', 'Padre', 'Sí', 'No', 'Sí', 'No', '01/08/2024', '31/05/2025'],
      ].map((row) => row.map((cell) => cell && translated(cell))),
    )}`,
    pages: ['relationships'],
    facts: {
      relationships: [
        { name: 'Sample, Ines', relationship: 'Madre', guardian: true, portal: true, active: true },
        {
          name: 'Sample, Omar',
          relationship: 'Padre',
          guardian: true,
          portal: false,
          endDate: '2025-05-31',
          active: false,
        },
      ],
    },
  },
  {
    title: 'Ext JS 3, without roles: a table for each row, the heads in one of their own',
    url,
    html: `${ana}${extOld(
      ['Name', 'Relationship', 'Guardian', 'Portal'],
      [
        ['Practice, Ida', 'Aunt', box(false), box(false)],
        ['Sample, Ines', 'Mother', box(true), box(false)],
        ['Sample, Omar', 'Father', box(true), box(true)],
      ],
    )}`,
    pages: ['relationships'],
    facts: {
      relationships: [
        rel('Practice, Ida', 'Aunt', 'gp'),
        rel('Sample, Ines', 'Mother', 'Gp'),
        rel('Sample, Omar', 'Father', 'GP'),
      ],
      rows: [{ seen: 3, total: 3 }],
    },
    says: { 'REL-PORTAL': 'fails 1', 'REL-NONE': 'meets' },
  },
  {
    title: 'Ext JS 3 with locked columns: two such grids side by side',
    url,
    html: `${ana}<div class="x-grid3">${['Name|Relationship', 'Guardian|Portal']
      .map((heads, part) =>
        extOld(
          heads.split('|'),
          [
            ['Practice, Ida', 'Aunt', box(false), box(false)],
            ['Sample, Ines', 'Mother', box(true), box(true)],
          ].map((row) => row.slice(part * 2, part * 2 + 2)),
        ),
      )
      .join('')}</div>`,
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Ida', 'Aunt', 'gp'), rel('Sample, Ines', 'Mother', 'GP')] },
    says: { 'REL-NONE': 'meets', 'REL-PORTAL': 'meets' },
  },
];
