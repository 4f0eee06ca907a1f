/**
 * A reviewed ticket on its way. `reviewed`: the person pressed the button. `sending`: an attempt is under way. `sent`:
 * the desk has it, or the person says so. `unknown`: it may have arrived, or the person has it in the desk's form.
 * `failed`: it did not arrive.
 */
export const outboxStates = ['reviewed', 'sending', 'sent', 'unknown', 'failed'] as const;
export type OutboxState = (typeof outboxStates)[number];

/** Why an entry is where it is. */
export const outboxReasons = [
  /** It stands in the desk's form, in a mail or on the clipboard; only the person can send it. */
  'with-person',
  /** The browser or its worker ended in the middle of an attempt. */
  'interrupted',
  /** No answer came, or not in time. */
  'no-answer',
  /** The desk answered that it has trouble of its own. */
  'desk-trouble',
  /** The desk wants a sign-in or a new key. */
  'signed-out',
  /** The desk does not take it. */
  'refused',
  /** The browser did not let us reach the desk, or the page was closed. */
  'not-opened',
  /** A day has passed: the text is gone from this device. */
  'too-old',
] as const;
export type OutboxReason = (typeof outboxReasons)[number];

/** Where a desk keeps a ticket. */
export interface TicketAtDesk {
  number: string;
  /** The page on which a person reads it. */
  url: string | null;
  /** Numbers under which the desk has it too. */
  others?: string[];
}

/** What a record of the ticket will say of it, and what a student is known by. No name. */
export interface About {
  /** Of this press of the button: a worker that ended in the middle may be told a second time. */
  id: string;
  mark: string;
  checks: string[];
  /** Of Campus, e.g. `practice.infinitecampus.org`. */
  host: string;
  studentNumber: string | null;
}

/** An entry without its text. Times are ms since the epoch. */
export interface OutboxEntry {
  id: string;
  /** Stands in the ticket, so that it can be found at the desk. */
  mark: string;
  targetId: string;
  /** The desk takes it by itself; everything else ends with a person. */
  byItself: boolean;
  state: OutboxState;
  reason: OutboxReason | null;
  createdAt: number;
  /** When the last attempt ended or was seen to have ended; null: none yet. */
  triedAt: number | null;
  tries: number;
  /** How often the desk was looked through since the last attempt, without finding it. */
  looks: number;
  /** When it goes on by itself; null: it does not. */
  nextAt: number | null;
  ticket: TicketAtDesk | null;
  /** Fields that the desk did not keep. */
  dropped: string[];
  /** What a record of the sent ticket will say (`lib/storage/sent.ts`). */
  checks: string[];
  /** Keyed digest of the student number; null: none was read. */
  student: string | null;
}
