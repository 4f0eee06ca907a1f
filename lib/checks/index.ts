import { accDisabled } from './ACC-DISABLED.ts';
import { accDup } from './ACC-DUP.ts';
import { accNone } from './ACC-NONE.ts';
import { hhAddress } from './HH-ADDRESS.ts';
import { hhAlone } from './HH-ALONE.ts';
import { hhDivided } from './HH-DIVIDED.ts';
import { hhDup } from './HH-DUP.ts';
import { hhMail } from './HH-MAIL.ts';
import { hhMember } from './HH-MEMBER.ts';
import { hhNoGuardian } from './HH-NO-GUARDIAN.ts';
import { hhNoPrimary } from './HH-NO-PRIMARY.ts';
import { hhStale } from './HH-STALE.ts';
import { hhTwoPrimary } from './HH-TWO-PRIMARY.ts';
import { keyHolder } from './KEY-HOLDER.ts';
import { olrAddress } from './OLR-ADDRESS.ts';
import { olrError } from './OLR-ERROR.ts';
import { olrMatch } from './OLR-MATCH.ts';
import { olrPerson } from './OLR-PERSON.ts';
import { olrSchools } from './OLR-SCHOOLS.ts';
import { relAccess } from './REL-ACCESS.ts';
import { relCustody } from './REL-CUSTODY.ts';
import { relDup } from './REL-DUP.ts';
import { relEmail } from './REL-EMAIL.ts';
import { relEnded } from './REL-ENDED.ts';
import { relGuardian } from './REL-GUARDIAN.ts';
import { relMail } from './REL-MAIL.ts';
import { relNone } from './REL-NONE.ts';
import { relNoPortal } from './REL-NOPORTAL.ts';
import { relPortal } from './REL-PORTAL.ts';
import { relSeq } from './REL-SEQ.ts';
import { secStaff } from './SEC-STAFF.ts';
import type { Check } from './types.ts';

/** The registry: every check there is, in the catalogue's order (DESIGN §5). */
export const checks: readonly Check[] = [
  relGuardian,
  relPortal,
  relAccess,
  relEnded,
  relNone,
  relNoPortal,
  relCustody,
  relDup,
  relEmail,
  relMail,
  relSeq,
  hhTwoPrimary,
  hhNoPrimary,
  hhDup,
  hhDivided,
  hhNoGuardian,
  hhAlone,
  hhAddress,
  hhMail,
  hhMember,
  hhStale,
  olrPerson,
  olrAddress,
  olrError,
  olrMatch,
  olrSchools,
  accNone,
  accDisabled,
  accDup,
  keyHolder,
  secStaff,
];

/** The check with this id, or undefined: a stored report may name one that is gone. */
export function checkById(id: string): Check | undefined {
  return checks.find((check) => check.id === id);
}
