import { accDisabled } from './ACC-DISABLED.ts';
import { accDup } from './ACC-DUP.ts';
import { accNone } from './ACC-NONE.ts';
import { keyHolder } from './KEY-HOLDER.ts';
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
