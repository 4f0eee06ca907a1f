import { everyLine, homeResult, orMissing } from './home-results.ts';
import { type KnownHome, knownHomes } from './homes.ts';
import { and, not, some } from './tri.ts';
import type { Check, CheckResult } from './types.ts';

/** Somebody else than a student who is, or may be, a guardian. A household of students alone has none. */
const guardianIn = ({ members }: KnownHome) => some(members, ({ student, guardian }) => and(not(student), guardian));

function judgeHome(home: KnownHome): CheckResult | null {
  const students = home.members.filter(({ student }) => student === true).length;
  if (students === 0) return null;
  const found = guardianIn(home);
  const observed = { students, guardians: found === null ? null : 0 };
  if (found === true) return homeResult(home, 'meets', {});
  if (!home.complete || found === null) return homeResult(home, 'unknown', { ...observed, guardians: null });
  return homeResult(home, 'fails', observed);
}

/** A household with students and no guardian. */
export const hhNoGuardian: Check = {
  id: 'HH-NO-GUARDIAN',
  pages: ['households', 'household-members'],
  severity: 'critical',
  reads: [],
  source: 'Columbus City Schools: every household must have at least one guardian',
  field: null,
  run: (input) => {
    const results = knownHomes(input)
      .filter(({ here }) => here)
      .flatMap((home) => judgeHome(home) ?? []);
    const none = results.length > 0 && results.every(({ outcome }) => outcome === 'unknown');
    if (none) return orMissing(input, [], everyLine(input) ? ['guardian'] : ['rows']);
    return orMissing(input, results, everyLine(input) ? null : ['rows']);
  },
};
