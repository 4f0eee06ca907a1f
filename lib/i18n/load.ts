import type { Language } from './index.ts';

/**
 * Loads what a page needs to be drawn in a language. Never throws: where the file is gone (the extension was renewed under
 * an open page) the page is drawn in English, not left empty.
 */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'es') await import('./with-spanish.ts').catch(() => undefined);
}
