import { before, behind, spans } from './spans.ts';
import { COUNTS, CUE, LAST, LINKS, LINKS_BEHIND, OTHER, OTHER_THING, TIGHT } from './ssn-words.ts';
import type { Span } from './types.ts';

/** A line's end inside a number, also in a quoted e-mail. */
const GAP = String.raw`(?:[ ]{0,2}[-._/]{1,2}[ ]{0,2}(?:\r?\n(?:> ?)*)?|[ ]{1,2}|[ ]?\r?\n(?:> ?)*[-._/]?[ ]?)`;
const grouped = new RegExp(String.raw`(?<![\d.-])\d{3}${GAP}\d{2}${GAP}\d{4}(?!\d|[-.]\d)`, 'g');
/** With plain dashes, whatever stands around it. */
const dashed = /(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/g;
const HIDDEN = '[x*#•●_]';
const hidden = [
  new RegExp(String.raw`${HIDDEN}{3}[- .]?${HIDDEN}{2}[- .]?\d{4}(?!\d)`, 'gi'),
  new RegExp(String.raw`(?<![\d.-])\d{3}[- .]?\d{2}[- .]?${HIDDEN}{4}(?!${HIDDEN}|\p{L})`, 'giu'),
  new RegExp(String.raw`(?<![\d.-])\d{3}[- .]?${HIDDEN}{2}[- .]?\d{4}(?!\d)`, 'gi'),
];
const nine = /(?<![\p{L}\d.$€-])\d{9}(?![\p{L}\d]|[-.]\d)/gu;

const cue = new RegExp(CUE, 'giu');
const otherInside = new RegExp(OTHER_THING, 'iu');
const namedBefore = new RegExp(`${OTHER}${LINKS}$`, 'iu');
/** "student numbers 100234567, 100234568" */
const listBefore = new RegExp(
  String.raw`(?<![\p{L}])(?:numbers|numeros|(?:person|student|household)?\s?ids|student\s?#s|students|estudiantes|tickets|households|people|rows)(?![\p{L}])(?:${LINKS}(?<!\d)\d{4,10}(?!\d)){1,5}${LINKS}$`,
  'iu',
);
/** A course's number may be written without its dot, with its title between. */
const courseBefore = /(?<![\p{L}])(?:course|curso)(?![\p{L}])[^\n;!?]{0,40}$/iu;
const namedAfter = new RegExp(`^${LINKS_BEHIND}${OTHER}`, 'iu');
const named = (text: string, { start, end }: Span): boolean => {
  const lead = before(text, start, 70);
  return (
    [namedBefore, listBefore, courseBefore].some((find) => find.test(lead)) || namedAfter.test(behind(text, end, 40))
  );
};

/** Behind a cue: a number of nine digits, however it is spread; or, with nothing else between, a part of one. */
const nineThere =
  /^(?<between>(?:[^\d;!?.]|\.(?!\s)|(?<=\bnos?|num)\.){0,50}?)(?<number>\(?\d(?:(?:[-,/():*_ ]|[.|](?![ \n|])|\r?\n){0,3}\d){8}|\d{3}-\d{2}-(?:\d{3}|\d{5}))(?!\d)/;
const partThere = new RegExp(
  String.raw`^(?<between>${TIGHT})(?<number>\d{4,10}|\d(?:[- ]\d){3}|\d{3}[-. ]\d{2}[-. ]\d{1,6})(?!\d|/(?!\d{4}(?!\d))|[-.]\d)`,
  'iu',
);
const saidThere =
  /^(?<between>[^\d;!?\n]{0,40}?(?:\b(?:is|are|was|reads|es|son)|[:=])[ ]?)(?<number>\d{4})(?![\d/]|[-.]\d)/i;
/** "SSN for student 1234567: 1234" */
const afterAnother = /^[^\d;!?.\n]{0,30}(?<!\d)\d{5,10}(?: is|[:=,])\s?(?:is )?(?<number>\d{4})(?![\d/]|[-.]\d)/i;
/** "It asks for the last four of the SSN. She typed 1234". */
const nextSentence =
  /^[^\d;!?.\n]{0,40}\.\s+[^\d;!?.\n]{0,40}?\b(?:typed?|enter(?:ed|s)?|uses?d?|puts?|gives?|gave|wrote|tried|escrib\p{L}*|puso|uso|dio)\s(?<number>\d{4})(?![\d/]|[-.]\d)/iu;
/** Where "last four" or "first three" stands before or between. */
const shortThere = new RegExp(
  String.raw`^(?<between>(?:[^\d;!?.()\n]|${LAST}|\([^\d()\n]{0,40}\)){0,50}?)(?<![\d/])(?<number>\d{3,6})(?![\d/]|[-.]\d)`,
  'iu',
);

/** A day is no number, though its digits and those behind it may be nine. */
const day = /(?:^|\D)(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)/;
const asAnother = /\b(?:as|como|like)\b/i;
const counts = new RegExp(COUNTS, 'iu');
const namesAnother = (between: string) => otherInside.test(between) && !asAnother.test(between);

const last =
  /(?<![\p{L}])(?:the\s+)?(?:last|final|ultim[oa]s)[\s-]?(?:4|four|cuatro)(?![\p{L}\d])(?:\s+(?:digits?|numbers?|numeros|digitos))?/giu;
const lastEnd = new RegExp(String.raw`${LAST}[^\d;!?\n]{0,30}$`, 'iu');
const lastInside = new RegExp(LAST, 'iu');
/** The clause that a place stands in, up to there. */
const clause = (text: string, place: number): string =>
  before(text, place, 50).replace(/^[\s\S]*(?:[;!?\n|]|\.\s)/, '');
const lastAlone =
  /^(?:[\s:#=()"'-]|(?:is|are|was|were|be|should|son|digits?|on|in|card|campus|of|del?|su|the|her|his|ss|seguro)(?![\p{L}]))*(?<number>\d{4}|\d(?:[- ]\d){3})(?![\d/]|[-.]\d)/iu;

/** Before a cue: "1234 is the last four of her social". */
const WHOSE = String.raw`(?:[,:-]\s?)?(?:(?:is|are|was|were|as|es|son)\s+|[(=]\s?|${LAST}\s*)(?:(?:the|her|his|their|pseudo|new|old|correct|real|su|el|la|los|de|del|of|[\p{L}]+'s|${LAST})\s+){0,6}`;
const numberBefore = new RegExp(
  String.raw`(?<![\d.-])(?<number>\d{9}|\d(?:[-. ]\d){8}|\d{4}|\d{3}-\d{3}-\d{3}|\d{3}[-. ]\d{2}[-. ]\d{4})\s{0,2}${WHOSE}$`,
  'iu',
);
/** "It ends in 1234, the social" */
const endBefore = new RegExp(
  String.raw`${LAST},?\s+(?<number>\d{4}),?\s{1,2}(?:(?:of|del?|el|la|su|the|her|his)\s+){0,3}$`,
  'iu',
);
/** "Students without SSN: 1204" counts them. */
const lacking = /\b(?:students|records|people|rows|estudiantes|alumnos)\s(?:without|with\sno|missing|sin)\s$/iu;
const rightBefore = /(?<![\d.-])\d{9} $/;

/** "SSN 1234 or 4321", "1234, the card shows 4321": how far the parts go that follow a part. */
const another =
  /^(?:[ ]?(?:[,/&;(]|->|→|(?:and|or|but|vs\.?|y|o|not|instead of|rather than|en vez de)(?![\p{L}]))[ ]?(?:(?:on|in|not|the|card|campus|is|has|wants|asks|for|reads?|shows?|says?|should|be|it|la|en|tarjeta)[ ]){0,4})(?<!\d)\d{4}(?![\d/]|[-.]\d)/iu;
function andMore(text: string, end: number): number {
  let last = end;
  for (let more = 0; more < 4; more += 1) last += another.exec(behind(text, last, 40))?.[0].length ?? 0;
  return last;
}

function behindCue(text: string, start: number, end: number): Span[] {
  const rest = behind(text, end, 110);
  const found =
    [nineThere.exec(rest), saidThere.exec(rest)].find(
      (match) => match !== null && !namesAnother(match.groups?.['between'] ?? '') && fits(match),
    ) ??
    partThere.exec(rest) ??
    short(rest, before(text, start, 50));
  if (found) return [{ start, end: andMore(text, end + found[0].length) }];
  const apart = afterAnother.exec(rest) ?? (lastEnd.test(before(text, start, 50)) ? nextSentence.exec(rest) : null);
  const last = end + (apart?.[0].length ?? 0);
  return apart ? [{ start: last - (apart.groups?.['number'] ?? '').length, end: last }] : [];
}

/** "The last four of the SSN that mom gave, 1234, do not match". */
function short(rest: string, lead: string): RegExpExecArray | null {
  const found = shortThere.exec(rest);
  const between = found?.groups?.['between'] ?? '';
  const isPart = lastEnd.test(lead) || lastInside.test(between);
  return isPart && !namesAnother(between) && !counts.test(between) ? found : null;
}

function fits(match: RegExpExecArray): boolean {
  const { between = '', number = '' } = match.groups ?? {};
  if (number.length === 4) return !counts.test(between);
  // "27.0991000" is a course.
  return !day.test(number) && !/^\d{2}\.\d{7}$/.test(number);
}

/** A cue's number is the one that leads to it, else the one behind it, else the one right before it. */
function cued(text: string): Span[] {
  return spans(text, cue).flatMap(({ start, end }) => {
    const lead = before(text, start, 90);
    const found = numberBefore.exec(lead) ?? endBefore.exec(lead);
    if (found) return [{ start: start - found[0].length, end }];
    const own = lacking.test(lead) ? [] : behindCue(text, start, end);
    const right = own.length > 0 ? null : rightBefore.exec(lead);
    if (!right || named(text, { start: start - right[0].length, end: start - 1 })) return own;
    return [{ start: start - right[0].length, end }];
  });
}

/** "Last 4: 1234", where nothing says of what. */
function lastFour(text: string): Span[] {
  return spans(text, last).flatMap(({ start, end }) => {
    const found = lastAlone.exec(behind(text, end, 60));
    if (!found || otherInside.test(clause(text, start))) return [];
    return [{ start, end: end + found[0].length }];
  });
}

/** As they are given out; the "999…" ones that districts make up in their place; and taxpayers' numbers of that form. */
const possible = (digits: string) =>
  /^999|^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])/.test(digits) || !/^(?:000|666|9)|^\d{3}00|0000$/.test(digits);

/** Nine digits that nothing names: better refused than sent. */
function unnamed(text: string): Span[] {
  return spans(text, nine).filter((span) => possible(text.slice(span.start, span.end)) && !named(text, span));
}

/** "Room 112 08/2025" is a month. */
const placed = /(?<![\p{L}])(?:rooms?|rm|salon|portable|sections?|seccion|periods?|bldg|building)\W{0,3}$/iu;

/** Three, two and four digits. */
function inGroups(text: string): Span[] {
  return spans(text, grouped).filter(({ start, end }) => {
    const month = /^\d{3} +(?:0\d|1[0-2])(?: *\/ *\d{4}|[ -](?:19|20)\d\d)$/.test(text.slice(start, end));
    return !month || !placed.test(before(text, start, 16));
  });
}

/**
 * Social Security numbers, whole or their last digits, and the made-up "999…" ones (facts: product.md, district rules:
 * no part of one is given out). A number that is called something else ("student number 123456789") is none.
 * @param text folded (`fold.ts`)
 */
export function findSsn(text: string): Span[] {
  return [
    ...inGroups(text),
    ...spans(text, dashed),
    ...hidden.flatMap((find) => spans(text, find)),
    ...cued(text),
    ...lastFour(text),
    ...unnamed(text),
  ];
}
