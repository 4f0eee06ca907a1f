import { checks } from '../../lib/checks/index.ts';
import { useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Section } from '../ui/section.tsx';
import { CheckLine } from './check-line.tsx';
import type { SettingsServices } from './services.ts';

/** Ids begin with what a check is about; a group that is not named here yet stands under "other". */
const groups = ['REL', 'HH', 'OLR', 'ACC', 'KEY', 'SEC'] as const;
const groupOf = (id: string) => groups.find((group) => id.startsWith(`${group}-`)) ?? 'other';

/** Every check: on or off for this person, and how much it weighs. */
export function Checks({ services }: { services: SettingsServices }) {
  const { t, count } = useTexts();
  const current = useWatched(services.watchProfile, 0);
  const off = useWatched(services.watchChecksOff, 0) ?? [];
  const own = useWatched(services.watchSeverities, 0) ?? {};
  if (current === undefined) return null;
  const changed = Object.keys(own).length;
  return (
    <Section heading={t('settings.checks')}>
      <p>{t('settings.checksHow')}</p>
      {(off.length > 0 || changed > 0) && (
        <p class="notice-title">
          {off.length > 0 && count('settings.checksOff', off.length)}{' '}
          {changed > 0 && count('settings.checksChanged', changed)}
        </p>
      )}
      {[...groups, 'other' as const].map((group) => {
        const mine = checks.filter(({ id }) => groupOf(id) === group);
        const touched = mine.some(({ id }) => off.includes(id) || own[id] !== undefined);
        return (
          mine.length > 0 && (
            <details key={group} open={touched || undefined}>
              <summary>{t(`settings.group.${group}`)}</summary>
              <ul class="plain checks">
                {mine.map((check) => (
                  <CheckLine
                    key={check.id}
                    check={check}
                    current={current}
                    off={off.includes(check.id)}
                    own={own[check.id] ?? null}
                    services={services}
                  />
                ))}
              </ul>
            </details>
          )
        );
      })}
    </Section>
  );
}
