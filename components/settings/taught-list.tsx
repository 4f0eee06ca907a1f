import { lessonsIn } from '../../lib/district/lesson.ts';
import { nothingTaught } from '../../lib/district/taught.ts';
import { useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Section } from '../ui/section.tsx';
import { useSay } from '../ui/status.ts';
import { lessonText } from './lesson-text.ts';
import type { SettingsServices } from './services.ts';

const FILE = 'campus-lens-profile-part.json';

/** What was taught here: each lesson with a way to remove it, and all of it as a part of a profile. */
export function TaughtList({ services }: { services: SettingsServices }) {
  const texts = useTexts();
  const { t } = texts;
  const say = useSay();
  const taught = useWatched(services.watchTaught, 0) ?? nothingTaught;
  const lessons = lessonsIn(taught);
  const save = () => {
    services.download(FILE, `${JSON.stringify(taught, null, 2)}\n`);
    say(t('settings.exported', { file: FILE }));
  };
  return (
    <Section heading={t('settings.taught')}>
      {lessons.length === 0 && <p>{t('settings.nothing')}</p>}
      <ul class="plain">
        {lessons.map((lesson) => {
          const text = lessonText(lesson, texts);
          return (
            <li key={text} class="lesson">
              <span>{text}</span>{' '}
              <button
                type="button"
                aria-label={t('settings.removeThis', { lesson: text })}
                onClick={() => void services.forget(lesson).then(() => say(t('settings.removed')))}
              >
                {t('settings.remove')}
              </button>
            </li>
          );
        })}
      </ul>
      {lessons.length > 0 && (
        <p>
          <button type="button" onClick={save}>
            {t('settings.export')}
          </button>{' '}
          <span class="quiet">{t('settings.exportHow')}</span>
        </p>
      )}
    </Section>
  );
}
