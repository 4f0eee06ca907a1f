import type { Span } from './types.ts';

/** Words as they stand in an address: "street", "Street" or "STREET". The rest of the pattern looks at capitals. */
const caseless = (words: string) =>
  words.replace(
    /[a-z]+/g,
    (word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}|${word.toUpperCase()}`,
  );

const SUFFIX = `street|st|avenue|ave|av|road|rd|drive|dr|lane|ln|court|ct|circle|cir|boulevard|blvd|place|pl|terrace|ter|trail|trl|parkway|pkwy|highway|hwy|square|sq|cove|cv|loop|crossing|xing|ridge|run|way|walk|pike|alley|bend|commons|point|trace`;
const UNIT = String.raw`(?:,?\s*(?:(?:${caseless('apt|apartment|unit|suite|ste|bldg|lot|depto|apto')})\.?\s*#?|#)\s?[\p{L}\d-]{1,6})?`;
const TOWN = String.raw`(?:,?\s+(?:[A-Z][\p{L}.'-]+\s?){1,3},?\s+(?:[A-Z]{2}|Georgia)(?:\s+\d{5}(?:-\d{4})?)?)?`;
const SIDE = String.raw`(?:[NSEW]{1,2}\.?|north|south|east|west)`;

const NUMBER = String.raw`(?<![\d.-]|(?:[Gg]rade|[Uu]nit|[Rr]oom|[Pp]age|[Ss]tep|[Rr]ow|[Ll]esson) )\d{1,6}(?:-?[A-Za-z])?(?:\s+1/2)?`;
/** "12 Students", "24 Hours": no street is called so. */
const COUNTED =
  'student|students|row|rows|household|households|hour|hours|day|days|week|weeks|period|periods|record|records|active|related|open|court';

const patterns: readonly RegExp[] = [
  // The street's words begin with capitals or are numbers: "4 students on the way" is no address.
  new RegExp(
    String.raw`${NUMBER}\s+(?!(?:${caseless(COUNTED)})\s)(?:${SIDE}\s+)?(?:(?:\p{Lu}[\p{L}'.-]*|\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH))\s+){1,5}(?:${caseless(SUFFIX)})(?![\p{L}])\.?(?:\s+${SIDE}(?![\p{L}]))?${UNIT}${TOWN}`,
    'gu',
  ),
  // In small letters only where the text says that it is an address.
  new RegExp(
    String.raw`(?<=(?<![\p{L}])(?:address(?:es)?|lives?|living|moved|resides?|household|direccion|vive|domicilio)(?:[ :]|is|in|at|to|en|es){1,12})\d{1,6}[a-z]?\s+(?:(?:[\p{L}][\p{L}'.-]*|\d{1,3}(?:st|nd|rd|th))\s+){1,6}(?:${SUFFIX})(?![\p{L}])\.?(?:\s+${SIDE}(?![\p{L}]))?`,
    'giu',
  ),
  // "Broadway" and its like, only where the text says that it is an address.
  /(?<=(?<![\p{L}])(?:[Aa]ddress(?:es)?|[Ll]ives?|[Ll]iving|[Rr]esides?|[Dd]ireccion|[Vv]iven?)(?:[ :]|is|at|es|en|now){1,12})\d{2,6}\s+\p{Lu}[\p{L}'.-]+(?:\s+\p{Lu}[\p{L}'.-]+){0,3}/gu,
  // In small letters also with the quarter of the town.
  new RegExp(
    String.raw`${NUMBER}\s+(?!(?:${COUNTED})\s)(?:(?:[\p{L}][\p{L}'.-]*|\d{1,3}(?:st|nd|rd|th))\s+){1,5}(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|boulevard|blvd|parkway|pkwy|highway|hwy)\.?\s+(?:[ns]\.?[we]\.?)(?![\p{L}])`,
    'giu',
  ),
  new RegExp(
    String.raw`${NUMBER}\s+(?:${SIDE}\s+)?(?:[Cc]ounty\s+(?:[Rr]oad|[Rr]d)|[Hh]ighway|[Hh]wy|HWY|[Ss]tate\s+[Rr]oute)\s+\d{1,4}(?!\d)`,
    'gu',
  ),
  /(?<![\p{L}])(?:p\.?\s?o\.?\s?|post\s+office\s+|postal\s+)box\s+#?\d+/giu,
  /(?<![\p{L}])(?:apartado|apdo\.?)\s+(?:postal\s+)?#?\d+/giu,
  /(?<![\p{L}])(?:calle|avenida|avda\.?|camino|calzada|paseo)\s+(?:\p{Lu}[\p{L}'.-]*\s+|de\s+|la\s+|del\s+){1,5}(?:#|no\.?\s?)?\d{1,6}/giu,
];

/** Street addresses and post-office boxes. */
export function findAddresses(text: string): Span[] {
  return patterns.flatMap((find) =>
    [...text.matchAll(find)].map(({ index, 0: found }) => ({ start: index, end: index + found.trimEnd().length })),
  );
}
