import { checksEn } from '../../lib/i18n/checks.en.ts';
import { checksEs } from '../../lib/i18n/checks.es.ts';
import type { Language } from '../../lib/i18n/index.ts';

/** The short title of each check, by id. Titles hold no names, so a ticket may carry them. */
export function checkTitles(language: Language): Record<string, string> {
  const end = '.title';
  return Object.fromEntries(
    Object.entries<string>(language === 'es' ? checksEs : checksEn)
      .filter(([key]) => key.endsWith(end))
      .map(([key, text]) => [key.slice(0, -end.length), text]),
  );
}
