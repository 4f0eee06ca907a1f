import { today } from '../../lib/campus/dates.ts';
import type { TicketsKept } from './services.ts';

export interface Asked {
  /** ISO day, on this device's calendar. */
  day: string;
  number: string | null;
  url: string | null;
  /** It was opened for the person; whether they sent it is not known. */
  opened: boolean;
}

/**
 * The newest ticket about the same student and one of the same checks; without checks in hand, about the same student.
 * One that failed, or whose text was given up, was not asked.
 * @param student keyed digest
 */
export function askedBefore({ outbox, sent }: TicketsKept, student: string, checks: readonly string[]): Asked | null {
  const tried = outbox
    .filter(({ state }) => state === 'sending' || state === 'unknown')
    .map((entry) => ({
      ...entry,
      at: entry.createdAt,
      number: null,
      url: null,
      opened: entry.reason === 'with-person',
    }));
  const known = sent.map((ticket) => ({ ...ticket, opened: !ticket.confirmed }));
  const same = [...tried, ...known]
    .filter((ticket) => ticket.student === student)
    .filter((ticket) => checks.length === 0 || ticket.checks.some((check) => checks.includes(check)))
    .sort((a, b) => b.at - a.at)[0];
  if (same === undefined) return null;
  const { at, number, url, opened } = same;
  return { day: today(new Date(at)), number, url, opened };
}
