import { eachRow } from './results.ts';
import { and, judge } from './tri.ts';
import type { Check } from './types.ts';

/** Portal ticked without Guardian: perhaps too much access. */
export const relAccess: Check = {
  id: 'REL-ACCESS',
  pages: ['relationships'],
  severity: 'warning',
  reads: ['guardian', 'portal'],
  source: 'District guides on Campus Parent: a person is verified as a guardian before portal rights are set up',
  field: 'portal',
  run: (input) =>
    eachRow(
      input,
      ({ active, guardian, portal }) => judge(and(active, portal), guardian, 'review'),
      ({ guardian, portal }) => ({ guardian, portal }),
    ),
};
