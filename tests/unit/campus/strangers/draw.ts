/** Ways of drawing a list that other people's pages use. Each takes column heads and rows of cells, as HTML. */
export type Drawing = (heads: readonly string[], rows: readonly (readonly string[])[]) => string;

const each = (list: readonly string[], make: (text: string, at: number) => string) => list.map(make).join('');

/** A table with thead and th. */
export const plain: Drawing = (heads, rows) =>
  `<table class="table"><thead><tr>${each(heads, (text) => `<th scope="col">${text}</th>`)}</tr></thead><tbody>${rows
    .map((row) => `<tr>${each(row, (cell) => `<td>${cell}</td>`)}</tr>`)
    .join('')}</tbody></table>`;

/** A legacy table whose heads are td. */
export const legacy: Drawing = (heads, rows) =>
  `<table border="0" cellpadding="2" width="100%"><tr class="gridHeader">${each(heads, (text) => `<td class="hdr"><b>${text}</b></td>`)}</tr>${rows
    .map((row, at) => `<tr class="${at % 2 ? 'even' : 'odd'}">${each(row, (cell) => `<td nowrap>${cell}</td>`)}</tr>`)
    .join('')}</table>`;

/** Heads in a table of their own. */
export const apart: Drawing = (heads, rows) =>
  `<div class="list"><div class="list-head"><table><tr>${each(heads, (text) => `<th>${text}</th>`)}</tr></table></div><div class="list-body" style="overflow:auto"><table><tbody>${rows
    .map((row) => `<tr>${each(row, (cell) => `<td>${cell}</td>`)}</tr>`)
    .join('')}</tbody></table></div></div>`;

/** A grid of roles, with columns numbered. */
export const roles: Drawing = (heads, rows) =>
  `<div role="grid" aria-rowcount="${rows.length + 1}" aria-colcount="${heads.length}"><div role="rowgroup"><div role="row" aria-rowindex="1">${each(
    heads,
    (text, at) => `<div role="columnheader" aria-colindex="${at + 1}"><span>${text}</span></div>`,
  )}</div></div><div role="rowgroup">${rows
    .map(
      (row, line) =>
        `<div role="row" aria-rowindex="${line + 2}">${each(row, (cell, at) => `<div role="gridcell" aria-colindex="${at + 1}">${cell}</div>`)}</div>`,
    )
    .join('')}</div></div>`;

/** A Kendo grid whose first two columns are locked: four tables. */
export const locked: Drawing = (heads, rows) => {
  const head = (part: readonly string[], from: number) =>
    `<table class="k-grid-header-table" role="presentation"><thead role="rowgroup"><tr role="row" aria-rowindex="1">${each(part, (text, at) => `<th role="columnheader" aria-colindex="${from + at}" class="k-table-th k-header"><span class="k-cell-inner"><span class="k-link"><span class="k-column-title">${text}</span></span></span></th>`)}</tr></thead></table>`;
  const body = (part: (row: readonly string[]) => readonly string[], from: number) =>
    `<table class="k-grid-table" role="presentation"><tbody role="rowgroup">${rows.map((row, line) => `<tr role="row" aria-rowindex="${line + 2}" class="k-table-row k-master-row">${each(part(row), (cell, at) => `<td role="gridcell" aria-colindex="${from + at}" class="k-table-td">${cell}</td>`)}</tr>`).join('')}</tbody></table>`;
  return `<kendo-grid class="k-grid k-grid-md"><div class="k-grid-aria-root" role="grid" aria-rowcount="${rows.length + 1}"><div class="k-grid-header"><div class="k-grid-header-locked">${head(heads.slice(0, 2), 1)}</div><div class="k-grid-header-wrap">${head(heads.slice(2), 3)}</div></div><div class="k-grid-container"><div class="k-grid-content-locked">${body((row) => row.slice(0, 2), 1)}</div><kendo-grid-list class="k-grid-content">${body((row) => row.slice(2), 3)}</kendo-grid-list></div></div></kendo-grid>`;
};

