import { z } from 'zod';
import { base, maxUrl, template } from './base.ts';

/** An e-mail in the person's mail program, in Gmail or in Outlook on the web. */
export const mailtoTarget = z.strictObject({
  ...base,
  type: z.literal('mailto'),
  composer: z.enum(['mailto', 'gmail', 'outlook']),
  /** A template; `{{specialist.email}}` by default. Empty when no specialist is on file: the person types the address. */
  to: template.default('{{specialist.email}}'),
  cc: template.default(''),
  subject: template.default('{{subject}}'),
  body: template.default('{{body}}'),
  /** Chrome on Windows drops a longer mailto without a word (tickets.md §0.6). */
  maxUrl: maxUrl.default(2000),
});
