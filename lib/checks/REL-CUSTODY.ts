import type { FactField } from '../facts.ts';
import { allRows } from './all-rows.ts';
import { couldNotRun, pageResult } from './results.ts';
import { and, or, some } from './tri.ts';
import type { Check } from './types.ts';

/**
 * A custody or legal flag is visible and someone has active Guardian or Portal: compare with the document on file. It
 * names nobody, and it needs no column: one ticked box that was read is enough.
 */
export const relCustody: Check = {
  id: 'REL-CUSTODY',
  pages: ['relationships'],
  severity: 'critical',
  reads: [],
  source:
    'Columbus City Schools custody page and Aeries restricted contacts: the legal document decides who has access',
  field: null,
  run: (input) => {
    const { flags, flagsReadable } = input.context;
    if (!flags.some(({ kind }) => kind === 'custody' || kind === 'legal')) {
      return flagsReadable ? [pageResult(input, 'meets', {})] : [couldNotRun(input, ['flags'])];
    }
    const rows = input.relationships;
    const access = some(rows, (row) => and(row.active, or(row.guardian, row.portal)));
    if (access === true) {
      const count = (box: 'guardian' | 'portal') =>
        rows.filter((row) => row.active === true && row[box] === true).length;
      return [pageResult(input, 'review', { activeGuardians: count('guardian'), activePortal: count('portal') })];
    }
    const missing: FactField[] = (['guardian', 'portal'] as const).filter((box) => input.page.unread.includes(box));
    if (missing.length > 0) return [couldNotRun(input, missing)];
    if (!allRows(input)) return [couldNotRun(input, ['rows'])];
    return [pageResult(input, access === null ? 'unknown' : 'meets', access === null ? { access: null } : {})];
  },
};
