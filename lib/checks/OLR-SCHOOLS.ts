import type { Application } from '../facts.ts';
import { applicationResult } from './applicants.ts';
import type { Check, CheckInput, CheckResult } from './types.ts';

const STUDENT = /student|estudiante/i;

/** The schools that a text names: "Practice Elementary, Practice Middle". */
const schoolsIn = (text: string | null): string[] =>
  (text ?? '')
    .split(/[,;|\n&]| \/ | (?:and|y) /i)
    .map((part) => part.trim().toLowerCase())
    .filter((part) => /\p{L}{2}/u.test(part));

/** A text that may name more schools than it prints, or several without a sign between them. */
const MAY_BE_MORE =
  /\b[2-9]\d* (?:schools|escuelas)|\+ ?\d|\(\d+\)|\b\d+ more\b|\b(?:school|escuela)\b.*\b(?:school|escuela)\b|\b(?:multiple|various|several|both|m[uú]ltiples|vari[ao]s)\b/i;

const mayNameMore = (rows: readonly Application[]) => rows.some(({ school }) => MAY_BE_MORE.test(school ?? ''));

/** By application, the schools of its rows; a row without a number is an application of its own. */
function byApplication(rows: readonly Application[]): { rows: Application[]; schools: Set<string> }[] {
  const groups = new Map<string, { rows: Application[]; schools: Set<string> }>();
  // A long list names the same few schools over and over.
  const known = new Map<string | null, string[]>();
  for (const row of rows) {
    const key = row.number ?? `row ${row.row}`;
    const group = groups.get(key) ?? { rows: [], schools: new Set<string>() };
    group.rows.push(row);
    const schools = known.get(row.school) ?? schoolsIn(row.school);
    known.set(row.school, schools);
    for (const school of schools) group.schools.add(school);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** One application: all of its students must show a school before it may be said that there is one only. */
function inReview({ applications, applicants }: CheckInput): CheckResult[] {
  const schools = new Set(applications.flatMap(({ school }) => schoolsIn(school)));
  if (schools.size > 1) return [applicationResult('review', { schools: schools.size })];
  const shown = new Set(applications.filter(({ school }) => school).map(({ row }) => row));
  const students = applicants.filter(({ kind, role }) => kind === 'person' && STUDENT.test(role ?? ''));
  const all = !mayNameMore(applications) && students.length > 0 && students.every(({ row }) => shown.has(row));
  return [applicationResult(all ? 'meets' : 'unknown', {})];
}

/** The students of one application go to several schools: whoever approves first posts for all of them. */
export const olrSchools: Check = {
  id: 'OLR-SCHOOLS',
  pages: ['olr-application', 'olr-search'],
  severity: 'info',
  reads: ['school'],
  source: 'Infinite Campus Application Processing: posting by the first school approves the whole family’s application',
  aboutPerson: false,
  field: 'school',
  run: (input) => {
    if (input.applicants.length > 0) return inReview(input);
    // Rows without any number may all be of one application.
    const open = input.applications.length > 1 && input.applications.every(({ number }) => number === null);
    return byApplication(input.applications).flatMap(({ rows, schools }) => {
      const [first] = rows;
      if (!first || schools.size === 0) return [];
      const outcome = schools.size > 1 ? 'review' : open || mayNameMore(rows) ? 'unknown' : 'meets';
      return [applicationResult(outcome, { schools: schools.size }, first.row, first.applicant)];
    });
  },
};
