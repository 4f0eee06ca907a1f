import type { Finding, Subject } from '../facts.ts';
import type { TabReport } from '../report/schema.ts';

/** The findings a person chose, in the report's order; an index that the report no longer has is passed over. */
export function chosenFindings(report: TabReport, indexes: readonly number[]): Finding[] {
  const chosen = report.findings.filter((_, index) => indexes.includes(index));
  // The report's schema says `subjects | undefined`, a finding either has the field or not.
  return chosen.map(({ subjects, ...finding }) => (subjects === undefined ? finding : { ...finding, subjects }));
}

/** Who a finding is about. The student in hand is left out: the ticket's head names the student already. */
export function subjectsOf(finding: Finding): Subject[] {
  return finding.subjects ?? (finding.row === null && finding.subject.kind === 'student' ? [] : [finding.subject]);
}

/** The page the ticket is about: the one read most surely. */
export function pageOf(report: TabReport): TabReport['pages'][number] | null {
  return report.pages.reduce<TabReport['pages'][number] | null>(
    (best, page) => (best === null || page.confidence > best.confidence ? page : best),
    null,
  );
}
