import type { FactField, Outcome, Relationship } from '../facts.ts';
import { pageSubject, rowSubject } from './subject.ts';
import type { CheckInput, CheckResult } from './types.ts';

type Observed = CheckResult['observed'];

/** A result about one row. That its dates could not be read is told only when it is so. */
export function rowResult(row: Relationship, outcome: Outcome, observed: Observed, variant?: string): CheckResult {
  return {
    outcome,
    row: row.row,
    subject: rowSubject(row),
    observed: row.active === null ? { ...observed, active: null } : observed,
    ...(variant === undefined ? {} : { variant }),
  };
}

/** A result about the page as a whole. */
export function pageResult(input: CheckInput, outcome: Outcome, observed: Observed): CheckResult {
  return { outcome, row: null, subject: pageSubject(input.context), observed };
}

/** "Could not run": one unknown for the page, with what was lacking. */
export function couldNotRun(input: CheckInput, missing: readonly FactField[]): CheckResult {
  return { ...pageResult(input, 'unknown', {}), missing: [...missing] };
}

/**
 * A result for every row about which `judgeRow` has something to say.
 * @param judgeRow the outcome for a row, or null when there is nothing to say
 */
export function eachRow(
  input: CheckInput,
  judgeRow: (row: Relationship) => Outcome | null,
  observed: (row: Relationship) => Observed,
): CheckResult[] {
  return input.relationships.flatMap((row) => {
    const outcome = judgeRow(row);
    return outcome === null ? [] : [rowResult(row, outcome, observed(row))];
  });
}
