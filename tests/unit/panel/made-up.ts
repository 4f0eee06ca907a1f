import type { Finding } from '../../../lib/facts.ts';
import type { TabReport } from '../../../lib/report/schema.ts';

/** Made-up reports for the panel's tests and pictures: Practice District, obviously made-up people. */
export function aFinding(change: Partial<Finding> = {}): Finding {
  return {
    check: 'REL-PORTAL',
    outcome: 'fails',
    severity: 'warning',
    subject: { kind: 'person', name: 'Samplemother, Petra', personID: '9001', studentNumber: null, householdID: null },
    message: 'Guardian is ticked and Portal is empty.',
    observed: { guardian: true, portal: false },
    why: 'The district’s checklist asks for both boxes.',
    fix: 'Check for legal documents first. If nothing stands against it, tick Portal and save.',
    row: 1,
    ...change,
  };
}

export function aReport(change: Partial<TabReport> = {}): TabReport {
  return {
    version: 1,
    tabId: 5,
    readAt: '2026-01-05T15:04:00.000Z',
    origin: 'https://practice.infinitecampus.org',
    pages: [
      {
        frameId: 3,
        page: 'relationships',
        skin: 'new-look',
        confidence: 1,
        unread: [],
        rows: { seen: 4, total: 4 },
      },
    ],
    context: {
      student: { name: 'Sample, Quentin', studentNumber: '100234', personID: '7001', grade: '04' },
      person: null,
      school: 'Practice Elementary',
      calendar: '25-26 Practice Elementary',
      course: null,
      household: null,
      applicationNumber: null,
      flags: [],
      flagsReadable: true,
    },
    facts: {
      relationships: [],
      households: [],
      memberships: [],
      applications: [],
      applicants: [],
      accounts: [],
      sections: [],
    },
    findings: [],
    coverage: { ran: ['REL-GUARDIAN', 'REL-PORTAL', 'REL-ACCESS', 'REL-ENDED', 'REL-NONE'], couldNotRun: [] },
    ...change,
  };
}
