import { patternOf, readHost } from '../../lib/messages/campus-host.ts';
import { useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { AddressForm } from '../ui/address-form.tsx';
import { Section } from '../ui/section.tsx';
import { useSay } from '../ui/status.ts';
import type { SettingsServices } from './services.ts';

const hostOf = (pattern: string): string => pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');

/** Campus at an address of the district's own: added one by one, each asked for by itself, and taken back. */
export function Hosts({ services }: { services: SettingsServices }) {
  const { t } = useTexts();
  const say = useSay();
  const added = useWatched(services.watchHosts, 0) ?? [];
  const proposed = (useWatched(services.watchProfile, 0)?.profile.hosts ?? []).filter(
    (host) => readHost(host, added).ok,
  );
  const problemOf = (typed: string) => {
    const read = readHost(typed, added);
    return read.ok ? null : t(`settings.host.${read.problem}`, { host: read.host });
  };
  // Nothing is awaited before the browser is asked: it wants the click itself.
  const ask = (host: string) =>
    services.requestOrigins([patternOf(host)]).then((given) => {
      say(t(given ? 'settings.hostAdded' : 'settings.hostRefused', { host }));
      return given;
    });
  const takeBack = async (pattern: string) => {
    const gone = await services.takeHostBack(pattern);
    say(gone ? t('settings.hostRemoved', { host: hostOf(pattern) }) : t('settings.failed'));
  };
  return (
    <Section heading={t('settings.hosts')}>
      <p>{t('settings.hostsHow')}</p>
      {added.length === 0 && <p class="quiet">{t('settings.hostsNone')}</p>}
      <ul class="plain">
        {added.map((pattern) => (
          <li key={pattern} class="line">
            <span>{hostOf(pattern)}</span>{' '}
            <button
              type="button"
              aria-label={t('settings.hostRemoveThis', { host: hostOf(pattern) })}
              onClick={() => void takeBack(pattern)}
            >
              {t('settings.hostRemove')}
            </button>
          </li>
        ))}
      </ul>
      {proposed.length > 0 && <p>{t('settings.hostProposed')}</p>}
      <ul class="plain">
        {proposed.map((host) => (
          <li key={host} class="line">
            <span>{host}</span>{' '}
            <button type="button" aria-label={t('settings.hostAddThis', { host })} onClick={() => void ask(host)}>
              {t('settings.hostAdd')}
            </button>
          </li>
        ))}
      </ul>
      <AddressForm
        label={t('settings.hostLabel')}
        button={t('settings.hostAdd')}
        problemOf={problemOf}
        onTake={(typed) => ask(readHost(typed, added).host)}
      />
    </Section>
  );
}
