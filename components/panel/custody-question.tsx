import { Notice } from '../ui/notice.tsx';
import { useTexts } from './texts.ts';

/** Asked in place of advice where it is not known whether custody stands in the way (DESIGN promise 3). */
export function CustodyQuestion() {
  const { t } = useTexts();
  return (
    <Notice kind="unknown" title={t('why.question')}>
      <p>{t('why.questionMore')}</p>
    </Notice>
  );
}
