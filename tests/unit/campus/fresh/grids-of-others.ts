import type { Judged } from '../more-strangers/judged.ts';
import { rel } from '../strangers/expected.ts';
import { heads, off, on, tool } from '../unseen/draw.ts';
import { ana, nora, noTick, noVerdict, open, vera } from './draw.ts';

const ticked = (cell: string) => cell === on;
const material = (cell: string, at: number) =>
  cell === on || cell === off
    ? `<mat-checkbox class="mat-mdc-checkbox"><div class="mdc-form-field"><div class="mdc-checkbox"><input type="checkbox" class="mdc-checkbox__native-control" ${ticked(cell) ? 'checked' : ''} id="mc-${at}-input"><div class="mdc-checkbox__background"><svg aria-hidden="true"></svg></div></div><label for="mc-${at}-input"></label></div></mat-checkbox>`
    : cell;
const ag = (cell: string) =>
  cell === on || cell === off
    ? `<div class="ag-checkbox ag-input-field"><div class="ag-wrapper ag-checkbox-input-wrapper ${ticked(cell) ? 'ag-checked' : ''}"><input class="ag-input-field-input ag-checkbox-input" type="checkbox" tabindex="-1" disabled ${ticked(cell) ? 'checked' : ''} aria-label="Press SPACE to toggle cell value (${ticked(cell) ? 'checked' : 'unchecked'})"></div></div>`
    : `<span class="ag-cell-value">${cell}</span>`;
const prime = (cell: string) =>
  cell === on || cell === off
    ? `<p-checkbox><div class="p-checkbox p-component ${ticked(cell) ? 'p-checkbox-checked' : ''}"><div class="p-hidden-accessible"><input type="checkbox" readonly ${ticked(cell) ? 'checked' : ''}></div><div class="p-checkbox-box"><span class="p-checkbox-icon ${ticked(cell) ? 'pi pi-check' : ''}"></span></div></div></p-checkbox>`
    : cell;

const agHead = (list: string[], from: number) =>
  `<div class="ag-header-row ag-header-row-column" role="row" aria-rowindex="1">${list
    .map(
      (head, at) =>
        `<div class="ag-header-cell" role="columnheader" aria-colindex="${from + at}" aria-sort="none" col-id="c${from + at}"><div class="ag-header-cell-comp-wrapper" role="presentation"><div class="ag-cell-label-container" role="presentation"><span class="ag-icon ag-icon-menu" aria-hidden="true"></span><div class="ag-header-cell-label" role="presentation"><span class="ag-header-cell-text">${head}</span></div></div></div></div>`,
    )
    .join('')}</div>`;
const agRow = (cells: string[], index: number, from: number) =>
  `<div role="row" row-index="${index}" aria-rowindex="${index + 2}" row-id="${index}" class="ag-row ag-row-position-absolute" style="transform: translateY(${index * 42}px)">${cells.map((cell, at) => `<div role="gridcell" aria-colindex="${from + at}" col-id="c${from + at}" class="ag-cell">${ag(cell)}</div>`).join('')}</div>`;
const agGrid = (rows: string[][], order = rows.map((_, at) => at), count = rows.length) =>
  `<h2>Relationships</h2><div class="ag-root-wrapper"><div class="ag-root" role="grid" aria-colcount="6" aria-rowcount="${count + 1}"><div class="ag-header" role="presentation"><div class="ag-pinned-left-header" role="rowgroup">${agHead(heads.slice(0, 1), 1)}</div><div class="ag-header-viewport" role="presentation"><div class="ag-header-container" role="rowgroup">${agHead(heads.slice(1), 2)}</div></div></div>
   <div class="ag-body" role="presentation"><div class="ag-body-viewport" role="presentation"><div class="ag-pinned-left-cols-container" role="rowgroup">${rows.map((row, at) => agRow(row.slice(0, 1), at, 1)).join('')}</div><div class="ag-center-cols-viewport" role="presentation"><div class="ag-center-cols-container" role="rowgroup">${order.map((at) => agRow((rows[at] ?? []).slice(1), at, 2)).join('')}</div></div></div></div></div></div>`;

