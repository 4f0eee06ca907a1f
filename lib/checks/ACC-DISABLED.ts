import { accountResult } from './account-results.ts';
import type { Check } from './types.ts';

/** An account is disabled. Why is for a person to find out: it may be meant so. */
export const accDisabled: Check = {
  id: 'ACC-DISABLED',
  pages: ['user-account'],
  severity: 'info',
  reads: ['disabled'],
  source: 'Round Lake support article 6000031772: look for a disabled account before a key is given',
  field: 'disabled',
  run: (input) =>
    input.accounts.map((account) => {
      const { disabled } = account;
      const outcome = disabled === true ? 'review' : disabled === null || !input.page.settled ? 'unknown' : 'meets';
      return accountResult(input, account, outcome, { disabled: outcome === 'unknown' ? null : disabled });
    }),
};
