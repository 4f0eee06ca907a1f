import { layOut } from './cells.ts';
import { type Cells, LEAST_LABELS, type Section } from './grid.ts';
import { headerNames, type Knows, label } from './names.ts';
import { isSetAside, isShown } from './shown.ts';

/** Only this many rows are searched for a header: it stands on top, below a title and a toolbar at most. */
const HEADER_SEARCH = 8;
const HEADER_TEXT = 80;

const CELLS = ['gridcell', 'cell', 'columnheader', 'rowheader'].map((role) => `:scope > [role=${role}]`).join();

export const rowCells = (row: Element): Element[] =>
  row.tagName === 'TR' ? [...(row as HTMLTableRowElement).cells] : [...row.querySelectorAll(CELLS)];

/** Whether a cell could be a header: short, and no layout cell that holds a table or a form of its own. */
const mayHead = (cell: Element) =>
  (cell.textContent?.trim().length ?? 0) < HEADER_TEXT && !cell.querySelector('table,input[type=text],select,textarea');

const namesOf = (cells: Cells, knows: Knows): string[][] =>
  Array.from(cells, (cell) => (cell && mayHead(cell) && isShown(cell) ? headerNames(cell, knows) : []));

const hits = (names: string[][], knows: Knows) => names.filter((column) => column.some(knows)).length;

const isControlRow = (cells: Element[]) =>
  cells.some((cell) => cell.tagName !== 'TH' && cell.querySelector('input,a[href],[role=checkbox]'));

/** The header on top of the rows, th or td alike; a second header row below the first adds its names. */
function findHeader(own: Element[][], line: (at: number) => Cells, knows: Knows) {
  let columns: string[][] | null = null;
  let end = 0;
  for (let at = 0; at < Math.min(own.length, HEADER_SEARCH); at++) {
    const names = namesOf(line(at), knows);
    if (columns && (hits(names, knows) === 0 || isControlRow(own[at] ?? []))) break;
    if (!columns && hits(names, knows) < LEAST_LABELS) continue;
    const above: string[][] | null = columns;
    columns = above ? names.map((column, index) => [...new Set([...column, ...(above[index] ?? [])])]) : names;
    end = at + 1;
  }
  return { columns, end };
}

/** A header printed again further down: the cell of the first known column says that column's own name. */
function isHeaderAgain(cells: Cells, columns: string[][], key: number): boolean {
  const cell = cells[key];
  return !!cell && !cell.querySelector('input,a[href]') && !!columns[key]?.includes(label(cell.textContent ?? ''));
}

/** Whether a line below the header is a row: shown, and no group or total line. */
function isRow(element: Element, cells: Cells, columns: string[][] | null, key: number): boolean {
  const distinct = new Set(cells).size;
  if (distinct < LEAST_LABELS || (columns && distinct <= columns.length / 3)) return false;
  if (columns && isHeaderAgain(cells, columns, key)) return false;
  return isShown(element);
}

/**
 * Reads one table or part of a grid: finds its header, and leaves the rows to be read when asked for.
 * @param knows tells a known column label; a row with two of them is a header
 */
export function readSection(element: Element, rowElements: Element[], knows: Knows): Section {
  const spans = element.querySelector('[rowspan],[colspan]') !== null;
  const laid = spans ? layOut(rowElements.map(rowCells)) : null;
  const line = (at: number): Cells => laid?.[at] ?? rowCells(rowElements[at] as Element);
  const { columns, end } = findHeader(rowElements.slice(0, HEADER_SEARCH).map(rowCells), line, knows);
  const elements = rowElements.slice(end);
  const key = columns?.findIndex((names) => names.some(knows)) ?? 0;
  const cells = (at: number) => {
    const found = line(end + at);
    return isRow(elements[at] as Element, found, columns, key) ? found : null;
  };
  const first = elements.findIndex((_, at) => at < HEADER_SEARCH && cells(at) !== null);
  const width = columns?.length ?? (first < 0 ? 0 : (cells(first)?.length ?? 0));
  return { element, columns, headerRows: end, rows: { elements: first < 0 ? [] : elements, cells }, width };
}

/** Every table of a document that is shown, with its own rows (not those of a table inside a cell). */
export function tableSections(root: ParentNode, knows: Knows): Section[] {
  const sections: Section[] = [];
  for (const table of root.querySelectorAll('table')) {
    if (table.closest('[role=grid],[role=table],[role=treegrid]') || !isShown(table) || isSetAside(table)) continue;
    sections.push(readSection(table, [...table.rows], knows));
  }
  return sections;
}
