import { useTexts } from '../../panel/texts.ts';
import { useWatched } from '../../panel/use-watched.ts';
import { useSay } from '../../ui/status.ts';
import type { SettingsServices } from '../services.ts';

const FILE = 'campus-lens-help-desk.json';

/** The ways to send that were learned here, each with a way to remove it, and all of them as a part of a profile. */
export function DeskList({ services }: { services: SettingsServices }) {
  const { t } = useTexts();
  const say = useSay();
  const { learn } = services;
  const desks = useWatched(learn.watchDesks, 0) ?? [];
  if (desks.length === 0) return null;
  return (
    <>
      <h3>{t('learn.kept')}</h3>
      <ul class="plain">
        {desks.map(({ id, name }) => (
          <li key={id}>
            {name}{' '}
            <button
              type="button"
              aria-label={t('learn.removeThis', { name })}
              onClick={() => void learn.removeDesk(id).then(() => say(t('learn.removed')))}
            >
              {t('learn.remove')}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          onClick={() => {
            services.download(FILE, `${JSON.stringify({ targets: desks }, null, 2)}\n`);
            say(t('learn.exported', { file: FILE }));
          }}
        >
          {t('learn.export')}
        </button>{' '}
        <span class="quiet">{t('learn.exportHow')}</span>
      </p>
    </>
  );
}
