import { findActivationKeys } from './activation-key.ts';
import { findAddresses } from './address.ts';
import { findBirthDates } from './birth-date.ts';
import { findEmails } from './email.ts';
import { type Folded, fold } from './fold.ts';
import { lookAgain } from './look-again.ts';
import { findNames } from './names.ts';
import { findPasswords } from './password.ts';
import { findPhones } from './phone.ts';
import { findSsn } from './ssn.ts';
import type { Hit, MaskedHit, RefusedHit, RefusedKind, Span } from './types.ts';

type Finder = (text: string) => Span[];

const refused: readonly [RefusedKind, Finder][] = [
  ['activation-key', findActivationKeys],
  ['ssn', findSsn],
  ['password', findPasswords],
];

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** In the order of the text; of those that overlap the kind stands that comes first in `kinds`, as wide as all of them. */
function apart<Kind extends string>(found: readonly Hit<Kind>[], kinds: readonly Kind[]): Hit<Kind>[] {
  const hits: Hit<Kind>[] = [];
  for (const hit of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = hits.at(-1);
    if (last === undefined || !overlap(last, hit)) {
      hits.push({ ...hit });
      continue;
    }
    last.end = Math.max(last.end, hit.end);
    if (kinds.indexOf(hit.kind) < kinds.indexOf(last.kind)) last.kind = hit.kind;
  }
  return hits;
}

function hitsOf<Kind extends string>({ text, back }: Folded, finders: readonly [Kind, Finder][]): Hit<Kind>[] {
  // An unwritten note is looked through at every opening of the panel; patterns of many names take long to be made.
  if (text === '') return [];
  const found = finders.flatMap(([kind, find]) => find(text).map((span) => ({ kind, ...back(span) })));
  return apart(
    found,
    finders.map(([kind]) => kind),
  );
}

/**
 * Finds Social Security numbers (whole, cut short or made up), activation keys and passwords: what may not leave.
 * @param known digits of the record's own numbers, which are no Social Security numbers however they look
 * @returns the hits in the order of the text, never overlapping; empty when there is nothing to refuse
 */
export function findPrivate(text: string, known: readonly string[] = []): RefusedHit[] {
  const digits = ({ start, end }: Span) => text.slice(start, end).replace(/\D/g, '');
  return hitsOf(fold(text), refused).filter((hit) => hit.kind !== 'ssn' || !known.includes(digits(hit)));
}

/**
 * Finds what is left out unless a person keeps it: dates of birth, e-mail addresses, telephone numbers, street
 * addresses, and names that the page shows. What must be refused is not among them.
 * @param names as the page shows them
 */
export function findMaskable(text: string, names: readonly string[]): MaskedHit[] {
  const folded = fold(text);
  const never = hitsOf(folded, refused);
  const found = hitsOf(folded, [
    ['email', findEmails],
    ['birth-date', findBirthDates],
    ['address', findAddresses],
    ['phone', findPhones],
    ['name', (plain) => findNames(plain, names)],
  ] as const satisfies readonly [MaskedHit['kind'], Finder][]);
  return found.filter((hit) => !never.some((other) => overlap(hit, other)));
}

/** A text with something else in the place of each hit. */
export function replaceHits<Kind extends string>(
  text: string,
  hits: readonly Hit<Kind>[],
  replacement: (kind: Kind) => string,
): string {
  return hits.reduceRight(
    (rest, { kind, start, end }) => rest.slice(0, start) + replacement(kind) + rest.slice(end),
    text,
  );
}

/** The text with every hit replaced: what leaves even if a caller forgot to refuse. @param known as for `findPrivate` */
export const withoutPrivate = (text: string, replacement: string, known: readonly string[] = []): string =>
  lookAgain(text, (rest) => replaceHits(rest, findPrivate(rest, known), () => replacement));
