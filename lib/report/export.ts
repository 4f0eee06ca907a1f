import type { Flag, Subject } from '../facts.ts';
import type { TabReport } from './schema.ts';

/** A report as "Export findings as JSON" saves it: no names, no e-mail addresses, flags without their text. */
export type ExportedReport = Omit<TabReport, 'context'> & {
  extensionVersion: string;
  context: Omit<TabReport['context'], 'flags'> & { flags: Pick<Flag, 'kind'>[] };
};

const nameless = <T extends { name: string | null }>(record: T): T => ({ ...record, name: null });

type Reported = TabReport['findings'][number];

function namelessFinding(finding: Reported): Reported {
  const { subjects, ...rest } = finding;
  const pair = subjects?.map((subject: Subject) => nameless(subject)) as [Subject, Subject] | undefined;
  return { ...rest, subject: nameless(finding.subject), ...(pair ? { subjects: pair } : {}) };
}

/**
 * Takes the names out of a report.
 * @returns the same shape with every name null; an e-mail address that was read is null, a blank one stays ''
 */
export function exportReport(report: TabReport, extensionVersion: string): ExportedReport {
  const { context } = report;
  return {
    ...report,
    extensionVersion,
    context: {
      ...context,
      student: context.student && nameless(context.student),
      person: context.person && nameless(context.person),
      course: context.course && { ...context.course, teacher: null },
      household: context.household && nameless(context.household),
      flags: context.flags.map(({ kind }) => ({ kind })),
    },
    facts: {
      ...report.facts,
      relationships: report.facts.relationships.map((row) => ({
        ...nameless(row),
        email: row.email === '' ? '' : null,
      })),
    },
    findings: report.findings.map(namelessFinding),
  };
}
