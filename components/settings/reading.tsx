import { notPaused } from '../../lib/storage/pause.ts';
import { offLine } from '../../lib/support/off-line.ts';
import { useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Section } from '../ui/section.tsx';
import { useSay } from '../ui/status.ts';
import type { SettingsServices } from './services.ts';

const who = { district: 'settings.readingDistrict', person: 'settings.readingPerson' } as const;

/** Whether pages are read, by whose leave, and the support mode that switches everything off for a while. */
export function Reading({ services }: { services: SettingsServices }) {
  const { t } = useTexts();
  const say = useSay();
  const consent = useWatched(services.watchConsent, 0);
  const pause = useWatched(services.watchPause, 0) ?? notPaused;
  const act = async (doing: Promise<unknown>, done: string) => {
    try {
      await doing;
      say(done);
    } catch {
      say(t('settings.failed'));
    }
  };
  const copy = async () =>
    say(t((await services.copy(offLine(services.version, new Date()))) ? 'settings.supportCopied' : 'settings.failed'));
  if (consent === undefined) return null;
  const off = pause.all === true || consent === null;
  return (
    <Section heading={t('settings.reading')}>
      <p>{t(consent === null ? 'settings.readingNobody' : who[consent])}</p>
      <p>
        {consent === null && (
          <button type="button" onClick={() => services.openWelcome()}>
            {t('settings.begin')}
          </button>
        )}
        {consent === 'person' && (
          <button type="button" onClick={() => void act(services.takeConsentBack(), t('settings.stopped'))}>
            {t('settings.stop')}
          </button>
        )}
      </p>
      <h3>{t('settings.support')}</h3>
      <p>{t('settings.supportHow')}</p>
      {pause.all === true && <p class="notice-title">{t('settings.pausedAll')}</p>}
      <p class="actions">
        {pause.all === true ? (
          <button type="button" onClick={() => void act(services.resumeAll(), t('settings.resumed'))}>
            {t('settings.resumeAll')}
          </button>
        ) : (
          consent !== null && (
            <button type="button" onClick={() => void act(services.pauseAll(), t('settings.pausedAll'))}>
              {t('settings.pauseAll')}
            </button>
          )
        )}
        {off && (
          <button type="button" onClick={() => void copy()}>
            {t('settings.supportCopy')}
          </button>
        )}
      </p>
    </Section>
  );
}
