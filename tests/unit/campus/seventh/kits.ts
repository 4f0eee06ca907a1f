import type { Cell, Row } from './draw.ts';

/** How a kit draws a list: `total` is how many there are in all. */
export type Kit = (heads: readonly string[], rows: readonly Row[], total?: number) => string;

const cells = (row: Row, draw: (cell: Cell, at: number) => string) => row.map(draw).join('');
const native = (cell: Cell, more = '') =>
  typeof cell === 'string' ? cell : `<input type="checkbox" ${cell ? 'checked' : ''} ${more}>`;
const key = (text: string) => text.toLowerCase().replaceAll(/\W+/g, '');

/** AG Grid: the first column is pinned, in a container of its own; cells say by aria-colindex where they stand. */
const agGrid: Kit = (heads, rows, total) => {
  const headCell = (head: string, at: number) =>
    `<div class="ag-header-cell" role="columnheader" aria-colindex="${at + 1}" col-id="${key(head)}"><div class="ag-cell-label-container"><span class="ag-header-icon" aria-hidden="true"></span><span class="ag-header-cell-text">${head}</span></div></div>`;
  const cell = (one: Cell, at: number) =>
    `<div role="gridcell" aria-colindex="${at + 1}" class="ag-cell" col-id="c${at}"><div class="ag-cell-wrapper">${typeof one === 'string' ? `<span class="ag-cell-value">${one}</span>` : `<div class="ag-checkbox-input-wrapper ${one ? 'ag-checked' : ''}">${native(one, 'class="ag-input-field-input" disabled aria-label="Toggle"')}</div>`}</div></div>`;
  const row = (one: Row, at: number, from: number, to?: number) =>
    `<div role="row" row-index="${at}" aria-rowindex="${at + 2}" class="ag-row">${one
      .map((each, column) => [each, column] as const)
      .slice(from, to)
      .map(([each, column]) => cell(each, column))
      .join('')}</div>`;
  return `<div class="ag-root-wrapper"><div class="ag-root" role="grid" aria-colcount="${heads.length}" aria-rowcount="${(total ?? rows.length) + 1}">
    <div class="ag-header" role="presentation"><div class="ag-pinned-left-header" role="rowgroup"><div class="ag-header-row" role="row" aria-rowindex="1">${headCell(heads[0] as string, 0)}</div></div>
    <div class="ag-header-viewport" role="presentation"><div class="ag-header-container" role="rowgroup"><div class="ag-header-row" role="row" aria-rowindex="1">${heads
      .slice(1)
      .map((head, at) => headCell(head, at + 1))
      .join('')}</div></div></div></div>
    <div class="ag-body" role="presentation"><div class="ag-pinned-left-cols-container" role="rowgroup">${rows.map((one, at) => row(one, at, 0, 1)).join('')}</div>
    <div class="ag-center-cols-viewport" role="presentation"><div class="ag-center-cols-container" role="rowgroup">${rows.map((one, at) => row(one, at, 1)).join('')}</div></div></div></div>
    ${total ? `<div class="ag-paging-panel"><span class="ag-paging-row-summary-panel" role="status"><span>1</span> <span>to</span> <span>${rows.length}</span> <span>of</span> <span>${total}</span></span></div>` : ''}</div>`;
};

/** DataTables with scrolling: the head stands twice, once in a table of its own and once folded away in the body's. */
export const dataTables: Kit = (heads, rows, total) =>
  `<div class="dataTables_wrapper dt-container"><div class="dataTables_filter"><label>Search:<input type="search"></label></div><div class="dataTables_scroll"><div class="dataTables_scrollHead"><div class="dataTables_scrollHeadInner"><table class="dataTable"><thead><tr role="row">${heads.map((head) => `<th class="sorting" aria-label="${head}: activate to sort column ascending">${head}</th>`).join('')}</tr></thead></table></div></div>
   <div class="dataTables_scrollBody"><table class="dataTable" id="DataTables_Table_0"><thead><tr role="row" style="height: 0px;">${heads.map((head) => `<th class="sorting" style="padding-top: 0px; height: 0px;"><div class="dataTables_sizing" style="height: 0px; overflow: hidden;">${head}</div></th>`).join('')}</tr></thead><tbody>${rows.map((row, at) => `<tr role="row" class="${at % 2 ? 'even' : 'odd'}">${cells(row, (one) => `<td>${native(one, 'disabled')}</td>`)}</tr>`).join('')}</tbody></table></div></div>
   <div class="dataTables_info" role="status">Showing 1 to ${rows.length} of ${total ?? rows.length} entries</div></div>`;

