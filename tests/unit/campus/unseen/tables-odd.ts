import type { Judged } from '../more-strangers/judged.ts';
import { rel } from '../strangers/expected.ts';
import { bar, heads, off, on, table, tool } from './draw.ts';

const student = bar('Practice, Ana M', '914001');
const short = ['Name', 'Relationship', 'Guardian', 'Portal'];
const two = [rel('Practice, Nora', 'Mother', 'Gp'), rel('Practice, Vera', 'Aunt', 'gp')];
const hide = 'style="display:none"';

/** Lists whose cells do not simply stand under their headers. */
export const tablesOdd: Judged[] = [
  {
    title: 'a column that the user has hidden is not read from behind',
    html: [
      student,
      tool(`<h2>Relationships</h2><table><thead><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th ${hide}>Portal</th></tr></thead><tbody>
        <tr><td>Practice, Nora</td><td>Mother</td><td>${on}</td><td ${hide}>${on}</td></tr>
        <tr><td>Practice, Vera</td><td>Aunt</td><td>${off}</td><td ${hide}>${off}</td></tr></tbody></table>`),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'G'), rel('Practice, Vera', 'Aunt', 'g')] },
    says: { 'REL-PORTAL': 'unknown', 'REL-NONE': 'meets' },
  },
  {
    title: 'a hidden column between shown ones: only its header is gone from the page',
    html: [
      student,
      tool(`<h2>Relationships</h2><table><thead><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr></thead><tbody>
        <tr><td>Practice, Nora</td><td>Mother</td><td ${hide}>${on}</td><td>${on}</td><td>${off}</td></tr>
        <tr><td>Practice, Vera</td><td>Aunt</td><td ${hide}>${on}</td><td>${off}</td><td>${off}</td></tr></tbody></table>`),
    ],
    pages: ['relationships'],
    facts: { relationships: two },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'the name stands still: two tables side by side',
    html: [
      student,
      tool(`<h2>Relationships</h2><div class="k-grid" role="grid" aria-rowcount="3">
        <div class="k-grid-header"><div class="k-grid-header-locked"><table><thead><tr role="row"><th role="columnheader" aria-colindex="1">Name</th></tr></thead></table></div>
          <div class="k-grid-header-wrap"><table><thead><tr role="row"><th role="columnheader" aria-colindex="2">Relationship</th><th role="columnheader" aria-colindex="3">Guardian</th><th role="columnheader" aria-colindex="4">Portal</th></tr></thead></table></div></div>
        <div class="k-grid-container"><div class="k-grid-content-locked"><table><tbody><tr role="row" aria-rowindex="2"><td role="gridcell" aria-colindex="1">Practice, Nora</td></tr><tr role="row" aria-rowindex="3"><td role="gridcell" aria-colindex="1">Practice, Vera</td></tr></tbody></table></div>
          <div class="k-grid-content"><table><tbody><tr role="row" aria-rowindex="2"><td role="gridcell" aria-colindex="2">Mother</td><td role="gridcell" aria-colindex="3">${on}</td><td role="gridcell" aria-colindex="4">${off}</td></tr><tr role="row" aria-rowindex="3"><td role="gridcell" aria-colindex="2">Aunt</td><td role="gridcell" aria-colindex="3">${off}</td><td role="gridcell" aria-colindex="4">${off}</td></tr></tbody></table></div></div></div>`),
    ],
    pages: ['relationships'],
    facts: { relationships: two },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'the name stands still: two plain tables, not one number to join them by',
    html: [
      student,
      tool(`<h2>Relationships</h2><div style="display:flex">
        <table class="fixed"><thead><tr><th>Name</th><th>Relationship</th></tr></thead><tbody><tr><td>Practice, Nora</td><td>Mother</td></tr><tr><td>Practice, Vera</td><td>Aunt</td></tr></tbody></table>
        <table class="scroll"><thead><tr><th>Guardian</th><th>Mailing</th><th>Portal</th></tr></thead><tbody><tr><td>${on}</td><td>${on}</td><td>${off}</td></tr><tr><td>${off}</td><td>${off}</td><td>${off}</td></tr></tbody></table></div>`),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'GMp'), rel('Practice, Vera', 'Aunt', 'gmp')] },
    says: { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets' },
  },
  {
    title: 'a second header that stays in view over the list',
    html: [
      student,
      tool(`<h2>Relationships</h2><table class="sticky" aria-hidden="true" style="position:fixed;top:0"><thead><tr>${short.map((one) => `<th>${one}</th>`).join('')}</tr></thead></table>
        ${table(short, [
          ['Practice, Nora', 'Mother', on, off],
          ['Practice, Vera', 'Aunt', off, off],
        ])}`),
    ],
    pages: ['relationships'],
    facts: { relationships: two },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'columns that were moved: cells stand in another order than headers, numbers tell where',
    html: [
      student,
      tool(`<h2>Relationships</h2><div role="treegrid" class="ag-root" aria-rowcount="3" aria-colcount="4"><div role="rowgroup"><div role="row" aria-rowindex="1">
        <div role="columnheader" aria-colindex="1" col-id="name">Name</div><div role="columnheader" aria-colindex="3" col-id="guardian">Guardian</div><div role="columnheader" aria-colindex="4" col-id="portal">Portal</div><div role="columnheader" aria-colindex="2" col-id="rel">Relationship</div></div></div>
        <div role="rowgroup"><div role="row" aria-rowindex="2"><div role="gridcell" aria-colindex="1" col-id="name">Practice, Nora</div><div role="gridcell" aria-colindex="2" col-id="rel">Mother</div><div role="gridcell" aria-colindex="4" col-id="portal">${off}</div><div role="gridcell" aria-colindex="3" col-id="guardian">${on}</div></div>
        <div role="row" aria-rowindex="3"><div role="gridcell" aria-colindex="2" col-id="rel">Aunt</div><div role="gridcell" aria-colindex="1" col-id="name">Practice, Vera</div><div role="gridcell" aria-colindex="3" col-id="guardian">${off}</div><div role="gridcell" aria-colindex="4" col-id="portal">${off}</div></div></div></div>`),
    ],
    pages: ['relationships'],
    facts: { relationships: two },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'two rows of headers, the upper ones over several columns',
    html: [
      student,
      tool(`<table><caption>Relationships</caption><thead><tr><th rowspan="2">Name</th><th rowspan="2">Relationship</th><th colspan="2">Receives</th><th colspan="2">Rights</th></tr>
        <tr><th>Mailing</th><th>Messenger</th><th>Guardian</th><th>Portal</th></tr></thead><tbody>
        <tr><td>Practice, Nora</td><td>Mother</td><td>${on}</td><td>${off}</td><td>${on}</td><td>${off}</td></tr></tbody></table>`),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'MtGp')] },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'an upper header that turns the lower ones round: Guardian and Portal of the last year',
    html: [
      student,
      tool(`<table><caption>Relationships</caption><thead><tr><th rowspan="2">Name</th><th rowspan="2">Relationship</th><th colspan="2">This year</th><th colspan="2">Last year</th></tr>
        <tr><th>Guardian</th><th>Portal</th><th>Guardian</th><th>Portal</th></tr></thead><tbody>
        <tr><td>Practice, Nora</td><td>Mother</td><td>${off}</td><td>${off}</td><td>${on}</td><td>${on}</td></tr></tbody></table>`),
    ],
    // No column is certain, so that it is not taken for the page at all.
    pages: [],
    says: { 'REL-PORTAL': 'not asked', 'REL-NONE': 'not asked' },
  },
  {
    title: 'a row whose name cell spans the next row too: two routes to one person',
    html: [
      student,
      tool(`<h2>Relationships</h2><table><thead><tr>${short.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>
        <tr><td rowspan="2">Practice, Nora</td><td>Mother</td><td>${on}</td><td>${on}</td></tr>
        <tr><td>Emergency Contact</td><td>${off}</td><td>${off}</td></tr></tbody></table>`),
    ],
    pages: ['relationships'],
    facts: {
      relationships: [rel('Practice, Nora', 'Mother', 'GP'), rel('Practice, Nora', 'Emergency Contact', 'gp')],
    },
    says: { 'REL-PORTAL': 'meets', 'REL-ACCESS': 'meets' },
  },
  {
    title: 'one person a card: the word stands in the cell before its box',
    html: [
      student,
      tool(`<h2>Relationships</h2>
        <div class="card"><h3>Practice, Nora</h3><table><tr><td>Relationship</td><td>Mother</td></tr><tr><td>Guardian</td><td>${on}</td><td>Portal</td><td>${off}</td></tr></table></div>
        <div class="card"><h3>Practice, Vera</h3><table><tr><td>Relationship</td><td>Aunt</td></tr><tr><td>Guardian</td><td>${off}</td><td>Portal</td><td>${off}</td></tr></table></div>`),
    ],
    pages: ['relationships'],
    facts: { relationships: two },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'one person a card: the word stands in the cell behind its box',
    html: [
      student,
      tool(`<h2>Relationships</h2>
        <div class="card"><h3>Practice, Nora</h3><p>Mother</p><table><tr><td>${on}</td><td>Guardian</td><td>${off}</td><td>Portal</td></tr></table></div>
        <div class="card"><h3>Practice, Vera</h3><p>Aunt</p><table><tr><td>${off}</td><td>Guardian</td><td>${off}</td><td>Portal</td></tr></table></div>`),
    ],
    // Not read: which cell of a row of four belongs to which is not certain.
    pages: [],
    says: { 'REL-PORTAL': 'not asked' },
  },
  {
    title: 'one person a part that opens and shuts; two are shut',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${[
          ['Practice, Nora', 'Mother', true],
          ['Practice, Omar', 'Father', false],
          ['Practice, Vera', 'Aunt', false],
        ]
          .map(
            (
              [name, type, open],
              at,
            ) => `<section><h3><button aria-expanded="${open}" aria-controls="p${at}">${name} – ${type}</button></h3>
            <div id="p${at}" ${open ? '' : 'hidden'}><label>${on} Guardian</label> <label>${on} Portal</label> <label>${off} Mailing</label></div></section>`,
          )
          .join('')}`,
      ),
    ],
    // One person alone is no list.
    pages: [],
    says: { 'REL-PORTAL': 'not asked', 'REL-ACCESS': 'not asked' },
  },
  {
    title: 'one person a list of words and what they say',
    html: [
      student,
      tool(`<h2>Relationships</h2>
        <section><h3>Practice, Nora</h3><dl><dt>Relationship</dt><dd>Mother</dd><dt>Guardian</dt><dd>Yes</dd><dt>Portal</dt><dd>No</dd></dl></section>
        <section><h3>Practice, Vera</h3><dl><dt>Relationship</dt><dd>Aunt</dd><dt>Guardian</dt><dd>No</dd><dt>Portal</dt><dd>No</dd></dl></section>`),
    ],
    pages: ['relationships'],
    facts: { relationships: two },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    // What follows two words is of both, by the rules of HTML, so that neither is read.
    title: 'a list of words in which what one word says is missing: nothing slides up',
    html: [
      student,
      tool(`<h2>Relationships</h2>
        <section><h3>Practice, Nora</h3><dl><dt>Relationship</dt><dd>Mother</dd><dt>Guardian</dt><dd>Yes</dd><dt>Portal</dt><dt>Mailing</dt><dd>Yes</dd></dl></section>
        <section><h3>Practice, Omar</h3><dl><dt>Relationship</dt><dd>Father</dd><dt>Guardian</dt><dd>Yes</dd><dt>Portal</dt><dd>Yes</dd><dt>Mailing</dt><dd>Yes</dd></dl></section>`),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'G'), rel('Practice, Omar', 'Father', 'GPM')] },
    says: { 'REL-PORTAL': 'unknown 0' },
  },
  {
    title: 'a row with another table in its cell: the boxes of that are not the row’s',
    html: [
      student,
      tool(`<h2>Relationships</h2><table><thead><tr>${short.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>
        <tr><td>Practice, Nora</td><td>Mother</td><td>${on}</td><td><table><tr><td>Invited</td><td>${on}</td></tr><tr><td>Access</td><td>${off}</td></tr></table></td></tr></tbody></table>`),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'G')] },
    says: { 'REL-PORTAL': 'unknown' },
  },
  {
    title: 'a Self row, and a line for a new person that is still blank',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(heads, [
          ['Practice, Ana M', 'Self', on, on, on, on],
          ['Practice, Vera', 'Aunt', off, off, off, off],
          [
            '<input type="text" placeholder="Find person">',
            '<select><option value="" selected></option><option>Mother</option></select>',
            on,
            on,
            on,
            on,
          ],
        ])}`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'fails' },
  },
];
