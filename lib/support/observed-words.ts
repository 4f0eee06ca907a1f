import type { Language } from '../i18n/index.ts';
import { observedText } from './observed.ts';
import { wordsIn } from './words.ts';

/** What a capsule says was observed, in words: "Guardian ticked, Portal empty". '' where it says nothing. */
export function observedWords(
  observed: Readonly<Record<string, boolean | null | number | string>>,
  language: Language,
): string {
  const words = wordsIn(language);
  return Object.entries(observed)
    .map((one) => observedText(words, one))
    .join(', ');
}
