import type { Span } from './types.ts';

const CUE = String.raw`(?<![\p{L}])(?:d\.?o\.?b\.?|birth\s?-?dates?|dates?\s+of\s+birth|birthdays?|b-?day|born|nacimiento|nacid[oa]|nació|cumpleaños)(?![\p{L}])`;
const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\p{L}*\.?`;
const DATE = String.raw`(?<!\d)(?:\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d{4}|\d{2})|\d{8}|${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:de\s+)?${MONTH},?\s+(?:de\s+)?\d{4})(?![\d]|[-/]\d)`;

const before = new RegExp(String.raw`${CUE}[^\d\n;!?]{0,40}?(?<date>${DATE})`, 'giu');
const after = new RegExp(String.raw`(?<date>${DATE})[^\d\n;!?.,]{0,8}${CUE}`, 'giu');

/** Dates that the text says are somebody's birth. The day of a change or an enrollment is none. */
export function findBirthDates(text: string): Span[] {
  return [before, after].flatMap((find) =>
    [...text.matchAll(find)].map(({ index, 0: found, groups }) => {
      const date = groups?.['date'] ?? '';
      const start = index + found.indexOf(date);
      return { start, end: start + date.length };
    }),
  );
}
