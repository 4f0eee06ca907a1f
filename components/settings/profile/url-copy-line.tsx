import type { UrlCopy } from '../../../lib/district/stored.ts';
import { useTexts } from '../../panel/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { ProblemList } from './problem-list.tsx';
import { when } from './when.ts';

/** What came from the web address and when, and, where that is not told above, what was wrong at the last look. */
export function UrlCopyLine({ copy, told }: { copy: UrlCopy | null; told: boolean }) {
  const texts = useTexts();
  const { t } = texts;
  if (copy === null) return <p>{t('sources.urlNever')}</p>;
  const came = copy.date === null ? t('sources.urlNothing') : t('sources.urlDate', { day: when(copy.date, texts) });
  return (
    <>
      <p>
        {came} {t('sources.urlChecked', { day: when(copy.checked, texts) })}
      </p>
      {copy.problems.length > 0 && !told && (
        <Notice kind="warning" title={t('sources.urlFailed')}>
          <ProblemList problems={copy.problems} />
        </Notice>
      )}
    </>
  );
}