const lockedHalf = (tag: 'th' | 'td', cells: string[], index: number, from: number) =>
  `<tr role="row" aria-rowindex="${index}" data-kendo-grid-item-index="${index - 2}">${cells.map((cell, at) => `<${tag} role="${tag === 'th' ? 'columnheader' : 'gridcell'}" aria-colindex="${from + at}">${cell}</${tag}>`).join('')}</tr>`;
const locked = (rows: string[][]) =>
  `<h2>Relationships</h2><kendo-grid class="k-grid k-grid-md k-grid-lockedcolumns"><div class="k-grid-aria-root" role="grid" aria-rowcount="${rows.length + 1}" aria-colcount="6"><div class="k-grid-header" role="presentation"><div class="k-grid-header-locked"><table role="presentation"><thead role="rowgroup">${lockedHalf('th', heads.slice(0, 2), 1, 1)}</thead></table></div><div class="k-grid-header-wrap"><table role="presentation"><thead role="rowgroup">${lockedHalf('th', heads.slice(2), 1, 3)}</thead></table></div></div>
   <kendo-grid-list class="k-grid-container"><div class="k-grid-content-locked"><table role="presentation"><tbody role="rowgroup">${rows.map((row, at) => lockedHalf('td', row.slice(0, 2), at + 2, 1)).join('')}</tbody></table></div><div class="k-grid-content"><table role="presentation"><tbody role="rowgroup">${rows.map((row, at) => lockedHalf('td', row.slice(2), at + 2, 3)).join('')}</tbody></table></div></kendo-grid-list></div></kendo-grid>`;

