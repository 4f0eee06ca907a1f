import { useRef } from 'preact/hooks';
import type { Applicant } from '../../../lib/facts.ts';
import type { TabReport } from '../../../lib/report/schema.ts';

const keyOf = ({ kind, name }: Applicant) => `${kind} ${name}`;

/**
 * Who was seen on other sections of this application while the panel was open, and is not on the page now. Kept by the
 * drawn card alone: it goes with the panel, and with the next application.
 */
export function useEarlier({ context, facts }: TabReport): Applicant[] {
  const kept = useRef<{ application: string | null; seen: Map<string, Applicant> }>({
    application: null,
    seen: new Map(),
  });
  const application = context.applicationNumber;
  if (application === null || kept.current.application !== application) kept.current = { application, seen: new Map() };
  const here = new Set(facts.applicants.map(keyOf));
  for (const one of facts.applicants) if (one.name !== null) kept.current.seen.set(keyOf(one), one);
  return application === null ? [] : [...kept.current.seen].flatMap(([key, one]) => (here.has(key) ? [] : [one]));
}
