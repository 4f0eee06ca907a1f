import { z } from 'zod';
import { base, https, line, path, template } from './base.ts';

/**
 * A desk that takes tickets from the review's own button. Only where each person has a credential of their own:
 * Request Tracker 5 (tickets.md §2.2, §3.8). The credential is never part of a profile.
 */
export const restTarget = z.strictObject({
  ...base,
  type: z.literal('rest'),
  kind: z.literal('rt2'),
  origin: https,
  api: path.default('/REST/2.0'),
  queue: line,
  subject: template.default('{{subject}}'),
  content: template.default('{{body}}'),
  /** By the custom field's name. */
  customFields: z.record(z.string(), template).default({}),
  /** The page on which a person reads a ticket; its number is put behind. */
  ticketPage: path.default('/Ticket/Display.html?id='),
  /** How long the desk may take to answer; after that nobody knows whether it has the ticket. */
  timeoutMs: z.int().min(1000).max(120_000).default(30_000),
});
