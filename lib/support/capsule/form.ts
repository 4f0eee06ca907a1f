/** What the last lines of a ticket say, for a person and for the extension at the specialist's desk. No names. */
export interface Capsule {
  school: string | null;
  page: string | null;
  studentNumber: string | null;
  personID: string | null;
  householdIDs: string[];
  courseSection: string | null;
  checks: CapsuleCheck[];
  /** Of the extension that wrote it. */
  version: string;
}

export interface CapsuleCheck {
  check: string;
  /** Index of the row as in the report, from 0; null when the finding is about the whole page. */
  row: number | null;
  /** States, numbers, days and plain words by field. */
  observed: Record<string, boolean | null | number | string>;
}

export const capsuleStart = '[Campus Lens capsule 1]';
export const capsuleEnd = '[end of capsule]';

/** The words before the colon. They are the same in every language, so that any desk can read them. */
export const capsuleLabels = {
  school: 'School',
  page: 'Page',
  studentNumber: 'Student number',
  personID: 'Student personID',
  householdIDs: 'Household IDs',
  courseSection: 'Course-section',
  check: 'Check',
  version: 'Extension version',
  /** Of the lines above it, so that a change or a slip is seen (`capsule-sum.ts`). */
  sum: 'Sum',
} as const;
