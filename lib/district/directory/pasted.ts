import { delimiterOf, readSeparated } from './csv.ts';
import { evened, type Grid, MAX_ROWS, tidy } from './grid.ts';
import { listGrid } from './list.ts';
import { withoutMarkdown } from './markdown.ts';
import { openTables } from './open-table.ts';
import { pairsGrid } from './pairs.ts';
import type { Piece } from './pieces.ts';
import { Refusal } from './refusal.ts';

/** Each letter is one wide, each line one high: text in fixed columns is a page. */
function piecesOf(lines: readonly string[]): Piece[] {
  return lines.flatMap((line, y) =>
    [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
      text: match[0],
      // Far enough apart that two spaces are more than the gap between words.
      x: match.index * 4,
      y: (y + 1) * 4,
      width: match[0].length * 4,
      height: 4,
    })),
  );
}

/** Lines in columns of two spaces or more, as a PDF viewer copies them; lines of one cell stay whole. */
function readFixed(text: string): Grid {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trimEnd());
  if (lines.length > MAX_ROWS) throw new Refusal('too-many-rows', { limit: MAX_ROWS });
  const page = { page: 1, pieces: piecesOf(lines), rules: [] };
  const numbers = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
  const rows = openTables([page], false).map(({ place, cells }) => ({
    place: { page: null, line: numbers[place.line - 1] ?? place.line },
    cells: cells.map(tidy),
  }));
  return { rows: evened(rows), unread: [] };
}

/** Each line one cell. */
function wholeLines(text: string): Grid {
  const lines = text.split(/\r\n?|\n/).slice(0, MAX_ROWS + 1);
  const rows = lines.map((line, index) => ({ place: { page: null, line: index + 1 }, cells: [tidy(line)] }));
  return { rows: evened(rows), unread: [] };
}

/** Whether most lines have a gap of two spaces or more inside. */
function inColumns(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => /\S {2,}\S/.test(line)).length > lines.length / 2;
}

/**
 * Reads a table that was pasted, or a text file: tab, |, semicolon or comma between cells, or fixed columns.
 * @throws Refusal `empty`, `too-many-rows`
 */
export function readPasted(text: string): Grid {
  if (text.trim() === '') throw new Refusal('empty');
  const delimiter = delimiterOf(text);
  if (delimiter === '|') return readSeparated(withoutMarkdown(text), '|');
  if (delimiter === null || delimiter === ',' || delimiter === ';') {
    // In "Name: school, school" the comma parts schools, not cells.
    const lines = wholeLines(text);
    if (pairsGrid(lines) !== null || listGrid(lines) !== null) return lines;
  }
  if ((delimiter === null || delimiter === ',') && inColumns(text)) return readFixed(text);
  return delimiter === null ? readFixed(text) : readSeparated(text, delimiter);
}
