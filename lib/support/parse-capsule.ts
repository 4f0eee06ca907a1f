import { type Capsule, type CapsuleCheck, capsuleEnd, capsuleLabels, capsuleStart } from './capsule.ts';

/** The lines between the last complete pair of marks. A capsule that was cut is none: half a number is another's number. */
function capsuleLines(text: string): string[] | null {
  const lines = text.split(/\r\n?|\n/).map((each) => each.replace(/^(?:\s*>)+/, '').trim());
  for (let start = lines.lastIndexOf(capsuleStart); start >= 0; start = lines.lastIndexOf(capsuleStart, start - 1)) {
    const end = lines.indexOf(capsuleEnd, start);
    if (end > start) return lines.slice(start + 1, end);
    if (start === 0) break;
  }
  return null;
}

/** Label and value pairs; a line without a label we know is the rest of a line that a mail program has wrapped. */
function fields(lines: readonly string[]): [label: string, value: string][] {
  const known: readonly string[] = Object.values(capsuleLabels);
  const found: [string, string][] = [];
  for (const each of lines) {
    const colon = each.indexOf(':');
    const label = each.slice(0, Math.max(colon, 0));
    const last = found.at(-1);
    if (known.includes(label)) found.push([label, each.slice(colon + 1).trim()]);
    else if (last !== undefined && each !== '') last[1] = `${last[1]} ${each}`;
  }
  return found;
}

function state(text: string): boolean | null | number | string {
  if (text === 'yes') return true;
  if (text === 'no') return false;
  if (text === 'unread') return null;
  if (text === 'blank') return '';
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : text;
}

function checkOf(value: string): CapsuleCheck {
  const [head = '', ...states] = value.split(',').map((part) => part.trim());
  const row = /^(.*\S)\s+row (\d{1,7})$/.exec(head);
  return {
    check: row?.[1] ?? head,
    row: row?.[2] === undefined ? null : Number(row[2]) - 1,
    observed: Object.fromEntries(
      states
        .filter((part) => part.includes('='))
        .map((part) => {
          const sign = part.indexOf('=');
          return [part.slice(0, sign).trim(), state(part.slice(sign + 1).trim())];
        }),
    ),
  };
}

/**
 * Reads the capsule out of a ticket's text, also when it was quoted ("> "), wrapped or given Windows line ends.
 * @returns the values, or null when there is no whole capsule of a version we know
 */
export function parseCapsule(text: string): Capsule | null {
  const lines = capsuleLines(text);
  if (lines === null) return null;
  const all = fields(lines);
  const value = (label: string) => all.find(([name]) => name === label)?.[1] || null;
  return {
    school: value(capsuleLabels.school),
    page: value(capsuleLabels.page),
    studentNumber: value(capsuleLabels.studentNumber),
    personID: value(capsuleLabels.personID),
    householdIDs: (value(capsuleLabels.householdIDs) ?? '').split(/[,\s]+/).filter((id) => id !== ''),
    courseSection: value(capsuleLabels.courseSection),
    checks: all.filter(([name]) => name === capsuleLabels.check).map(([, text]) => checkOf(text)),
    version: value(capsuleLabels.version) ?? '',
  };
}
