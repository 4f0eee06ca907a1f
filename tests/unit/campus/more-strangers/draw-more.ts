import type { Drawing } from '../strangers/draw.ts';

/** More ways of drawing a list. Each takes column heads and rows of cells, as HTML. */
const all = <T>(list: readonly T[], make: (one: T, at: number) => string) => list.map(make).join('');

/** Rows of a Kendo body table, numbered from `from`. */
export const kendoRows = (rows: readonly (readonly string[])[], from = 2): string =>
  all(
    rows,
    (row, line) =>
      `<tr kendogridlogicalrow class="k-table-row k-master-row ng-star-inserted" role="row" aria-rowindex="${line + from}">${all(row, (cell, at) => `<td class="k-table-td" role="gridcell" aria-colindex="${at + 1}">${cell}</td>`)}</tr>`,
  );

/** A Kendo grid of Angular: `head` is a further row of heads, `foot` what stands under it, `count` its aria-rowcount. */
export const kendoGrid = (
  heads: readonly string[],
  body: string,
  { head = '', foot = '', count = '' }: { head?: string; foot?: string; count?: string } = {},
): string =>
  `<kendo-grid class="k-grid k-grid-md ng-star-inserted"><div class="k-grid-aria-root" role="grid"${count && ` aria-rowcount="${count}"`} aria-colcount="${heads.length}"><div class="k-grid-header" role="presentation"><div class="k-grid-header-wrap"><table class="k-grid-header-table k-table" role="presentation"><colgroup>${all(heads, () => '<col>')}</colgroup><thead class="k-table-thead" role="rowgroup"><tr class="k-table-row" role="row" aria-rowindex="1">${all(heads, (text, at) => `<th class="k-table-th k-header" role="columnheader" aria-colindex="${at + 1}" aria-sort="none"><span class="k-cell-inner"><span class="k-link"><span class="k-column-title">${text}</span></span></span></th>`)}</tr>${head}</thead></table></div></div><div class="k-grid-container" role="presentation"><kendo-grid-list class="k-grid-content k-virtual-content"><div class="k-grid-table-wrap"><table class="k-grid-table k-table" role="presentation"><tbody class="k-table-tbody" role="rowgroup">${body}</tbody></table></div></kendo-grid-list></div></div>${foot}</kendo-grid>`;

export const kendo: Drawing = (heads, rows) => kendoGrid(heads, kendoRows(rows), { count: `${rows.length + 1}` });

/** Ext JS 6: a header container of div, and a table for each row. */
export const ext: Drawing = (heads, rows) =>
  `<div class="x-panel x-grid x-panel-default" role="grid"><div class="x-grid-header-ct x-docked-top"><div class="x-box-inner"><div class="x-box-target" role="row">${all(heads, (text) => `<div class="x-column-header x-column-header-align-left" role="columnheader"><div class="x-column-header-inner"><div class="x-column-header-text-container"><div class="x-column-header-text-wrapper"><div class="x-column-header-text"><span class="x-column-header-text-inner">${text}</span></div></div></div></div><div class="x-column-header-trigger" role="presentation"></div></div>`)}</div></div></div><div class="x-panel-body x-grid-body" role="presentation"><div class="x-grid-view" role="rowgroup"><div class="x-grid-item-container" role="presentation">${all(rows, (row, line) => `<table class="x-grid-item" data-recordindex="${line}" role="presentation" cellpadding="0"><tbody><tr class="x-grid-row" role="row">${all(row, (cell) => `<td class="x-grid-cell x-grid-td" role="gridcell"><div class="x-grid-cell-inner" unselectable="on">${cell}</div></td>`)}</tr></tbody></table>`)}</div></div></div></div>`;

/** Ext JS 3: no role at all, a table for each row. */
export const extOld: Drawing = (heads, rows) =>
  `<div class="x-grid3-viewport"><div class="x-grid3-header"><div class="x-grid3-header-inner"><table cellspacing="0"><thead><tr class="x-grid3-hd-row">${all(heads, (text) => `<td class="x-grid3-hd"><div class="x-grid3-hd-inner">${text}</div></td>`)}</tr></thead></table></div></div><div class="x-grid3-scroller"><div class="x-grid3-body">${all(rows, (row) => `<div class="x-grid3-row"><table class="x-grid3-row-table" cellspacing="0"><tbody><tr>${all(row, (cell) => `<td class="x-grid3-col x-grid3-cell"><div class="x-grid3-cell-inner">${cell}</div></td>`)}</tr></tbody></table></div>`)}</div></div></div>`;

/** PrimeNG: a filter row below the heads, and the heads once more in every cell, for narrow windows. */
export const prime: Drawing = (heads, rows) =>
  `<p-table class="p-element"><div class="p-datatable p-component p-datatable-responsive-stack"><div class="p-datatable-wrapper"><table role="table" class="p-datatable-table"><thead class="p-datatable-thead"><tr>${all(heads, (text) => `<th class="p-sortable-column" aria-sort="none" tabindex="0">${text} <p-sorticon><i class="p-sortable-column-icon pi pi-sort-alt"></i></p-sorticon></th>`)}</tr><tr>${all(heads, () => '<th><p-columnfilter><input type="text" class="p-inputtext p-column-filter" placeholder="Search"></p-columnfilter></th>')}</tr></thead><tbody class="p-datatable-tbody">${all(rows, (row) => `<tr class="p-selectable-row">${all(row, (cell, at) => `<td><span class="p-column-title" style="display:none">${heads[at]}</span>${cell}</td>`)}</tr>`)}</tbody></table></div></div></p-table>`;

