import type { LocalText } from '../../../lib/district/local-text.ts';
import type { ProtocolRule } from '../../../lib/district/protocol-schema.ts';
import type { Language } from '../../../lib/i18n/index.ts';
import type { Texts } from '../../panel/texts.ts';

/** A text of the district inside a sentence of ours. */
export const inLanguage = (text: LocalText, language: Language): string => text[language] ?? text.en;

/**
 * The answer in one sentence: a ticket, or what instead.
 * @param name the assigned specialist's; null when nobody is on file
 */
export function headline({ answer }: ProtocolRule, name: string | null, { t, language }: Texts): string {
  switch (answer.kind) {
    case 'ticket':
      if (answer.by === 'email') return name === null ? t('protocols.emailNobody') : t('protocols.email', { name });
      return name === null ? t('protocols.ticketNobody') : t('protocols.ticket', { name });
    case 'ask':
      return t('protocols.ask', { who: inLanguage(answer.who, language) });
    case 'link':
      return t('protocols.link', { name: inLanguage(answer.name, language) });
    case 'booking':
      return name === null ? t('protocols.bookingNobody') : t('protocols.booking', { name });
    default:
      return t(`protocols.${answer.kind}`);
  }
}