/** MUI: rows and cells are divs, a box is an input over a drawing. */
const mui: Kit = (heads, rows, total) =>
  `<div class="MuiDataGrid-root" role="grid" aria-colcount="${heads.length}" aria-rowcount="${(total ?? rows.length) + 1}"><div class="MuiDataGrid-columnHeaders" role="presentation"><div role="row" aria-rowindex="1">${heads.map((head, at) => `<div class="MuiDataGrid-columnHeader" role="columnheader" aria-colindex="${at + 1}" data-field="${key(head)}" aria-label="${head}"><div class="MuiDataGrid-columnHeaderTitle">${head}</div><button aria-label="${head} column menu" type="button"></button></div>`).join('')}</div></div>
   <div class="MuiDataGrid-virtualScroller"><div role="rowgroup">${rows
     .map(
       (row, at) =>
         `<div role="row" data-id="${at}" aria-rowindex="${at + 2}" class="MuiDataGrid-row">${cells(row, (one, column) => `<div role="gridcell" class="MuiDataGrid-cell" aria-colindex="${column + 1}" data-field="${key(heads[column] ?? '')}">${typeof one === 'string' ? `<div class="MuiDataGrid-cellContent">${one}</div>` : `<svg class="MuiSvgIcon-root MuiDataGrid-booleanCell" data-value="${one}" aria-label="${one ? 'yes' : 'no'}" data-testid="${one ? 'CheckIcon' : 'CloseIcon'}"><path d=""></path></svg>`}</div>`)}</div>`,
     )
     .join(
       '',
     )}</div></div><div class="MuiTablePagination-root"><p class="MuiTablePagination-selectLabel">Rows per page:</p><p class="MuiTablePagination-displayedRows">1–${rows.length} of ${total ?? rows.length}</p></div></div>`;

/** Quasar: boxes are divs of a role. */
const quasar: Kit = (heads, rows, total) =>
  `<div class="q-table__container"><div class="q-table__middle scroll"><table class="q-table"><thead><tr>${heads.map((head) => `<th class="text-left sortable">${head}<i class="q-icon notranslate material-icons q-table__sort-icon" aria-hidden="true">arrow_upward</i></th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row, (one) => `<td class="q-td">${typeof one === 'string' ? one : `<div class="q-checkbox cursor-pointer" tabindex="0" role="checkbox" aria-checked="${one}"><div class="q-checkbox__inner"><div class="q-checkbox__bg"></div></div></div>`}</td>`)}</tr>`).join('')}</tbody></table></div><div class="q-table__bottom row items-center"><div class="q-table__control"><span class="q-table__bottom-item">Records per page:</span></div><div class="q-table__control"><span class="q-table__bottom-item">1-${rows.length} of ${total ?? rows.length}</span></div></div></div>`;

/** Bootstrap cards: a name over terms; a switch has its own label. */
const cards: Kit = (heads, rows, total) =>
  `<div class="row row-cols-2">${rows.map((row, at) => `<div class="col"><div class="card"><div class="card-body"><h5 class="card-title">${row[0]}</h5><dl class="row">${cells(row.slice(1), (one, column) => (typeof one === 'string' ? `<dt class="col-4">${heads[column + 1]}</dt><dd class="col-8">${one}</dd>` : `<dt class="col-4">${heads[column + 1]}</dt><dd class="col-8"><div class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch" id="s${at}${column}" ${one ? 'checked' : ''}></div></dd>`))}</dl></div></div></div>`).join('')}</div>${total ? `<button class="btn btn-link">Show all ${total} contacts</button>` : ''}`;

/** Kendo with a locked column: two tables side by side, of the same rows. */
const kendoLocked: Kit = (heads, rows, total) => {
  const th = (head: string, at: number) =>
    `<th role="columnheader" aria-colindex="${at + 1}" class="k-header"><span class="k-cell-inner"><span class="k-link"><span class="k-column-title">${head}</span></span></span></th>`;
  const body = (from: number, to?: number) =>
    `<table class="k-grid-table" role="presentation"><tbody role="rowgroup">${rows
      .map(
        (row, at) =>
          `<tr role="row" aria-rowindex="${at + 2}" class="k-master-row">${row
            .map(
              (one, column) =>
                `<td role="gridcell" aria-colindex="${column + 1}" class="k-table-td">${native(one, 'kendocheckbox class="k-checkbox" disabled')}</td>`,
            )
            .slice(from, to)
            .join('')}</tr>`,
      )
      .join('')}</tbody></table>`;
  return `<kendo-grid class="k-grid k-grid-lockedcolumns"><div class="k-grid-aria-root" role="grid" aria-rowcount="${(total ?? rows.length) + 1}" aria-colcount="${heads.length}"><div class="k-grid-header" role="presentation"><div class="k-grid-header-locked"><table role="presentation"><thead role="rowgroup"><tr role="row" aria-rowindex="1">${th(heads[0] as string, 0)}</tr></thead></table></div><div class="k-grid-header-wrap"><table role="presentation"><thead role="rowgroup"><tr role="row" aria-rowindex="1">${heads
    .slice(1)
    .map((head, at) => th(head, at + 1))
    .join(
      '',
    )}</tr></thead></table></div></div><div class="k-grid-container"><div class="k-grid-content-locked">${body(0, 1)}</div><div class="k-grid-content">${body(1)}</div></div></div>${total ? `<kendo-pager class="k-pager"><span class="k-pager-info">1 - ${rows.length} of ${total} items</span></kendo-pager>` : ''}</kendo-grid>`;
};

