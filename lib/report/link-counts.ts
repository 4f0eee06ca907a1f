import type { Applicant, LinkState } from '../facts.ts';

/** How many of a kind stand on each state; what could not be read is counted apart, never as linked. */
export type LinkCounts = Record<Exclude<LinkState, null> | 'unknown' | 'total', number>;

const none = (): LinkCounts => ({ linked: 0, unlinked: 0, error: 0, possible: 0, unknown: 0, total: 0 });

/** The links of an application, by kind and in all. */
export function linkCounts(applicants: readonly Applicant[]): Record<Applicant['kind'] | 'all', LinkCounts> {
  const counts = { person: none(), household: none(), address: none(), all: none() };
  for (const { kind, link } of applicants)
    for (const count of [counts[kind], counts.all]) {
      count[link ?? 'unknown']++;
      count.total++;
    }
  return counts;
}
