import { z } from 'zod';
import { account, factLists } from './facts-schema.ts';
import { MOST_IN_REPORT } from './most.ts';
import { pageIds } from './page-ids.ts';

/**
 * TabReport, version 1: the contract of DESIGN §5. It is stored in `storage.session["report:<tabId>"]` as one JSON
 * string, because an object there takes 3.8 times its JSON size of the quota.
 */

const text = z.string().nullable();

export const pageId = z.enum(pageIds);

export const skin = z.enum(['new-look', 'classic', 'portal', 'unknown']);

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

export const course = z.strictObject({ courseNumber: text, sectionNumber: text, name: text, teacher: text });
export const household = z.strictObject({ name: text, householdID: text });

const context = z.strictObject({
  student: z.strictObject({ name: text, studentNumber: text, personID: text, grade: text }).nullable(),
  person: z.strictObject({ name: text, personID: text }).nullable(),
  school: text,
  calendar: text,
  course: course.nullable(),
  household: household.nullable(),
  applicationNumber: text,
  flags: z.array(flag),
  flagsReadable: z.boolean(),
});

const page = z.strictObject({
  frameId: z.int(),
  page: pageId,
  skin,
  confidence: z.number().min(0).max(1),
  unread: z.array(z.string()),
  rows: z.strictObject({ seen: z.int().min(0), total: z.int().min(0).nullable() }),
});

/** The lists of a report: every kind but locations, which are for checks alone, as is the product of an account. */
const { locations: _, ...lists } = factLists(MOST_IN_REPORT);
const reported = { ...lists, accounts: z.array(account.omit({ product: true })).max(MOST_IN_REPORT) };

export const tabReport = z.strictObject({
  version: z.literal(1),
  tabId: z.int(),
  /** ISO date-time of the last reading merged into this report. */
  readAt: z.string(),
  origin: z.string(),
  pages: z.array(page),
  context,
  facts: z.strictObject(reported),
  findings: z.array(finding),
  coverage: z.strictObject({
    ran: z.array(z.string()),
    couldNotRun: z.array(z.strictObject({ check: z.string(), missing: z.array(z.string()) })),
  }),
});

export type TabReport = z.infer<typeof tabReport>;
export type PageReport = z.infer<typeof page>;
