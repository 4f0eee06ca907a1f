import { type Band, columnAt, columnsOf } from './columns.ts';
import { type GridRow, tidy } from './grid.ts';
import { type Line, linesOf, type Page } from './pieces.ts';

interface Row {
  line: Line;
  /** The base line of what was added last. */
  y: number;
  cells: string[];
}

function cellsOf({ segments }: Line, bands: readonly Band[]): string[] {
  const cells = bands.map(() => '');
  for (const { text, x, width } of segments) {
    const at = columnAt(bands, x, x + width);
    cells[at] = cells[at] ? `${cells[at]} ${text}` : text;
  }
  return cells.map(tidy);
}

/** The distance between lines that most lines have: a smaller one, by a fifth, goes on with a cell. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0));
  return [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * 0.6)] ?? 0;
}

/**
 * Whether a line goes on with the row above: closer than lines usually are, some cells are empty, and each of its cells
 * stands under one that has text. A name beside an empty cell never joins it: whose it is cannot be known.
 */
function goesOn(row: Row, line: Line, cells: readonly string[], usual: number): boolean {
  if (line.y - row.y > 0.83 * usual || line.y - row.y > 1.6 * line.height) return false;
  return cells.some((cell) => cell === '') && cells.every((cell, at) => cell === '' || row.cells[at] !== '');
}

function rowsOf(lines: readonly Line[], bands: readonly Band[], page: number | null): GridRow[] {
  const usual = usualGap(lines);
  const rows: (Row & { number: number })[] = [];
  for (const [index, line] of lines.entries()) {
    const cells = cellsOf(line, bands);
    const last = rows.at(-1);
    if (last !== undefined && goesOn(last, line, cells, usual)) {
      last.cells = last.cells.map((text, at) => (cells[at] ? `${text}\n${cells[at]}` : text));
      last.y = line.y;
    } else rows.push({ line, y: line.y, cells, number: index + 1 });
  }
  return rows.map(({ cells, number }) => ({ place: { page, line: number }, cells }));
}

/**
 * Rows of pages whose table has no drawn lines. Columns are the same on all pages, unless a page
 * has more by itself, or every page has as many in places of its own.
 * @param pages those of a PDF, or one of text in fixed columns
 */
export function openTables(pages: readonly Page[], numbered: boolean): GridRow[] {
  const read = pages.map(({ page, pieces }) => ({ page, lines: linesOf(pieces) }));
  const joint = columnsOf(read.flatMap(({ lines }) => lines));
  const counts = new Set(read.map(({ lines }) => columnsOf(lines).length).filter((count) => count > 1));
  // As many columns on each page, but not in one place: each page has its own margin.
  const moved = counts.size === 1 && !counts.has(joint.length);
  return read.flatMap(({ page, lines }) => {
    const own = columnsOf(lines);
    const bands = (moved && own.length > 1) || own.length > joint.length || joint.length === 0 ? own : joint;
    const whole = [{ from: 0, to: 1 }];
    return rowsOf(lines, bands.length === 0 ? whole : bands, numbered ? page : null);
  });
}
