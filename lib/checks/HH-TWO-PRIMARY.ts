import { everyLine, orMissing } from './home-results.ts';
import { knownHomes } from './homes.ts';
import { ownLines, personSubject, placesByPerson } from './places.ts';
import type { Check, CheckResult } from './types.ts';

/** One person is primary in two or more active households. */
export const hhTwoPrimary: Check = {
  id: 'HH-TWO-PRIMARY',
  pages: ['households', 'household-members'],
  severity: 'critical',
  reads: [],
  source: 'North Carolina DPI census checklist: only one primary household, all others secondary; decision table row 2',
  field: null,
  run: (input) => {
    const results: CheckResult[] = [];
    let unread = false;
    // In one household nobody has two places.
    const people = knownHomes(input).length > 1 ? placesByPerson(input).values() : [];
    for (const places of people) {
      if (places.length < 2 || !places.some(({ home }) => home.here)) continue;
      const primaries = places.filter(({ member }) => member.role === 'primary');
      const open = places.filter(({ member, home }) => member.role === null && home.here);
      const last = places.findLast(({ home }) => home.here);
      if (!last) continue;
      if (primaries.length > 1) {
        const shown = primaries.findLast(({ home }) => home.here) ?? last;
        results.push({
          outcome: 'fails',
          row: shown.home.row ?? shown.member.row,
          subject: personSubject(input, shown),
          observed: {
            primaryHouseholds: primaries.length,
            secondaryHouseholds: places.filter(({ member }) => member.role === 'secondary').length,
          },
        });
      } else if (primaries.length + open.length > 1 && ownLines(input, places)) unread = true;
    }
    const missing = unread ? (['role'] as const) : everyLine(input) ? null : (['rows'] as const);
    return orMissing(input, results, missing);
  },
};
