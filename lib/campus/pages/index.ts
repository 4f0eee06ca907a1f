import { demographics } from './demographics.ts';
import { gradebook } from './gradebook.ts';
import { householdAddresses } from './household-addresses.ts';
import { householdMembers } from './household-members.ts';
import { households } from './households.ts';
import { olrApplication } from './olr-application.ts';
import { olrSearch } from './olr-search.ts';
import type { PageDefinition } from './page.ts';
import { personSummary } from './person-summary.ts';
import { portalParent } from './portal-parent.ts';
import { portalStudent } from './portal-student.ts';
import { relationships } from './relationships.ts';
import { schedule } from './schedule.ts';
import { section } from './section.ts';
import { userAccount } from './user-account.ts';

/** Every page that is recognised. A new page is one file here and one line in this list. */
export const pages: readonly PageDefinition[] = [
  relationships,
  households,
  householdMembers,
  householdAddresses,
  olrSearch,
  olrApplication,
  demographics,
  userAccount,
  personSummary,
  section,
  gradebook,
  schedule,
  portalParent,
  portalStudent,
];
