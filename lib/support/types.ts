import type { Specialist } from '../district/schema.ts';
import type { Sensitivity } from '../district/targets.ts';

/** A piece of text and how private it is. Whatever is made of pieces can be cut down to what a target may carry. */
export interface Piece {
  text: string;
  sensitivity: Sensitivity;
}

/** One line of the ticket's text, as pieces (a line is left out where its most private piece is too private). */
export type Line = Piece[];

/** The specialist for a school, or why there is none (DESIGN promise 7: never a guess). */
export type Assignment =
  | { status: 'assigned'; school: string; specialist: Specialist; backup: Specialist | null; asOf: string | null }
  | {
      status: 'none';
      school: string | null;
      reason: 'no-school-read' | 'school-not-listed' | 'ambiguous-school' | 'no-specialist';
    };

/** What the person chose in the composer; kept as a draft in session memory. */
export interface TicketChoices {
  /** Indexes of the report's findings that go into the ticket. */
  findings: number[];
  includeNames: boolean;
  /** Ids of the listed "already tried" items that apply. */
  tried: string[];
  /** The person's own words. */
  note: string;
  /** What of the note is kept on purpose, though it is private (`privacy/mask.ts`). */
  kept: string[];
}

/** A ticket ready for review: exactly what may leave, with the privacy of every part. */
export interface Ticket {
  subject: Line;
  lines: Line[];
  /** Values that a target's template can name, beside subject and body. */
  values: Record<string, Piece>;
  assignment: Assignment;
}
