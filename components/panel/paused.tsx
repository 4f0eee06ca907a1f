import type { PauseScope } from '../../lib/messages/map.ts';
import type { Pause } from '../../lib/storage/pause.ts';
import { pageWord, wordsIn } from '../../lib/support/words.ts';
import { Notice } from '../ui/notice.tsx';
import { useTexts } from './texts.ts';

/** That nothing is read now, for how long, and the one click that ends it. */
export function Paused({
  by,
  pause,
  onResume,
  onCopyLine,
}: {
  by: PauseScope;
  pause: Pause;
  onResume: () => void;
  /** Copies the line that says so. */
  onCopyLine: () => void;
}) {
  const { t, time, language } = useTexts();
  const words = wordsIn(language);
  const values = {
    time: pause.until === null ? '' : time(new Date(pause.until).toISOString()),
    pages: pause.pages.map((page) => pageWord(words, page)).join(', '),
  };
  return (
    <Notice kind="pause" title={t(`paused.${by}`, values)}>
      <p>{t('paused.how')}</p>
      <div class="actions">
        <button type="button" onClick={onResume}>
          {t('paused.resume')}
        </button>
        <button type="button" onClick={onCopyLine}>
          {t('settings.supportCopy')}
        </button>
      </div>
    </Notice>
  );
}
