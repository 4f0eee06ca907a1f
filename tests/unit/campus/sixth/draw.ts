import { expect } from 'vitest';
import { td, th, tr } from '../fresh/draw.ts';

/** What pages of this folder share: the same rows in the lists of several kits. */
export const failed: string = expect.stringMatching(/^fails/);
export const said: string = expect.stringMatching(/(fails|review)/);
export const judgedRow: string = expect.stringMatching(/(fails|review) \d/);

export type Kit = (heads: readonly string[], rows: readonly (readonly string[])[]) => string;

/** Material: elements without any table, their roles alone tell. */
export const material: Kit = (heads, rows) =>
  `<mat-table role="table" class="mat-mdc-table"><mat-header-row role="row">${heads.map((one) => `<mat-header-cell role="columnheader" class="mat-sort-header">${one}</mat-header-cell>`).join('')}</mat-header-row>${rows
    .map(
      (row) => `<mat-row role="row">${row.map((one) => `<mat-cell role="cell">${one}</mat-cell>`).join('')}</mat-row>`,
    )
    .join('')}</mat-table>`;

/** PrimeNG, stacked: each cell repeats its header for small screens. */
export const prime: Kit = (heads, rows) =>
  `<p-table><div class="p-datatable p-component"><div class="p-datatable-wrapper"><table role="table" class="p-datatable-table"><thead class="p-datatable-thead"><tr>${heads.map((one) => `<th class="p-sortable-column">${one}<p-sorticon><i class="p-sortable-column-icon pi pi-sort-alt" aria-hidden="true"></i></p-sorticon></th>`).join('')}</tr></thead><tbody class="p-datatable-tbody">${rows
    .map(
      (row) =>
        `<tr>${row.map((one, at) => `<td><span class="p-column-title" style="display:none">${heads[at]}</span>${one}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table></div></div></p-table>`;

/** A legacy tool: tables in tables, headers that are cells of a class, spacers between. */
export const legacy: Kit = (heads, rows) =>
  `<table width="100%"><tr><td class="detailFormColumn"><table border="0"><tr>${heads.map((one) => `<td class="tableHeader" nowrap><b>${one}</b></td>`).join('')}</tr><tr><td colspan="${heads.length}"><img src="/campus/images/spacer.gif" height="1" alt=""></td></tr>${rows.map((row, at) => tr(row, `class="${at % 2 ? 'odd' : 'even'}"`)).join('')}</table></td></tr></table>`;

/** A table turned around: each column is a row. */
export const turned: Kit = (heads, rows) =>
  `<table><tbody>${heads.map((one, at) => `<tr><th scope="row">${one}</th>${td(rows.map((row) => row[at] ?? ''))}</tr>`).join('')}</tbody></table>`;

/** Cards, each with a list of terms; the first cell is its heading. */
export const cards: Kit = (heads, rows) =>
  rows
    .map(
      (row) =>
        `<section class="card"><h3 class="card__header">${row[0]}</h3><dl>${heads
          .slice(1)
          .map((one, at) => `<dt>${one}</dt><dd>${row[at + 1]}</dd>`)
          .join('')}</dl></section>`,
    )
    .join('');

/** Lines of a definition list for one record. */
export const terms = (...pairs: [string, string][]) =>
  `<dl>${pairs.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join('')}</dl>`;

/** A plain table under a caption. */
export const captioned = (caption: string, heads: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><caption>${caption}</caption><thead><tr>${th(heads)}</tr></thead><tbody>${rows.map((row) => tr(row)).join('')}</tbody></table>`;

/** A picture with a name. */
export const icon = (label: string, kind = 'info') => `<i class="pi pi-${kind}" role="img" aria-label="${label}"></i>`;
export const img = (alt: string) => `<img src="/campus/images/state.gif" alt="${alt}">`;
