import type { Cells } from './grid.ts';

/** A row's cells by column, with colspan and with rowspan from the rows above. */

type Covered = ReadonlyMap<number, { cell: Element; left: number }>;

export const SPANS = '[rowspan],[colspan]';

const span = (cell: Element, name: 'colspan' | 'rowspan') => {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return value > 0 && value < 1000 ? value : 1;
};

const none: Covered = new Map();

/** One row laid out below those that `covered` tells of, and what it covers of the next one. */
function layRow(cells: Element[], covered: Covered): { line: Cells; covers: Covered } {
  const line: Cells = [];
  const covers = new Map<number, { cell: Element; left: number }>();
  const carry = (column: number, cell: Element, left: number) => {
    line[column] = cell;
    if (left > 0) covers.set(column, { cell, left });
  };
  for (const [column, { cell, left }] of covered) carry(column, cell, left - 1);
  let column = 0;
  for (const cell of cells) {
    while (line[column]) column++;
    const down = span(cell, 'rowspan') - 1;
    for (let width = span(cell, 'colspan'); width > 0; width--) carry(column++, cell, down);
  }
  return { line, covers };
}

/**
 * Lays out rows that may hold spanned cells, as far as they are asked for: a long table is not laid out all at once.
 * @param cellsOf a row's own cells in order
 * @returns by row number, the cell that stands in each column
 */
export function layOut(rows: readonly Element[], cellsOf: (row: Element) => Element[]): (at: number) => Cells {
  const lines: Cells[] = [];
  let covered = none;
  return (at) => {
    while (lines.length <= at && lines.length < rows.length) {
      const row = rows[lines.length] as Element;
      const cells = cellsOf(row);
      if (covered.size === 0 && !row.querySelector(SPANS)) lines.push(cells);
      else {
        const { line, covers } = layRow(cells, covered);
        covered = covers;
        lines.push(line);
      }
    }
    return lines[at] ?? [];
  };
}