/** Angular Material's flex table: no table element. */
export const flex: Drawing = (heads, rows) =>
  `<mat-table class="mat-mdc-table cdk-table" role="table"><mat-header-row role="row" class="mat-mdc-header-row">${all(heads, (text) => `<mat-header-cell role="columnheader" class="mat-mdc-header-cell">${text}</mat-header-cell>`)}</mat-header-row>${all(rows, (row) => `<mat-row role="row" class="mat-mdc-row">${all(row, (cell) => `<mat-cell role="cell" class="mat-mdc-cell">${cell}</mat-cell>`)}</mat-row>`)}</mat-table>`;

/** jqGrid: heads in a table of their own, a first row that only gives widths, and cells that name their head. */
export const jq: Drawing = (heads, rows) =>
  `<div class="ui-jqgrid ui-widget"><div class="ui-jqgrid-hdiv"><div class="ui-jqgrid-hbox"><table class="ui-jqgrid-htable"><thead><tr class="ui-jqgrid-labels" role="row">${all(heads, (text, at) => `<th id="list_c${at}" role="columnheader" class="ui-state-default ui-th-column"><span class="ui-jqgrid-resize">&nbsp;</span><div class="ui-jqgrid-sortable">${text}<span class="s-ico" style="display:none"><span class="ui-icon-asc"></span></span></div></th>`)}</tr></thead></table></div></div><div class="ui-jqgrid-bdiv"><div><table id="list" role="grid" aria-multiselectable="false"><tbody><tr class="jqgfirstrow" role="row" style="height:auto">${all(heads, () => '<td role="gridcell" style="height:0px;width:90px;"></td>')}</tr>${all(rows, (row, line) => `<tr role="row" id="${line + 1}" tabindex="-1" class="ui-widget-content jqgrow ui-row-ltr">${all(row, (cell, at) => `<td role="gridcell" aria-describedby="list_c${at}">${cell}</td>`)}</tr>`)}</tbody></table></div></div></div>`;

/** An expansion panel a row: the first two cells stand in its header, the others are label and value in its body. */
export const panels: Drawing = (heads, rows) =>
  `<mat-accordion>${all(rows, (row, line) => `<mat-expansion-panel class="mat-expansion-panel mat-expanded"><mat-expansion-panel-header role="button" aria-expanded="true" aria-controls="p${line}"><span class="mat-content"><mat-panel-title class="mat-expansion-panel-header-title">${row[0]}</mat-panel-title><mat-panel-description class="mat-expansion-panel-header-description">${row[1]}</mat-panel-description></span></mat-expansion-panel-header><div class="mat-expansion-panel-content" role="region" id="p${line}">${all(heads.slice(2), (text, at) => `<div class="field-row"><div class="field-label">${text}</div><div class="field-value">${row[at + 2]}</div></div>`)}</div></mat-expansion-panel>`)}</mat-accordion>`;

/** Each text as a browser's translation leaves it. */
export const translated = (text: string): string =>
  `<font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">${text}</font></font>`;

/** Boxes of further kits. */
export const agBox = (on: boolean): string =>
  `<div class="ag-cell-wrapper"><div class="ag-checkbox ag-input-field"><div class="ag-wrapper ag-input-wrapper ag-checkbox-input-wrapper ag-disabled${on ? ' ag-checked' : ''}" role="presentation"><input class="ag-input-field-input ag-checkbox-input" type="checkbox" disabled tabindex="-1" aria-label="Press SPACE to toggle cell value (${on ? 'checked' : 'unchecked'})"${on ? ' checked' : ''}></div></div></div>`;
export const primeBox = (on: boolean): string =>
  `<p-checkbox><div class="p-checkbox p-component${on ? ' p-checkbox-checked' : ''}"><input type="checkbox" class="p-checkbox-input"${on ? ' checked' : ''}><div class="p-checkbox-box">${on ? '<svg class="p-checkbox-icon" aria-hidden="true"><path d="M4 8"/></svg>' : ''}</div></div></p-checkbox>`;
export const toggle = (on: boolean, name: string): string =>
  `<mat-slide-toggle><div class="mdc-form-field"><button role="switch" type="button" aria-label="${name}" aria-checked="${on}" class="mdc-switch"><span class="mdc-switch__track"></span><svg aria-hidden="true"><path d="M1 1"/></svg></button></div></mat-slide-toggle>`;
export const roleBox = (state: string, more = ''): string =>
  `<div role="checkbox" tabindex="0" aria-checked="${state}" ${more}></div>`;
export const picture = (alt: string): string =>
  `<img src="/campus/images/state.gif" width="13" height="13" alt="${alt}">`;
export const dateBox = (value: string): string =>
  `<kendo-datepicker class="k-datepicker k-input"><kendo-dateinput class="k-dateinput"><input role="combobox" aria-haspopup="grid" class="k-input-inner" value="${value}" placeholder="MM/DD/YYYY"></kendo-dateinput><button type="button" class="k-input-button" aria-label="Toggle calendar" tabindex="-1"></button></kendo-datepicker>`;
/** The foot of a Kendo or PrimeNG grid. */
export const pager = (text: string): string =>
  `<kendo-pager class="k-pager k-grid-pager" role="toolbar"><button type="button" title="Go to the first page" aria-disabled="true">«</button><div class="k-pager-numbers"><button aria-current="true">1</button><button>2</button></div><button type="button" title="Go to the next page">»</button><span class="k-pager-info k-label">${text}</span></kendo-pager>`;
