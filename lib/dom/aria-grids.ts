import type { Cells, Section } from './grid.ts';
import { headerNames, type Knows } from './names.ts';
import { isSetAside, isShown } from './shown.ts';
import { readSection, rowCells } from './tables.ts';

const GRID = '[role=grid],[role=table],[role=treegrid]';
const place = (cell: Element) => Number.parseInt(cell.getAttribute('aria-colindex') ?? '', 10);

/** Puts cells where their aria-colindex says, when every one of them says it. */
function byIndex(cells: Element[]): Cells | null {
  const line: Cells = [];
  for (const cell of cells) {
    const index = place(cell);
    if (!(index > 0 && index < 500) || line[index - 1]) return null;
    line[index - 1] = cell;
  }
  return cells.length > 0 ? line : null;
}

/** The parts of a grid: each inner table, or the grid itself. Locked columns make two header and two body parts. */
function parts(grid: Element): Map<Element, Element[]> {
  const found = new Map<Element, Element[]>();
  for (const row of grid.querySelectorAll('tr,[role=row]')) {
    if (row.closest(GRID) !== grid) continue;
    const part = row.closest('table') ?? grid;
    const home = grid.contains(part) ? part : grid;
    const rows = found.get(home);
    if (rows) rows.push(row);
    else found.set(home, [row]);
  }
  return found;
}

const isHeader = (row: Element) =>
  row.querySelector('[role=columnheader],th') !== null && !row.querySelector('[role=gridcell],[role=cell],td');

/** Reads the grids made of roles, as one section each when the columns are numbered, else a section a part. */
export function ariaSections(root: ParentNode, knows: Knows): Section[] {
  const sections: Section[] = [];
  for (const grid of root.querySelectorAll(GRID)) {
    if (!isShown(grid) || isSetAside(grid)) continue;
    const found = parts(grid);
    const numbered = numberedGrid(grid, [...found.values()].flat(), knows);
    if (numbered) sections.push(numbered);
    else for (const [part, rows] of found) sections.push(readSection(part, rows, knows));
  }
  return sections;
}

/** A grid whose headers and cells all carry aria-colindex: rows of locked and scrolling parts join by aria-rowindex. */
function numberedGrid(grid: Element, rows: Element[], knows: Knows): Section | null {
  const columns: string[][] = [];
  const lines = new Map<string, { element: Element; cells: Cells }>();
  let headerRows = 0;
  for (const [order, row] of rows.entries()) {
    const cells = rowCells(row);
    const line = byIndex(cells);
    if (isHeader(row)) {
      if (!line && cells.some((cell) => headerNames(cell, knows).some(knows))) return null;
      headerRows++;
      line?.forEach((cell, at) => {
        if (cell && isShown(cell)) columns[at] = [...new Set([...headerNames(cell, knows), ...(columns[at] ?? [])])];
      });
      continue;
    }
    if (!line && cells.length > 1) return null;
    if (!line) continue;
    const key = row.getAttribute('aria-rowindex') ?? `order ${order}`;
    const known = lines.get(key);
    if (known)
      known.cells = Array.from(
        { length: Math.max(known.cells.length, line.length) },
        (_, at) => known.cells[at] ?? line[at],
      );
    else lines.set(key, { element: row, cells: line });
  }
  if (headerRows === 0 || columns.length === 0) return null;
  const all = [...lines.values()];
  const cells = (at: number) => {
    const line = all[at];
    return line && isShown(line.element) ? line.cells : null;
  };
  const filled = Array.from(columns, (names) => names ?? []);
  return {
    element: grid,
    columns: filled,
    headerRows,
    rows: { elements: all.map((line) => line.element), cells },
    width: filled.length,
  };
}
