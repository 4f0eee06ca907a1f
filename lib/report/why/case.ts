import { isOwnRow } from '../../checks/relationship-type.ts';
import type { DistrictProfile } from '../../district/schema.ts';
import type { Relationship, Sighting } from '../../facts.ts';
import type { TabReport } from '../schema.ts';
import { isAbout, type Look, looksOf } from './looks.ts';
import type { Pair } from './types.ts';

/** All that the steps ask about. */
export interface Case {
  looks: Look[];
  parentID: string | null;
  studentID: string | null;
  /** The newest look at the student's Relationships page, or null. */
  page: Look | null;
  /** The rows of this person on it: one person may stand there by two routes. */
  rows: Relationship[];
  /** Those that have not ended, or of which that is not known. */
  current: Relationship[];
  name: string | null;
  district: Pick<DistrictProfile, 'relationshipTypes' | 'access'>;
  /** ISO day. */
  today: string;
}

/** The person whose Relationships page it is; a student without a number or grade reads as a person. */
export function studentOf({ context, pages }: Pick<TabReport, 'context' | 'pages'>): string | null {
  if (context.student) return context.student.personID;
  return pages.some(({ page }) => page === 'relationships') ? (context.person?.personID ?? null) : null;
}

/** The newest look at the Relationships page of the student in hand. */
export function relationshipsPage(looks: readonly Look[], studentID: string | null): Look | null {
  const pages = looks.filter(({ page }) => page === 'relationships');
  return pages.find((look) => look.here) ?? pages.find((look) => isAbout(look, studentID)) ?? null;
}

export function caseOf(
  report: TabReport,
  seen: readonly Sighting[],
  pair: Pair,
  district: Case['district'],
  today: string,
): Case {
  const looks = looksOf(report, seen);
  const studentID = studentOf(report);
  const page = relationshipsPage(looks, studentID);
  const all = page?.facts.relationships.filter(({ relationship }) => !isOwnRow(relationship)) ?? [];
  const rows = all.filter(({ personID, row }) =>
    pair.personID === null ? page?.here === true && row === pair.row : personID === pair.personID,
  );
  return {
    looks,
    parentID: pair.personID,
    studentID,
    page,
    rows,
    current: rows.filter(({ active }) => active !== false),
    name: rows[0]?.name ?? null,
    district,
    today,
  };
}
