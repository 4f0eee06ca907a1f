import '../jitless.ts';
import { z } from 'zod';
import type { Plan } from '../delivery/plan.ts';

/** A plan as it comes by message, and as a form that is being filled is kept in session memory. Everything is bounded. */

/** Twice the longest address that a target may allow itself (`maxUrl` in lib/district/targets). */
const MOST_LETTERS = 200_000;
const short = z.string().max(500);
const long = z.string().max(MOST_LETTERS);
const address = (protocol: RegExp) => z.url({ protocol }).max(MOST_LETTERS);
const https = address(/^https$/);
const path = z.string().startsWith('/').max(2000);

const anyPlan = {
  targetId: short,
  copy: long.nullable(),
  copyHtml: z
    .string()
    .max(8 * MOST_LETTERS)
    .exactOptional(),
  carries: z.strictObject({ to: long, subject: long, body: long }).nullable(),
  withheld: z.boolean(),
  shortened: z.boolean(),
};

const locator = z.union([
  z.strictObject({ css: short }),
  z.strictObject({ name: short }),
  z.strictObject({ label: short }),
]);

const step = z.strictObject({
  ready: locator.nullable(),
  fields: z
    .array(
      z.strictObject({
        to: locator,
        called: short,
        kind: z.enum(['text', 'select', 'richtext', 'checkbox', 'file']),
        value: z.string().max(8 * MOST_LETTERS),
        selectBy: z.enum(['value', 'text']),
        settleMs: z.int().min(0).max(15_000),
        fileName: short,
      }),
    )
    .max(60),
});

export const fillPlanSchema = z.strictObject({
  ...anyPlan,
  kind: z.literal('fill'),
  landing: https.nullable(),
  url: https,
  steps: z.array(step).min(1).max(6),
  full: long,
  next: z.strictObject({ id: short, name: short }).nullable(),
});

export const planSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...anyPlan, kind: z.literal('copy') }),
  z.strictObject({ ...anyPlan, kind: z.literal('open'), url: address(/^(https|mailto)$/) }),
  z.strictObject({
    ...anyPlan,
    kind: z.literal('open-via-origin'),
    landing: https,
    url: https,
    expect: step.exactOptional(),
  }),
  fillPlanSchema,
  z.strictObject({
    ...anyPlan,
    kind: z.literal('post'),
    desk: z.strictObject({
      origin: https,
      api: path,
      queue: short,
      ticketPage: path,
      timeoutMs: z.int().min(1000).max(120_000),
    }),
    ticket: z.strictObject({ subject: long, content: long, customFields: z.record(short, long) }),
  }),
]);

/** The plan that a kept text holds; null where the text is gone or is none. Never throws. */
export function planIn(text: string | null): Plan | null {
  try {
    const parsed = planSchema.safeParse(JSON.parse(text ?? ''));
    return parsed.success ? (parsed.data as Plan) : null;
  } catch {
    return null;
  }
}
