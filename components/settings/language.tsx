import type { Language } from '../../lib/i18n/index.ts';
import { useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Section } from '../ui/section.tsx';
import { useKept } from '../ui/use-kept.ts';
import type { SettingsServices } from './services.ts';

const choices = [
  [null, 'settings.languageAuto'],
  ['en', 'settings.languageEn'],
  ['es', 'settings.languageEs'],
] as const;

/** In which language Campus Lens speaks. The page itself follows at once. */
export function LanguageChoice({ services }: { services: SettingsServices }) {
  const { t } = useTexts();
  const setting = useWatched(services.watchLanguage, 0);
  const stored: Language | null = setting?.locked ? setting.language : (setting?.choice ?? null);
  const [now, choose] = useKept(stored, services.setLanguage, null);
  if (setting === undefined) return null;
  return (
    <Section heading={t('settings.language')}>
      {setting.locked && <p>{t('settings.languageLocked')}</p>}
      <fieldset disabled={setting.locked}>
        <legend>{t('settings.languageHow')}</legend>
        {choices.map(([language, key]) => (
          <label class="choice" key={key}>
            <input type="radio" name="language" checked={language === now} onChange={() => choose(language)} />
            <span>{t(key)}</span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
