/** A row's cells by column, with colspan and with rowspan from the rows above. */

type Covered = Map<number, { cell: Element; left: number }>;

const span = (cell: Element, name: 'colspan' | 'rowspan') => {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return value > 0 && value < 1000 ? value : 1;
};

/**
 * Lays out rows that may hold spanned cells.
 * @param rows each row's own cells in order
 * @returns by row, the cell that stands in each column
 */
export function layOut(rows: Element[][]): (Element | undefined)[][] {
  let covered: Covered = new Map();
  return rows.map((cells) => {
    const line: (Element | undefined)[] = [];
    const next: Covered = new Map();
    const carry = (column: number, cell: Element, left: number) => {
      line[column] = cell;
      if (left > 0) next.set(column, { cell, left });
    };
    for (const [column, { cell, left }] of covered) carry(column, cell, left - 1);
    let column = 0;
    for (const cell of cells) {
      while (line[column]) column++;
      const down = span(cell, 'rowspan') - 1;
      for (let width = span(cell, 'colspan'); width > 0; width--) carry(column++, cell, down);
    }
    covered = next;
    return line;
  });
}
