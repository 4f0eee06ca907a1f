import { profileAddress } from '../../../lib/district/profile-address.ts';
import type { UrlState } from '../../../lib/district/url-source.ts';
import { useTexts } from '../../panel/texts.ts';
import { useWatched } from '../../panel/use-watched.ts';
import { AddressForm } from '../../ui/address-form.tsx';
import { useSay } from '../../ui/status.ts';
import type { SettingsServices } from '../services.ts';
import { problemText } from './problem-text.ts';
import { UrlCopyLine } from './url-copy-line.tsx';

/**
 * The district's web address: setting it, looking at it now, what came from it, and taking it away.
 * `told`: what is wrong with what came from it stands above already.
 */
export function UrlPart({ services, told }: { services: SettingsServices; told: boolean }) {
  const own = services.profileSources;
  const { t, language } = useTexts();
  const say = useSay();
  const state = useWatched(own.watchUrl, 0) ?? null;
  const worked = (after: UrlState | null) => after?.copy?.problems.length === 0;
  // Nothing is awaited before the browser is asked: it wants the click itself. Refused, a server that lets everyone read
  // its file can still be read, so it is tried.
  const look = (pattern: string, before: Promise<unknown>) =>
    Promise.all([services.requestOrigins([pattern]).catch(() => false), before])
      .then(() => own.refreshUrl())
      .then((after) => say(t(worked(after) ? 'sources.urlWorked' : 'sources.urlFailed')));
  const problemOf = (typed: string) => {
    const address = profileAddress(typed);
    return address.ok ? null : (problemText(address.reason, language) ?? address.reason);
  };
  const set = async (typed: string) => {
    const address = profileAddress(typed);
    if (address.ok) await look(address.pattern, own.setUrl(typed));
    return address.ok;
  };
  const address = state === null ? null : profileAddress(state.url);
  return (
    <>
      <h3>{t('sources.url')}</h3>
      {state?.locked ? <p>{t('sources.urlPolicy', { url: state.url })}</p> : <p>{t('sources.urlHow')}</p>}
      {state !== null && !state.locked && <p class="address">{state.url}</p>}
      {state !== null && <UrlCopyLine copy={state.copy} told={told} />}
      {state !== null && address?.ok && (
        <p class="actions">
          <button type="button" onClick={() => void look(address.pattern, Promise.resolve())}>
            {t('sources.urlLook')}
          </button>
          {!state.locked && (
            <button type="button" onClick={() => void own.removeUrl().then(() => say(t('sources.urlRemoved')))}>
              {t('sources.urlRemove')}
            </button>
          )}
        </p>
      )}
      {!state?.locked && (
        <AddressForm label={t('sources.urlLabel')} button={t('sources.urlSet')} problemOf={problemOf} onTake={set} />
      )}
    </>
  );
}
