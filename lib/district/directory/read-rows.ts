import { type Block, blocksOf } from './blocks.ts';
import { emailIn, extensionIn, isSchoolLike, linkIn, urlIn } from './content.ts';
import { flat, type Grid, type Place } from './grid.ts';
import { type BodyRow, insideTable } from './inside.ts';
import { headerLevel, levelOf, type Meaning } from './meaning.ts';
import { People } from './people.ts';
import { isNobody, type PersonCell, personIn } from './person-cell.ts';
import type { Problem, Question, Reading, SchoolRow } from './reading.ts';
import { schoolsIn } from './school-cell.ts';
import { schoolKey } from './school-key.ts';
import { specialistIn } from './specialist-cell.ts';
import { uniqueSchools } from './unique-schools.ts';
import { withWrappedEmails } from './wrapped.ts';

/** What is carried from row to row of one table. */
interface State {
  people: People;
  rows: SchoolRow[];
  problems: Problem[];
  above: string | null;
  /** The domains of the e-mail addresses that are not parted with a hyphen. */
  domains: ReadonlySet<string>;
}

type Cell = (meaning: Exclude<Meaning, 'ignore'>) => string;

/**
 * An address that was parted with a hyphen at a line's end, where the list itself tells that the hyphen is none of its own:
 * another row has the same domain without it.
 */
function unhyphenated(cell: string, whole: string, domains: ReadonlySet<string>): string {
  const domain = (address: string) => address.split('@')[1]?.toLowerCase() ?? '';
  if (!/-\n/.test(cell) || domains.has(domain(whole))) return whole;
  const without = cell.replace(/-\n/g, '').replaceAll('\n', '');
  return domains.has(domain(without)) ? without : whole;
}

/** An address that a narrow column broke into lines is put together; several lines that are each one stay apart. */
function unbroken(cell: string, find: (text: string) => string | null): string {
  const lines = cell.split('\n');
  const each = lines.filter((line) => find(line) !== null);
  return each.length > 1 || find(lines[0] ?? '') === cell ? flat(cell) : lines.join('').trim();
}

/** A person named in the specialist's cell, with what the columns beside it add. */
function withColumns(person: PersonCell, cell: Cell, domains: ReadonlySet<string>): PersonCell {
  const email = unhyphenated(cell('email'), unbroken(cell('email'), emailIn), domains);
  const booking = unbroken(cell('booking'), urlIn);
  const extension = flat(cell('extension'));
  return {
    name: person.name,
    email: emailIn(email) ?? (email.includes('@') ? email : null) ?? person.email,
    booking: linkIn(booking) ?? person.booking,
    extension: extensionIn(extension) ?? person.extension,
  };
}

function whoAnswers(cell: Cell, place: Place, state: State): { name: string | null; question: Question | null } {
  const read = specialistIn(cell('specialist'));
  const ask = (reason: Question['reason'], choices: string[]) => ({
    name: null,
    question: { reason, choices, above: reason === 'blank' ? state.above : null },
  });
  if (read.kind === 'nobody') return { name: null, question: null };
  if (read.kind === 'blank') return ask('blank', []);
  if (read.kind === 'no-name') return ask('no-name', []);
  if (read.kind === 'two-names') {
    return ask(
      'two-names',
      read.people.map((person) => state.people.add(person, place)),
    );
  }
  const name = state.people.add(withColumns(read.person, cell, state.domains), place);
  state.above = name;
  return { name, question: null };
}

function backupIn(cell: Cell, place: Place, people: People): string | null {
  const person = personIn(cell('backup'));
  return person.name === '' || isNobody(person.name) || /\d/.test(person.name) ? null : people.add(person, place);
}

function readRow({ row, section }: BodyRow, block: Block, level: string | null, columns: number, state: State): void {
  const { place, cells } = row;
  const cell: Cell = (meaning) => (block[meaning] === undefined ? '' : (cells[block[meaning]] ?? ''));
  const text = flat(cells.join(' '));
  const refuse = (reason: Problem['reason']) => {
    state.problems.push({ place, text, reason });
  };
  const others = (Object.keys(block) as Exclude<Meaning, 'ignore'>[]).filter((meaning) => meaning !== 'school');
  const beside = others.some((meaning) => cell(meaning) !== '');
  if (cell('school') === '') {
    // With several columns of schools an empty cell is only a shorter column.
    if (!beside || columns > 1) return;
    whoAnswers(cell, place, state);
    refuse('no-school');
    return;
  }
  const schools = schoolsIn(cell('school'));
  if (schools === null || (!beside && !schools.every(isSchoolLike))) {
    refuse(schools === null ? 'unclear-school' : 'no-row');
    return;
  }
  const { name, question } = whoAnswers(cell, place, state);
  const backup = backupIn(cell, place, state.people);
  const own = levelOf(flat(cell('level'))) ?? (flat(cell('level')) || level || section);
  for (const school of schools) {
    const named = { school: school.slice(0, 200), level: own };
    state.rows.push({ ...named, key: schoolKey(named.school, own), place, specialist: name, backup, question });
  }
}

/** For every question, the names nearest in the list, and then everybody else. */
function withChoices(rows: readonly SchoolRow[], everybody: readonly string[]): SchoolRow[] {
  const below: (string | null)[] = [];
  let next: string | null = null;
  for (let index = rows.length - 1; index >= 0; index--) {
    below[index] = next;
    next = rows[index]?.specialist ?? next;
  }
  return rows.map((row, index) => {
    if (row.question === null) return row;
    const { choices, above } = row.question;
    const near = [...choices, above, below[index]].filter((name) => typeof name === 'string');
    return { ...row, question: { ...row.question, choices: [...new Set([...near, ...everybody])] } };
  });
}

/**
 * What a table says, once a person has agreed what its columns hold.
 * @param header the row that names the columns; null when there is none
 * @returns null when the columns do not fit together: no school, or specialist columns that belong to no school column
 */
export function readRows(grid: Grid, header: number | null, columns: readonly Meaning[]): Reading | null {
  const blocks = blocksOf(columns);
  if (blocks === null || blocks.length === 0 || !columns.includes('specialist')) return null;
  const { body: read, outside } = insideTable(grid.rows, header);
  const body = withWrappedEmails(
    read,
    columns.flatMap((meaning, at) => (meaning === 'email' ? [at] : [])),
  );
  const cells = body.flatMap(({ row }) => row.cells.filter((cell) => !/-\n/.test(cell)));
  const addresses = cells.flatMap((cell) => [...cell.split('\n'), cell.replaceAll('\n', '')]);
  const domains = new Set(addresses.flatMap((text) => emailIn(text)?.split('@')[1]?.toLowerCase() ?? []));
  const state: State = { people: new People(), rows: [], problems: [...grid.unread], above: null, domains };
  for (const block of blocks) {
    const level = header === null ? null : headerLevel(grid.rows[header]?.cells[block.school as number] ?? '');
    state.above = null;
    const shared = blocks.length > 1 && blocks.every((each) => each.specialist === block.specialist);
    for (const row of body) readRow(row, block, level, shared ? blocks.length : 1, state);
  }
  const everybody = state.people.all();
  const names = everybody.map(({ name }) => name).sort((a, b) => a.localeCompare(b));
  return {
    schools: uniqueSchools(withChoices(state.rows, names)),
    people: everybody,
    problems: [...state.problems, ...state.people.problems],
    outside: outside.map(({ place, cells }) => ({ place, text: flat(cells.join(' ')) })),
  };
}
