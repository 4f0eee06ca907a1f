import { clean, cut } from '../dom/text.ts';
import type { Student } from '../facts.ts';

/** "Last, First M (Nick)" (campus-pages.md §7). Names hold letters of any script, marks, spaces and name punctuation. */
const NAME = /^[\p{L}\p{M}'’.\- ]{1,60},\s*[\p{L}\p{M}'’.\- ]{1,60}(\s*\([^)]{1,40}\))?$/u;

const NUMBER_LABEL = /\b(?:student|stu)\.?\s*(?:number|num|no|id|#)\.?\s*[:#]?\s*#?\s*(\d{3,15})\b/i;
const HASH = /#\s*(\d{3,15})\b/;
const GRADE = /\b(?:grade|gr|grado)\b\.?\s*[:#]?\s*([A-Z]{0,2}\d{1,2}|KG|PK|KK|K|EE|EL|PS|P3|P4|TK)\b/i;
const PERSON_ID = /\bperson\s*id\b\s*[:#]?\s*(\d{1,12})\b/i;

/** Labels whose value is the name of somebody else. */
const OTHERS =
  /^(primary |homeroom |guidance )?(counselor|homeroom|teacher|case ?manager|advis[eo]r|guardian|mother|father|contact|consejer[oa]|maestr[oa]|tutor)\b/i;

/** What may stand before a name in the same text, and behind it. */
const STUDENT = /^(student|estudiante)\s*:/i;
const BEFORE = /\s(?:\(?#|\||\b(?:grade|student|dob)\b)/i;

export const looksLikeName = (text: string) => NAME.test(clean(text));

/** The nickname in parentheses and white space left out: what two headers are compared by stays in the name itself. */
const tidy = (text: string) => cut(clean(text));

/**
 * A person's identity in the short texts of a header.
 * @param texts leaf texts in order
 * @param name the name where its place is known; otherwise the first text of the form "Last, First"
 * @param bareNumber whether a text of digits alone is a student number (the New Look title bar's first list item)
 */
export function identityIn(texts: string[], name: string | null, bareNumber: boolean): Student {
  const joined = texts.join(' \n ');
  const own = texts.filter((_, at) => !OTHERS.test(texts[at - 1] ?? ''));
  const bare = bareNumber ? texts.find((text) => /^#?\d{3,15}$/.test(text))?.replace('#', '') : undefined;
  return {
    name: name
      ? tidy(name)
      : (own.map((text) => tidy((text.split(BEFORE)[0] ?? '').replace(STUDENT, ''))).find(looksLikeName) ?? null),
    studentNumber: NUMBER_LABEL.exec(joined)?.[1] ?? HASH.exec(joined)?.[1] ?? bare ?? null,
    personID: PERSON_ID.exec(joined)?.[1] ?? null,
    grade: GRADE.exec(joined)?.[1]?.toUpperCase() ?? null,
  };
}
