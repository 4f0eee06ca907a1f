import { DIRECTIONS, INSIDE, ORDINALS, SUFFIXES, UNITS } from './address-words.ts';

/** A street address taken apart; every part is folded and in its short form. */
export interface StreetAddress {
  kind: 'street';
  number: string;
  /** Directions before or behind the name, sorted: "N Main St" and "Main St N" are one. */
  directions: string;
  street: string;
  /** '' where none is printed. */
  suffix: string;
  /** null where none is printed: that is not the same as another unit, and not the same as none. */
  unit: string | null;
  city: string | null;
  zip: string | null;
}

/**
 * A printed address. Only `street` is ever evidence (linkage.md 5b row 12): `box` is a PO Box, `hidden` a private or
 * confidential one, `institution` a school, agency or somebody else's care; `blank` is none, and `unclear` none that
 * could be taken apart.
 */
export type Address = StreetAddress | { kind: 'box' | 'hidden' | 'institution' | 'blank' | 'unclear' };

const BOX = /\b(p o box|po box|pobox|post office box|apartado( postal)?|p o drawer|po drawer)\b/;
const HIDDEN =
  /\b(private|confidential|hidden|protected|restricted|undisclosed|unlisted|withheld|suppressed|masked|privada|privado|confidencial|address confidentiality|acp)\b/;
const INSTITUTION =
  /\b(school|elementary|academy|university|college|district office|agency|department of|dept of|social services|dss|shelter|group home|hospital|church|courthouse|general delivery|homeless|mckinney|motel|hotel|in care of)\b|\bc o\b/;
const NOTHING = /^(n a|none|unknown|no address.*|x+|tbd|same|(?:add|enter|new|edit)(?: an?| new| home)? address)?$/;

