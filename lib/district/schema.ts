import { z } from 'zod';
import { campusPages } from './campus-pages.ts';
import { replyClock } from './clock-schema.ts';
import { handouts } from './handout-schema.ts';
import { https } from './https.ts';
import { localText } from './local-text.ts';
import { noPortal, portal } from './portal-schema.ts';
import { protocols } from './protocol-schema.ts';
import { target } from './targets.ts';
import { tasks } from './tasks-schema.ts';

/**
 * The district profile, version 1: everything a district decides, as plain data (no expressions, DESIGN promise 9).
 * `parseProfile` in `parse.ts` turns a document that does not fit into a list of fields and reasons.
 */

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'small letters, digits and hyphens');
const isoDay = z.iso.date();
const line = z.string().min(1).max(300);

const school = z.strictObject({ id, name: line, aliases: z.array(line).default([]) });

const specialist = z.strictObject({
  id,
  name: line,
  email: z.email().nullable().default(null),
  extension: z.string().max(20).nullable().default(null),
  booking: https.nullable().default(null),
});

const assignments = z.strictObject({
  /** The day of the list the table was taken from; shown wherever a specialist is named. */
  asOf: isoDay.nullable(),
  entries: z.array(z.strictObject({ school: id, specialist: id, backup: id.nullable().default(null) })),
});

const checkSetting = z.strictObject({
  enabled: z.boolean().default(true),
  severity: z.enum(['critical', 'warning', 'info']).optional(),
});

/** How long staff's answers to findings are kept, and what a person may switch off. */
const answers = z.strictObject({
  /** The last day of the school year; every year has it, so it is not February 29. */
  schoolYearEnds: z
    .string()
    .refine(
      (text) => /^\d\d-\d\d$/.test(text) && z.iso.date().safeParse(`2026-${text}`).success,
      'must be a day of every year, such as 06-30',
    )
    .default('06-30'),
  /** Days after which an answer is deleted, if that is before the end of the school year. */
  keepDays: z.int().min(1).max(400).nullable().default(null),
  /** A person who switches a check off may copy the line of this profile that switches it off for everyone. */
  switchOffForAll: z.boolean().default(false),
});

/** Where a header's parts stand: CSS selectors, tried in order. They change between Campus releases, so they are data. */
const headerLocator = z.strictObject({
  root: line,
  name: line.optional(),
  flags: line.optional(),
});

/** Words with which a district's registration pages say whether somebody is linked, beside the built-in ones. */
const stateWords = z.array(z.string().min(1).max(60)).max(40).default([]);
const linkWords = z.strictObject({
  linked: stateWords,
  unlinked: stateWords,
  error: stateWords,
  possible: stateWords,
});

export const profileSchema = z.strictObject({
  version: z.literal(1),
  district: z.strictObject({ id, name: line }),
  /** District-owned Campus hosts, beside *.infinitecampus.org. */
  hosts: z
    .array(
      z
        .string()
        .regex(
          /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?$/,
          'a host name such as campus.example.org',
        ),
    )
    .default([]),
  /** More words for a column or field than the built-in ones, by fact field. */
  labels: z.record(z.string(), z.array(line)).default({}),
  headers: z.array(headerLocator).default([]),
  linkWords: linkWords.default({ linked: [], unlinked: [], error: [], possible: [] }),
  relationshipTypes: z.strictObject({
    /** Types that the access checklist is about, compared without case and punctuation, in full. */
    parentLike: z.array(line).min(1),
  }),
  /** The district's checklist for access: which boxes it asks for. Sources disagree, so the district decides. */
  access: z.strictObject({ boxes: z.array(z.enum(['guardian', 'portal'])).min(1) }),
  checks: z.record(z.string(), checkSetting).default({}),
  answers: answers.default({ schoolYearEnds: '06-30', keepDays: null, switchOffForAll: false }),
  custodyText: localText,
  schools: z.array(school).default([]),
  specialists: z.array(specialist).default([]),
  assignments: assignments.default({ asOf: null, entries: [] }),
  support: z.strictObject({
    /** How long a reply takes, in the district's words; no date is computed from it. */
    replyText: localText.nullable().default(null),
    emergency: z.strictObject({ phone: line, text: localText }).nullable().default(null),
    /** The parents' own way to ask for help; they are never sent to a specialist. null: the district has not said. */
    parents: z.strictObject({ channel: localText }).nullable().default(null),
    /** Office hours from which the expected reply is worked out. null: no date is computed. */
    clock: replyClock.nullable().default(null),
    /** Who is asked in which way; the first rule that fits answers. */
    protocols,
  }),
  tasks: tasks.default({ entries: [], feed: null }),
  handouts: handouts.prefault({}),
  /** What is held in session memory: how long without news, in minutes, until it is let go. */
  memory: z
    .strictObject({
      idleMinutes: z.int().min(1).max(720).default(30),
      /** Records of sent tickets, on disk: days until they are deleted. */
      ticketDays: z.int().min(1).max(730).default(180),
    })
    .default({ idleMinutes: 30, ticketDays: 180 }),
  /** Activation keys: how the district makes sure who is asking before a key is handed out. null: it has not said. */
  keys: z.strictObject({ identityCheck: localText.nullable().default(null) }).default({ identityCheck: null }),
  /** The portals for families: sign-in pages, user names, and the guide for the desk. */
  portal: portal.default(noPortal),
  /** Addresses of records in Campus, by page id, so that a specialist gets from a ticket to its record. */
  campusPages: campusPages.default({}),
  /** Ways to send a ticket, best first. Copying the text is always there, also when this list is empty. */
  targets: z.array(target),
});

export type DistrictProfile = z.infer<typeof profileSchema>;
export type School = DistrictProfile['schools'][number];
export type Specialist = DistrictProfile['specialists'][number];
export type { LocalText } from './local-text.ts';
