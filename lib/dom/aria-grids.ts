import type { Cells, Section } from './grid.ts';
import { headerNames, type Knows } from './names.ts';
import { isSetAside, isShown } from './shown.ts';
import { GRID, isHeadCell, readSection, rowCells } from './tables.ts';

/** Above every aria-rowindex: lines without one come last. */
const FAR = 1e6;

const index = (element: Element, name: string) => Number.parseInt(element.getAttribute(name) ?? '', 10);

/** Puts cells where their aria-colindex says, when every one of them says it. */
function byIndex(cells: Element[]): Cells | null {
  const line: Cells = [];
  for (const cell of cells) {
    const first = index(cell, 'aria-colindex');
    if (!(first > 0 && first < 500) || line[first - 1]) return null;
    const span = Number(cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan')) || 1;
    for (let at = 0; at < Math.min(span, 500); at++) line[first - 1 + at] = cell;
  }
  return cells.length > 0 ? line : null;
}

/** The parts of a grid: each inner table, or the grid itself. Locked columns make two header and two body parts. */
function parts(grid: Element): Map<Element, Element[]> {
  const found = new Map<Element, Element[]>();
  for (const row of grid.querySelectorAll('tr,[role=row]')) {
    if (row.closest(GRID) !== grid) continue;
    const table = row.closest('table');
    const home = table && grid.contains(table) ? table : grid;
    const rows = found.get(home);
    if (rows) rows.push(row);
    else found.set(home, [row]);
  }
  return found;
}

/** Reads the grids made of roles, as one section each when the columns are numbered, else a section a part. */
export function ariaSections(root: ParentNode, knows: Knows): Section[] {
  const sections: Section[] = [];
  for (const grid of root.querySelectorAll(GRID)) {
    if (!isShown(grid) || isSetAside(grid)) continue;
    const found = parts(grid);
    const numbered = numberedGrid(grid, [...found.values()].flat(), found.size, knows);
    if (numbered) sections.push(numbered);
    else for (const [part, rows] of found) sections.push(readSection(part, rows, knows));
  }
  return sections;
}

/**
 * A grid whose headers and cells all carry aria-colindex. Rows of locked and scrolling parts join by aria-rowindex, and
 * stand in its order: the document's order need not be the page's.
 */
function numberedGrid(grid: Element, rows: Element[], partCount: number, knows: Knows): Section | null {
  const columns: string[][] = [];
  const lines = new Map<number, { element: Element; cells: Cells }>();
  let headerRows = 0;
  for (const [order, row] of rows.entries()) {
    const cells = rowCells(row);
    const line = byIndex(cells);
    const isHeader = cells.length > 0 && cells.every(isHeadCell);
    if (!line && (isHeader ? cells.some((cell) => headerNames(cell, knows).some(knows)) : cells.length > 1))
      return null;
    if (isHeader) headerRows++;
    if (isHeader)
      line?.forEach((cell, at) => {
        if (cell && isShown(cell)) columns[at] = [...new Set([...headerNames(cell, knows), ...(columns[at] ?? [])])];
      });
    if (isHeader || !line || row.parentElement?.tagName === 'THEAD') continue;
    const said = index(row, 'aria-rowindex');
    // Rows in parts that are not numbered can only be joined by their order.
    if (!said && partCount > 2) {
      if (cells.length > 1) return null;
      continue;
    }
    const key = said || FAR + order;
    const known = lines.get(key);
    if (known)
      line.forEach((cell, at) => {
        known.cells[at] ??= cell;
      });
    else lines.set(key, { element: row, cells: line });
  }
  if (columns.length === 0) return null;
  const all = [...lines].sort(([one], [other]) => one - other).map(([, line]) => line);
  return {
    element: grid,
    columns: Array.from(columns, (names) => names ?? []),
    headerRows,
    lines: all.map((line) => line.element),
    cells: (at) => all[at]?.cells ?? [],
    width: columns.length,
    whole: true,
  };
}
