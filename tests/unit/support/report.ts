import type { Finding, Relationship } from '../../../lib/facts.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import type { TicketChoices } from '../../../lib/support/types.ts';

/** A row of a made-up family. */
export function row(change: Partial<Relationship>): Relationship {
  return {
    row: 0,
    name: 'Rivera, Ana',
    relationship: 'Mother',
    personID: '502',
    guardian: true,
    portal: false,
    mailing: true,
    messenger: true,
    secondary: false,
    private: false,
    sequence: 1,
    email: 'ana.rivera@family.example',
    startDate: null,
    endDate: null,
    active: true,
    ...change,
  };
}

export function finding(change: Partial<Finding>): Finding {
  return {
    check: 'REL-PORTAL',
    outcome: 'fails',
    severity: 'warning',
    subject: { kind: 'person', name: 'Rivera, Ana', personID: '502', studentNumber: null, householdID: null },
    message: 'Rivera, Ana has Guardian ticked but Portal is empty.',
    observed: { guardian: true, portal: false },
    why: 'The checklist asks for both boxes.',
    fix: 'Tick Portal for Rivera, Ana.',
    row: 1,
    ...change,
  };
}

/** A report of a Relationships page with two rows and one finding on the second. */
export function report(
  change: { context?: Partial<TabReport['context']> } & Partial<Omit<TabReport, 'context'>> = {},
): TabReport {
  const { context, ...rest } = change;
  return {
    version: 1,
    tabId: 7,
    readAt: '2026-08-31T14:03:20.000Z',
    origin: 'https://practice.infinitecampus.org',
    pages: [
      { frameId: 0, page: 'relationships', skin: 'new-look', confidence: 0.9, unread: [], rows: { seen: 2, total: 2 } },
    ],
    context: {
      student: { name: 'Rivera, Leo', studentNumber: '100234', personID: '501', grade: '09' },
      person: null,
      school: 'Alder High School',
      calendar: '26-27 Alder High',
      course: null,
      household: null,
      applicationNumber: null,
      flags: [],
      flagsReadable: true,
      ...context,
    },
    facts: {
      relationships: [
        row({ row: 0, name: 'Rivera, Max', relationship: 'Father', personID: '503', portal: true }),
        row({ row: 1 }),
      ],
      households: [],
      memberships: [],
      applications: [],
      applicants: [],
      accounts: [],
      sections: [],
    },
    findings: [finding({})],
    coverage: { ran: ['REL-PORTAL'], couldNotRun: [] },
    ...rest,
  };
}

export const choices = (change: Partial<TicketChoices> = {}): TicketChoices => ({
  findings: [0],
  includeNames: false,
  tried: [],
  note: '',
  kept: [],
  ...change,
});