/** An Angular Material table, whose heads sort. */
export const material: Drawing = (heads, rows) =>
  `<table mat-table class="mat-mdc-table cdk-table" role="table"><thead role="rowgroup"><tr role="row" mat-header-row>${each(heads, (text) => `<th role="columnheader" mat-header-cell class="mat-sort-header" aria-sort="none"><div class="mat-sort-header-container" role="button" tabindex="0"><div class="mat-sort-header-content">${text}</div><div class="mat-sort-header-arrow"><svg viewBox="0 -960 960 960" aria-hidden="true"><path d="M440-240v-368z"/></svg></div></div></th>`)}</tr></thead><tbody role="rowgroup">${rows
    .map((row) => `<tr role="row" mat-row>${each(row, (cell) => `<td role="cell" mat-cell>${cell}</td>`)}</tr>`)
    .join('')}</tbody></table>`;

/** Rows of div, heads of div, no role. */
export const divs: Drawing = (heads, rows) =>
  `<div class="tbl"><div class="tbl-row tbl-head">${each(heads, (text) => `<div class="tbl-cell">${text}</div>`)}</div>${rows
    .map((row) => `<div class="tbl-row">${each(row, (cell) => `<div class="tbl-cell">${cell}</div>`)}</div>`)
    .join('')}</div>`;

/** A card a row: the first cell is its heading, the others are dl. */
export const cards: Drawing = (heads, rows) =>
  `<div class="cards">${rows
    .map(
      (row) =>
        `<section class="card"><h3 class="card__header">${row[0]}</h3><dl>${each(heads.slice(1), (text, at) => `<dt>${text}</dt><dd>${row[at + 1]}</dd>`)}</dl></section>`,
    )
    .join('')}</div>`;

/** A list of items with a label and a value each. */
export const items: Drawing = (heads, rows) =>
  `<ul class="people">${rows
    .map(
      (row) =>
        `<li>${each(heads, (text, at) => `<div class="field"><span class="field-label">${text}:</span> <span class="field-value">${row[at]}</span></div>`)}</li>`,
    )
    .join('')}</ul>`;

/** An AG grid with the first column pinned: the row is in two containers. */
export const pinned: Drawing = (heads, rows) => {
  const head = (text: string, at: number) =>
    `<div class="ag-header-cell" role="columnheader" aria-colindex="${at}" col-id="c${at}"><div class="ag-header-cell-label" role="presentation"><span class="ag-header-cell-text">${text}</span></div></div>`;
  const row = (cells: readonly string[], line: number, from: number) =>
    `<div role="row" row-index="${line}" aria-rowindex="${line + 2}" class="ag-row">${each(cells, (cell, at) => `<div role="gridcell" aria-colindex="${from + at}" col-id="c${from + at}" class="ag-cell"><span class="ag-cell-value">${cell}</span></div>`)}</div>`;
  return `<div class="ag-root" role="grid" aria-colcount="${heads.length}" aria-rowcount="${rows.length + 1}"><div class="ag-header" role="presentation"><div class="ag-pinned-left-header" role="rowgroup"><div class="ag-header-row" role="row" aria-rowindex="1">${head(heads[0] ?? '', 1)}</div></div><div class="ag-header-viewport" role="rowgroup"><div class="ag-header-row" role="row" aria-rowindex="1">${each(heads.slice(1), (text, at) => head(text, at + 2))}</div></div></div><div class="ag-body" role="presentation"><div class="ag-pinned-left-cols-container" role="rowgroup">${rows.map((cells, line) => row(cells.slice(0, 1), line, 1)).join('')}</div><div class="ag-center-cols-container" role="rowgroup">${rows.map((cells, line) => row(cells.slice(1), line, 2)).join('')}</div></div></div>`;
};

/** A fieldset a row: the first cell is its legend, the others are labelled. */
export const fieldsets: Drawing = (heads, rows) =>
  `<form>${rows
    .map(
      (row) =>
        `<fieldset><legend>${row[0]}</legend>${each(heads.slice(1), (text, at) => (row[at + 1]?.includes('<') ? `<p><label>${text} ${row[at + 1]}</label></p>` : `<p><b>${text}:</b> ${row[at + 1]}</p>`))}</fieldset>`,
    )
    .join('')}</form>`;

