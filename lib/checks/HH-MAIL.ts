import { everyLine, homeSubject, orMissing } from './home-results.ts';
import { couldNotRun } from './results.ts';
import { and, some } from './tri.ts';
import type { Check } from './types.ts';

/** No current address of a household has Mailing: nothing is mailed to it. */
export const hhMail: Check = {
  id: 'HH-MAIL',
  pages: ['household-addresses'],
  severity: 'warning',
  reads: ['mailing'],
  source: 'North Carolina DPI census checklist: each household has an address marked mailing',
  field: null,
  // The households of an address: each of them may have its mailing address elsewhere.
  concerns: ({ context }) => !!context.household,
  run: (input) => {
    const household = input.context.household ?? null;
    if (household === null) return [];
    const current = input.locations.filter(({ active }) => active !== false);
    const mailing = some(current, (place) => and(place.active, place.mailing));
    const answer = { row: null, subject: homeSubject(household) };
    if (mailing === true) return [{ ...answer, outcome: 'meets', observed: {} }];
    if (!everyLine(input)) return orMissing(input, [], ['rows']);
    // That there is no address at all is another check's finding.
    if (current.length === 0) return [couldNotRun(input, ['address'])];
    if (mailing === null) return orMissing(input, [], ['mailing']);
    return [{ ...answer, outcome: 'review', observed: { activeMailing: 0 } }];
  },
};
