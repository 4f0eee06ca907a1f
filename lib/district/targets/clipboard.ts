import { z } from 'zod';
import { base, https } from './base.ts';

/** The text on the clipboard; `thenOpen` is opened afterwards. */
export const clipboardTarget = z.strictObject({
  ...base,
  type: z.literal('clipboard'),
  /** html: with line ends that a rich editor keeps; the plain text goes beside it. */
  format: z.enum(['text', 'markdown', 'html']).default('text'),
  thenOpen: https.nullable().default(null),
});
