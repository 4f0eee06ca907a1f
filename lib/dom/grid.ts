/** Cells by column; undefined where the row has no such cell. */
export type Cells = (Element | undefined)[];

/**
 * The rows of a grid. Cells are asked for row by row, so that a long grid can be read in slices.
 * `cells` answers null for a row that is none: hidden, a group line, a header printed again.
 */
export interface Rows {
  elements: Element[];
  cells: (at: number) => Cells | null;
}

/** A grid of any make, as headers and rows. */
export interface Grid {
  /** The element that holds all of it. */
  root: Element;
  /** By column, the names it goes by; an empty list for a column without a header. */
  columns: string[][];
  headerRows: number;
  rows: Rows;
}

/** A table or part of one: the header it shows, if any, and the rows below it. */
export interface Section {
  element: Element;
  columns: string[][] | null;
  headerRows: number;
  rows: Rows;
  /** Columns of the header, or of the first row. */
  width: number;
}

/** How many of the caller's labels a header row must show: one alone is a coincidence. */
export const LEAST_LABELS = 2;
