import type { Directory } from '../../../lib/district/directory/schema.ts';
import { useTexts } from '../../panel/texts.ts';
import { useWatched } from '../../panel/use-watched.ts';
import { useSay } from '../../ui/status.ts';
import type { DirectoryServices } from './services.ts';

/** The list that was imported, with its day, and the way to take it away. */
export function InForce({ directory, services }: { directory: Directory | null; services: DirectoryServices }) {
  const { t, day } = useTexts();
  const say = useSay();
  const used = useWatched(services.watchUsed, 0) ?? true;
  if (directory === null) return <p>{t('directory.none')}</p>;
  const { asOf, schools, specialists, source } = directory;
  const remove = async () => {
    await services.remove();
    say(t('directory.removed'));
  };
  return (
    <div class="directory-in-force">
      <p>
        <strong>
          {t('directory.inForce', {
            schools: schools.length,
            specialists: specialists.length,
            day: asOf === null ? t('directory.noDay') : day(asOf),
          })}
        </strong>
      </p>
      <p class="quiet">{source === '' ? t('directory.fromPasted') : t('directory.from', { source })}</p>
      {!used && <p>{t('directory.locked')}</p>}
      <button type="button" onClick={() => void remove()}>
        {t('directory.remove')}
      </button>
    </div>
  );
}
