import { z } from 'zod';

/**
 * TabReport, version 1: the contract of DESIGN §5. It is stored in `storage.session["report:<tabId>"]` as one JSON
 * string, because an object there takes 3.8 times its JSON size of the quota.
 */

const tri = z.boolean().nullable();
const text = z.string().nullable();

export const pageId = z.enum([
  'relationships',
  'households',
  'household-members',
  'household-addresses',
  'olr-search',
  'olr-application',
  'demographics',
  'user-account',
  'person-summary',
  'section',
  'gradebook',
  'schedule',
  'portal-parent',
  'portal-student',
]);

export const relationship = z.strictObject({
  row: z.int().min(0),
  name: text,
  relationship: text,
  personID: text,
  guardian: tri,
  portal: tri,
  mailing: tri,
  messenger: tri,
  secondary: tri,
  private: tri,
  sequence: z.number().nullable(),
  email: text,
  startDate: text,
  endDate: text,
  active: tri,
});

const subject = z.strictObject({
  kind: z.enum(['student', 'person', 'household', 'application', 'section']),
  name: text,
  personID: text,
  studentNumber: text,
  householdID: text,
});

const finding = z.strictObject({
  check: z.string(),
  outcome: z.enum(['fails', 'review', 'unknown']),
  severity: z.enum(['critical', 'warning', 'info']),
  subject,
  // Absent, never undefined, as in lib/facts.ts.
  subjects: z.tuple([subject, subject]).exactOptional(),
  message: z.string(),
  observed: z.record(z.string(), z.union([z.boolean(), z.null(), z.string(), z.number()])),
  why: z.string(),
  fix: z.string(),
  row: z.int().nullable(),
});

export const flag = z.strictObject({ kind: z.enum(['custody', 'legal', 'other']), text: z.string() });

const context = z.strictObject({
  student: z.strictObject({ name: text, studentNumber: text, personID: text, grade: text }).nullable(),
  person: z.strictObject({ name: text, personID: text }).nullable(),
  school: text,
  calendar: text,
  course: z.strictObject({ courseNumber: text, sectionNumber: text, name: text, teacher: text }).nullable(),
  household: z.strictObject({ name: text, householdID: text }).nullable(),
  applicationNumber: text,
  flags: z.array(flag),
  flagsReadable: z.boolean(),
});

const page = z.strictObject({
  frameId: z.int(),
  page: pageId,
  skin: z.enum(['new-look', 'classic', 'portal', 'unknown']),
  confidence: z.number().min(0).max(1),
  unread: z.array(z.string()),
  rows: z.strictObject({ seen: z.int().min(0), total: z.int().min(0).nullable() }),
});

/** Kinds of fact that pages of later issues fill; their arrays are there, and empty, from version 1 on. */
const later = z.array(z.never());

export const tabReport = z.strictObject({
  version: z.literal(1),
  tabId: z.int(),
  /** ISO date-time of the last reading merged into this report. */
  readAt: z.string(),
  origin: z.string(),
  pages: z.array(page),
  context,
  facts: z.strictObject({
    relationships: z.array(relationship),
    households: later,
    memberships: later,
    applications: later,
    applicants: later,
    accounts: later,
    sections: later,
  }),
  findings: z.array(finding),
  coverage: z.strictObject({
    ran: z.array(z.string()),
    couldNotRun: z.array(z.strictObject({ check: z.string(), missing: z.array(z.string()) })),
  }),
});

export type TabReport = z.infer<typeof tabReport>;
export type PageReport = z.infer<typeof page>;
