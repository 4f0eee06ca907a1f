import type { Relationship, Tri } from '../facts.ts';
import { looksLikeOnePerson } from '../linkage/names.ts';
import { rowResult } from './results.ts';
import { and, judge } from './tri.ts';
import type { Check, CheckResult } from './types.ts';

/** By personID where both were read, else by name: one person may stand on two rows with one priority. */
function differentPeople(a: Relationship, b: Relationship): Tri {
  if (a.personID !== null && b.personID !== null) return a.personID !== b.personID;
  return a.name === null || b.name === null ? null : !looksLikeOnePerson(a.name, b.name);
}

/** The rows of one priority: the second of two people. Sure when both are active and known to be different people. */
function repeated(rows: readonly Relationship[]): CheckResult[] {
  const second = (list: readonly Relationship[], wanted: (different: Tri) => boolean) =>
    list.find((row, at) => list[0] !== undefined && at > 0 && wanted(differentPeople(list[0], row)));
  const active = rows.filter((row) => row.active === true);
  const sure = second(active, (different) => different === true);
  const row = sure ?? second(rows, (different) => different !== false);
  return row ? [rowResult(row, sure ? 'review' : 'unknown', { sequence: row.sequence }, 'twice')] : [];
}

/** Emergency priority twice, or missing for an active guardian. */
export const relSeq: Check = {
  id: 'REL-SEQ',
  pages: ['relationships'],
  severity: 'info',
  reads: ['sequence', 'guardian'],
  source: 'North Carolina DPI census checklist: emergency priority is set; it is the order in which people are called',
  field: 'sequence',
  variants: ['twice', 'missing'],
  run: ({ relationships }) => {
    const byNumber = new Map<number, Relationship[]>();
    const missing: CheckResult[] = [];
    for (const row of relationships) {
      if (row.active === false) continue;
      if (row.sequence === null) {
        // Blank, not unread: with the column unread the check does not run.
        const outcome = judge(and(row.active, row.guardian), false, 'review');
        if (outcome) missing.push(rowResult(row, outcome, { guardian: row.guardian, sequence: '' }, 'missing'));
        continue;
      }
      const list = byNumber.get(row.sequence);
      if (list) list.push(row);
      else byNumber.set(row.sequence, [row]);
    }
    return [...[...byNumber.values()].flatMap(repeated), ...missing];
  },
};
