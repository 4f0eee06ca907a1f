import type { School } from '../../lib/district/schema.ts';
import { RolePicker } from '../panel/role-picker.tsx';
import { useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Section } from '../ui/section.tsx';
import { SchoolPicker } from './school-picker.tsx';
import type { SettingsServices } from './services.ts';

const none: readonly School[] = [];

/** Role and school of the person at this device. */
export function You({ services }: { services: SettingsServices }) {
  const { t } = useTexts();
  const schools = useWatched(services.watchProfile, 0)?.profile.schools ?? none;
  const school = useWatched(services.watchSchool, 0) ?? null;
  return (
    <Section heading={t('settings.you')}>
      <RolePicker services={services} label={t('settings.role')} />
      <SchoolPicker
        label={t('settings.school')}
        none={t('settings.schoolNone')}
        empty={t('settings.schoolEmpty')}
        schools={schools}
        school={school}
        onChoose={services.setSchool}
      />
      <p class="quiet">{t('settings.schoolHow')}</p>
    </Section>
  );
}
