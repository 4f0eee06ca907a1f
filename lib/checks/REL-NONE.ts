import { adultPage } from './adult-page.ts';
import { allRows } from './all-rows.ts';
import { couldNotRun, pageResult } from './results.ts';
import { and, some } from './tri.ts';
import type { Check } from './types.ts';

/** No active guardian. Said only when every row is on the page and every box that matters was read. */
export const relNone: Check = {
  id: 'REL-NONE',
  pages: ['relationships'],
  severity: 'critical',
  reads: ['guardian'],
  source: 'Columbus City Schools household guide: at least one guardian; North Carolina DPI: guardian correctly marked',
  field: null,
  run: (input) => {
    const guardian = some(input.relationships, (row) => and(row.active, row.guardian));
    if (guardian === true) return [pageResult(input, 'meets', {})];
    if (!allRows(input)) return [couldNotRun(input, ['rows'])];
    if (adultPage(input)) return [];
    return [
      pageResult(input, guardian === null ? 'unknown' : 'fails', { activeGuardians: guardian === null ? null : 0 }),
    ];
  },
};
