import type { Language } from '../i18n/index.ts';
import type { ExpectedReply } from './reply-clock.ts';

/** "Monday, March 9, 10:00 AM EDT": an expected reply as the language writes it, in the district's time zone. */
export function replyMoment({ at, timeZone }: Pick<ExpectedReply, 'at' | 'timeZone'>, language: Language): string {
  return new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(new Date(at));
}
