import type { DistrictProfile } from '../district/schema.ts';
import type { Language } from '../i18n/index.ts';
import type { TabReport } from '../report/schema.ts';
import type { Assignment, Ticket, TicketChoices } from './types.ts';

export interface TicketInput {
  report: TabReport;
  choices: TicketChoices;
  profile: DistrictProfile;
  assignment: Assignment;
  language: Language;
  /** The extension's version, for the capsule. */
  version: string;
  now: Date;
  /** The short title of each check, by id; a check without one stands with its id alone. Titles hold no names. */
  titles: Readonly<Record<string, string>>;
  /** Who asked for help (a parent on the telephone, a teacher), in the person's own words. */
  caller?: string;
}

/**
 * Writes the ticket: subject, text lines and template values, every part with its privacy. Pure.
 * @returns the ticket; what a target may carry of it is cut by `lib/delivery`
 */
export function composeTicket(input: TicketInput): Ticket {
  return { subject: [], lines: [], values: {}, assignment: input.assignment };
}
