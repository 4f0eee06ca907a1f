import { useId, useState } from 'preact/hooks';
import { profileAddress } from '../../../lib/district/profile-address.ts';
import type { UrlState } from '../../../lib/district/url-source.ts';
import { useTexts } from '../../panel/texts.ts';
import { useWatched } from '../../panel/use-watched.ts';
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
  const id = useId();
  const state = useWatched(own.watchUrl, 0) ?? null;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const worked = (after: UrlState | null) => after?.copy?.problems.length === 0;
  // Nothing is awaited before the browser is asked: it wants the click itself. Refused, a server that lets everyone read
  // its file can still be read, so it is tried.
  const look = (pattern: string, before: Promise<unknown>) =>
    Promise.all([services.requestOrigins([pattern]).catch(() => false), before])
      .then(() => own.refreshUrl())
      .then((after) => say(t(worked(after) ? 'sources.urlWorked' : 'sources.urlFailed')));
  const set = (event: Event) => {
    event.preventDefault();
    const address = profileAddress(typed);
    setProblem(address.ok ? null : address.reason);
    if (address.ok) void look(address.pattern, own.setUrl(typed)).then(() => setTyped(''));
    else document.getElementById(id)?.focus();
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
        <form onSubmit={set} noValidate class="field">
          <label for={id}>{t('sources.urlLabel')}</label>
          <div class="line">
            <input
              id={id}
              type="text"
              inputMode="url"
              autoComplete="off"
              spellcheck={false}
              value={typed}
              aria-invalid={problem !== null}
              aria-describedby={problem === null ? undefined : `${id}-problem`}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="submit">{t('sources.urlSet')}</button>
          </div>
          {problem !== null && (
            <p id={`${id}-problem`} class="problem" role="alert">
              {problemText(problem, language) ?? problem}
            </p>
          )}
        </form>
      )}
    </>
  );
}
