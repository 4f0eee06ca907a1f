import { type Band, columnAt } from './columns.ts';
import { type GridRow, tidy } from './grid.ts';
import { linesOf, type Page, type Piece, type Rule } from './pieces.ts';

const NEAR = 2;

/** Numbers without those that lie within two points of one before. */
function distinct(numbers: readonly number[]): number[] {
  const kept: number[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    if (kept.length === 0 || number - (kept.at(-1) as number) > NEAR) kept.push(number);
  }
  return kept;
}

const bandsBetween = (edges: readonly number[]): Band[] =>
  edges.slice(1).map((to, at) => ({ from: edges[at] as number, to }));

/** Whether drawn lines at this height cover most of a column. */
function crossed(level: readonly Rule[], y: number, column: Band): boolean {
  const covered = level
    .filter((rule) => Math.abs(rule.y0 - y) <= NEAR)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(rule.x1, column.to) - Math.max(rule.x0, column.from)), 0);
  return covered > 0.6 * (column.to - column.from);
}

const textOf = (pieces: readonly Piece[]): string =>
  tidy(
    linesOf(pieces)
      .map(({ segments }) => segments.map(({ text }) => text).join(' '))
      .join('\n'),
  );

/**
 * The rows of a page whose table is drawn with lines, so that every cell's reach is known; a cell that reaches over
 * several rows gives its text to each of them. Text outside the lines makes rows of one cell.
 * @returns null when the page has no such table: then the text's own places must do
 */
export function ruledTable({ page, pieces, rules }: Page): GridRow[] | null {
  const level = rules.filter((rule) => Math.abs(rule.y1 - rule.y0) <= 1 && rule.x1 - rule.x0 > 8);
  const upright = rules.filter((rule) => Math.abs(rule.x1 - rule.x0) <= 1 && rule.y1 - rule.y0 > 4);
  const heights = distinct(level.map(({ y0 }) => y0));
  const edges = distinct(upright.map(({ x0 }) => x0));
  if (heights.length < 3 || edges.length < 3) return null;
  const columns = bandsBetween(edges);
  const rows = bandsBetween(heights);
  const middle = ({ y, height }: Piece) => y - 0.3 * height;
  const inside = (piece: Piece) =>
    middle(piece) > (heights[0] as number) &&
    middle(piece) < (heights.at(-1) as number) &&
    piece.x + piece.width / 2 > (edges[0] as number) &&
    piece.x + piece.width / 2 < (edges.at(-1) as number);
  const within = pieces.filter((piece) => inside(piece) && piece.text.trim() !== '');
  if (within.length < pieces.length / 3) return null;
  const cells = rows.map(() => columns.map(() => ''));
  for (const [at, column] of columns.entries()) {
    const own = within.filter((piece) => columnAt(columns, piece.x, piece.x + piece.width) === at);
    let first = 0;
    for (let row = 0; row < rows.length; row++) {
      const { to } = rows[row] as Band;
      if (row < rows.length - 1 && !crossed(level, to, column)) continue;
      const { from } = rows[first] as Band;
      const text = textOf(own.filter((piece) => middle(piece) >= from && middle(piece) < to));
      for (; first <= row; first++) (cells[first] as string[])[at] = text;
    }
  }
  const outside = linesOf(pieces.filter((piece) => !inside(piece))).map(({ y, segments }) => ({
    y,
    cells: [tidy(segments.map(({ text }) => text).join(' '))],
  }));
  const table = rows.map(({ from }, index) => ({ y: from, cells: cells[index] as string[] }));
  return [...table, ...outside]
    .sort((a, b) => a.y - b.y)
    .map(({ cells: own }, index) => ({ place: { page, line: index + 1 }, cells: own }));
}
