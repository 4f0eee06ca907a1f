import type { Case } from './case.ts';
import { noDates, sourceOf } from './looks.ts';
import type { Step } from './types.ts';

/** Is there a relationship, and is it current? Start blank or past, end blank or today or later (DESIGN §5). */
export function relationshipStep({ page, rows, current, today }: Case): Step {
  const step = { id: 'relationship', showsOn: 'relationships' } as const;
  if (page === null) return { ...step, state: 'unknown', say: 'relUnseen', source: null };
  const source = sourceOf(page);
  if (rows.length === 0) {
    const all = page.complete && page.facts.relationships.every(({ personID }) => personID !== null);
    return all
      ? { ...step, state: 'fails', say: 'relNone', source, showsOn: null }
      : { ...step, state: 'unknown', say: 'relNotFound', source };
  }
  if (current.length > 0) {
    const known = current.some(({ active }) => active === true) && !noDates(page);
    return known
      ? { ...step, state: 'ok', say: 'relCurrent', source, showsOn: null }
      : { ...step, state: 'unknown', say: 'relNoDates', source };
  }
  const read = { ...step, state: 'fails', source, showsOn: null } as const;
  const begins = rows.map(({ startDate }) => startDate).find((day) => day !== null && day > today);
  if (begins) return { ...read, say: 'relNotYet', day: begins };
  const ended = rows.map(({ endDate }) => endDate).find((day) => day !== null);
  const ticked = rows.some(({ guardian, portal }) => guardian === true || portal === true);
  return { ...read, say: ticked ? 'relEndedTicked' : 'relEnded', ...(ended ? { day: ended } : {}) };
}
