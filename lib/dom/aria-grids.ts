import type { Cells, Section } from './grid.ts';
import { headerNames, type Knows } from './names.ts';
import { isSetAside, isShown } from './shown.ts';
import { inSlices } from './slices.ts';
import { GRID, isHeadCell, readSection, rowCells } from './tables.ts';

/** Above every aria-rowindex: lines without one come last. */
const FAR = 1e6;

const NUMBERS = Array.from({ length: 100 }, (_, at) => String(at + 1));

const index = (element: Element, name: string) => Number.parseInt(element.getAttribute(name) ?? '', 10);

/** Whether these cells are numbered 1, 2, 3 and so on: those of most rows are, and stand in their places already. */
const inPlace = (cells: readonly Element[]) =>
  cells.length > 0 && cells.every((cell, at) => cell.getAttribute('aria-colindex') === NUMBERS[at]);

/**
 * Puts cells where their aria-colindex says, when every one of them says it.
 * @param spans some cells of the grid may span columns
 */
function byIndex(cells: Element[], spans: boolean): Cells | null {
  if (!spans && inPlace(cells)) return cells;
  const line: Cells = [];
  for (const cell of cells) {
    const first = index(cell, 'aria-colindex');
    if (!(first > 0 && first < 500) || line[first - 1]) return null;
    const span = spans ? Number(cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan')) || 1 : 1;
    for (let at = 0; at < Math.min(span, 500); at++) line[first - 1 + at] = cell;
  }
  return cells.length > 0 ? line : null;
}

/** The parts of a grid: each inner table, or the grid itself. Locked columns make two header and two body parts. */
function parts(grid: Element): Map<Element, Element[]> {
  const found = new Map<Element, Element[]>();
  // Rows that stand side by side are of one part.
  let beside: Element | null = null;
  let rows: Element[] | null = null;
  for (const row of grid.querySelectorAll('tr,[role=row]')) {
    if (row.parentElement !== beside) {
      beside = row.parentElement;
      const table = row.closest('table');
      // Below a header without a table the tables are of the grid: some kits draw one for each row.
      const home = table && grid.contains(table) && !found.has(grid) ? table : grid;
      rows = row.closest(GRID) === grid ? (found.get(home) ?? []) : null;
      if (rows) found.set(home, rows);
    }
    rows?.push(row);
  }
  return found;
}

/**
 * Reads the grids made of roles, as one section each when the columns are numbered, else a section a part.
 * @returns null when it was stopped
 */
export async function ariaSections(root: ParentNode, knows: Knows, stop: () => boolean): Promise<Section[] | null> {
  const sections: Section[] = [];
  for (const grid of root.querySelectorAll(GRID)) {
    if (!isShown(grid) || isSetAside(grid)) continue;
    const found = parts(grid);
    const rows = [...found.values()].flat();
    const numbered = numberedGrid(grid, found.size, knows);
    let every = true;
    const add = (at: number) => {
      every &&= numbered.add(rows[at] as Element, at);
    };
    if (!(await inSlices(rows.length, add, () => !every || stop())) && every) return null;
    const section = every ? numbered.section() : null;
    if (section) sections.push(section);
    else for (const [part, own] of found) sections.push(readSection(part, own, knows));
  }
  return sections;
}

/**
 * A grid whose headers and cells all carry aria-colindex, put together row by row. Rows of locked and scrolling parts
 * join by aria-rowindex, and stand in its order: the document's order need not be the page's.
 * @returns `add` says false where the grid is no such grid; `section` is null where it has no header
 */
function numberedGrid(grid: Element, partCount: number, knows: Knows) {
  const columns: string[][] = [];
  const lines = new Map<number, { element: Element; cells: Cells }>();
  const spans = grid.querySelector('[colspan],[aria-colspan]') !== null;
  let headerRows = 0;
  const add = (row: Element, order: number): boolean => {
    const cells = rowCells(row);
    const line = byIndex(cells, spans);
    const isHeader = cells.length > 0 && cells.every(isHeadCell);
    if (!line && (isHeader ? cells.some((cell) => headerNames(cell, knows).some(knows)) : cells.length > 1))
      return false;
    if (isHeader) {
      headerRows++;
      line?.forEach((cell, at) => {
        if (cell && isShown(cell)) columns[at] = [...new Set([...headerNames(cell, knows), ...(columns[at] ?? [])])];
      });
    }
    if (isHeader || !line || row.parentElement?.tagName === 'THEAD') return true;
    const said = index(row, 'aria-rowindex');
    // Rows in parts that are not numbered can only be joined by their order.
    if (!said && partCount > 2) return cells.length <= 1;
    const key = said || FAR + order;
    const known = lines.get(key);
    if (known)
      line.forEach((cell, at) => {
        known.cells[at] ??= cell;
      });
    else lines.set(key, { element: row, cells: line });
    return true;
  };
  const section = (): Section | null => {
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
  };
  return { add, section };
}