const two = [rel('Practice, Nora', 'Mother', 'GMpT'), rel('Practice, Vera', 'Aunt', 'gmpT')];
const plain = { pages: ['relationships' as const], student: '914001', facts: { relationships: two } };
const says = { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets', 'REL-NOPORTAL': 'review', 'REL-GUARDIAN': 'meets' };

/** The list of contacts in the grids of other libraries. */
export const gridsOfOthers: Judged[] = [
  {
    ...plain,
    title: 'Angular Material, a table with sorting headers',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><table mat-table class="mat-mdc-table mdc-data-table__table cdk-table" role="table"><thead role="rowgroup"><tr mat-header-row role="row">${heads.map((head) => `<th mat-header-cell role="columnheader" aria-sort="none"><div class="mat-sort-header-container mat-focus-indicator" tabindex="0" role="button"><div class="mat-sort-header-content">${head}</div><div class="mat-sort-header-arrow"><svg viewBox="0 -960 960 960" focusable="false" aria-hidden="true"><path d="M440"></path></svg></div></div></th>`).join('')}</tr></thead><tbody role="rowgroup">${[nora, vera].map((row, line) => `<tr mat-row role="row">${row.map((cell, at) => `<td mat-cell role="cell">${material(cell, line * 10 + at)}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
      ),
    ],
    says,
  },
  {
    ...plain,
    title: 'Angular Material, rows that are elements of its own',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><mat-table role="table"><mat-header-row role="row">${heads.map((head) => `<mat-header-cell role="columnheader">${head}</mat-header-cell>`).join('')}</mat-header-row>${[nora, vera].map((row, line) => `<mat-row role="row">${row.map((cell, at) => `<mat-cell role="cell">${material(cell, line * 10 + at)}</mat-cell>`).join('')}</mat-row>`).join('')}</mat-table>`,
      ),
    ],
    says,
  },
  { ...plain, title: 'ag-Grid with the names in a pinned column', html: [ana, tool(agGrid([nora, vera]))], says },
  {
    ...plain,
    title: 'ag-Grid after a sort: the middle rows stand in another order than the names',
    html: [ana, tool(agGrid([nora, vera], [1, 0]))],
    says,
  },
  {
    title: 'ag-Grid that draws two of nine rows',
    html: [ana, tool(agGrid([vera, vera.with(0, 'Sample, Ida')], [0, 1], 9))],
    pages: ['relationships'],
    says: { 'REL-NONE': open, 'REL-PORTAL': noTick, 'REL-ENDED': noTick },
  },
  {
    ...plain,
    title: 'Kendo with locked columns: two tables side by side',
    html: [ana, tool(locked([nora, vera]))],
    says,
  },
  {
    ...plain,
    title: 'Kendo with detail rows: phone numbers in a table below each person',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><div class="k-grid" role="grid" aria-rowcount="3"><table role="presentation"><thead role="rowgroup"><tr role="row"><th class="k-hierarchy-cell k-header" role="columnheader"></th>${heads.map((head) => `<th role="columnheader">${head}</th>`).join('')}</tr></thead><tbody role="rowgroup">${[
          nora,
          vera,
        ]
          .map(
            (row) =>
              `<tr role="row" class="k-master-row"><td class="k-hierarchy-cell" role="gridcell"><a href="#" title="Collapse Details" aria-label="Collapse Details" class="k-icon-button">–</a></td>${row.map((cell) => `<td role="gridcell">${cell}</td>`).join('')}</tr><tr role="row" class="k-detail-row"><td class="k-hierarchy-cell"></td><td class="k-detail-cell" colspan="6"><table><thead><tr><th>Phone</th><th>Private</th></tr></thead><tbody><tr><td>404-555-0110</td><td>${on}</td></tr></tbody></table></td></tr>`,
          )
          .join('')}</tbody></table></div>`,
      ),
    ],
    says,
  },
  {
    ...plain,
    title: 'Kendo in groups: an indent before each cell, all groups open',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><div class="k-grid" role="grid"><table role="presentation"><thead role="rowgroup"><tr role="row"><th class="k-group-cell k-header" role="presentation"></th>${heads.map((head) => `<th role="columnheader">${head}</th>`).join('')}</tr></thead><tbody role="rowgroup">${[
          ['Mother', nora] as const,
          ['Aunt', vera] as const,
        ]
          .map(
            ([group, row]) =>
              `<tr role="row" class="k-grouping-row k-table-group-row"><td role="gridcell" colspan="7" aria-expanded="true"><p class="k-reset"><a href="#" title="Collapse group" aria-label="Collapse group" class="k-i-caret-alt-down"></a> Relationship: ${group}</p></td></tr><tr role="row"><td class="k-group-cell" role="presentation"></td>${row.map((cell) => `<td role="gridcell">${cell}</td>`).join('')}</tr>`,
          )
          .join('')}</tbody></table></div>`,
      ),
    ],
    says,
  },
  {
    ...plain,
    title: 'PrimeNG on a wide screen: the headers in the cells are put away',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><p-table><div class="p-datatable p-datatable-responsive-stack"><table role="table"><thead class="p-datatable-thead"><tr>${heads.map((head) => `<th psortablecolumn class="p-sortable-column" role="columnheader">${head} <p-sorticon><i class="p-sortable-column-icon pi pi-fw pi-sort-alt"></i></p-sorticon></th>`).join('')}</tr></thead><tbody>${[nora, vera].map((row) => `<tr>${row.map((cell, at) => `<td role="cell"><span class="p-column-title" style="display:none">${heads[at]}</span>${prime(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table></div></p-table>`,
      ),
    ],
    says,
  },
  {
    pages: ['relationships'],
    title: 'PrimeNG on a narrow screen: the line of headers is put away, each cell says its own',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><p-table><div class="p-datatable p-datatable-responsive-stack"><table role="table"><thead class="p-datatable-thead" style="display:none"><tr>${heads.map((head) => `<th psortablecolumn class="p-sortable-column" role="columnheader">${head} <p-sorticon><i class="p-sortable-column-icon pi pi-fw pi-sort-alt"></i></p-sorticon></th>`).join('')}</tr></thead><tbody>${[nora.with(2, off), vera].map((row) => `<tr>${row.map((cell, at) => `<td role="cell"><span class="p-column-title">${heads[at]}</span>${prime(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table></div></p-table>`,
      ),
    ],
    says: { 'REL-GUARDIAN': noTick, 'REL-NONE': noTick },
  },
  {
    ...plain,
    title: 'a list drawn by roles alone, its rows without boxes of their own',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><div role="table" aria-label="Relationships" style="display:grid;grid-template-columns:repeat(6,auto)"><div role="rowgroup" style="display:contents"><div role="row" style="display:contents">${heads.map((head) => `<span role="columnheader">${head}</span>`).join('')}</div></div><div role="rowgroup" style="display:contents">${[nora, vera].map((row) => `<div role="row" style="display:contents">${row.map((cell) => `<span role="cell">${cell}</span>`).join('')}</div>`).join('')}</div></div>`,
      ),
    ],
    says,
  },
  {
    title: 'a grid of style alone: cells one after the other, no rows and no roles',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><div class="grid grid-cols-6" style="display:grid;grid-template-columns:repeat(6,1fr)">${heads.map((head) => `<div class="font-bold">${head}</div>`).join('')}${[
          nora,
          vera,
        ]
          .flat()
          .map((cell) => `<div>${cell}</div>`)
          .join('')}</div>`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-PORTAL': noTick },
  },
  {
    ...plain,
    title: 'a tree grid: households, and their people below them',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><div role="treegrid" aria-label="Relationships"><div role="row">${heads.map((head) => `<div role="columnheader">${head}</div>`).join('')}</div>
        <div role="row" aria-level="1" aria-expanded="true"><div role="gridcell" aria-colspan="6">Practice Household (1)</div></div>
        <div role="row" aria-level="2">${nora.map((cell) => `<div role="gridcell">${cell}</div>`).join('')}</div>
        <div role="row" aria-level="1" aria-expanded="true"><div role="gridcell" aria-colspan="6">Non-Household (1)</div></div>
        <div role="row" aria-level="2">${vera.map((cell) => `<div role="gridcell">${cell}</div>`).join('')}</div></div>`,
      ),
    ],
    says,
  },
  {
    title: 'a tree grid with a household that is closed',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><div role="treegrid" aria-label="Relationships"><div role="row">${heads.map((head) => `<div role="columnheader">${head}</div>`).join('')}</div>
        <div role="row" aria-level="1" aria-expanded="false"><div role="gridcell">Practice Household</div></div>
        <div role="row" aria-level="1" aria-expanded="true"><div role="gridcell">Non-Household</div></div>
        <div role="row" aria-level="2">${vera.map((cell) => `<div role="gridcell">${cell}</div>`).join('')}</div></div>`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noVerdict, 'REL-PORTAL': noTick },
  },
  {
    ...plain,
    title: 'a table inside a web component, its boxes components of their own',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><ic-relationships><template shadowrootmode="open"><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${[
          nora,
          vera,
        ]
          .map(
            (row) =>
              `<tr>${row.map((cell) => `<td>${cell === on || cell === off ? `<ic-box><template shadowrootmode="open">${cell}</template></ic-box>` : cell}</td>`).join('')}</tr>`,
          )
          .join('')}</tbody></table></template></ic-relationships>`,
      ),
    ],
    says,
  },
  {
    title: 'rows drawn as one scrolls: room is kept below for those that are not drawn',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><cdk-virtual-scroll-viewport class="cdk-virtual-scroll-viewport" style="height:96px"><div class="cdk-virtual-scroll-content-wrapper"><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${[vera, vera.with(0, 'Sample, Ida')].map((row) => `<tr style="height:48px">${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></div><div class="cdk-virtual-scroll-spacer" style="height:960px"></div></cdk-virtual-scroll-viewport>`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noVerdict, 'REL-PORTAL': noTick },
  },
];