function fold(text: string): string {
  return text
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘.]/gu, '')
    .toLowerCase()
    .replace(/#/g, ' # ')
    .replace(/[\r\n;|]+/g, ',')
    .replace(/[^\p{L}\p{N},#/-]+/gu, ' ')
    .trim();
}

const wordsOf = (text: string): string[] => text.split(/[\s/]+/).filter(Boolean);
const isNumber = (word: string | undefined) => /^\d+[a-z]?(-\d+[a-z]?)?$/.test(word ?? '');
const unitValue = (words: readonly string[]) =>
  words
    .filter((word) => word !== '#' && !UNITS.has(word))
    .map((word) => word.replace(/^0+(?=\w)/, '').replaceAll('-', ''))
    .join(' ');

/** State and zip at the end of the words; the rest before them. */
function takeZip(words: string[]): { rest: string[]; zip: string | null } {
  const at = words.findLastIndex((word, index) => index > 0 && /^\d{5}(-?\d{4})?$/.test(word));
  const rest = at === words.length - 1 && at > 0 ? words.slice(0, at) : [...words];
  const zip = at === words.length - 1 && at > 0 ? (words[at]?.slice(0, 5) ?? null) : null;
  if (rest.length > 0 && /^(usa|us)$/.test(rest.at(-1) ?? '')) rest.pop();
  return { rest, zip };
}

const isState = (word: string | undefined) => /^[a-z]{2}$/.test(word ?? '');

/** Where the street of a line without commas ends: behind its last suffix, and the direction behind that. */
function streetEnd(words: readonly string[]): number {
  const unit = words.findIndex((word, at) => at > 1 && (word === '#' || UNITS.has(word)));
  const until = unit > 0 ? unit : words.length;
  let end = -1;
  for (let at = 2; at < until; at++) if (SUFFIXES.has(words[at] ?? '')) end = end < 0 || at === end + 1 ? at : end;
  if (end < 0) return until;
  // "NC Highway 55 W", "County Road 12": the number is the street's.
  const route =
    /^(hwy|rte)$/.test(SUFFIXES.get(words[end] ?? '') ?? '') ||
    /^(county|state|private|farm)$/.test(words[end - 1] ?? '');
  if (route && /^\d+[a-z]?$/.test(words[end + 1] ?? '')) end++;
  return DIRECTIONS.has(words[end + 1] ?? '') && end + 1 < until ? end + 2 : end + 1;
}

/** A unit at the start of these words, and how many words it takes. */
function unitAt(words: readonly string[]): { unit: string | null; taken: number } {
  let taken = 0;
  while (taken < words.length && (words[taken] === '#' || UNITS.has(words[taken] ?? ''))) {
    while (words[taken] === '#' || UNITS.has(words[taken] ?? '')) taken++;
    taken++;
  }
  const used = Math.min(taken, words.length);
  return used === 0 ? { unit: null, taken: 0 } : { unit: unitValue(words.slice(0, used)) || null, taken: used };
}

function street(words: string[]): Pick<StreetAddress, 'directions' | 'street' | 'suffix'> | null {
  const rest = [...words];
  const directions: string[] = [];
  if (rest.length > 1 && DIRECTIONS.has(rest[0] ?? '') && !(rest.length === 2 && SUFFIXES.has(rest[1] ?? '')))
    directions.push(DIRECTIONS.get(rest.shift() ?? '') ?? '');
  if (rest.length > 1 && DIRECTIONS.has(rest.at(-1) ?? '')) directions.push(DIRECTIONS.get(rest.pop() ?? '') ?? '');
  const suffix = rest.length > 1 ? (SUFFIXES.get(rest.at(-1) ?? '') ?? '') : '';
  if (suffix) rest.pop();
  const name = rest.map((word, at) => {
    if (word === 'st' || word === 'saint') return 'saint';
    return ORDINALS.get(word) ?? INSIDE.get(word) ?? (at > 0 ? (SUFFIXES.get(word) ?? word) : word);
  });
  return name.length > 0 ? { directions: directions.sort().join(' '), street: name.join(' '), suffix } : null;
}

/** Takes a printed US address apart. Never throws; what it cannot tell is `unclear`. */
export function parseAddress(text: string): Address {
  const folded = fold(text);
  const [first = '', ...more] = folded
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const all = wordsOf(folded.replaceAll(',', ' '));
  const joined = all.join(' ');
  if (NOTHING.test(joined.replace(/^[-\s]+$/, ''))) return { kind: 'blank' };
  if (BOX.test(joined)) return { kind: 'box' };
  const line = wordsOf(first);
  const numbered = isNumber(line[0]);
  // "12 Private Rd" and "100 School St" are streets; "Private", "12 Oak St (Private)" and "Example School" are not.
  const road = (pattern: RegExp) =>
    joined.replace(new RegExp(`(${pattern.source}) (?=(${[...SUFFIXES.keys()].join('|')})\\b)`, 'g'), '');
  if (HIDDEN.test(numbered ? road(HIDDEN) : joined)) return { kind: 'hidden' };
  const places = numbered ? more.filter((part) => !isNumber(wordsOf(part)[0])).join(' ') : joined;
  if (INSTITUTION.test(numbered ? places : joined)) return { kind: 'institution' };
  if (!numbered || line.length < 2) return { kind: 'unclear' };

  const tail = takeZip(more.length > 0 ? wordsOf(more.join(' ')) : line.slice(1));
  const behind = more.length > 0 ? line.slice(1) : tail.rest;
  const fraction = /^\d+$/.test(behind[0] ?? '') && /^\d+$/.test(behind[1] ?? '') && behind[1] === '2' ? 2 : 0;
  const number = [line[0], ...behind.slice(0, fraction)].join(' ');
  const words = behind.slice(fraction);
  const end = Math.min(words.length, Math.max(1, streetEnd(['', ...words]) - 1));
  const parts = street(words.slice(0, end));
  if (!parts) return { kind: 'unclear' };

  let rest = [...words.slice(end), ...(more.length > 0 ? tail.rest : [])];
  let { unit, taken } = unitAt(rest);
  rest = rest.slice(taken);
  const bare = more.length > 0 && unit === null && words.length > end ? unitValue(words.slice(end)) : '';
  if (bare && /^(\d+[a-z]?|[a-z]\d*)$/.test(bare)) {
    unit = bare;
    rest = tail.rest;
  }
  if (isState(rest.at(-1))) rest.pop();
  const city = rest.join(' ') || null;
  return { kind: 'street', number: number.replace(/^0+(?=\d)/, ''), ...parts, unit, city, zip: tail.zip };
}
