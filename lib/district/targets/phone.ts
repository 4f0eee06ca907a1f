import { z } from 'zod';
import { localText } from '../local-text.ts';
import { base } from './base.ts';

/** A number to call. Nothing of the ticket goes with the call; `when` says in the district's words when it is right. */
export const phoneTarget = z.strictObject({
  ...base,
  type: z.literal('phone'),
  number: z.string().regex(/^\+?[(0-9][0-9 ().-]{2,24}$/, 'a telephone number such as 404-555-0100'),
  when: localText.nullable().default(null),
});
