import type { DistrictProfile } from '../../lib/district/schema.ts';
import { replyMoment } from '../../lib/support/reply-words.ts';
import { useTexts } from '../panel/texts.ts';
import { Local } from '../ui/local.tsx';
import { useReply } from './use-reply.ts';

/**
 * When a reply may be expected: a date where the district has set its hours, and its own sentence.
 * @param now the moment at which the ticket would be sent
 */
export function ExpectedReply({ support, now }: { support: DistrictProfile['support']; now: Date }) {
  const { t, language } = useTexts();
  const reply = useReply(now, support.clock);
  return (
    <div class="expected-reply">
      {reply !== null && (
        <p>{t(reply.peak ? 'protocols.expectedPeak' : 'protocols.expected', { when: replyMoment(reply, language) })}</p>
      )}
      {support.replyText !== null && (
        <div class="quiet">
          <Local text={support.replyText} />
        </div>
      )}
    </div>
  );
}
