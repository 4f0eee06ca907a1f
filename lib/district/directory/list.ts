import { emailIn, extensionIn, isOnlyKind, isPersonLike, isSchoolLike, isSchoolName, urlIn } from './content.ts';
import type { Grid, GridRow, Place } from './grid.ts';
import { levelOf } from './meaning.ts';
import { personIn } from './person-cell.ts';

interface Line {
  place: Place;
  text: string;
}

interface Entry {
  place: Place;
  person: string;
  /** The lines of schools under or beside the name. */
  schools: Line[];
}

/** "Name: schools", "Name – schools", or a name alone with or without ways to reach it; null for anything else. */
function headOf(text: string): { person: string; rest: string } | null {
  const parted = /^([^:–—]{3,}?)\s*(?::|\s[–—-]\s)\s*(.*)$/.exec(text);
  if (parted) {
    const [, person = '', rest = ''] = parted;
    const extension = extensionIn(rest);
    if (isPersonLike(personIn(person).name) && extension !== null)
      return { person: `${person} ext. ${extension}`, rest: '' };
    if (isPersonLike(personIn(person).name) && emailIn(rest) === null) return { person, rest };
  }
  const { name } = personIn(text);
  return isPersonLike(name) ? { person: text, rest: '' } : null;
}

/** "Ext. 2201", an address: what stands between a name and its schools. */
const isContact = (text: string): boolean =>
  !isSchoolLike(text) &&
  (emailIn(text) !== null || urlIn(text) !== null || /^\W*(?:ext|x|phone|tel|office)\b.*\d/i.test(text));

/** The lines of a page that may be in columns, each column from top to bottom before the next. */
function linesOf(rows: readonly GridRow[]): Line[] {
  const pages = [...new Set(rows.map(({ place }) => place.page))];
  const width = rows[0]?.cells.length ?? 0;
  return pages.flatMap((page) =>
    Array.from({ length: width }, (_, at) => at).flatMap((at) =>
      rows
        .filter(({ place }) => place.page === page)
        .flatMap(({ place, cells }) => (cells[at] ?? '').split('\n').map((text) => ({ place, text: text.trim() })))
        .filter(({ text }) => text !== ''),
    ),
  );
}

function entriesOf(lines: readonly Line[]): { entries: Entry[]; other: Line[] } {
  const entries: Entry[] = [];
  const other: Line[] = [];
  for (const line of lines) {
    const head = headOf(line.text);
    const last = entries.at(-1);
    if (head !== null) {
      const schools = head.rest === '' ? [] : [{ place: line.place, text: head.rest }];
      entries.push({ place: line.place, person: head.person, schools });
    } else if (last !== undefined && last.schools.length === 0 && isContact(line.text)) {
      last.person = `${last.person} ${line.text}`;
    } else if (last !== undefined && levelOf(line.text) === null) last.schools.push(line);
    else other.push(line);
  }
  return { entries, other };
}

/** Whether one column holds names and the other schools: a table, which is no list. */
function isTable(rows: readonly GridRow[]): boolean {
  const width = rows[0]?.cells.length ?? 0;
  const kinds = Array.from({ length: width }, (_, at) => {
    const cells = rows.map(({ cells: own }) => own[at] ?? '').filter((cell) => cell !== '');
    return { persons: cells.some((cell) => headOf(cell) !== null), schools: cells.some((cell) => isSchoolLike(cell)) };
  });
  const used = kinds.filter(({ persons, schools }) => persons || schools);
  return used.length > 1 && used.some(({ persons, schools }) => persons !== schools);
}

/**
 * The schools of an entry as one cell. A line goes on with the one before where that ends with a comma, or with what is
 * no whole name yet ("…, Practice Cedar / Elementary, …").
 */
function joined(lines: readonly Line[]): string {
  return lines.reduce((text, { text: next }) => {
    if (text === '') return next;
    const last = text.split(/[,;\n]/).at(-1) ?? '';
    const goesOn = /[,;]$/.test(text) || isOnlyKind(next) || (!isSchoolLike(last) && !isSchoolLike(next));
    const broken = /[,;]/.test(text) && !isSchoolLike(last);
    return goesOn || broken ? `${text} ${next}` : `${text}\n${next}`;
  }, '');
}

const before = (one: Place, other: Place | undefined): boolean =>
  other !== undefined && (one.page ?? 0) <= (other.page ?? 0) && one.line < other.line;

/**
 * A list in which the specialist comes first ("Paige Practice: Alder High, Cedar High", or a name with schools under it)
 * as a table of specialist and schools; columns of a page are read one after the other.
 * @returns null when it is no such list
 */
export function listGrid(grid: Grid): Grid | null {
  if (isTable(grid.rows)) return null;
  const { entries, other } = entriesOf(linesOf(grid.rows));
  const full = entries.filter(({ schools }) => schools.some(({ text }) => text.split(/[,;•]/).some(isSchoolLike)));
  if (full.length === 0 || full.length < entries.length / 2) return null;
  // A school before the first name: the names stand behind their schools, or nobody can tell.
  if (isSchoolName(other.findLast(({ place }) => before(place, full[0]?.place))?.text ?? '')) return null;
  const rows = full.map(({ place, person, schools }) => ({ place, cells: [person, joined(schools)] }));
  const lost = entries.filter((entry) => !full.includes(entry));
  return {
    rows: [{ place: { page: null, line: 0 }, cells: ['Specialist', 'Schools'] }, ...rows],
    unread: [
      ...grid.unread,
      ...[...lost.map(({ place, person }) => ({ place, text: person })), ...other].map((line) => ({
        ...line,
        reason: 'no-columns' as const,
      })),
    ],
  };
}
