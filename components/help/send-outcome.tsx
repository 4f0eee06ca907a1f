import { useTexts } from '../panel/texts.ts';
import { Notice } from '../ui/notice.tsx';
import type { SendResult } from './send.ts';

/** What became of a ticket that was posted to the desk: its number, what the desk did not keep, or why it is not there. */
export function SendOutcome({ result, onOpen }: { result: SendResult; onOpen: (url: string) => void }) {
  const { t } = useTexts();
  if (result.done === 'sent') {
    const { ticket, url, dropped } = result;
    const kind = dropped !== null && dropped.length === 0 ? 'info' : 'warning';
    return (
      <Notice kind={kind} title={t('desks.sent', { ticket })}>
        {dropped === null && <p>{t('desks.notReadBack')}</p>}
        {dropped !== null && dropped.length > 0 && <p>{t('desks.dropped', { fields: dropped.join(', ') })}</p>}
        <div class="actions">
          <button type="button" onClick={() => onOpen(url)}>
            {t('desks.open', { ticket })}
          </button>
        </div>
      </Notice>
    );
  }
  if (result.done === 'unknown') return <Notice kind="warning" title={t('desks.unknown')} />;
  if (result.done !== 'refused') return null;
  return (
    <Notice kind="warning" title={t(`desks.failed.${result.reason}`)}>
      {result.words !== null && <p>{t('desks.words', { words: result.words })}</p>}
    </Notice>
  );
}
