import { z } from 'zod';
import { base, https, way } from './base.ts';
import { formStep } from './form-field.ts';

/** A desk's own form, filled in on its page. Its button is always pressed by the person. */
export const formFillTarget = z.strictObject({
  ...base,
  type: z.literal('form-fill'),
  /** The page with the empty form; the ticket's text never stands in it. */
  url: https,
  ...way,
  steps: z.array(formStep).min(1).max(6),
  submit: z.literal('user').default('user'),
});
