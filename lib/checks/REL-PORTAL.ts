import { eachRow } from './results.ts';
import { and, judge } from './tri.ts';
import type { Check } from './types.ts';

/** Guardian ticked, Portal empty. */
export const relPortal: Check = {
  id: 'REL-PORTAL',
  pages: ['relationships'],
  severity: 'warning',
  reads: ['guardian', 'portal'],
  source: "Support protocols of the district, 3b: the guardian and portal boxes on the student's relationships tab",
  field: 'portal',
  asked: ({ access }) => access.boxes.includes('portal'),
  run: (input) =>
    eachRow(
      input,
      ({ active, guardian, portal }) => judge(and(active, guardian), portal, 'fails'),
      ({ guardian, portal }) => ({ guardian, portal }),
    ),
};
