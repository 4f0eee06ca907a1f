import { withState } from './applicants.ts';
import type { Check } from './types.ts';

/** Campus shows a record that may be this person, household or address. */
export const olrMatch: Check = {
  id: 'OLR-MATCH',
  pages: ['olr-application'],
  severity: 'warning',
  reads: ['link'],
  source: 'The district’s tips: much time goes into combining duplicate people; link before approving applications',
  field: 'link',
  run: (input) => withState(input, 'possible', 'review'),
};
