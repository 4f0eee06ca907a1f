import { layOut, SPANS } from './cells.ts';
import { type Cells, LEAST_LABELS, type Section } from './grid.ts';
import { headerNames, type Knows, label } from './names.ts';
import { isSetAside, isShown } from './shown.ts';
import { inSlices } from './slices.ts';

/** Only this many rows are searched for a header: it stands on top, below a title and a toolbar at most. */
const HEADER_SEARCH = 8;
const HEADER_TEXT = 80;

export const GRID = '[role=grid],[role=table],[role=treegrid]';
const CELLS = '[role=gridcell],[role=cell],[role=columnheader],[role=rowheader]';

/** A row's own cells, whatever stands between it and them. */
export function rowCells(row: Element): Element[] {
  if (row.tagName === 'TR') {
    const cells: Element[] = [];
    for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
      const { tagName } = cell;
      if (tagName === 'TD' || tagName === 'TH') cells.push(cell);
    }
    return cells;
  }
  const near = [...row.children].filter((child) => child.matches(CELLS));
  return near.length > 0
    ? near
    : [...row.querySelectorAll(CELLS)].filter((cell) => cell.parentElement?.closest('[role=row]') === row);
}

export const isHeadCell = (cell: Element) =>
  cell.matches('th:not([scope=row]):not([role=rowheader]),[role=columnheader]');

/** Whether a cell could be a header: short, and no layout cell that holds a table or a form of its own. */
const mayHead = (cell: Element) =>
  (cell.textContent?.trim().length ?? 0) < HEADER_TEXT &&
  !cell.querySelector('table') &&
  (isHeadCell(cell) || !cell.querySelector('input:not([type=hidden]),select,textarea'));

export const columnNames = (cells: Cells, knows: Knows): string[][] =>
  Array.from(cells, (cell) => (cell && mayHead(cell) && isShown(cell) ? headerNames(cell, knows) : []));

export const hits = (names: string[][], knows: Knows) => names.filter((column) => column.some(knows)).length;

/** The header on top of the rows, th or td alike; a second header row below the first adds its names. */
function findHeader(rows: number, line: (at: number) => Cells, knows: Knows) {
  let columns: string[][] | null = null;
  let end = 0;
  for (let at = 0; at < Math.min(rows, HEADER_SEARCH); at++) {
    const cells = line(at).filter((cell) => cell !== undefined);
    const names = columnNames(line(at), knows);
    const known = hits(names, knows);
    const above: string[][] | null = columns;
    if (above) {
      // A second line of a header says so, or stands under a cell that spans; else it may be a row of type "Guardian".
      const upper = line(at - 1);
      const spans = new Set(upper).size < upper.length || cells.some((cell) => upper.includes(cell));
      const holds = (cell: Element) => !isHeadCell(cell) && cell.querySelector('input,a[href],img,[role=checkbox]');
      if (known === 0 || new Set(cells).size < 2 || !(spans || cells.every(isHeadCell)) || cells.some(holds)) break;
      columns = names.map((column, index) => [...new Set([...column, ...(above[index] ?? [])])]);
    } else {
      // One label is enough for a header that says it is one: the locked column of a grid in parts.
      if (known < LEAST_LABELS && !(known === 1 && cells.every(isHeadCell))) continue;
      columns = names;
    }
    end = at + 1;
  }
  return { columns, end };
}

/** On a small screen a style sheet puts the heads beside the cells, and takes the line of heads away. */
function besideCells(rows: Cells[], knows: Knows): string[][] | null {
  const cells = rows.find((row) => row[0]?.tagName === 'TD' && row.some((cell) => cell?.hasAttribute('data-label')));
  const names = cells && Array.from(cells, (cell) => [label(cell?.getAttribute('data-label') ?? '')].filter(Boolean));
  return names && hits(names, knows) >= LEAST_LABELS ? names : null;
}

/**
 * Reads one table or part of a grid: finds its header, and leaves the lines to be read when asked for.
 * @param knows tells a known column label; a row with two of them is a header
 */
export function readSection(element: Element, rows: Element[], knows: Knows): Section {
  const top = rows.slice(0, HEADER_SEARCH).map(rowCells);
  // Cells that are taken away move those behind them up, in the rows where they stand.
  const uneven = top.some(({ length }) => length !== top[0]?.length) && top.flat().some((cell) => !isShown(cell));
  const cellsOf = uneven ? (row: Element) => rowCells(row).filter(isShown) : rowCells;
  const laid = element.querySelector(SPANS) ? layOut(rows, cellsOf) : null;
  const line = (at: number): Cells => (laid ? laid(at) : cellsOf(rows[at] as Element));
  const found = findHeader(rows.length, line, knows);
  const { end } = found;
  const columns =
    found.columns ??
    besideCells(
      rows.map((_, at) => line(at)),
      knows,
    );
  // A row of filters below the header is part of it.
  let start = end;
  while (end > 0 && rows[start]?.parentElement?.tagName === 'THEAD') start++;
  const first = rows.slice(0, HEADER_SEARCH).map((_, at) => line(at).length);
  return {
    element,
    columns,
    headerRows: end,
    lines: rows.slice(start),
    cells: (at) => line(start + at),
    width: columns?.length ?? Math.max(0, ...first),
  };
}

/**
 * Every table of a document that is shown, with its own rows (not those of a table inside a cell).
 * @returns null when it was stopped
 */
export async function tableSections(root: ParentNode, knows: Knows, stop: () => boolean): Promise<Section[] | null> {
  const sections: Section[] = [];
  const tables = [...root.querySelectorAll('table')];
  const look = (at: number) => {
    const table = tables[at] as HTMLTableElement;
    if (!table.closest(GRID) && isShown(table) && !isSetAside(table))
      sections.push(readSection(table, [...table.rows], knows));
  };
  return (await inSlices(tables.length, look, stop)) ? sections : null;
}
