import { useMemo } from 'preact/hooks';
import { StatusLine } from '../panel/status-line.tsx';
import { makeTexts, TextsContext } from '../panel/texts.ts';
import { SayContext, useStatus } from '../ui/status.ts';
import { sections } from './sections.ts';
import type { SettingsServices } from './services.ts';

/** The settings page: one section after the other, and one line that says what just happened. */
export function Settings({ services }: { services: SettingsServices }) {
  const texts = useMemo(() => makeTexts(services.language), [services.language]);
  const { status, say } = useStatus();
  return (
    <TextsContext.Provider value={texts}>
      <SayContext.Provider value={say}>
        <header class="header">
          <h1>{texts.t('settings.title')}</h1>
        </header>
        <main>
          <nav class="contents" aria-label={texts.t('settings.contents')}>
            <ul>
              {sections.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{texts.t(title)}</a>
                </li>
              ))}
            </ul>
          </nav>
          {sections.map(({ id, View }) => (
            <div key={id} id={id} class="part" tabIndex={-1}>
              <View services={services} />
            </div>
          ))}
        </main>
        <StatusLine {...status} />
      </SayContext.Provider>
    </TextsContext.Provider>
  );
}
