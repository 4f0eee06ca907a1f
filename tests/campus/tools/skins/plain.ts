import { esc } from '../../html.ts';
import type { Block } from '../types.ts';
import { fieldID } from './dialect.ts';
import { kendoCell } from './kendo-cell.ts';

/** A table with header cells, as the portal and windows of their own have it. @param style the table's class */
export function plainGrid({ title, columns, rows, more }: Extract<Block, { kind: 'grid' }>, style: string): string {
  const cells = (row: (typeof rows)[number], at: number): string =>
    row.map((cell, column) => `<td>${kendoCell(cell, `${fieldID(columns[column] ?? '')}-${at}`, false)}</td>`).join('');
  const count = more === undefined ? '' : `<p class="card__note">1 - ${rows.length} of ${more}</p>`;
  return `${title === undefined ? '' : `<h3>${esc(title)}</h3>`}<table class="${style}"><thead><tr>${columns
    .map((label) => `<th scope="col">${esc(label)}</th>`)
    .join('')}</tr></thead><tbody>
${rows.map((row, at) => `<tr>${cells(row, at)}</tr>`).join('\n')}
</tbody></table>${count}`;
}

/** Buttons in a row. */
export const plainButtons = (labels: readonly string[]): string =>
  `<p class="buttons">${labels.map((label) => `<button type="button" class="button">${label}</button>`).join(' ')}</p>`;
