import type { checksEn } from './checks.en.ts';
import type { Catalogue, Language } from './index.ts';
import type { panelEn } from './panel.en.ts';
import type { supportEn } from './support.en.ts';

/**
 * The large catalogues in Spanish, for who has them. A page loads them when its person reads Spanish (`load.ts`), so that
 * nobody waits for words that are not shown; the worker has those of the checks and of the ticket from the start.
 */
export interface Spanish {
  panel: Catalogue<typeof panelEn>;
  checks: Catalogue<typeof checksEn>;
  support: Catalogue<typeof supportEn>;
}

const there: Partial<Spanish> = {};

/** Adds what `with-spanish.ts` and the worker bring; said twice it stays the same. */
export const addSpanish = (words: Partial<Spanish>): void => void Object.assign(there, words);

/**
 * The words of an area in a language.
 * @param english what stands there in every language but Spanish, and where the Spanish catalogue is not loaded
 */
export const wordsOf = <K extends keyof Spanish>(language: Language, area: K, english: Spanish[K]): Spanish[K] =>
  (language === 'es' ? there[area] : undefined) ?? english;
