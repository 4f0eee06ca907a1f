import type { FlagKind, Person, Relationship, Sighting, Student, Tri } from '../facts.ts';
import { looksLikeOnePerson } from '../linkage/names.ts';
import { isOwnRow } from './relationship-type.ts';

/** Who is being worked on, as the pages of this session tell: a student, and who is related to them. */
export interface WorkedOn {
  student: Student;
  /** The rows of the student's Relationships page as last seen; null when it was not seen. */
  related: Relationship[] | null;
  /** All of its rows were seen, with their names. */
  complete: boolean;
  /** Kinds of flags seen on any page of this student. */
  flags: FlagKind[];
  /** They could be read when the student was last seen. */
  flagsReadable: boolean;
}

const same = (a: string | null, b: string | null): Tri => (a === null || b === null ? null : a === b);

/** By number or id; a name alone may be that of another student. */
export const sameStudent = (a: Student, b: Student | null): boolean =>
  b !== null && (same(a.personID, b.personID) ?? same(a.studentNumber, b.studentNumber)) === true;

/**
 * The student in hand: that of the page seen last. On a page of an adult it is the student of the page before.
 * @param seen the newest first
 * @returns null when no student was seen, or when the last Relationships page did not tell whose it was
 */
export function workedOn(seen: readonly Sighting[]): WorkedOn | null {
  const last = seen.find(
    ({ page, student, person }) => student !== null || (page === 'relationships' && person === null),
  );
  const student = last?.student;
  if (!last || !student) return null;
  const own = seen.filter((one) => sameStudent(student, one.student) || one === last);
  const page = own.find((one) => one.page === 'relationships');
  const related = page ? page.facts.relationships.filter(({ relationship }) => !isOwnRow(relationship)) : null;
  return {
    student,
    related,
    complete: page?.complete === true && related?.every(({ name }) => name !== null) === true,
    flags: [...new Set(own.flatMap(({ flags }) => flags))],
    flagsReadable: last.flagsReadable,
  };
}

/** Is this person the student? By id where both are known, else by name. */
export function isStudent({ student }: WorkedOn, { name, personID }: Person): Tri {
  const byID = same(student.personID, personID);
  if (byID !== null || student.name === null || name === null) return byID;
  return looksLikeOnePerson(student.name, name);
}

/** The rows that are this person's: by id; by name where an id was not read on one of the two pages. */
export function rowsOfPerson({ related }: WorkedOn, { name, personID }: Person): Relationship[] {
  const rows = related ?? [];
  const byID = rows.filter((row) => same(row.personID, personID) === true);
  if (byID.length > 0) return byID;
  return rows.filter(
    (row) =>
      same(row.personID, personID) === null && row.name !== null && name !== null && looksLikeOnePerson(row.name, name),
  );
}

/**
 * Is this person related to the student in hand, on this day?
 * @returns null when that cannot be told: the rows were not all seen, or nothing says who the person is
 */
export function isRelated(worked: WorkedOn, person: Person): Tri {
  const rows = rowsOfPerson(worked, person);
  if (rows.some(({ active }) => active === true)) return true;
  if (rows.length > 0) return rows.every(({ active }) => active === false) ? false : null;
  return worked.complete && (person.name !== null || person.personID !== null) ? false : null;
}
