import type { Reply } from '../../district/handout-schema.ts';
import type { LocalText } from '../../district/local-text.ts';
import type { Language } from '../../i18n/index.ts';

/** A text of the district in a language; in English where it has none in that language. */
export const inLanguage = (text: LocalText, language: Language): string => text[language] ?? text.en;

/** One answer of the parent reply kit as plain text, to paste into an e-mail: heading, paragraphs, numbered steps. */
export function replyText({ title, text, steps }: Reply, language: Language): string {
  const paragraphs = [title, ...text].map((one) => inLanguage(one, language));
  const numbered = steps.map((step, index) => `${index + 1}. ${inLanguage(step, language)}`);
  return [...paragraphs, ...(numbered.length > 0 ? [numbered.join('\n')] : [])].join('\n\n');
}
