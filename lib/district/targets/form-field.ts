import { z } from 'zod';
import { line, template, textMode } from './base.ts';

/** How a field of a desk's form is found: by a selector, by its name, or by the label a person reads. */
export const locator = z.union([
  z.strictObject({ css: line }),
  z.strictObject({ name: line }),
  z.strictObject({ label: line }),
]);

const fieldKinds = ['text', 'select', 'richtext', 'checkbox', 'file'] as const;

export const formField = z.strictObject({
  to: locator,
  kind: z.enum(fieldKinds).default('text'),
  /** A field whose text comes out empty is left as the desk has it. A checkbox is ticked by "yes". */
  value: template,
  selectBy: z.enum(['value', 'text']).default('text'),
  /** The form draws itself anew after this field: the longest to wait for that, in ms. It goes on as soon as it rests. */
  settleMs: z.int().min(0).max(15_000).default(0),
  fileName: z.string().min(1).max(120).default('ticket.txt'),
  ...textMode,
});

/** One page of a form. A person presses its "Next"; the following step is filled when its fields are there. */
export const formStep = z.strictObject({
  /** What shows that the page is there; null: its first field. */
  ready: locator.nullable().default(null),
  fields: z.array(formField).min(1).max(60),
});
