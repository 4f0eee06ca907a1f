import { useTexts } from '../../panel/texts.ts';

const REMINDERS = ['family', 'mail', 'enroll'] as const;

/** What approving does beside what it shows, each with where that is written. */
export function Reminders() {
  const { t } = useTexts();
  return (
    <>
      <h3>{t('olr.reminders')}</h3>
      <ul class="sentences">
        {REMINDERS.map((reminder) => (
          <li key={reminder}>
            {t(`olr.remind.${reminder}`)} <span class="quiet">{t('olr.source')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
