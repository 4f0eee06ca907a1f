import type { Scenario } from '../types.ts';
import { allFine } from './all-fine.ts';
import { bigScenario } from './big.ts';
import { custodyFlagLate } from './custody-flag-late.ts';
import { custodyPortalEmpty } from './custody-portal-empty.ts';
import { endedWithAccess } from './ended-with-access.ts';
import { guardianEmpty } from './guardian-empty.ts';
import { hostileNames } from './hostile-names.ts';
import { manyRows } from './many-rows.ts';
import { missingPortalColumn } from './missing-portal-column.ts';
import { noGuardian } from './no-guardian.ts';
import { portalEmpty } from './portal-empty.ts';
import { portalWithoutGuardian } from './portal-without-guardian.ts';
import { samePersonTwice } from './same-person-twice.ts';
import { sharedCustody } from './shared-custody.ts';
import { unnamedFlag } from './unnamed-flag.ts';

/** Every scenario of the practice campus, in the order the index page lists them. */
export const scenarios: readonly Scenario[] = [
  allFine,
  guardianEmpty,
  portalEmpty,
  portalWithoutGuardian,
  endedWithAccess,
  noGuardian,
  samePersonTwice,
  custodyFlagLate,
  custodyPortalEmpty,
  missingPortalColumn,
  manyRows,
  sharedCustody,
  hostileNames,
  unnamedFlag,
];

/** The scenario with this id (also `rows-N` for the bench), or null. */
export function scenarioById(id: string): Scenario | null {
  const rows = /^rows-(\d{1,5})$/.exec(id);
  if (rows) return bigScenario(Number(rows[1]));
  return scenarios.find((scenario) => scenario.id === id) ?? null;
}

/** The scenario whose student has this personID, or null. */
export function scenarioByPerson(personID: string): Scenario | null {
  const rows = /^98(\d{5})$/.exec(personID);
  if (rows) return bigScenario(Number(rows[1]));
  return scenarios.find((scenario) => scenario.student.personID === personID) ?? null;
}
