import { useTexts } from '../panel/texts.ts';
import { Section } from '../ui/section.tsx';

/** In which language Campus Lens speaks, and where that is chosen. */
export function LanguageNote() {
  const { t } = useTexts();
  return (
    <Section heading={t('settings.language')}>
      <p>{t('settings.languageHow')}</p>
    </Section>
  );
}
