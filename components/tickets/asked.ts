import { today } from '../../lib/campus/dates.ts';
import type { TicketsKept } from './services.ts';

export interface Asked {
  /** ISO day, on this device's calendar. */
  day: string;
  number: string | null;
  url: string | null;
}

/**
 * The newest ticket about the same student and one of the same checks; without checks in hand, about the same student.
 * One that failed, or whose text was given up, was not asked.
 * @param student keyed digest
 */
export function askedBefore({ outbox, sent }: TicketsKept, student: string, checks: readonly string[]): Asked | null {
  const tried = outbox
    .filter(({ state }) => state === 'sending' || state === 'unknown')
    .map((entry) => ({ ...entry, at: entry.createdAt, number: null, url: null }));
  const same = [...tried, ...sent]
    .filter((ticket) => ticket.student === student)
    .filter((ticket) => checks.length === 0 || ticket.checks.some((check) => checks.includes(check)))
    .sort((a, b) => b.at - a.at)[0];
  return same === undefined ? null : { day: today(new Date(same.at)), number: same.number, url: same.url };
}
