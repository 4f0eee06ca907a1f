import { today } from '../../lib/campus/dates.ts';
import { answerUntil } from '../../lib/report/answer-until.ts';
import { useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Section } from '../ui/section.tsx';
import type { SettingsServices } from './services.ts';

/** What is kept and how long, as the profile says it. */
export function Keep({ services }: { services: SettingsServices }) {
  const { t, day } = useTexts();
  const profile = useWatched(services.watchProfile, 0)?.profile;
  if (profile === undefined) return null;
  return (
    <Section heading={t('settings.keep')}>
      <ul class="bullets">
        <li>{t('settings.keepReadings', { minutes: profile.memory.idleMinutes })}</li>
        <li>{t('settings.keepAnswers', { day: day(answerUntil(today(), profile.answers)) })}</li>
        <li>{t('settings.keepSettings')}</li>
      </ul>
      <p class="quiet">{t('settings.keepWho')}</p>
    </Section>
  );
}
