import { z } from 'zod';
import { factLists } from './facts-schema.ts';
import { course, flag, household, pageId, skin } from './schema.ts';

/** A frame's reading as the worker keeps it between two messages (`lib/storage/frames.ts`). */

const text = z.string().nullable();

/** A Campus list may be long; more than this is not a list that a person reads. */
export const MOST_ROWS = 20_000;

const place = z.strictObject({ page: pageId, weight: z.number().min(-1).max(1) });

export const header = z.strictObject({
  name: text,
  studentNumber: text,
  personID: text,
  grade: text,
  flags: z.array(flag).max(200),
  flagsNamed: z.boolean(),
  since: z.number(),
  changed: z.boolean(),
  conflict: z.boolean(),
});

/** What holds for a page, read or known. */
export const anyPage = {
  page: pageId,
  skin,
  content: z.number().min(0).max(1),
  rowsSince: z.number(),
  owner: z.strictObject({ name: text, studentNumber: text, personID: text }),
};

const page = z.strictObject({
  ...anyPage,
  called: z.array(z.string()).max(10).exactOptional(),
  unread: z.array(z.string()).max(200),
  rows: z.strictObject({ seen: z.int().min(0), total: z.int().min(0).nullable() }),
  about: z.strictObject({
    course: course.nullable().exactOptional(),
    household: household.nullable().exactOptional(),
    applicationNumber: text.exactOptional(),
  }),
  ...factLists(MOST_ROWS),
});

/** What holds for a frame, read or known. */
export const anyFrame = {
  documentKey: z.string(),
  readAt: z.iso.datetime(),
  settled: z.boolean(),
  wary: z.boolean(),
  proof: z.strictObject({ loaded: z.boolean(), savedAt: z.number().nullable(), alert: z.boolean() }).exactOptional(),
  place: z.array(place).max(200),
  header: header.nullable(),
  school: text,
  calendar: text,
};

export const frameReading = z.strictObject({
  ...anyFrame,
  course: course.exactOptional(),
  pages: z.array(page).max(20),
});
