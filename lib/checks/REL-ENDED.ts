import type { FactField, Relationship, Tri } from '../facts.ts';
import { couldNotRun, eachRow } from './results.ts';
import { judge, not, or } from './tri.ts';
import type { Check } from './types.ts';

/** Has it ended? A start in the future is not an end; null when a date is there and cannot be read. */
function ended({ active, endDate }: Relationship, today: string): Tri {
  if (endDate !== null) return endDate < today;
  return active === null ? null : false;
}

/** An ended relationship with Guardian or Portal still ticked. One of the two boxes is enough to say so. */
export const relEnded: Check = {
  id: 'REL-ENDED',
  pages: ['relationships'],
  severity: 'warning',
  reads: ['endDate'],
  source: 'North Carolina DPI census guide: add the end date and clear all checkboxes of the relationship',
  field: 'endDate',
  run: (input) => {
    const boxes: FactField[] = ['guardian', 'portal'];
    if (boxes.every((box) => input.page.unread.includes(box))) return [couldNotRun(input, boxes)];
    return eachRow(
      input,
      (row) => judge(ended(row, input.today), not(or(row.guardian, row.portal)), 'fails'),
      ({ endDate, guardian, portal }) => ({ endDate, guardian, portal }),
    );
  },
};
