import { before, behind, spans } from './spans.ts';
import type { Span } from './types.ts';

const cue =
  /(?<![\p{L}])(?:d\.?\s?o\.?\s?b\.?s?|birth\s?-?dates?|birth\s+certificate\s+(?:says|shows|has|reads)|dates?\s+of\s+birth|birthdays?|b-?day|born|f(?:echa)?s?\.?\s+(?:de\s+)?nac(?:imiento)?\.?|nacimiento|nacid[oa]s?|nacio|cumpleanos)(?![\p{L}])/giu;
const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic)\p{L}*\.?`;
const DATE = String.raw`(?<![\d/])(?:\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2} ?[-/. ] ?\d{1,2} ?[-/. ] ?(?:\d{4}|\d{2})|(?<![\d-])(?:(?:0[1-9]|1[0-2])[0-3]\d(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d)|${MONTH}[ -]{0,2}\d{1,2}(?:st|nd|rd|th)?,?[ -]{0,2}(?:de(?:l)? )?\d{4}|\d{1,2}(?:st|nd|rd|th)? ?[- ]?(?:de )?${MONTH},? ?[- ]?(?:del? )?\d{4})(?![\d]|[-/]\d)`;

/** Between the word and the date, or a date and the next: no other clause. */
const there = new RegExp(
  String.raw`^(?<between>[:= ]{0,3}\r?\n\s{0,3}|[^\d\n;!?|]{0,40}?(?:(?<!\d)\d{4}[ ,/]{1,3}(?:on )?)?)(?<date>${DATE})`,
  'iu',
);
const more = new RegExp(
  String.raw`^(?<between>(?:;\s?(?=(?:campus|card|packet|certificate|form|acta|sistema)(?![\p{L}])))?[^\d\n;!?|.]{0,24}?)(?<date>${DATE})`,
  'iu',
);
/** A day without its year, right behind the word. */
const partial = new RegExp(
  String.raw`^(?:[ :=-]|(?:is|on|es|el)(?![\p{L}]))*(?<date>${MONTH} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}\/\d{1,2}|\d{1,2} de ${MONTH})(?![\d/-]|,? \d{4})`,
  'iu',
);
/** "5/3/2012 is her birthday", "5/3/2012 (DOB)": the date before is the one. */
const leads = /^\s?(?:(?:is|was|es|as|=)(?![\p{L}])|\()/iu;
const earlier = new RegExp(String.raw`(?<date>${DATE})(?<between>[^\d\n;!?|.,]{0,24})$`, 'iu');

/** The date of something else: an enrollment, a change, a check. */
const elsewhere =
  /(?<![\p{L}])(?:enrol|start|end|withdr|enter(?:ed)? on|verif|receiv|chang|updat|effective|since|as of|inscri|inicio|fecha de (?!nac)|cambi|corregid|fixed|sent|called|log|certificate|report|missing|wrong on|party)|\S\s+from(?![\p{L}])|\.\s/iu;

/** So many dates may follow one word ("5/3/2012, not 3/5/2012"). */
const MOST = 4;

/** Dates that the text says are somebody's birth. The day of a change or an enrollment is none. */
export function findBirthDates(text: string): Span[] {
  return spans(text, cue).flatMap(({ start, end }) => {
    const found: Span[] = [];
    const date = earlier.exec(before(text, start, 60));
    const between = date?.groups?.['between'] ?? '';
    const first = start - (date?.[0].length ?? 0);
    const early = date && !elsewhere.test(between) ? [{ start: first, end: start - between.length }] : [];
    if (early.length > 0 && leads.test(between)) return early;
    let place = end;
    for (let find = there; found.length < MOST; find = more) {
      const next = find.exec(behind(text, place, 80));
      if (!next || elsewhere.test(next.groups?.['between'] ?? '')) break;
      const last = place + next[0].length;
      found.push({ start: last - (next.groups?.['date'] ?? '').length, end: last });
      place = last;
    }
    if (found.length > 0 || early.length > 0) return found.length > 0 ? found : early;
    const part = partial.exec(behind(text, end, 60));
    const last = end + (part?.[0].length ?? 0);
    return part ? [{ start: last - (part.groups?.['date'] ?? '').length, end: last }] : [];
  });
}
