import { clean, cut } from '../dom/text.ts';
import type { Student } from '../facts.ts';
import type { IdentityWords } from './spec.ts';

/** "Last, First M (Nick)" (campus-pages.md §7). Names hold letters of any script, marks, spaces and name punctuation. */
const NAME = /^[\p{L}\p{M}'’.\- ]{1,60},\s*[\p{L}\p{M}'’.\- ]{1,60}(\s*\([^)]{1,40}\))?$/u;

export const looksLikeName = (text: string) => NAME.test(clean(text));

/** The nickname in parentheses and white space left out: what two headers are compared by stays in the name itself. */
const tidy = (text: string) => cut(clean(text));

/**
 * A person's identity in the short texts of a header.
 * @param texts leaf texts in order
 * @param name the name where its place is known; otherwise the first text of the form "Last, First"
 * @param bareNumber whether a text of digits alone is a student number (the New Look title bar's first list item)
 */
export function identityIn(texts: string[], name: string | null, bareNumber: boolean, words: IdentityWords): Student {
  const joined = texts.join(' \n ');
  const { others, behind, student, number, hash, bare, personID, grade } = words;
  const find = (source: string, text: string) => new RegExp(source, 'i').exec(text)?.[1] ?? null;
  const has = (source: string, text = '') => new RegExp(source, 'i').test(text);
  const own = texts.filter((_, at) => !has(others, texts[at - 1]));
  const alone = (text: string) => text.split(new RegExp(behind, 'i'))[0]?.replace(new RegExp(student, 'i'), '') ?? '';
  return {
    name: name ? tidy(name) : (own.map((text) => tidy(alone(text))).find(looksLikeName) ?? null),
    studentNumber:
      find(number, joined) ??
      find(hash, joined) ??
      (bareNumber ? find(bare, texts.find((text) => has(bare, text)) ?? '') : null),
    personID: find(personID, joined),
    grade: find(grade, joined)?.toUpperCase() ?? null,
  };
}
