import type { Account, Outcome, Subject } from '../facts.ts';
import { sameName } from '../linkage/names.ts';
import { pageSubject } from './subject.ts';
import type { CheckInput, CheckResult } from './types.ts';

/** The person of an account, by what its own line says. */
export function accountSubject({ name, personID }: Account): Subject {
  return { kind: 'person', name, personID, studentNumber: null, householdID: null };
}

/** A result about one account or key. */
export function accountResult(
  input: CheckInput,
  account: Account,
  outcome: Outcome,
  observed: CheckResult['observed'],
  variant?: string,
): CheckResult {
  const own = accountSubject(account);
  const subject = own.name === null && own.personID === null ? pageSubject(input.context) : own;
  return { outcome, row: account.row, subject, observed, ...(variant === undefined ? {} : { variant }) };
}

/** Does the line name another person than the header does? Then one of the two is of a page that is gone. */
export function otherThanHeader({ context }: Pick<CheckInput, 'context'>, { name, personID }: Account): boolean {
  const person = context.student ?? context.person;
  if (!person) return false;
  if (name !== null && person.name !== null && !sameName(name, person.name)) return true;
  return personID !== null && person.personID !== null && personID !== person.personID;
}
