import { useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Section } from '../ui/section.tsx';
import { useSay } from '../ui/status.ts';
import { FilePart } from './profile/file-part.tsx';
import { InForce } from './profile/in-force.tsx';
import { UrlPart } from './profile/url-part.tsx';
import { Values } from './profile/values.tsx';
import type { SettingsServices } from './services.ts';

const FILE = 'campus-lens-profile.json';

/** The district's profile: which one is in force and why, and the ways to bring another. A policy leaves none. */
export function ProfileSource({ services }: { services: SettingsServices }) {
  const { t } = useTexts();
  const say = useSay();
  const own = services.profileSources;
  const current = useWatched(own.watchCurrent, 0);
  if (current === undefined) return null;
  const save = () => {
    services.download(FILE, `${JSON.stringify(current.profile, null, 2)}\n`);
    say(t('sources.exported', { file: FILE }));
  };
  return (
    <Section heading={t('sources.heading')}>
      <p>{t('sources.how')}</p>
      <InForce current={current} />
      <Values current={current} />
      <p>
        <button type="button" onClick={save}>
          {t('sources.export')}
        </button>{' '}
        <span class="quiet">{t('sources.exportHow')}</span>
      </p>
      <p>
        <a href="/district-profile.schema.json" target="_blank" rel="noreferrer">
          {t('sources.schema')}
        </a>
      </p>
      {!current.locked && <FilePart services={own} />}
      {(!current.locked || current.source === 'url') && (
        <UrlPart services={services} told={current.problems.some(({ source }) => source === 'url')} />
      )}
    </Section>
  );
}
