/**
 * Do two names show one person? Rules: DESIGN §5 "Rules of reading" (Jr/Sr or another first name is another person, a
 * missing middle initial is not) and the linkage facts (a suffix that differs is a hard conflict).
 */

/** A name taken apart; every part is folded: small letters, no accents, no punctuation. */
export interface PersonName {
  /** The given names, hyphens split: "Mary-Ann B" gives mary, ann, b. */
  given: string[];
  /** How many of `given` are the first name: 2 for "Mary-Ann", 1 for "Mary Ann". */
  firstParts: number;
  last: string;
  suffix: string | null;
}

/** V is left out on purpose: alone it is more often a middle initial than "the fifth". */
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Longer texts are no name; the limit keeps the work on hostile text small. */
const longestName = 200;
const mostWords = 12;

/** Small letters, no accents, no marks of writing direction; hyphens stay, every other sign but the comma goes. */
function fold(text: string): string {
  return text
    .slice(0, longestName)
    .replace(/\([^)]*\)|"[^"]*"|“[^”]*”/g, ' ')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘ʼ`´.]/gu, '')
    .toLowerCase()
    .replace(/[\p{Pd}]/gu, '-')
    .replace(/[^\p{L}\p{N},-]+/gu, ' ')
    .trim();
}

const words = (text: string): string[] => text.split(' ').filter((word) => /[^-]/.test(word));
const pieces = (text: string): string[] => text.split(/[ -]/).filter(Boolean);

function make(given: string[], last: string[], suffix: string | null): PersonName | null {
  const family = last.flatMap(pieces).join('');
  const names = given.flatMap(pieces);
  if (family === '' || names.length === 0) return null;
  return { given: names, firstParts: pieces(given[0] ?? '').length, last: family, suffix };
}

/**
 * Takes a name apart.
 * @param text "Last, First M (Nick)" or "First M Last", with or without a suffix
 * @returns every way to read it: one with a comma; without a comma one for each place where the last name may begin
 *   ("Ana Rivera Lopez"). Empty when the text has no first or no last name.
 */
export function parseName(text: string): PersonName[] {
  let suffix: string | null = null;
  const parts = fold(text)
    .split(',')
    .map((part) =>
      words(part).filter((word) => {
        if (!suffixes.has(word)) return true;
        suffix = word;
        return false;
      }),
    )
    .filter((part) => part.length > 0);
  const [head, ...rest] = parts;
  if (!head) return [];
  if (rest.length > 0) {
    const name = make(rest.flat(), head, suffix);
    return name ? [name] : [];
  }
  const ways: PersonName[] = [];
  for (let at = head.length - 1; at >= 1; at--) {
    const name = make(head.slice(0, at), head.slice(at), suffix);
    if (name) ways.push(name);
    if (head.length > mostWords) break;
  }
  return ways;
}

/** How many given names of a and b the first name takes when it is the same in both, else null. */
function sameFirst(a: PersonName, b: PersonName): [number, number] | null {
  const join = (name: PersonName, count: number) => name.given.slice(0, count).join('');
  if (join(a, a.firstParts) === join(b, b.firstParts)) return [a.firstParts, b.firstParts];
  const most = Math.max(a.firstParts, b.firstParts);
  return join(a, most) === join(b, most) ? [most, most] : null;
}

/** Two readings of names that show one person: last, first and suffix alike, middle alike or missing. */
export function namesAgree(a: PersonName, b: PersonName): boolean {
  if (a.last !== b.last || a.suffix !== b.suffix) return false;
  const first = sameFirst(a, b);
  if (!first) return false;
  const middleA = a.given.slice(first[0]);
  const middleB = b.given.slice(first[1]);
  return middleA.every((name, at) => {
    const other = middleB[at];
    if (other === undefined || name === other) return true;
    return (name.length === 1 || other.length === 1) && name[0] === other[0];
  });
}

/**
 * Two rows that look like one person.
 * @returns true when both names have a first and a last name and agree; false for Jr and Sr, for one with a suffix and
 *   one without, for another first name, for two different middle names or initials
 */
export function looksLikeOnePerson(a: string, b: string): boolean {
  const others = parseName(b);
  return parseName(a).some((one) => others.some((other) => namesAgree(one, other)));
}

/** A whole name on one line, folded: the same however it is written, without its commas and signs. '' when nothing is left. */
export function foldedName(text: string): string {
  return pieces(fold(text).replaceAll(',', ' ')).join(' ');
}

/**
 * Do two headers name the same person? Nicknames in parentheses are ignored and a middle name may be missing; a name
 * of one word agrees only with itself.
 */
export function sameName(a: string, b: string): boolean {
  if (foldedName(a) === '' || foldedName(b) === '') return false;
  return foldedName(a) === foldedName(b) || looksLikeOnePerson(a, b);
}

/** Do two names share a last name and show two persons: a sibling's, a parent's? */
export function nameOfKin(a: string, b: string): boolean {
  const others = parseName(b);
  return !sameName(a, b) && parseName(a).some(({ last }) => others.some((other) => other.last === last));
}
