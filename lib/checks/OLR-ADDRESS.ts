import { eachLink } from './applicants.ts';
import type { Check } from './types.ts';

/** A household or an address of an application that is not linked to a record. */
export const olrAddress: Check = {
  id: 'OLR-ADDRESS',
  pages: ['olr-application'],
  severity: 'warning',
  reads: ['link'],
  source:
    'Infinite Campus Application Processing: linking individuals and addresses/households eliminates duplication; the district’s tips: link before approving',
  field: 'link',
  run: (input) => eachLink(input, ['household', 'address']),
};
