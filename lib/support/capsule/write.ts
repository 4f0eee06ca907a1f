import { oneLine } from '../one-line.ts';
import { line } from '../pieces.ts';
import type { Line } from '../types.ts';
import { type Capsule, type CapsuleCheck, capsuleEnd, capsuleLabels, capsuleStart } from './form.ts';
import { capsuleSum } from './sum.ts';

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

/** Both sums of the lines that were written. */
function sumText(lines: readonly Line[]): string {
  const written = lines.slice(1).map((each) => each.map(({ text }) => text).join(''));
  const { open, ids } = capsuleSum(
    written.map((text) => [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)] as const),
  );
  return ids === null ? open : `${open}-${ids}`;
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
  // No name on a page can write the capsule's first or last line.
  add(
    capsuleLabels.school,
    oneLine((capsule.school ?? '').replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, ''))
      .replaceAll('[', '(')
      .replaceAll(']', ')'),
  );
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
  return [...lines, line(`${capsuleLabels.sum}: ${sumText(lines)}`), line(capsuleEnd)];
}
