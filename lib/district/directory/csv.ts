import Papa from 'papaparse';
import { evened, type Grid, type GridRow, MAX_ROWS, tidy } from './grid.ts';
import { Refusal } from './refusal.ts';

/** What separates cells, in the order in which it is looked for where the text does not tell. */
export type Delimiter = ',' | '\t' | ';' | '|';
const delimiters: readonly Delimiter[] = ['\t', '|', ';', ','];

/** How often it stands outside quotes in each of the first lines that have it, if it does so evenly. */
function evenness(lines: readonly string[], delimiter: Delimiter): number {
  const counts = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(delimiter).length - 1);
  const having = counts.filter((count) => count > 0);
  if (having.length < Math.max(1, counts.length / 2)) return 0;
  const most = Math.max(...having);
  return having.filter((count) => count === most).length / counts.length;
}

/** The separator of a text's cells, or null when it has none. */
export function delimiterOf(text: string): Delimiter | null {
  // A quoted cell of several lines is one cell, where every quotation mark has its other.
  const whole = (text.match(/"/g)?.length ?? 0) % 2 === 0 ? text.replace(/"(?:[^"]|"")*"/g, '""') : text;
  const lines = whole
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 60);
  const scored = delimiters.map((delimiter) => ({ delimiter, score: evenness(lines, delimiter) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.delimiter : null;
}

/**
 * Reads separated values (RFC 4180: quoted cells may hold separators, line breaks and doubled quotes).
 * @returns a row a record, its place the line it starts on; records with broken quotes stand in `unread`
 * @throws Refusal `too-many-rows`
 */
export function readSeparated(text: string, delimiter: Delimiter): Grid {
  const rows: GridRow[] = [];
  const unread: Grid['unread'] = [];
  let line = 1;
  let done = 0;
  const newline = /\r\n/.test(text) ? '\r\n' : /\n/.test(text) ? '\n' : '\r';
  Papa.parse<string[]>(text, {
    delimiter,
    newline,
    step: ({ data, errors, meta }) => {
      const place = { page: null, line };
      const taken = text.slice(done, meta.cursor);
      line += taken.split(newline).length - 1;
      done = meta.cursor;
      if (errors.some(({ type }) => type === 'Quotes'))
        unread.push({ place, text: tidy(taken).slice(0, 200), reason: 'broken-quotes' });
      else rows.push({ place, cells: data.map(tidy) });
      if (rows.length > MAX_ROWS) throw new Refusal('too-many-rows', { limit: MAX_ROWS });
    },
  });
  return { rows: evened(rows), unread };
}
