import { checkTitles } from '../panel/check-titles.ts';
import { useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Section } from '../ui/section.tsx';
import type { SettingsServices } from './services.ts';

/** The checks that this person has switched off, each with a way back. */
export function ChecksOff({ services }: { services: SettingsServices }) {
  const { t, language } = useTexts();
  const off = useWatched(services.watchChecksOff, 0) ?? [];
  const titles = checkTitles(language);
  return (
    <Section heading={t('settings.off')}>
      {off.length === 0 && <p>{t('settings.offNone')}</p>}
      <ul class="plain">
        {off.map((id) => {
          const title = titles[id] ?? id;
          return (
            <li key={id}>
              {title}{' '}
              <button
                type="button"
                aria-label={t('settings.switchOnThis', { title })}
                onClick={() => void services.setCheck(id, true)}
              >
                {t('settings.switchOn')}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
