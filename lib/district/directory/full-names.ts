import type { Grid, GridRow } from './grid.ts';
import { fold } from './meaning.ts';

const FIRST = /\b(?:first|given)(?: name)?$|\bnombres?$/;
const LAST = /\b(?:last|family)(?: name)?$|\b(?:surname|apellidos?)$/;
/** As far down as a header is looked for. */
const LOOK = 40;

/** The row that has a column for first names and one for last names. */
function headerWith(rows: readonly GridRow[]): { row: GridRow; first: number; last: number } | null {
  for (const row of rows.slice(0, LOOK)) {
    const words = row.cells.map(fold);
    const first = words.findIndex((cell) => FIRST.test(cell));
    const last = words.findIndex((cell) => LAST.test(cell));
    if (first >= 0 && last >= 0 && first !== last) return { row, first, last };
  }
  return null;
}

/**
 * "First name" and "Last name" in columns of their own become one column of names, so that no half of a name is taken for
 * somebody. Only one such pair is put together; tables without one stay as they are.
 */
export function withFullNames(grid: Grid): Grid {
  const found = headerWith(grid.rows);
  if (found === null) return grid;
  const { row: header, first, last } = found;
  const start = grid.rows.indexOf(header);
  const left = (header.cells[first] ?? '').replace(/\b(?:first|given)\b\s*|nombres?$/i, '').trim();
  // A header that says only "Name" is the specialist's, in a list of specialists.
  const title = /^(?:name)?$/i.test(left) ? 'Specialist' : left;
  const same = header.cells.join('\u0001');
  const rows = grid.rows.map((row, index): GridRow => {
    const own = [...row.cells];
    const repeated = own.join('\u0001') === same;
    if (index >= start) own[first] = repeated ? title : [own[first], own[last]].filter((part) => part !== '').join(' ');
    own.splice(last, 1);
    // What stands above the table stays whole.
    if (index < start && row.cells[last] !== '') own[first] = [row.cells[first], row.cells[last]].join(' ').trim();
    return { ...row, cells: own };
  });
  return { ...grid, rows };
}
