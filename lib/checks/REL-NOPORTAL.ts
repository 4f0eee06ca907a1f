import { allRows } from './all-rows.ts';
import { couldNotRun, pageResult } from './results.ts';
import { and, judge, some } from './tri.ts';
import type { Check } from './types.ts';

/** There are guardians, but none with Portal. */
export const relNoPortal: Check = {
  id: 'REL-NOPORTAL',
  pages: ['relationships'],
  severity: 'warning',
  reads: ['guardian', 'portal'],
  source: 'Support protocols of the district, 3b; North Carolina SIS list of activation codes: the Portal box decides',
  field: null,
  run: (input) => {
    const rows = input.relationships;
    const withPortal = some(rows, (row) => and(row.active, row.guardian, row.portal));
    if (withPortal === true) return [pageResult(input, 'meets', {})];
    if (!allRows(input)) return [couldNotRun(input, ['rows'])];
    const guardians = rows.filter((row) => and(row.active, row.guardian) === true).length;
    const outcome = judge(
      some(rows, (row) => and(row.active, row.guardian)),
      withPortal,
      'review',
    );
    if (outcome === null) return [];
    const known = outcome === 'review';
    return [
      pageResult(input, outcome, { activeGuardians: known ? guardians : null, guardiansWithPortal: known ? 0 : null }),
    ];
  },
};
