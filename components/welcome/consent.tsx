import { useEffect, useRef, useState } from 'preact/hooks';
import type { Consent } from '../../lib/storage/consent.ts';
import { useTexts } from '../panel/texts.ts';
import { Section } from '../ui/section.tsx';
import { useSay } from '../ui/status.ts';
import type { WelcomeServices } from './services.ts';

/** The question, and what to do next once it is answered. */
export function AskConsent({ consent, services }: { consent: Consent; services: WelcomeServices }) {
  const { t } = useTexts();
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    // The button that had the focus is gone; what comes instead begins with its heading.
    if (pressed && consent !== null) heading.current?.focus();
  }, [pressed, consent]);
  const start = async () => {
    setPressed(true);
    await services.giveConsent().catch(() => say(t('settings.failed')));
  };
  if (consent === null)
    return (
      <section class="section">
        <p id="start-how">{t('welcome.startHow')}</p>
        <p class="actions">
          <button type="button" class="primary" aria-describedby="start-how" onClick={() => void start()}>
            {t('welcome.start')}
          </button>
          <button type="button" onClick={() => say(t('welcome.notNowSaid'))}>
            {t('welcome.notNow')}
          </button>
        </p>
      </section>
    );
  return (
    <Section heading={t('welcome.started')} headingRef={heading}>
      {consent === 'district' && <p>{t('welcome.district')}</p>}
      <p>{t('welcome.startedHow')}</p>
      <p>{t('welcome.button')}</p>
      <h3>{t('welcome.practice')}</h3>
      {services.practice === null ? (
        <p class="quiet">{t('welcome.practiceHow')}</p>
      ) : (
        <p>
          <a href={services.practice} target="_blank" rel="noreferrer">
            {t('welcome.practiceOpen')} {t('link.newTab')}
          </a>
        </p>
      )}
      <p>
        <button type="button" onClick={services.openSettings}>
          {t('welcome.settings')}
        </button>
      </p>
    </Section>
  );
}
