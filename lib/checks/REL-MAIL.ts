import { adultPage } from './adult-page.ts';
import { allRows } from './all-rows.ts';
import { couldNotRun, pageResult } from './results.ts';
import { and, some } from './tri.ts';
import type { Check } from './types.ts';

/** Nobody has Mailing. */
export const relMail: Check = {
  id: 'REL-MAIL',
  pages: ['relationships'],
  severity: 'info',
  reads: ['mailing'],
  source: 'North Carolina DPI census checklist: at least one person with mailing',
  field: null,
  run: (input) => {
    const mailing = some(input.relationships, (row) => and(row.active, row.mailing));
    if (mailing === true) return [pageResult(input, 'meets', {})];
    if (!allRows(input)) return [couldNotRun(input, ['rows'])];
    if (adultPage(input)) return [];
    return [pageResult(input, mailing === null ? 'unknown' : 'review', { activeMailing: mailing === null ? null : 0 })];
  },
};