/** DataTables: the head is cloned above, and the body's own is there without height, its texts in a sizing box. */
export const scrolled: Drawing = (heads, rows) =>
  `<div class="dataTables_scroll"><div class="dataTables_scrollHead"><table class="dataTable"><thead><tr>${each(heads, (text) => `<th class="sorting">${text}</th>`)}</tr></thead></table></div><div class="dataTables_scrollBody"><table class="dataTable"><thead><tr style="height:0">${each(heads, (text) => `<th style="height:0;padding:0"><div class="dataTables_sizing" style="height:0;overflow:hidden">${text}</div></th>`)}</tr></thead><tbody>${rows
    .map((row) => `<tr>${each(row, (cell) => `<td>${cell}</td>`)}</tr>`)
    .join('')}</tbody></table></div></div>`;

/** Two columns, a label and its value, as a form. */
export const form = (...fields: [string, string][]): string =>
  `<table class="detailForm">${fields.map(([label, value]) => `<tr><td class="detailFormLabel">${label}</td><td class="detailFormColumn">${value}</td></tr>`).join('')}</table>`;

/** Boxes and other ways of showing a state. */
export const box = (on: boolean, more = ''): string => `<input type="checkbox"${on ? ' checked' : ''} ${more}>`;
export const swit = (on: boolean): string =>
  `<span class="k-switch k-switch-${on ? 'on' : 'off'}" role="switch" aria-checked="${on}" tabindex="0"><span class="k-switch-track"><span class="k-switch-label-on" aria-hidden="true">ON</span><span class="k-switch-label-off" aria-hidden="true">OFF</span></span><span class="k-switch-thumb-wrap"><span class="k-switch-thumb"></span></span></span>`;
export const mat = (on: boolean): string =>
  `<mat-checkbox class="mat-mdc-checkbox${on ? ' mat-mdc-checkbox-checked' : ''}"><div class="mdc-form-field"><div class="mdc-checkbox"><div class="mat-mdc-checkbox-touch-target"></div><input type="checkbox" class="mdc-checkbox__native-control"${on ? ' checked' : ''} tabindex="0"><div class="mdc-checkbox__background"><svg focusable="false" viewBox="0 0 24 24" aria-hidden="true" class="mdc-checkbox__checkmark"><path d="M1.73,12.91 8.1,19.28 22.79,4.59"/></svg><div class="mdc-checkbox__mixedmark"></div></div></div><label class="mdc-label"></label></div></mat-checkbox>`;
export const svg = (name: string): string =>
  `<svg role="img" width="16" height="16"><title>${name}</title><path d="M0 0"/></svg>`;
export const icon = (name: string): string => `<i class="ic-icon" role="img" aria-label="${name}"></i>`;
export const faceless = (on: boolean): string => `<i class="fa fa-${on ? 'check-square' : 'square-o'}"></i>`;
export const pick = (on: boolean): string =>
  `<select><option${on ? ' selected' : ''}>Yes</option><option${on ? '' : ' selected'}>No</option></select>`;
export const kendoPick = (text: string): string =>
  `<kendo-dropdownlist class="k-dropdownlist k-picker" role="combobox" aria-haspopup="listbox"><span class="k-input-inner"><span class="k-input-value-text">${text}</span></span><button type="button" class="k-input-button k-button" aria-label="Select" tabindex="-1"></button></kendo-dropdownlist>`;
export const radios = (on: boolean, name: string): string =>
  `<label><input type="radio" name="${name}"${on ? ' checked' : ''}> Yes</label> <label><input type="radio" name="${name}"${on ? '' : ' checked'}> No</label>`;
export const person = (id: number, name: string): string => `<a href="/campus/person.xsl?personID=${id}">${name}</a>`;
export const house = (id: number, text: string): string =>
  `<a href="/campus/household.xsl?householdID=${id}">${text}</a>`;

/** The title bar of the New Look, with the student in hand. */
export const titleBar = (name: string, number: string, grade = '09', more = ''): string =>
  `<div id="main-content"><ic-title-bar-container><ic-title-bar><div><ic-title-bar-selected-context-item><span>${name} </span><ul><li>${number}</li><li>Grade: ${grade}</li></ul></ic-title-bar-selected-context-item>${more}</div></ic-title-bar></ic-title-bar-container></div>`;
