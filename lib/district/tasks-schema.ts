import { z } from 'zod';
import { https } from './https.ts';
import { localText } from './local-text.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'small letters, digits and hyphens');

/** One thing that the SIS department asks of schools. Correspondence is a task without a day: "please read". */
const taskEntry = z.strictObject({
  id,
  title: localText,
  text: localText.nullable().default(null),
  /** The last day on which it is in time. null: it has none. */
  due: z.iso.date().nullable().default(null),
  /** Ids of the profile's schools. null: every school. */
  schools: z.array(id).min(1).nullable().default(null),
  /** Where it is done or read. */
  link: https.nullable().default(null),
});

/** What the SIS department asks of schools, with days to keep. */
export const tasks = z.strictObject({
  entries: z.array(taskEntry).max(500).default([]),
  /** A calendar of the district in iCalendar format, beside the entries. null: there is none. */
  feed: https.nullable().default(null),
});
