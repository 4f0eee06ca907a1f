import type { FactField, Outcome, Subject } from '../facts.ts';
import type { KnownHome, KnownMember } from './homes.ts';
import { couldNotRun } from './results.ts';
import type { CheckInput, CheckResult } from './types.ts';

const nobody = { name: null, personID: null, studentNumber: null, householdID: null };

export const homeSubject = ({ name, householdID }: Pick<KnownHome, 'name' | 'householdID'>): Subject => ({
  ...nobody,
  kind: 'household',
  name,
  householdID,
});

/** A result about one household of the page. Its observations are states and numbers, never a name or an address. */
export function homeResult(
  home: KnownHome,
  outcome: Outcome,
  observed: CheckResult['observed'],
  variant?: string,
): CheckResult {
  return {
    outcome,
    row: home.row,
    subject: homeSubject(home),
    observed,
    ...(variant === undefined ? {} : { variant }),
  };
}

/** A result about one member, who is named with the household that they stand in. */
export function memberResult(
  home: KnownHome,
  member: KnownMember,
  outcome: Outcome,
  observed: CheckResult['observed'],
): CheckResult {
  const { name, personID } = member;
  const subject: Subject = { ...nobody, kind: 'person', name, personID, householdID: home.householdID };
  return { outcome, row: member.row, subject, observed };
}

/** Every line of the page's list is here, and it has some: only then may "nobody" or "none" be said. */
export function everyLine({ page, households, memberships, locations }: CheckInput): boolean {
  const { seen, total } = page.rows;
  const lines = households.length + memberships.length + locations.length;
  return page.settled && total !== null && seen >= total && lines > 0;
}

/** What was found; where nothing was, and something was not read, that the check could not run. */
export function orMissing(
  input: CheckInput,
  results: CheckResult[],
  missing: readonly FactField[] | null,
): CheckResult[] {
  const found = results.filter(({ outcome }) => outcome === 'fails' || outcome === 'review');
  return found.length === 0 && missing !== null ? [couldNotRun(input, missing)] : results;
}
