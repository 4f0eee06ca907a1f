import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { format, type Language } from '../../lib/i18n/index.ts';
import { panelEn } from '../../lib/i18n/panel.en.ts';
import { wordsOf } from '../../lib/i18n/spanish.ts';

export type TextKey = keyof typeof panelEn;
type Values = Readonly<Record<string, string | number>>;

/** A key that has a singular (`<key>One`) and a plural (`<key>Other`). */
type CountKey = { [K in TextKey]: K extends `${infer Stem}One` ? Stem : never }[TextKey];

export interface Texts {
  language: Language;
  t(key: TextKey, values?: Values): string;
  /** A text for a number, in the language's own plural; `{count}` is filled in. */
  count(key: CountKey, count: number, values?: Values): string;
  /** A text whose key is put together, or null when there is none (a field that a later page brings). */
  find(key: string): string | null;
  /** An ISO day or time as the language writes it; as it stands when it is no date. */
  day(iso: string): string;
  time(iso: string): string;
}

export function makeTexts(language: Language): Texts {
  const words: Readonly<Record<string, string>> = wordsOf(language, 'panel', panelEn);
  const plural = new Intl.PluralRules(language);
  // A day has no time zone: read as UTC and printed as UTC it stays the same day everywhere.
  const dayFormat = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const timeFormat = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  const print = (formatter: Intl.DateTimeFormat, iso: string) => {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? iso : formatter.format(date);
  };
  const t = (key: string, values?: Values) => format(words[key] ?? key, values);
  return {
    language,
    t,
    count: (key, count, values) => t(`${key}${plural.select(count) === 'one' ? 'One' : 'Other'}`, { ...values, count }),
    find: (key) => words[key] ?? null,
    day: (iso) => print(dayFormat, iso),
    time: (iso) => print(timeFormat, iso),
  };
}

export const TextsContext = createContext<Texts>(makeTexts('en'));

/** The panel's words in the language in hand. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