/** Tabulator: divs, whose tick is a drawing and whose cell says it. */
const tabulator: Kit = (heads, rows, total) =>
  `<div class="tabulator" role="grid"><div class="tabulator-header" role="rowgroup"><div class="tabulator-header-contents" role="rowgroup"><div class="tabulator-headers" role="row">${heads.map((head) => `<div class="tabulator-col" role="columnheader" aria-sort="none" tabulator-field="${key(head)}"><div class="tabulator-col-content"><div class="tabulator-col-title-holder"><div class="tabulator-col-title">${head}</div></div></div></div>`).join('')}</div></div></div><div class="tabulator-tableholder"><div class="tabulator-table" role="rowgroup">${rows.map((row) => `<div class="tabulator-row" role="row">${cells(row, (one, at) => `<div class="tabulator-cell" role="gridcell" tabulator-field="${key(heads[at] ?? '')}" ${typeof one === 'string' ? '' : `aria-checked="${one}"`}>${typeof one === 'string' ? one : `<svg enable-background="new 0 0 24 24"><path fill="${one ? '#2DC214' : '#CE1515'}" d=""></path></svg>`}</div>`)}</div>`).join('')}</div></div><div class="tabulator-footer"><div class="tabulator-footer-contents"><span class="tabulator-page-counter"><span>Showing 1-${rows.length} of ${total ?? rows.length} rows</span></span></div></div></div>`;

/** A legacy tool in frames and fonts: tables in tables, boxes as drawings with names. */
export const xsl: Kit = (heads, rows, total) =>
  `<table border="0" cellpadding="0" width="100%"><tr><td class="detailFormColumn"><table border="0" cellspacing="1"><tr bgcolor="#003366">${heads.map((head) => `<td><font color="#FFFFFF" size="1"><b>${head}</b></font></td>`).join('')}</tr>${rows.map((row, at) => `<tr bgcolor="${at % 2 ? '#EEEEEE' : '#FFFFFF'}">${cells(row, (one) => `<td nowrap><font size="1">${typeof one === 'string' ? one : one ? '<img src="/campus/images/checked.gif" alt="Yes">' : '<img src="/campus/images/unchecked.gif" alt="No">'}</font></td>`)}</tr>`).join('')}</table>${total ? `<font size="1">Records 1 - ${rows.length} of ${total} &nbsp;<a href="javascript:next()">Next &gt;&gt;</a></font>` : ''}</td></tr></table>`;

/** Ionic: items of labels; each says its word and its state. */
const ionic: Kit = (heads, rows, total) =>
  `<ion-list role="list">${rows.map((row) => `<ion-item role="listitem"><ion-label><h2>${row[0]}</h2></ion-label>${cells(row.slice(1), (one, at) => (typeof one === 'string' ? `<p><span class="label">${heads[at + 1]}</span>: <span>${one}</span></p>` : `<ion-toggle role="switch" aria-checked="${one}" aria-label="${heads[at + 1]}">${heads[at + 1]}</ion-toggle>`))}</ion-item>`).join('')}</ion-list>${total ? '<ion-infinite-scroll><ion-infinite-scroll-content>Loading more contacts...</ion-infinite-scroll-content></ion-infinite-scroll>' : ''}`;

/** Material list: lines of text, whose boxes have names. */
const matList: Kit = (heads, rows, total) =>
  `<mat-list role="list">${rows.map((row) => `<mat-list-item role="listitem"><span matListItemTitle class="mdc-list-item__primary-text">${row[0]}</span><span matListItemLine>${heads[1]}: ${row[1]}</span>${cells(row.slice(2), (one, at) => (typeof one === 'string' ? `<span matListItemLine>${heads[at + 2]}: ${one}</span>` : `<mat-checkbox><label>${native(one, 'class="mdc-checkbox__native-control"')} ${heads[at + 2]}</label></mat-checkbox>`))}</mat-list-item>`).join('')}</mat-list>${total ? `<mat-paginator><div class="mat-mdc-paginator-range-label" aria-live="polite">1 – ${rows.length} of ${total}</div></mat-paginator>` : ''}`;

export const kits: Record<string, Kit> = {
  agGrid,
  dataTables,
  mui,
  quasar,
  cards,
  kendoLocked,
  tabulator,
  xsl,
  ionic,
  matList,
};
