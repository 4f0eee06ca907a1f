import { useCallback, useMemo, useState } from 'preact/hooks';
import { checkTitles } from '../panel/check-titles.ts';
import { StatusLine } from '../panel/status-line.tsx';
import { makeTexts, TextsContext } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Section } from '../ui/section.tsx';
import { SayContext } from '../ui/status.ts';
import type { SettingsServices } from './services.ts';
import { TaughtList } from './taught-list.tsx';

/** The settings page: what was taught, which checks are switched off here, and in which language it speaks. */
export function Settings({ services }: { services: SettingsServices }) {
  const texts = useMemo(() => makeTexts(services.language), [services.language]);
  const { t } = texts;
  const [status, setStatus] = useState({ message: '', count: 0 });
  const say = useCallback((message: string) => setStatus(({ count }) => ({ message, count: count + 1 })), []);
  const off = useWatched(services.watchChecksOff, 0) ?? [];
  const titles = checkTitles(services.language);
  return (
    <TextsContext.Provider value={texts}>
      <SayContext.Provider value={say}>
        <header class="header">
          <h1>{t('settings.title')}</h1>
        </header>
        <main>
          <TaughtList services={services} />
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
          <Section heading={t('settings.language')}>
            <p>{t('settings.languageHow')}</p>
          </Section>
        </main>
        <StatusLine {...status} />
      </SayContext.Provider>
    </TextsContext.Provider>
  );
}
