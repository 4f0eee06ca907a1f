import type { TabReport } from '../report/schema.ts';

/** Every name of a person that a report holds: students, guardians, household members, applicants, teachers. */
export function namesSeen({ context, facts }: TabReport): string[] {
  const names = [
    context.student?.name,
    context.person?.name,
    context.course?.teacher,
    ...facts.relationships.map(({ name }) => name),
    ...facts.memberships.map(({ name }) => name),
    ...facts.applications.map(({ applicant }) => applicant),
    ...facts.applicants.filter(({ kind }) => kind === 'person').map(({ name }) => name),
    ...facts.accounts.map(({ name }) => name),
    ...facts.sections.map(({ teacher }) => teacher),
  ];
  return [...new Set(names.filter((name): name is string => typeof name === 'string' && name.trim() !== ''))];
}

/** The numbers by which a report knows its record: they may look like a Social Security number and are none. */
export function numbersSeen({ context, facts }: TabReport): string[] {
  const { student, person, household, applicationNumber } = context;
  const numbers = [
    student?.studentNumber,
    student?.personID,
    person?.personID,
    household?.householdID,
    applicationNumber,
    ...facts.relationships.map(({ personID }) => personID),
    ...facts.households.map(({ householdID }) => householdID),
    ...facts.memberships.flatMap(({ householdID, personID }) => [householdID, personID]),
    ...facts.applications.map(({ number }) => number),
    ...facts.accounts.map(({ personID }) => personID),
  ];
  return [...new Set(numbers.flatMap((number) => (number ? [number.replace(/\D/g, '')] : [])))].filter(Boolean);
}
