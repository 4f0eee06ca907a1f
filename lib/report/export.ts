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

/** A text that was read is null, a blank one stays ''. */
const blankOnly = (text: string | null) => (text === '' ? '' : null);

/** Addresses and telephone numbers go too: a private one is never exported, and who it belongs to cannot be told from here. */
function namelessFacts(facts: TabReport['facts']): TabReport['facts'] {
  const { relationships, households, memberships, applications, applicants, accounts, sections } = facts;
  return {
    relationships: relationships.map((row) => ({ ...nameless(row), email: blankOnly(row.email) })),
    households: households.map((row) => ({
      ...nameless(row),
      phone: blankOnly(row.phone),
      address: blankOnly(row.address),
    })),
    memberships: memberships.map((row) => ({ ...nameless(row), householdName: null })),
    applications: applications.map((row) => ({ ...row, applicant: null })),
    applicants: applicants.map(nameless),
    accounts: accounts.map((row) => ({ ...nameless(row), username: blankOnly(row.username), keyHolder: null })),
    sections: sections.map((row) => ({ ...row, teacher: blankOnly(row.teacher) })),
  };
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
    facts: namelessFacts(report.facts),
    findings: report.findings.map(namelessFinding),
  };
}
