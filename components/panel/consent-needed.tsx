import { Notice } from '../ui/notice.tsx';
import { useTexts } from './texts.ts';

/** Nobody has agreed to reading yet: nothing is read, and one button leads to what there is to know. */
export function ConsentNeeded({ onSee }: { onSee: () => void }) {
  const { t } = useTexts();
  return (
    <Notice kind="info" title={t('welcome.needed')}>
      <p>{t('welcome.neededHow')}</p>
      <p class="actions">
        <button type="button" onClick={onSee}>
          {t('welcome.see')}
        </button>
      </p>
    </Notice>
  );
}
