/** Cells by column; undefined where the row has no such cell. */
export type Cells = (Element | undefined)[];

/** A grid of any make, as headers and rows. */
export interface Grid {
  /** The element that holds all of it. */
  root: Element;
  /** By column, the names it goes by; an empty list for a column without a header. */
  columns: string[][];
  headerRows: number;
  /** The lines below the header, rows or not. Cells are asked for line by line, so that a long grid is read in slices. */
  lines: Element[];
  /** A row's cells; null for a line that is none: hidden, a group or total line, a header printed again. */
  cells: (at: number) => Cells | null;
}

/** A table or part of one: the header it shows, if any, and the lines below it. */
export interface Section {
  element: Element;
  columns: string[][] | null;
  headerRows: number;
  lines: Element[];
  cells: (at: number) => Cells;
  /** Columns of the header, else of the widest of the first lines. */
  width: number;
  /** Columns and lines are placed by aria-colindex and aria-rowindex: nothing is to be joined to it. */
  whole?: boolean;
}

/** How many of the caller's labels a header row must show: one alone is a coincidence. */
export const LEAST_LABELS = 2;
