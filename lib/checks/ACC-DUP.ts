import type { Account } from '../facts.ts';
import { looksLikeOnePerson } from '../linkage/names.ts';
import { accountResult, accountSubject } from './account-results.ts';
import type { Check, CheckInput, CheckResult } from './types.ts';

/** An account that is there, and whose. */
const has = ({ username, disabled }: Account) => !!username && disabled !== true;

/** Usernames are compared as Campus does at sign-in: without case. */
const sameUser = (a: Account, b: Account) => a.username?.toLowerCase() === b.username?.toLowerCase();

/** Accounts of the pages seen in this session. */
const seenAccounts = ({ seen = [] }: CheckInput): Account[] =>
  seen.filter(({ page }) => page === 'demographics' || page === 'user-account').flatMap(({ facts }) => facts.accounts);

type Pair = { outcome: 'review' | 'unknown'; variant?: string; samePersonID: boolean | null } | null;

/** Two accounts of one person: work and parent side by side is what Infinite Campus advises. */
function onePerson(a: Account, b: Account): Pair {
  const [one, other] = [a.product ?? null, b.product ?? null];
  if (one !== other && (one === 'staff' || other === 'staff' || (one !== null && other !== null))) return null;
  if (one === null || other === null) return { outcome: 'unknown', samePersonID: true };
  return { outcome: 'review', variant: 'accounts', samePersonID: true };
}

function compare(a: Account, b: Account): Pair {
  if (sameUser(a, b)) return null;
  if (a.personID !== null && a.personID === b.personID) return onePerson(a, b);
  if (a.name === null || b.name === null || !looksLikeOnePerson(a.name, b.name)) return null;
  if (a.personID !== null && b.personID !== null) return { outcome: 'review', variant: 'persons', samePersonID: false };
  // One person may stand there twice, with a work and a parent account.
  const apart = a.product && b.product && a.product !== b.product;
  return apart ? null : { outcome: 'review', variant: 'unseen', samePersonID: null };
}

function answer(input: CheckInput, account: Account, others: readonly Account[]): CheckResult[] {
  if (account.username === null || (account.name === null && account.personID === null))
    return [accountResult(input, account, 'unknown', { samePersonID: null })];
  if (!has(account)) return [];
  const pairs = others.flatMap((other) => {
    const pair = has(other) ? compare(account, other) : null;
    return pair ? [{ ...pair, other }] : [];
  });
  const pair = pairs.find(({ outcome }) => outcome === 'review') ?? pairs[0];
  if (!pair) return [];
  const { outcome, samePersonID, variant, other } = pair;
  const result = accountResult(input, account, outcome, { samePersonID }, variant);
  return [{ ...result, subjects: [accountSubject(other), accountSubject(account)] }];
}

/**
 * Two accounts of one person for the same thing, or two people who look like one and both have an account. Each line is
 * compared with those before it and with the accounts seen on other pages of this session.
 */
export const accDup: Check = {
  id: 'ACC-DUP',
  pages: ['user-account', 'demographics'],
  severity: 'warning',
  reads: ['username', 'name'],
  source:
    'Support protocols of the district, 3c: duplicate people; Osage census page: staff who are parents have one person and two accounts',
  field: 'username',
  variants: ['accounts', 'persons', 'unseen'],
  run: (input) => {
    const earlier = seenAccounts(input);
    return input.accounts.flatMap((account, at) =>
      answer(input, account, [...input.accounts.slice(0, at), ...earlier]),
    );
  },
};
