import { useMemo, useState } from 'preact/hooks';
import { StatusLine } from '../panel/status-line.tsx';
import { makeTexts, TextsContext, useTexts } from '../panel/texts.ts';
import { Notice } from '../ui/notice.tsx';
import { SayContext, useStatus } from '../ui/status.ts';
import { ActivationPage } from './activation-page.tsx';
import { Frame } from './frame.tsx';
import { RepliesPage } from './replies-page.tsx';
import type { HandoutServices } from './services.ts';
import { StudentAppPage } from './student-app-page.tsx';

function Page({ services }: { services: HandoutServices }) {
  const { t } = useTexts();
  const [language, setLanguage] = useState(services.language);
  const { place } = services;
  const common = { services, language, onLanguage: setLanguage };
  if (place === null) {
    const nothing = (
      <Notice kind="info" title={t('handouts.nothing')}>
        <p>{t('handouts.nothingMore')}</p>
      </Notice>
    );
    return (
      <Frame
        heading={t('handouts.page.none')}
        language={language}
        onLanguage={setLanguage}
        onPrint={null}
        before={nothing}
      />
    );
  }
  if (place.kind === 'activation') return <ActivationPage {...common} place={place} />;
  if (place.kind === 'student-app') return <StudentAppPage {...common} tabId={place.tabId} />;
  return <RepliesPage {...common} tabId={place.tabId} />;
}

/** The page on which hand-outs for families are made, seen, and printed or copied. */
export function HandoutApp({ services }: { services: HandoutServices }) {
  const texts = useMemo(() => makeTexts(services.language), [services.language]);
  const { status, say } = useStatus();
  return (
    <TextsContext.Provider value={texts}>
      <SayContext.Provider value={say}>
        <Page services={services} />
        <StatusLine {...status} />
      </SayContext.Provider>
    </TextsContext.Provider>
  );
}
