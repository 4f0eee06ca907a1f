import type { LocalText } from '../../lib/district/schema.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { useTexts } from '../panel/texts.ts';
import { Notice } from '../ui/notice.tsx';

/** Says that some of the texts stand in English, since nobody has translated them; nothing is translated by machine. */
export function Untranslated({ texts, language }: { texts: readonly LocalText[]; language: Language }) {
  const { t } = useTexts();
  if (texts.every((text) => text[language] !== undefined)) return null;
  return (
    <Notice kind="info" title={t('handouts.untranslated')}>
      <p>{t('handouts.untranslatedMore')}</p>
    </Notice>
  );
}
