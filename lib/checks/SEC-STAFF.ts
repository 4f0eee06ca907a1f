import type { Section, Subject, Tri } from '../facts.ts';
import { couldNotRun } from './results.ts';
import { judge, not, or } from './tri.ts';
import type { Check, CheckInput, CheckResult } from './types.ts';

/** "27.0991000-3": a section is named by its number, never by its teacher. */
function subjectOf({ courseNumber, sectionNumber }: Section): Subject {
  const name = [courseNumber, sectionNumber].filter((part) => part !== null).join('-') || null;
  return { kind: 'section', name, personID: null, studentNumber: null, householdID: null };
}

/** What is missing from a section. While a page loads, a blank proves nothing. */
function lacking({ teacher, roster }: Section, settled: boolean): { teacher: Tri; roster: Tri } {
  const blank = (empty: boolean): Tri => (empty ? (settled ? true : null) : false);
  return {
    teacher: teacher === null ? null : blank(teacher === ''),
    roster: roster === null ? null : blank(roster === 0),
  };
}

function resultOf(section: Section, row: number | null, settled: boolean): CheckResult {
  const lacks = lacking(section, settled);
  const outcome = judge(true, not(or(lacks.teacher, lacks.roster)), 'fails') ?? 'unknown';
  const variant = lacks.teacher && lacks.roster ? 'both' : lacks.teacher ? 'teacher' : 'roster';
  return {
    outcome,
    row,
    subject: subjectOf(section),
    observed: { teacher: section.teacher === '' ? '' : section.teacher === null ? null : true, roster: section.roster },
    ...(outcome === 'fails' ? { variant } : {}),
  };
}

/** The columns without which nothing can be said; none where some section can be judged all the same. */
function missing({ page }: CheckInput, results: readonly CheckResult[]) {
  const able = results.some(({ outcome }) => outcome !== 'unknown');
  return able ? [] : (['teacher', 'roster'] as const).filter((field) => page.unread.includes(field));
}

/** A section without a teacher, or without anybody on its roster. A page of a course without a section is none of its. */
export const secStaff: Check = {
  id: 'SEC-STAFF',
  pages: ['section'],
  severity: 'warning',
  reads: [],
  source: 'Campus Support, protocol 1: the AP or SIC determines if there is an issue with scheduling or enrollment',
  aboutPerson: false,
  field: 'teacher',
  variants: ['teacher', 'roster', 'both'],
  concerns: ({ sections }) => sections.length > 0,
  run: (input) => {
    const { seen, total } = input.page.rows;
    const listed = input.sections.length > 1 || (total ?? 0) > seen;
    const results = input.sections.map((section, row) => resultOf(section, listed ? row : null, input.page.settled));
    const lacks = missing(input, results);
    return results.length > 0 && lacks.length > 0 ? [couldNotRun(input, lacks)] : results;
  },
};
