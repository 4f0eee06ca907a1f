import { checksEn } from '../../lib/i18n/checks.en.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { wordsOf } from '../../lib/i18n/spanish.ts';

const end = '.title';

const titlesIn = (words: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(words)
      .filter(([key]) => key.endsWith(end))
      .map(([key, text]) => [key.slice(0, -end.length), text]),
  );

/** Picked out of the catalogues once: every line of a list asks for them. */
const titles: Partial<Record<Language, Readonly<Record<string, string>>>> = {};

/** The short title of each check, by id. Titles hold no names, so a ticket may carry them. */
export function checkTitles(language: Language): Readonly<Record<string, string>> {
  titles[language] ??= titlesIn(wordsOf(language, 'checks', checksEn));
  return titles[language];
}
