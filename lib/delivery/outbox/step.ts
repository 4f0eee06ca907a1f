import type { OutboxEntry, OutboxReason, TicketAtDesk } from './entry.ts';
import { backOff, longestKept, quiet } from './times.ts';

/** What happened to an entry. */
export type OutboxEvent =
  /** An attempt begins. */
  | { type: 'start' }
  /** Opened, filled in or copied: it is the person's turn. */
  | { type: 'handed' }
  | { type: 'sent'; ticket: TicketAtDesk; dropped: string[] }
  /** It did not arrive, and trying again by itself would not help. */
  | { type: 'refused'; reason: OutboxReason }
  /** It may have arrived. */
  | { type: 'unclear'; reason: OutboxReason }
  /** The desk was looked through: it is not there. */
  | { type: 'absent' }
  /** The desk could not be looked through. */
  | { type: 'unseen'; reason: OutboxReason }
  /** It goes on by itself at this time, ms since the epoch. */
  | { type: 'due'; at: number }
  /** The person says that they have sent it. */
  | { type: 'confirmed'; number: string | null };

/** How an entry is spoken of when a worker finds it in the middle of an attempt that nobody makes any more. */
export const interrupted: OutboxEvent = { type: 'unclear', reason: 'interrupted' };

/** An entry after an event. Pure; an entry that was sent stays sent. @param now ms since the epoch */
export function step(entry: OutboxEntry, event: OutboxEvent, now: number): OutboxEntry {
  if (entry.state === 'sent') return entry;
  switch (event.type) {
    case 'start':
      return { ...entry, state: 'sending', reason: null, tries: entry.tries + 1, looks: 0, nextAt: null };
    case 'handed':
      return { ...entry, state: 'unknown', reason: 'with-person', triedAt: now, nextAt: null };
    case 'sent':
      return { ...entry, ...done, ticket: event.ticket, dropped: event.dropped };
    case 'refused':
      return { ...entry, state: 'failed', reason: event.reason, triedAt: now, nextAt: null };
    case 'unclear':
      return {
        ...entry,
        state: 'unknown',
        reason: event.reason,
        triedAt: now,
        nextAt: entry.byItself ? now + backOff(entry.tries) : null,
      };
    case 'absent':
      return { ...entry, looks: entry.looks + 1 };
    case 'unseen':
      return { ...entry, reason: event.reason, nextAt: now + backOff(entry.tries) };
    case 'due':
      return { ...entry, nextAt: event.at };
    case 'confirmed':
      return { ...entry, ...done, ticket: event.number === null ? null : { number: event.number, url: null } };
  }
}

const done = { state: 'sent', reason: null, nextAt: null } as const;

/** What is to be done next with an entry. */
export type Todo = 'send' | 'look' | 'wait' | 'nothing' | 'expire';

/**
 * What to do with an entry now. A ticket that may have arrived is looked for at the desk before it is sent again, and
 * not finding it counts only when the desk can no longer be at work on the attempt.
 * @param patience how long an attempt waits for the desk's answer, in ms
 * @param asked the person wants it done now
 */
export function todo(entry: OutboxEntry, now: number, patience: number, asked: boolean): Todo {
  const { state, triedAt, nextAt } = entry;
  if (state === 'sent') return 'nothing';
  if (now - entry.createdAt >= longestKept) return 'expire';
  // A page is opened only when somebody is there to see it.
  if (!entry.byItself) return asked ? 'send' : 'nothing';
  if (state === 'reviewed') return 'send';
  if (state === 'failed' && !asked) return 'nothing';
  if (!asked && (nextAt === null || nextAt > now)) return nextAt === null ? 'nothing' : 'wait';
  if (state === 'failed' && entry.tries <= 1) return 'send';
  if (triedAt !== null && now - triedAt < quiet(patience)) return 'wait';
  return entry.looks > 0 ? 'send' : 'look';
}
