import { everyLine, homeResult, orMissing } from './home-results.ts';
import { knownHomes } from './homes.ts';
import type { Check, CheckResult } from './types.ts';

/** A student is the only member of a household. */
export const hhAlone: Check = {
  id: 'HH-ALONE',
  pages: ['households', 'household-members'],
  severity: 'warning',
  reads: ['name'],
  source: 'Columbus City Schools clean-up report: students in a household by themselves',
  field: null,
  run: (input) => {
    if (!everyLine(input)) return orMissing(input, [], ['rows']);
    const results = knownHomes(input).flatMap((home): CheckResult[] => {
      const [only, more] = home.members;
      if (!home.here || !only || more) return [];
      if (only.student === false) return [];
      if (!home.complete || only.student === null) return [homeResult(home, 'unknown', { members: null })];
      return [homeResult(home, 'review', { members: 1 })];
    });
    return results;
  },
};
