import type { Finding } from '../../facts.ts';
import type { TabReport } from '../../report/schema.ts';
import { pageOf } from '../chosen.ts';
import { tellable } from '../observed.ts';
import type { Capsule } from './form.ts';

/** The capsule of a report and the findings chosen from it. */
export function capsuleOf(report: TabReport, findings: readonly Finding[], version: string): Capsule {
  const { student, school, course, household, flags } = report.context;
  const subjects = findings.flatMap((finding) => finding.subjects ?? [finding.subject]);
  const households = [household?.householdID ?? null, ...subjects.map(({ householdID }) => householdID)];
  const section = [course?.courseNumber ?? null, course?.sectionNumber ?? null].filter((part) => part !== null);
  return {
    school,
    page: pageOf(report)?.page ?? null,
    studentNumber: student?.studentNumber ?? null,
    personID: student?.personID ?? null,
    householdIDs: [...new Set(households.filter((id) => id !== null))],
    courseSection: section.length === 0 ? null : section.join('-'),
    checks: findings.map((finding) => ({
      check: finding.check,
      row: finding.row,
      observed: Object.fromEntries(tellable(finding, flags)),
    })),
    version,
  };
}
