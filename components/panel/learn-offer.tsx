import type { Services } from './services.ts';
import { useTexts } from './texts.ts';

/** On a page that is no Campus page: an administrator may teach a help desk's form to the extension. */
export function LearnOffer({ tabId, services }: { tabId: number; services: Services }) {
  const { t } = useTexts();
  return (
    <details class="learn-offer">
      <summary>{t('learn.offer')}</summary>
      <p>{t('learn.offerHow')}</p>
      <button type="button" onClick={() => services.learnForm(tabId)}>
        {t('learn.this')}
      </button>
    </details>
  );
}
