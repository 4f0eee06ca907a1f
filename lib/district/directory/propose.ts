import { emailIn, extensionIn, isPersonLike, isSchoolLike, urlIn } from './content.ts';
import type { GridRow } from './grid.ts';
import { headerMeaning, levelOf, type Meaning } from './meaning.ts';

export interface Proposal {
  /** The row that names the columns; null when there is none. */
  header: number | null;
  /** What each column is taken for until a person says otherwise. */
  columns: Meaning[];
}

/** Where a header is looked for: titles and notes stand above it. */
const LOOK = 40;

/** The first row that names two columns or more, one of them by school or specialist, and holds no data itself. */
function headerRow(rows: readonly GridRow[]): number | null {
  const index = rows.slice(0, LOOK).findIndex(({ cells }) => {
    const filled = cells.filter((cell) => cell !== '');
    const named = filled.map(headerMeaning).filter((meaning) => meaning !== null);
    const known = named.includes('school') || named.includes('specialist');
    return known && named.length > 1 && named.length >= filled.length / 2 && !filled.some(isData);
  });
  return index < 0 ? null : index;
}

/** A header may name a school year ("SIS 2026-27"). */
const isData = (cell: string) =>
  emailIn(cell) !== null || urlIn(cell) !== null || /\d{3}/.test(cell.replace(/\b20\d\d(?:[-–/]\d{2,4})?\b/, ''));

/** What most of a column's cells look like. */
function byContent(cells: readonly string[]): Meaning | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return null;
  const share = (test: (cell: string) => boolean) => filled.filter(test).length / filled.length;
  if (share((cell) => urlIn(cell) !== null) > 0.6) return 'booking';
  if (share((cell) => emailIn(cell) !== null && !/\s\S+\s/.test(cell.replace(emailIn(cell) ?? '', ''))) > 0.6) {
    return share((cell) => isPersonLike(cell.replace(emailIn(cell) ?? '', ''))) > 0.5 ? 'specialist' : 'email';
  }
  if (share((cell) => levelOf(cell) !== null) > 0.6) return 'level';
  if (share((cell) => extensionIn(cell) !== null) > 0.6) return 'extension';
  if (share((cell) => cell.split(/[\n;]|, /).some(isSchoolLike)) > 0.5) return 'school';
  return share(isPersonLike) > 0.6 ? 'specialist' : null;
}

/** The year that a header names, its first where it names a school year; null when it names none. */
const yearIn = (title: string): number | null => {
  const [, year, short] = /\b(20\d\d)\b|\b(\d\d)[-–/]\d\d\b/.exec(title) ?? [];
  return year !== undefined ? Number(year) : short !== undefined ? 2000 + Number(short) : null;
};

/** What the headers say; of columns for the same thing in several years only the latest year's counts. */
function meaningsOf(titles: readonly string[]): (Meaning | null)[] {
  const found = titles.map((title) => ({ meaning: headerMeaning(title), year: yearIn(title) }));
  return found.map(({ meaning, year }) => {
    const same = found.flatMap((other) => (other.meaning === meaning && other.year !== null ? [other.year] : []));
    return meaning !== null && year !== null && year < Math.max(...same) ? 'ignore' : meaning;
  });
}

/**
 * What each column seems to hold: its header's words first, its content where they say nothing. A second column of names
 * beside one school column is the backup.
 */
export function propose(rows: readonly GridRow[]): Proposal {
  const header = headerRow(rows);
  const body = rows.slice(header === null ? 0 : header + 1);
  const width = rows[0]?.cells.length ?? 0;
  const names = header === null ? [] : meaningsOf(rows[header]?.cells ?? []);
  const columns = Array.from({ length: width }, (_, at): Meaning => {
    const named = names[at] ?? null;
    const own = named ?? byContent(body.map(({ cells }) => cells[at] ?? '')) ?? 'ignore';
    // "Principal | SIS": what a header says to be the specialist is not also looked for under other words.
    const other = named === null && rows[header ?? -1]?.cells[at] !== '' && own !== 'ignore' && names.includes(own);
    return other ? 'ignore' : own;
  });
  const people = columns.filter((meaning) => meaning === 'specialist').length;
  // Schools without a word for a school look like people; lists begin with the school.
  if (!columns.includes('school') && people > 1) columns[columns.indexOf('specialist')] = 'school';
  const schools = columns.filter((meaning) => meaning === 'school').length;
  const known = columns.map((meaning, at): Meaning => {
    const before = columns.slice(0, at).filter((other) => other === meaning).length;
    if (meaning === 'specialist' && before > 0 && schools === 1) return before === 1 ? 'backup' : 'ignore';
    return meaning !== 'school' && meaning !== 'ignore' && before >= Math.max(1, schools) ? 'ignore' : meaning;
  });
  return { header, columns: known };
}
