/** Where a row stands in what was imported: the page of a PDF (null elsewhere) and the line or row, from 1. */
export interface Place {
  page: number | null;
  line: number;
}

/** One row of a table as text. A cell's lines are kept apart by a line feed; a missing cell is ''. */
export interface GridRow {
  place: Place;
  cells: string[];
}

/** What every kind of file is turned into before anybody asks what it means. */
export interface Grid {
  rows: GridRow[];
  /** Lines that could not be split into cells, with a code for the reason. */
  unread: { place: Place; text: string; reason: 'broken-quotes' | 'no-columns' | 'other-sheet' | 'no-text' }[];
}

/** More rows are no school directory. */
export const MAX_ROWS = 10_000;
/** Larger files are refused before they are read; bytes. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** Without space at its ends; spaces of every kind become one, line feeds stay. */
export const tidy = (text: string): string =>
  text
    // What cannot be seen: soft hyphens, marks without width, marks of direction.
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** On one line. */
export const flat = (text: string): string => tidy(text).replaceAll('\n', ' ');

/** The same number of cells in every row, and no row without text. */
export function evened(rows: readonly GridRow[]): GridRow[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return rows
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ place, cells }) => ({ place, cells: Array.from({ length: width }, (_, at) => cells[at] ?? '') }));
}
