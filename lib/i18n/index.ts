/**
 * The interface's words. One file an area and language (`<area>.<language>.ts`); English is the source of truth and
 * gives every other catalogue its type, so a missing key does not compile. `tests/structure/catalogues.test.ts`
 * compares the placeholders.
 */

export type Language = 'en' | 'es';

/** A catalogue with the same keys as the English one. */
export type Catalogue<T> = { readonly [K in keyof T]: string };

/**
 * Puts values into a text.
 * @param text with `{name}` placeholders
 * @param values one a placeholder; a placeholder without a value stays as it is, so that it is seen in a test
 */
export function format(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => (key in values ? String(values[key]) : whole));
}

/** The language to use for a browser's list of languages: the first we have, else English. */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'en' || language === 'es') return language;
  }
  return 'en';
}
