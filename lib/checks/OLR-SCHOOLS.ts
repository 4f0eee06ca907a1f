import type { Application } from '../facts.ts';
import { applicationResult } from './applicants.ts';
import type { Check, CheckInput, CheckResult } from './types.ts';

const STUDENT = /student|estudiante/i;

/** A text that may name more schools than it prints, or several without a sign between them. */
const MAY_BE_MORE =
  /\b[2-9]\d* (?:schools|escuelas)|\+ ?\d|\(\d+\)|\b\d+ more\b|\b(?:school|escuela)\b.*\b(?:school|escuela)\b|\b(?:multiple|various|several|both|m[uú]ltiples|vari[ao]s)\b/i;

interface Said {
  schools: string[];
  more: boolean;
}

/** The schools that a text names ("Practice Elementary, Practice Middle"), and whether it may name more. */
function saidBy(text: string | null): Said {
  const parts = (text ?? '').split(/[,;|\n&]| \/ | (?:and|y) /i).map((part) => part.trim().toLowerCase());
  return {
    schools: [...new Set(parts.filter((part) => /\p{L}{2}/u.test(part)))],
    more: MAY_BE_MORE.test(text ?? ''),
  };
}

/** What the rows of each application say; a row without a number is an application of its own. */
function byApplication(rows: readonly Application[]): { first: Application; said: Said[] }[] {
  const groups = new Map<string, { first: Application; said: Said[] }>();
  // A long list names the same few schools over and over.
  const known = new Map<string | null, Said>();
  for (const row of rows) {
    const key = row.number ?? `row ${row.row}`;
    const said = known.get(row.school) ?? saidBy(row.school);
    known.set(row.school, said);
    const group = groups.get(key);
    if (!group) groups.set(key, { first: row, said: [said] });
    else if (!group.said.includes(said)) group.said.push(said);
  }
  return [...groups.values()];
}

/** How many schools are named, each once. */
const countOf = (said: readonly Said[]) => new Set(said.flatMap(({ schools }) => schools)).size;

/** One application: all of its students must show a school before it may be said that there is one only. */
function inReview({ applications, applicants }: CheckInput): CheckResult[] {
  const said = applications.map(({ school }) => saidBy(school));
  const schools = countOf(said);
  if (schools > 1) return [applicationResult('review', { schools })];
  const shown = new Set(applications.filter(({ school }) => school).map(({ row }) => row));
  const students = applicants.filter(({ kind, role }) => kind === 'person' && STUDENT.test(role ?? ''));
  const all = !said.some(({ more }) => more) && students.length > 0 && students.every(({ row }) => shown.has(row));
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
    return byApplication(input.applications).flatMap(({ first, said }) => {
      const schools = said[1] ? countOf(said) : said[0]?.schools.length;
      if (!schools) return [];
      const outcome = schools > 1 ? 'review' : open || said.some(({ more }) => more) ? 'unknown' : 'meets';
      return [applicationResult(outcome, { schools }, first.row, first.applicant)];
    });
  },
};
