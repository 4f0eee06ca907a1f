import type { Relationship, Subject } from '../facts.ts';
import type { CheckInput } from './types.ts';

const nobody = { name: null, personID: null, studentNumber: null, householdID: null };

/** The person of a row. */
export function rowSubject(row: Relationship): Subject {
  return { ...nobody, kind: 'person', name: row.name, personID: row.personID };
}

/** The person whose page it is: the student where one is known, else the person, else a student without a name. */
export function pageSubject({ student, person }: CheckInput['context']): Subject {
  if (student) {
    const { name, personID, studentNumber } = student;
    return { ...nobody, kind: 'student', name, personID, studentNumber };
  }
  return person ? { ...nobody, kind: 'person', ...person } : { ...nobody, kind: 'student' };
}
