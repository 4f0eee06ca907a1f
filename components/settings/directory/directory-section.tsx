import { useTexts } from '../../panel/texts.ts';
import { useWatched } from '../../panel/use-watched.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { useSay } from '../../ui/status.ts';
import type { SettingsServices } from '../services.ts';
import { InForce } from './in-force.tsx';
import { Preview } from './preview.tsx';
import { Source } from './source.tsx';
import { useImport } from './use-import.ts';

/** The school directory: what is in force, a way to read another list, and the preview that a person confirms. */
export function DirectorySection({ services }: { services: SettingsServices }) {
  const { t } = useTexts();
  const say = useSay();
  const directory = useWatched(services.directory.watch, 0);
  const { state, start, leave } = useImport(services.directory);
  const cancel = () => {
    leave();
    say(t('directory.cancelled'));
  };
  return (
    <Section class="directory" heading={t('directory.heading')}>
      <p class="quiet">{t('directory.what')}</p>
      <InForce directory={directory ?? null} services={services.directory} />
      {state.step !== 'preview' && <Source onRead={(source) => void start(source)} />}
      {state.step === 'reading' && (
        <div class="directory-progress">
          <progress
            aria-label={t('directory.reading', { name: state.name || t('directory.pasted') })}
            max={state.total || 1}
            value={state.done}
          />
          <p>
            {state.total > 1
              ? t('directory.readingPage', { name: state.name, done: state.done, total: state.total })
              : t('directory.reading', { name: state.name || t('directory.pasted') })}
          </p>
          <button type="button" onClick={cancel}>
            {t('directory.cancel')}
          </button>
        </div>
      )}
      {state.step === 'refused' && (
        <div role="alert">
          <Notice kind="warning" title={t('directory.refused')}>
            <p>
              {state.name !== '' && <bdi>{state.name}: </bdi>}
              {t(`directory.refused.${state.refusal.code}`, state.refusal.values)}
            </p>
          </Notice>
        </div>
      )}
      {state.step === 'preview' && (
        <Preview
          name={state.name}
          read={state.read}
          readAs={state.readAs}
          before={directory ?? null}
          services={services.directory}
          onCancel={cancel}
          onTaken={() => {
            leave();
            say(t('directory.taken'));
          }}
        />
      )}
    </Section>
  );
}
