import { accountResult, otherThanHeader } from './account-results.ts';
import type { Check } from './types.ts';

/**
 * The person's page shows no active portal account. Nothing is said on a student's own page: a student signs in with
 * an account of another kind, and young ones have none.
 */
export const accNone: Check = {
  id: 'ACC-NONE',
  pages: ['demographics'],
  severity: 'info',
  reads: ['username'],
  source:
    'Round Lake support article 6000031772: Person Identifiers shows the Portal Username or "No Active Portal Account"',
  field: 'username',
  variants: ['none', 'disabled'],
  run: (input) =>
    input.context.student
      ? []
      : input.accounts.map((account) => {
          const { username, disabled } = account;
          const known = username !== null && input.page.settled && !otherThanHeader(input, account);
          if (!known) return accountResult(input, account, 'unknown', { account: null });
          if (username === '') return accountResult(input, account, 'review', { account: false }, 'none');
          return disabled
            ? accountResult(input, account, 'review', { account: true, disabled }, 'disabled')
            : accountResult(input, account, 'meets', { account: true });
        }),
};
