import { format, type Language } from '../i18n/index.ts';
import { wordsOf } from '../i18n/spanish.ts';
import { supportEn } from '../i18n/support.en.ts';

type Key = keyof typeof supportEn;

/** Looks a text of the ticket up and puts values into it. */
export type Words = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** The ticket's words in a language. */
export function wordsIn(language: Language): Words {
  const catalogue: Readonly<Record<Key, string>> = wordsOf(language, 'support', supportEn);
  return (key, values) => format(catalogue[key], values);
}

/** A field's name as Campus prints it; a field that is in no list is its own name, in words ("activeRows": "active rows"). */
export function fieldWord(words: Words, field: string): string {
  const key = `field.${field}`;
  return key in supportEn ? words(key as Key) : field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** A page's name as Campus prints it. */
export function pageWord(words: Words, page: string): string {
  const key = `page.${page}`;
  return key in supportEn ? words(key as Key) : page;
}
