import { eachLink } from './applicants.ts';
import type { Check } from './types.ts';

/** A person of an application who is not linked to a record. Somebody truly new has none: a person judges. */
export const olrPerson: Check = {
  id: 'OLR-PERSON',
  pages: ['olr-application'],
  severity: 'warning',
  reads: ['link'],
  source:
    'The district’s tips: link before approving applications; Infinite Campus Application Processing: link and unlink',
  field: 'link',
  run: (input) => eachLink(input, ['person']),
};
