import type { Applicant, Outcome, Subject } from '../facts.ts';
import type { CheckInput, CheckResult } from './types.ts';

const nobody = { name: null, personID: null, studentNumber: null, householdID: null };

/** Whose link it is. A home address goes by its own words. */
const subjectOf = ({ kind, name }: Applicant): Subject => ({
  ...nobody,
  kind: kind === 'person' ? 'person' : 'household',
  name,
});

/** Is everybody of the application here? A section that is folded or still loading may hold more. */
const allRead = ({ page }: CheckInput): boolean =>
  page.settled && page.rows.total !== null && page.rows.seen >= page.rows.total;

/** A result about an application as a whole; `row` and `name` where it is one of a list. */
export function applicationResult(
  outcome: Outcome,
  observed: CheckResult['observed'],
  row: number | null = null,
  name: string | null = null,
): CheckResult {
  return { outcome, row, subject: { ...nobody, kind: 'application', name }, observed };
}

function rowOf(applicant: Applicant, outcome: Outcome, observed: CheckResult['observed']): CheckResult {
  return { outcome, row: applicant.row, subject: subjectOf(applicant), observed };
}

/**
 * A result for everybody of these kinds who is linked, not linked, or cannot be told; and one unknown for the
 * application where a part of it was not on the page, so that what is linked is never taken for all.
 */
export function eachLink(input: CheckInput, kinds: readonly Applicant['kind'][]): CheckResult[] {
  const own = input.applicants.filter(({ kind }) => kinds.includes(kind));
  const rows = own.flatMap((applicant): CheckResult[] => {
    if (applicant.link === 'linked') return [rowOf(applicant, 'meets', { linked: true })];
    if (applicant.link === 'unlinked') return [rowOf(applicant, 'review', { linked: false })];
    return applicant.link === null ? [rowOf(applicant, 'unknown', { linked: null })] : [];
  });
  return allRead(input) && own.length > 0 ? rows : [...rows, applicationResult('unknown', {})];
}

/** A result for everybody with this state; that nobody has it is said only where all was read. */
export function withState(input: CheckInput, state: 'error' | 'possible', outcome: 'fails' | 'review'): CheckResult[] {
  const observed = state === 'error' ? { linkError: true } : { possibleMatch: true };
  const found = input.applicants.filter(({ link }) => link === state).map((one) => rowOf(one, outcome, observed));
  const open = input.applicants.filter(({ link }) => link === null).length;
  if (open > 0 || !allRead(input))
    return [...found, applicationResult('unknown', open > 0 ? { unreadLinks: open } : {})];
  return found.length > 0 ? found : [applicationResult('meets', {})];
}
