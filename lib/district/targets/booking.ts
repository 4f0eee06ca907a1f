import { z } from 'zod';
import { base, https, maxUrl, template } from './base.ts';

/** A page on which a meeting is booked. Short texts may go with its address (tickets.md §2.3). */
export const bookingTarget = z.strictObject({
  ...base,
  type: z.literal('booking'),
  /** null: the assigned specialist's own page; without one there is nothing to open. */
  url: https.nullable().default(null),
  params: z.record(z.string(), template).default({}),
  maxUrl: maxUrl.default(2000),
});
