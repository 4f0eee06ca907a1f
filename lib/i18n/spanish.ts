import type { checksEn } from './checks.en.ts';
import type { Catalogue } from './index.ts';
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

/** A catalogue in Spanish; undefined where it is not loaded: the English words stand there then. */
export const spanish = <K extends keyof Spanish>(area: K): Spanish[K] | undefined => there[area];
