import { z } from 'zod';
import { clockProblems } from './clock-problems.ts';

/**
 * When the specialists work and how long a reply takes: what `lib/support/reply-clock.ts` works with. Times are those
 * of the clock on the wall in `timeZone`.
 */

const time = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time such as 07:30, at most 24:00');
const span = z.strictObject({ from: time, to: time });
const spans = z.array(span).max(6).default([]);
const day = z.iso.date();

/** Days from `first` to `last`, both of them included; without `last` the one day. */
const days = z.strictObject({
  first: day,
  last: day.nullable().default(null),
  name: z.string().min(1).max(120).nullable().default(null),
});

const fields = z.strictObject({
  /** An IANA name such as America/New_York. */
  timeZone: z.string().min(1).max(60),
  /** When the office is open; a day that is left out is closed. */
  open: z.strictObject({
    monday: spans,
    tuesday: spans,
    wednesday: spans,
    thursday: spans,
    friday: spans,
    saturday: spans,
    sunday: spans,
  }),
  holidays: z.array(days).max(200).default([]),
  /** Times of many requests, when a reply takes longer. */
  peaks: z.array(days).max(100).default([]),
  /** How many business hours a reply takes. */
  hours: z.int().min(1).max(1000).default(24),
  /** The same in a peak. */
  peakHours: z.int().min(1).max(1000).default(48),
  /**
   * What a business hour is. `open-hours`: an hour in which the office is open. `open-days`: every hour of a day on
   * which it opens, so that 24 of them are one working day.
   */
  counts: z.enum(['open-hours', 'open-days']).default('open-hours'),
});

export type ReplyClock = z.infer<typeof fields>;

export const replyClock = fields.check((context) => {
  for (const { path, reason } of clockProblems(context.value))
    context.issues.push({ code: 'custom', input: context.value, path, message: reason });
});

export type Days = z.infer<typeof days>;
