/** What must never leave: DESIGN promise 6. */
export type PrivateKind = 'ssn' | 'activation-key' | 'password';

export interface PrivateHit {
  kind: PrivateKind;
  /** Index of the first character in the text. */
  start: number;
  /** Index after the last character. */
  end: number;
}

/** Nine digits alone may be a student or course number; beside a word for Social Security they are not. */
const ssnCue = String.raw`(?:ssn|s\.s\.n\.?|ss\s?#|seguro\s+social|social(?!\s+(?:stud|work|scien|emotion))(?:\s+security)?)`;
const hex = '[0-9a-f]';
/** A hyphen, or the dash that a word processor makes of it. */
const dash = String.raw`[-\u2010-\u2015\u2212]`;

const patterns: readonly { kind: PrivateKind; find: RegExp }[] = [
  // 123-45-6789, also with spaces, dots or the dashes that word processors put in.
  { kind: 'ssn', find: /(?<!\d)\d{3}[- \t.\u00A0\u2010-\u2015]\d{2}[- \t.\u00A0\u2010-\u2015]\d{4}(?!\d)/g },
  { kind: 'ssn', find: new RegExp(String.raw`(?<![a-z])${ssnCue}[^\d\n]{0,30}\d{9}(?!\d)`, 'gi') },
  { kind: 'ssn', find: new RegExp(String.raw`(?<!\d)\d{9}[^\d\n]{0,10}(?<![a-z])${ssnCue}(?![a-z])`, 'gi') },
  // A Campus activation key is a GUID of 36 characters; some print it without its hyphens.
  {
    kind: 'activation-key',
    find: new RegExp(`(?<![0-9a-z])${hex}{8}(?:${dash}${hex}{4}){3}${dash}${hex}{12}(?![0-9a-z])`, 'gi'),
  },
  { kind: 'activation-key', find: new RegExp(`(?<![0-9a-z])${hex}{32}(?![0-9a-z])`, 'gi') },
  { kind: 'password', find: /(?<![\p{L}])(?:password|passcode|pwd|contrase(?:ñ|n)a)[ \t]*[:=][ \t]*\S+/giu },
];

/**
 * Finds Social Security numbers, activation keys and passwords in what a person typed. It only refuses: student
 * numbers, telephone numbers, extensions and course numbers pass.
 * @returns the hits in the order of the text, never overlapping; empty when there is nothing to refuse
 */
export function findPrivate(text: string): PrivateHit[] {
  const found = patterns
    .flatMap(({ kind, find }) =>
      [...text.matchAll(find)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const hits: PrivateHit[] = [];
  for (const hit of found) {
    const last = hits.at(-1);
    if (last !== undefined && hit.start < last.end) last.end = Math.max(last.end, hit.end);
    else hits.push(hit);
  }
  return hits;
}

/** The text with every hit replaced: what leaves even if a caller forgot to refuse. */
export function withoutPrivate(text: string, replacement: string): string {
  return findPrivate(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + replacement + rest.slice(end),
    text,
  );
}
