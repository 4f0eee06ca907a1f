import { type Capsule, type CapsuleCheck, capsuleLabels } from './form.ts';

/** Longer than any line that is written; what a page has more of is no capsule's. */
const LONGEST = 4000;
/** More checks than a ticket names. */
const MOST_CHECKS = 500;
const LONGEST_VALUE = 300;

/** Labels whose value is one word. */
const oneWord: readonly string[] = [
  capsuleLabels.page,
  capsuleLabels.studentNumber,
  capsuleLabels.personID,
  capsuleLabels.courseSection,
  capsuleLabels.version,
];

/** A label that a newer extension may have written. */
const anyLabel = /^\p{Lu}[\p{L}\p{N} -]{1,30}: /u;

/** Without what somebody has written between the lines: behind a value of one word nothing is its own. */
export const firstWords = (pairs: readonly [string, string][]): [string, string][] =>
  pairs.map(([label, value]) => [label, oneWord.includes(label) ? (value.split(' ', 1)[0] ?? '') : value]);

/** With the spaces taken out that a line's end has put into a word. Only for what a sum has proven, spaces apart. */
export const closedWords = (pairs: readonly [string, string][]): [string, string][] =>
  pairs.map(([label, value]) => {
    const ids = label === capsuleLabels.householdIDs && value.includes(',');
    return [label, oneWord.includes(label) || ids ? value.replace(/\s+/g, '') : value];
  });

/**
 * Label and value pairs; a line without a label we know is the rest of a line that a mail program has wrapped.
 * @param newer a newer extension wrote it: a line with another label is one of its own
 */
export function pairsOf(lines: readonly string[], newer = false): [label: string, value: string][] {
  const known: readonly string[] = Object.values(capsuleLabels);
  const found: [string, string][] = [];
  for (const each of lines) {
    const colon = each.indexOf(':');
    const label = each.slice(0, Math.max(colon, 0));
    const last = found.at(-1);
    if (known.includes(label) || (newer && anyLabel.test(each)))
      found.push([label, each.slice(colon + 1, LONGEST).trim()]);
    else if (last !== undefined && each !== '' && last[1].length < LONGEST)
      last[1] = `${last[1]} ${each.slice(0, LONGEST)}`.trim();
  }
  return found;
}

/**
 * The lines that can be a capsule's: of a length that is written, and of checks as many as a ticket may name. A text from
 * a page may hold anything.
 */
export function plausible(pairs: readonly [string, string][]): [string, string][] {
  const many: readonly string[] = [capsuleLabels.check, capsuleLabels.householdIDs];
  let checks = 0;
  return pairs.filter(([label, value]) => {
    if (label === capsuleLabels.check) checks += 1;
    const [head = ''] = value.split(',', 1);
    return (
      checks <= MOST_CHECKS &&
      head.length <= LONGEST_VALUE &&
      value.length < (many.includes(label) ? LONGEST : LONGEST_VALUE)
    );
  });
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

/** The values that a capsule's lines give. */
export function capsuleOfPairs(all: readonly (readonly [label: string, value: string])[]): Capsule {
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
