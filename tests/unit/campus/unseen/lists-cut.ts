import type { Judged } from '../more-strangers/judged.ts';
import { rel } from '../strangers/expected.ts';
import { bar, grid, heads, off, on, table, tool } from './draw.ts';

const student = bar('Practice, Ana M', '914001');
const aunt = ['<a href="#">Practice, Vera</a>', 'Aunt', off, off, off, on];
const mother = ['<a href="#">Practice, Nora</a>', 'Mother', on, on, on, on];

/** Lists of contacts of which only a part is on the page, or is shown. */
export const listsCut: Judged[] = [
  {
    title: 'a grid that scrolls, four of eight rows drawn',
    html: [
      student,
      tool(grid(heads, [mother, aunt, aunt.with(0, 'Sample, Otto'), aunt.with(0, 'Sample, Ida')], { count: 8 })),
    ],
    pages: ['relationships'],
    facts: { rows: [{ seen: 4, total: 8 }] },
    says: {
      'REL-NONE': 'meets',
      'REL-PORTAL': 'unknown',
      'REL-ENDED': 'unknown',
      'REL-DUP': 'unknown',
      'REL-GUARDIAN': 'unknown',
    },
  },
  {
    title: 'the lower end of a grid that scrolls: its first rows are gone from the page',
    html: [student, tool(grid(heads, [aunt, aunt.with(0, 'Sample, Ida')], { count: 5, from: 3 }))],
    pages: ['relationships'],
    facts: { rows: [{ seen: 2, total: 5 }] },
    says: { 'REL-NONE': 'unknown', 'REL-MAIL': 'unknown', 'REL-PORTAL': 'unknown' },
  },
  {
    title: 'a grid that scrolls and says minus one for how many rows it has',
    html: [student, tool(grid(heads, [aunt, aunt.with(0, 'Sample, Ida')], { count: -2 }))],
    pages: ['relationships'],
    facts: { rows: [{ seen: 2, total: null }] },
    says: { 'REL-NONE': 'unknown', 'REL-PORTAL': 'unknown' },
  },
  {
    title: 'a pager: 1 - 2 of 7 items',
    html: [
      student,
      tool(`<h2>Relationships</h2>${table(heads, [aunt, aunt.with(0, 'Sample, Otto')])}
        <div class="pager"><a href="#" title="Go to the first page">«</a> <b>1</b> <a href="#">2</a> <a href="#">3</a> <span>1 - 2 of 7 items</span></div>`),
    ],
    pages: ['relationships'],
    facts: { rows: [{ seen: 2, total: 7 }] },
    says: { 'REL-NONE': 'unknown', 'REL-PORTAL': 'unknown', 'REL-MAIL': 'unknown' },
  },
  {
    title: 'a pager of pages alone: Page 2 of 3',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(heads, [aunt, mother])}<div>Page <input type="text" value="2" size="2"> of 3 <button>Next</button></div>`,
      ),
    ],
    pages: ['relationships'],
    facts: { rows: [{ seen: 2, total: null }] },
    says: { 'REL-PORTAL': 'unknown', 'REL-ENDED': 'unknown', 'REL-NONE': 'meets' },
  },
  {
    title: 'a button for the rest of the rows: Load more, showing 2 of 6',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(heads, [aunt, aunt.with(0, 'Sample, Otto')])}<p>Showing 2 of 6</p><button>Load more</button>`,
      ),
    ],
    pages: ['relationships'],
    facts: { rows: [{ seen: 2, total: 6 }] },
    says: { 'REL-NONE': 'unknown', 'REL-PORTAL': 'unknown' },
  },
  {
    title: 'a button for the rest of the rows that says no number',
    html: [
      student,
      tool(`<h2>Relationships</h2>${table(heads, [aunt, aunt.with(0, 'Sample, Otto')])}<button>Show more</button>`),
    ],
    pages: ['relationships'],
    facts: { rows: [{ seen: 2, total: null }] },
    says: { 'REL-NONE': 'unknown', 'REL-PORTAL': 'unknown' },
  },
  {
    title: 'rows in groups, one group closed: its people are not on the page',
    html: [
      student,
      tool(`<h2>Relationships</h2><table class="k-grid-table" role="grid"><thead><tr>${heads.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>
        <tr class="k-grouping-row" aria-expanded="false"><td colspan="6"><a href="#" title="Expand group" aria-label="Expand group">▸</a> Household members (3)</td></tr>
        <tr class="k-grouping-row" aria-expanded="true"><td colspan="6"><a href="#" title="Collapse group" aria-label="Collapse group">▾</a> Non-household (1)</td></tr>
        <tr>${aunt.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table>`),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Vera', 'Aunt', 'gmpT')] },
    says: { 'REL-NONE': 'unknown', 'REL-PORTAL': 'unknown' },
  },
  {
    title: 'a group closed, and nothing but the arrow in its line says so',
    html: [
      student,
      tool(`<h2>Relationships</h2><table><thead><tr>${heads.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>
        <tr class="group"><td colspan="6">▶ Household members (3)</td></tr>
        <tr class="group"><td colspan="6">▼ Non-household (1)</td></tr>
        <tr>${aunt.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table>`),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown', 'REL-PORTAL': 'unknown' },
  },
  {
    title: 'rows in groups, all open',
    html: [
      student,
      tool(`<h2>Relationships</h2><table><thead><tr>${heads.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>
        <tr class="group"><th colspan="6" scope="rowgroup">Household: Practice Home (1)</th></tr>
        <tr>${mother.map((cell) => `<td>${cell}</td>`).join('')}</tr>
        <tr class="group"><th colspan="6" scope="rowgroup">Non-household (1)</th></tr>
        <tr>${aunt.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table>`),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'GMPT'), rel('Practice, Vera', 'Aunt', 'gmpT')] },
    says: { 'REL-NONE': 'meets', 'REL-PORTAL': 'meets' },
  },
  {
    title: 'a filter by kind of relationship is set: other people are not shown',
    html: [
      student,
      tool(
        `<h2>Relationships</h2><div class="filters"><span>Filters: Relationship = Aunt</span> <button>Clear filters</button></div>${table(heads, [aunt])}`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown', 'REL-PORTAL': 'unknown' },
  },
  {
    title: 'a filter row under the headers with a word typed in',
    html: [
      student,
      tool(`<h2>Relationships</h2><table><thead><tr>${heads.map((one) => `<th>${one}</th>`).join('')}</tr>
        <tr><th><input type="text" aria-label="Filter Name" value="vera"></th><th><input type="text" aria-label="Filter Relationship" value=""></th><th></th><th></th><th></th><th></th></tr></thead>
        <tbody><tr>${aunt.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table>`),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown', 'REL-PORTAL': 'unknown' },
  },
  {
    title: 'ended rows are left out: Showing active only',
    html: [student, tool(`<h2>Relationships</h2><p>Showing active only</p>${table(heads, [mother, aunt])}`)],
    pages: ['relationships'],
    says: { 'REL-NONE': 'meets', 'REL-ENDED': 'unknown', 'REL-PORTAL': 'meets' },
  },
  {
    title: 'ended rows are left out: the box for them is empty',
    html: [
      student,
      tool(`<h2>Relationships</h2><label><input type="checkbox"> Show inactive relationships</label>
        ${table(
          [...heads, 'Start Date', 'End Date'],
          [
            [...mother, '08/01/2020', ''],
            [...aunt, '08/01/2020', ''],
          ],
        )}`),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'meets', 'REL-ENDED': 'unknown', 'REL-PORTAL': 'meets' },
  },
  {
    title: 'the list is being loaded: bars in place of words',
    html: [
      student,
      tool(
        `<h2>Relationships</h2><div aria-busy="true">${table(
          heads,
          [0, 1, 2].map(() => heads.map(() => '<span class="k-skeleton k-skeleton-text"></span>')),
        )}</div>`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown', 'REL-PORTAL': 'unknown' },
  },
  {
    title: 'the list is being loaded: Loading… in its one line',
    html: [
      student,
      tool(
        `<h2>Relationships</h2><table><thead><tr>${heads.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody><tr><td colspan="6">Loading…</td></tr></tbody></table>`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown', 'REL-PORTAL': 'unknown', 'REL-ENDED': 'unknown' },
  },
  {
    title: 'an error in place of the list',
    html: [
      student,
      tool(
        `<h2>Relationships</h2><div role="alert">Relationships could not be loaded. Try again later.</div><table><thead><tr>${heads.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody></tbody></table>`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown', 'REL-PORTAL': 'unknown', 'REL-ENDED': 'unknown' },
  },
  {
    // An empty list may as well be one that failed to load (DESIGN §5): the words alone are not believed.
    title: 'a student without anybody: No records found',
    html: [
      student,
      tool(
        `<h2>Relationships</h2><table><thead><tr>${heads.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody><tr class="k-grid-norecords"><td colspan="6">No records found.</td></tr></tbody></table><span>0 - 0 of 0 items</span>`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [] },
    says: { 'REL-NONE': 'unknown', 'REL-PORTAL': 'unknown' },
  },
];
