import { oneLine } from './one-line.ts';
import { line } from './pieces.ts';
import type { Line } from './types.ts';

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
} as const;

/** An id, a field's name or a course number: nothing that could be read as a separator. */
const token = (text: string) => text.toWellFormed().replace(/[^\p{L}\p{N}._-]+/gu, '');

function stateText(value: boolean | null | number | string): string {
  if (value === null) return 'unread';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value === '') return 'blank';
  return oneLine(String(value).replace(/[,=]+/g, ' '), 60);
}

function checkText({ check, row, observed }: CapsuleCheck): string {
  const states = Object.entries(observed).map(([field, value]) => `${token(field)}=${stateText(value)}`);
  // Rows are counted from 1, as a person counts them.
  const where = row === null ? '' : ` row ${row + 1}`;
  return `${token(check)}${where}${states.length > 0 ? `, ${states.join(', ')}` : ''}`;
}

/**
 * The capsule's lines. A value that is not there has no line; lines with an id of a person or household are
 * `student-id`, all others `public`. Values are put on one line each; ids keep only letters, digits, dots and hyphens.
 */
export function writeCapsule(capsule: Capsule): Line[] {
  const lines: Line[] = [line(capsuleStart)];
  const add = (label: string, value: string, id = false) => {
    if (value !== '') lines.push(line(`${label}: ${value}`, id ? 'student-id' : 'public'));
  };
  add(capsuleLabels.school, oneLine(capsule.school ?? ''));
  add(capsuleLabels.page, token(capsule.page ?? ''));
  add(capsuleLabels.studentNumber, token(capsule.studentNumber ?? ''), true);
  add(capsuleLabels.personID, token(capsule.personID ?? ''), true);
  add(
    capsuleLabels.householdIDs,
    capsule.householdIDs
      .map(token)
      .filter((id) => id !== '')
      .join(', '),
    true,
  );
  add(capsuleLabels.courseSection, token(capsule.courseSection ?? ''));
  for (const check of capsule.checks) add(capsuleLabels.check, checkText(check));
  add(capsuleLabels.version, token(capsule.version));
  return [...lines, line(capsuleEnd)];
}
