import { evened, type Grid, type GridRow } from './grid.ts';
import { fold, levelOf } from './meaning.ts';
import { propose } from './propose.ts';
import { schoolKey } from './school-key.ts';

/** A sheet of a workbook. */
export interface Sheet {
  name: string;
  rows: GridRow[];
}

const filled = ({ cells }: GridRow) => cells.filter((cell) => cell !== '').length;
const isTable = ({ rows }: Sheet) => rows.filter((row) => filled(row) > 1).length > 1;

/** What stands under a sheet's header, in the columns of the first sheet; null when a column is missing. */
function under(titles: readonly string[], { rows }: Sheet): GridRow[] | null {
  const { header } = propose(rows);
  if (header === null) return null;
  const own = (rows[header]?.cells ?? []).map(fold);
  const from = titles.map((title) => (title === '' ? -1 : own.indexOf(title)));
  if (titles.some((title, at) => title !== '' && (from[at] ?? -1) < 0)) return null;
  return rows.slice(header + 1).map(({ place, cells }) => ({ place, cells: from.map((at) => cells[at] ?? '') }));
}

/** The schools of some rows; a sheet may be called by their level. */
const keysOf = (rows: readonly GridRow[], column: number, name: string): Set<string> =>
  new Set(rows.flatMap(({ cells }) => (cells[column] ? [schoolKey(cells[column], levelOf(name))] : [])));

/**
 * The sheets of a workbook as one table: those with the columns of the first that has a table, where they name other
 * schools ("Elementary", "Middle", "High"). A sheet that names the same schools is another edition of the list; it and
 * those with other columns stand in `unread`, by their names.
 */
export function sheetsGrid(sheets: readonly Sheet[]): Grid {
  const tables = sheets.filter(isTable);
  const [main, ...others] = tables;
  if (main === undefined) return { rows: sheets.find(({ rows }) => rows.length > 0)?.rows ?? [], unread: [] };
  const { header, columns } = propose(main.rows);
  const titles = header === null ? [] : (main.rows[header]?.cells ?? []).map(fold);
  const school = columns.indexOf('school');
  const own = header === null ? main.rows : main.rows.slice(header + 1);
  const known = keysOf(own, school, main.name);
  const taken = [{ name: main.name, rows: own }];
  const unread: Grid['unread'] = [];
  for (const sheet of others) {
    const rows = header === null || school < 0 ? null : under(titles, sheet);
    const keys = keysOf(rows ?? [], school, sheet.name);
    if (rows === null || [...keys].some((key) => known.has(key))) {
      unread.push({ place: sheet.rows[0]?.place ?? { page: null, line: 1 }, text: sheet.name, reason: 'other-sheet' });
      continue;
    }
    for (const key of keys) known.add(key);
    taken.push({ name: sheet.name, rows });
  }
  const byLevel = taken.length > 1 && taken.every(({ name }) => levelOf(name) !== null);
  const heading = (name: string): GridRow[] => (byLevel ? [{ place: { page: null, line: 1 }, cells: [name] }] : []);
  const above = main.rows.slice(0, main.rows.length - own.length);
  return { rows: evened([...above, ...taken.flatMap(({ name, rows }) => [...heading(name), ...rows])]), unread };
}
