import { schoolName } from '../school-name.ts';
import { flat } from './grid.ts';
import { fold, levelOf } from './meaning.ts';

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const URL_TEXT = /https?:\/\/\S+|www\.\S+/i;
const EXTENSION = /\b(?:ext(?:ension|n)?\.?|x)[\s:#]*(\d{2,7})\b/i;

export const emailIn = (text: string): string | null => EMAIL.exec(text)?.[0].replace(/\.$/, '') ?? null;
export const urlIn = (text: string): string | null => URL_TEXT.exec(text)?.[0] ?? null;

/** A link as it stands in a cell of links: also "booking.example/paige". What is no link at all is given as it is. */
export function linkIn(text: string): string | null {
  const found = urlIn(text);
  if (found !== null) return found;
  if (/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}\/\S+$/u.test(text)) return `https://${text}`;
  // Words such as "Book a session" are no address; "javascript:…" is a bad one.
  return /^[^\s:/]+[:/]\S+$/.test(text) ? text : null;
}

/** "0101", "x0101", "Ext. 0101" or a telephone number with an extension; null when it is none of these. */
export function extensionIn(text: string): string | null {
  const words = flat(text);
  const marked = EXTENSION.exec(words)?.[1];
  if (marked !== undefined) return marked;
  if (/^#?\d{2,7}$/.test(words)) return words.replace('#', '');
  return /^[+(]?\d[\d\s().-]{5,17}$/.test(words) ? words : null;
}

/** Words that a school's name has beside its level. */
const KINDS =
  /\b(schools?|academy|academies|charter|escuela|institute|preparatory|prep|k ?8|k ?12|pre ?k|learning center|career center|campus|magnet|montessori|stem|steam)\b/;
const generic = new Set(['academy', 'school', 'schools', 'campus', 'center', 'charter', 'institute', 'prep']);

/** Whether a text reads like the name of a school: it has a word for a school or a level, and a name beside it. */
export function isSchoolLike(text: string): boolean {
  const words = flat(text);
  if (words.length < 4 || words.length > 100 || EMAIL.test(words) || isOnlyKind(words)) return false;
  const { level, base } = schoolName(words);
  return base !== '' && (level !== '' || KINDS.test(fold(words)));
}

/** The same, and no title: one with "School" in it has other words, or a year. */
export const isSchoolName = (text: string): boolean =>
  isSchoolLike(text) && !/\d{2,4}|assign|directory|list/i.test(text);

/** "School", "Middle School", "Academy": the end of a name that was broken, or a heading, never a name. */
export function isOnlyKind(text: string): boolean {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => generic.has(word) || levelOf(word) !== null);
}

/** Whether a text reads like a person's name: two to five words that begin large, no figure, no school's word. */
export function isPersonLike(text: string): boolean {
  const words = flat(text).replace(/,/g, ' ').split(' ').filter(Boolean);
  if (words.length < 2 || words.length > 5) return false;
  if (!words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || /^(de|del|la|van|von|da|di)$/.test(word)))
    return false;
  return !isSchoolLike(text) && !isOnlyKind(text) && schoolName(text).level === '' && !KINDS.test(fold(text));
}
