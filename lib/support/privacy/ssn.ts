import type { Span } from './types.ts';

/** How people write "Social Security number", in English and Spanish. "Social studies" and "social worker" are not it. */
const CUE = String.raw`(?<![\p{L}\d])(?:ssns?|s\.\s?s\.\s?n\.?|nss|ss\s?(?:#|no\b\.?|num(?:ber)?\b)|soc(?:ial|\.)?\s?sec(?:urity|\.)?(?:\s?(?:#|no\b\.?|num(?:ber)?))?|seguro\s+social|social\s?#|social(?!\s*(?:stud|work|scien|emotion|media|group|skill|event|dist|lunch|need)))(?![\p{L}])`;

/** What another number is called. Beside one of these nine digits are no Social Security number. */
const OTHER = String.raw`(?:student|estudiante|pupil|alumno|person\s?id|person|household|hogar|ids?|gtid|course|curso|section|sección|ticket|case|caso|request|application|solicitud|number|número|num|no\.|#|nimbus|order|invoice|ref(?:erence)?|confirmation|phone|teléfono|tel|call|cell|fax|ext(?:ension|\.)?|extensión|room|row|zip)`;

/** Words that name another number so plainly that "SSN" earlier in the sentence is about something else. */
const PLAINLY = String.raw`(?:student\s?(?:number|no\b\.?|#|id)|person\s?id|household\s?id|gtid|course|section|ticket|application|phone|call|cell|ext(?:ension|\.)?|número\s+de\s+estudiante)`;

/** Between a cue and its number: words, but no new clause. */
const BETWEEN = String.raw`[^\d.;,!?\n]{0,40}?(?:(?:last|final|ending|últimos)\s*(?:in\s*)?(?:4|four|cuatro)?[^\d.;,!?\n]{0,20})?(?:[:=-]\s*)?`;

const grouped = /(?<![\d.-])\d{3}(?: ?[-._/] ?| )\d{2}(?: ?[-._/] ?| )\d{4}(?![\d]|[-.]\d)/g;
const masked = /(?:[x*#•●]{3}[- .]?[x*#•●]{2}[- .]?|[x*#•●]{5,})\d{4}(?!\d)/gi;
const spread = String.raw`(?<!\d)\d(?:[-. ]{0,2}\d){8}(?!\d)`;
const cuedNine = new RegExp(String.raw`${CUE}(?<between>${BETWEEN})(?<number>${spread})`, 'giu');
const cuedPart = new RegExp(String.raw`${CUE}(?<between>${BETWEEN})(?<number>(?<!\d)\d{4,8}(?![\d-]|\.\d))`, 'giu');
const numberFirst = new RegExp(String.raw`(?<!\d)\d(?:[-. ]{0,2}\d){8}(?!\d)[^\d.;,!?\n]{0,12}${CUE}`, 'giu');
const lastFourFirst = new RegExp(
  String.raw`(?<![\d-])\d{4}(?![\d-])[^\d.;!?\n]{0,14}(?:last|final|últimos)\s*(?:4|four|cuatro)[^\d.;!?\n]{0,24}${CUE}`,
  'giu',
);
const partFirst = /(?<![\d-])\d{4}(?![\d-])\s?\(?(?:ssn|ss#)(?![\p{L}])/giu;
const nine = /(?<![\d.-])(?<!\d )\d{9}(?![\d]|[-.]\d)/g;

const plainly = new RegExp(PLAINLY, 'iu');
const namedBefore = new RegExp(String.raw`(?<![\p{L}])${OTHER}(?![\p{L}])[^\n;!?]{0,40}$`, 'iu');
const namedAfter = new RegExp(String.raw`^[^\d.;,!?\n]{0,4}(?<![\p{L}])${OTHER}(?![\p{L}])`, 'iu');
/** "SSN missing since 2024" tells a year. */
const year = /(?:\bin|since|year|until|before|after|\bof|desde|año|for|school\s+year)\s*$/i;

const spans = (text: string, find: RegExp): Span[] =>
  [...text.matchAll(find)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

/** Where a cue leads to a number, unless what stands between them names another number. */
function cued(text: string, find: RegExp, years: boolean): Span[] {
  return [...text.matchAll(find)].flatMap(({ index, 0: found, groups }) => {
    const { between = '', number = '' } = groups ?? {};
    if (plainly.test(between)) return [];
    if (years && /^(?:19|20)\d\d$/.test(number) && year.test(between)) return [];
    return [{ start: index, end: index + found.length }];
  });
}

/** Area, group and serial as they are given out, and the "999…" numbers that districts make up in their place. */
const possible = (digits: string) => digits.startsWith('999') || !/^(?:000|666|9)|^\d{3}00|0000$/.test(digits);

/** Nine digits that nothing names: better refused than sent. */
function unnamed(text: string): Span[] {
  return spans(text, nine).filter(
    ({ start, end }) =>
      possible(text.slice(start, end)) &&
      !namedBefore.test(text.slice(Math.max(0, start - 60), start)) &&
      !namedAfter.test(text.slice(end, end + 24)),
  );
}

/**
 * Social Security numbers, whole or their last digits, and the made-up "999…" ones (facts: product.md, district rules:
 * no part of one is given out). A number that is called something else ("student number 123456789") is none.
 * @param text folded (`fold.ts`)
 */
export function findSsn(text: string): Span[] {
  return [
    ...spans(text, grouped),
    ...spans(text, masked),
    ...cued(text, cuedNine, false),
    ...cued(text, cuedPart, true),
    ...[numberFirst, lastFourFirst, partFirst].flatMap((find) => spans(text, find)),
    ...unnamed(text),
  ];
}
