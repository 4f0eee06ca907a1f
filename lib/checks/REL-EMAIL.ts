import type { Tri } from '../facts.ts';
import { eachRow } from './results.ts';
import { and, judge } from './tri.ts';
import type { Check } from './types.ts';

const ADDRESS = /^\S+@\S+\.\S+$/;
/** Typed where there is none: whether there is another is not known. */
const STAND_IN =
  /^(?:none|no|na|n\.?a|noe?-?mail|no[._-]e?-?mail|nomail|unknown|test|x+|declined?|refused|notprovided|ninguno|sincorreo)@|@(?:none|no|na|noe?-?mail|nomail|unknown)\./i;

function shown(email: string | null): Tri {
  if (email?.trim() === '') return false;
  return email && ADDRESS.test(email.trim()) && !STAND_IN.test(email.trim()) ? true : null;
}

/** A guardian with Portal and no e-mail shown. What the e-mail is never enters a finding. */
export const relEmail: Check = {
  id: 'REL-EMAIL',
  pages: ['relationships'],
  severity: 'info',
  reads: ['guardian', 'portal', 'email'],
  source: 'North Carolina SIS list of activation codes: a guardian must have an e-mail address and the Portal box',
  field: 'email',
  run: (input) =>
    eachRow(
      input,
      ({ active, guardian, portal, email }) => judge(and(active, guardian, portal), shown(email), 'review'),
      ({ guardian, portal, email }) => ({ guardian, portal, email: shown(email) }),
    ),
};
