import { esc } from '../../html.ts';
import { contentPath } from '../paths.ts';
import type { Block, PracticeTool } from '../types.ts';
import { type Dialect, draw, fieldID, isControl } from './dialect.ts';
import { kendoCell } from './kendo-cell.ts';

type Grid = Extract<Block, { kind: 'grid' }>;

const card = (title: string | undefined, inside: string): string =>
  `<div class="card ng-star-inserted">${title === undefined ? '' : `<h3 class="card__header">${esc(title)}</h3>`}${inside}</div>`;

const widths = ({ columns }: Grid): string =>
  `<colgroup>${columns.map(() => '<col style="width:150px">').join('')}</colgroup>`;

const head = (
  grid: Grid,
): string => `<div role="presentation" class="k-grid-header"><div role="presentation" class="k-grid-header-wrap">
<table role="presentation" class="k-grid-header-table k-table k-table-md">${widths(grid)}<thead role="rowgroup" class="k-table-thead"><tr role="row" aria-rowindex="1" class="k-table-row">${grid.columns
  .map(
    (label, at) =>
      `<th role="columnheader" scope="col" aria-colindex="${at + 1}" class="k-header k-table-th ng-star-inserted"><span class="k-cell-inner"><span class="k-link"><span class="k-column-title">${esc(label)}</span></span></span></th>`,
  )
  .join('')}</tr></thead></table></div></div>`;

const line = ({ columns, rows }: Grid, row: number): string =>
  `<tr role="row" aria-rowindex="${row + 2}" class="k-table-row k-master-row ng-star-inserted">${(rows[row] ?? [])
    .map(
      (cell, at) =>
        `<td role="gridcell" aria-colindex="${at + 1}" class="k-table-td ng-star-inserted">${kendoCell(cell, `${fieldID(columns[at] ?? '')}-${row}`, at % 2 === 1)}</td>`,
    )
    .join('')}</tr>`;

function pager({ rows, more }: Grid): string {
  const total = more ?? rows.length;
  return `<kendo-pager class="k-pager k-pager-md k-grid-pager"><button type="button" title="Go to the next page" class="k-button k-pager-nav" aria-disabled="${total === rows.length}">›</button><div class="k-pager-info">${rows.length === 0 ? 0 : 1} - ${rows.length} of ${total} items</div></kendo-pager>`;
}

/** Kendo's grid: header and rows in two tables, under one element with the role. */
const grid = (block: Grid): string => `<kendo-grid class="k-grid k-grid-md ng-star-inserted">
<div role="grid" class="k-grid-aria-root" aria-rowcount="${(block.more ?? block.rows.length) + 1}" aria-colcount="${block.columns.length}">
${head(block)}
<kendo-grid-list role="presentation" class="k-grid-container"><div role="presentation" class="k-grid-content"><div role="presentation" class="k-grid-table-wrap">
<table role="presentation" class="k-grid-table k-table k-table-md">${widths(block)}<tbody role="rowgroup" class="k-table-tbody">
${block.rows.map((_, row) => line(block, row)).join('\n')}
</tbody></table></div></div></kendo-grid-list></div>${pager(block)}</kendo-grid>`;

function field({ label, value, id = fieldID(label) }: Extract<Block, { kind: 'fields' }>['fields'][number]): string {
  const shown = kendoCell(value, id, false);
  return isControl(value)
    ? `<div class="field ng-star-inserted"><label class="k-label" for="${id}">${esc(label)}</label><div class="field__value">${shown}</div></div>`
    : `<div class="field ng-star-inserted"><span class="field__label">${esc(label)}</span><span class="field__value" id="${id}">${shown}</span></div>`;
}

const dialect: Dialect = {
  heading: (text, level) => `<h${level} class="page__heading">${text}</h${level}>`,
  text: (text) => `<p class="card__note">${text}</p>`,
  fields: ({ title, fields }) => card(title, `<div class="fields">${fields.map(field).join('\n')}</div>`),
  grid: (block) => card(block.title, grid(block)),
  buttons: (labels) =>
    `<div class="toolbar">${labels
      .map(
        (label, at) => `<button type="button" class="button${at === 0 ? ' button--primary' : ''}"> ${label} </button>`,
      )
      .join('')}</div>`,
  section: (title, done, inside) =>
    `<section class="card pleat ng-star-inserted"><h3 class="card__header">${title}${done ? ' <ic-icon class="pleat__done" role="img" aria-label="Complete">✓</ic-icon>' : ''}</h3><div class="pleat__body">${inside}</div></section>`,
};

/** What the page's script puts into the document, 300 ms after its load. */
export const kendoContent = ({ blocks }: PracticeTool): string =>
  `<div class="flex flex-col w-full">${draw(blocks, dialect)}<p class="card__note">Practice data.</p></div>`;

/** The Angular document in `iframe#main-workspace`, empty until its script has asked for the content. */
export const kendoTool = (tool: PracticeTool): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Campus (Practice)</title>
<link rel="stylesheet" href="/campus/static/kendo.css"><link rel="stylesheet" href="/campus/static/tool.css"><script src="/campus/static/tool.js" data-content="${esc(contentPath(tool, 'kendo'))}" defer></script></head>
<body><app-root ng-version="19.2.14"></app-root></body></html>`;

/** The document around the grade book: its own frame one level deeper (campus-pages.md §2.2). */
export const instructionPage = (gradebook: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Campus Instruction (Practice)</title><link rel="stylesheet" href="/campus/static/tool.css"></head>
<body class="workspace-content"><app-root><ic-instruction-wrapper><div class="instruction-wrapper"><iframe id="instruction-wrapper-iframe" src="${esc(gradebook)}"></iframe></div></ic-instruction-wrapper></app-root></body></html>`;
