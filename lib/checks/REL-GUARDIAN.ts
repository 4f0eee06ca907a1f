import { parentLike } from './parent-like.ts';
import { eachRow } from './results.ts';
import { and, judge } from './tri.ts';
import type { Check } from './types.ts';

/** Guardian box empty for an active parent-like relationship. A person must judge: not every parent is a guardian. */
export const relGuardian: Check = {
  id: 'REL-GUARDIAN',
  pages: ['relationships'],
  severity: 'warning',
  reads: ['relationship', 'guardian'],
  source: "Support protocols of the district, 3b: the guardian and portal boxes on the student's relationships tab",
  field: 'guardian',
  asked: ({ access }) => access.boxes.includes('guardian'),
  run: (input) =>
    eachRow(
      input,
      (row) => judge(and(row.active, parentLike(row.relationship, input.district)), row.guardian, 'review'),
      // The type is one of the district's own list here, or was not read: never free text of the page.
      ({ guardian, relationship }) => ({ relationship, guardian }),
    ),
};
