import { useMemo } from 'preact/hooks';
import type { School } from '../../lib/district/schema.ts';
import { RolePicker } from '../panel/role-picker.tsx';
import { StatusLine } from '../panel/status-line.tsx';
import { makeTexts, TextsContext } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { SchoolPicker } from '../settings/school-picker.tsx';
import { Section } from '../ui/section.tsx';
import { SayContext, useStatus } from '../ui/status.ts';
import { AskConsent } from './consent.tsx';
import type { WelcomeServices } from './services.ts';
import { Told } from './told.tsx';

const none: readonly School[] = [];

/** The first page: what Campus Lens does with what it sees, who the person is, and the question whether it may begin. */
export function Welcome({ services }: { services: WelcomeServices }) {
  const texts = useMemo(() => makeTexts(services.language), [services.language]);
  const { t } = texts;
  const { status, say } = useStatus();
  const schools = useWatched(services.watchProfile, 0)?.schools ?? none;
  const school = useWatched(services.watchSchool, 0) ?? null;
  const consent = useWatched(services.watchConsent, 0);
  return (
    <TextsContext.Provider value={texts}>
      <SayContext.Provider value={say}>
        <header class="header">
          <h1>{t('welcome.title')}</h1>
        </header>
        <main>
          <section class="section">
            <p>{t('welcome.what')}</p>
          </section>
          <Told />
          <Section heading={t('welcome.you')}>
            <p class="quiet">{t('welcome.youHow')}</p>
            <RolePicker services={services} label={t('welcome.role')} />
            <SchoolPicker
              label={t('welcome.school')}
              none={t('welcome.schoolNone')}
              empty={t('welcome.schoolEmpty')}
              schools={schools}
              school={school}
              onChoose={services.setSchool}
            />
            <p class="quiet">{t('welcome.pause')}</p>
          </Section>
          {consent !== undefined && <AskConsent consent={consent} services={services} />}
        </main>
        <StatusLine {...status} />
      </SayContext.Provider>
    </TextsContext.Provider>
  );
}
