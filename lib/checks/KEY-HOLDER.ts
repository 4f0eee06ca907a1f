import { accountResult, otherThanHeader } from './account-results.ts';
import { pageResult } from './results.ts';
import type { Check } from './types.ts';
import { isRelated, isStudent, rowsOfPerson, workedOn } from './worked-on.ts';

/**
 * A key is on the screen, and its holder is not one of the people of the student being worked on. Whose key it is, is
 * what its page says; the key itself is never read. On a student's own page nothing is said: it is the student's key.
 */
export const keyHolder: Check = {
  id: 'KEY-HOLDER',
  pages: ['demographics'],
  severity: 'warning',
  reads: ['hasKey'],
  source: 'Support protocols of the district, 3a: "Do not provide mom with dad’s key and dad with mom’s key"',
  field: 'hasKey',
  variants: ['stranger', 'ended', 'nameless'],
  run: (input) => {
    const shown = input.accounts.filter(({ hasKey }) => hasKey !== false);
    if (shown.length === 0 || input.context.student) return [];
    const worked = workedOn(input.seen ?? []);
    // No mark for this: it is so on every page of an adult that is opened first.
    if (!worked?.related) return [pageResult(input, 'unknown', { related: null })];
    return shown.map((account) => {
      const { hasKey, keyHolder: name } = account;
      const person = { name, personID: account.personID ?? input.context.person?.personID ?? null };
      if (hasKey === null || !input.page.settled || otherThanHeader(input, account))
        return accountResult(input, account, 'unknown', { hasKey: null });
      if (name === null) return accountResult(input, account, 'review', { hasKey, keyHolder: null }, 'nameless');
      if (isStudent(worked, person) === true) return accountResult(input, account, 'meets', { hasKey });
      const related = isRelated(worked, person);
      if (related === null) return accountResult(input, account, 'unknown', { hasKey, related });
      if (related) return accountResult(input, account, 'meets', { hasKey, related });
      const variant = rowsOfPerson(worked, person).length > 0 ? 'ended' : 'stranger';
      return accountResult(input, account, 'review', { hasKey, related }, variant);
    });
  },
};
