import { z } from 'zod';
import { https } from './https.ts';
import { placeholderPattern } from './placeholders.ts';

/** What an address of a record may name. */
const known = ['student.personID', 'student.number', 'household.id'];

const names = (template: string) => [...template.matchAll(placeholderPattern)].map((match) => match[1] ?? '');

const address = z
  .string()
  .max(2000)
  .refine(
    (text) => https.safeParse(text.replace(placeholderPattern, '1')).success,
    'must be an https address with its host in plain letters',
  )
  .refine((text) => names(text).every((name) => known.includes(name)), `may name only ${known.join(', ')}`)
  // A number in the host's name would send a student's id to whoever owns that name.
  .refine((text) => !/^https:\/\/[^/]*\{/.test(text), 'must not name anything before the path');

/** How the district's Campus addresses the page of a record, by page id. Empty where it has not said. */
export const campusPages = z.record(z.string().max(40), address);
