import { useId, useState } from 'preact/hooks';
import { nothingTaught } from '../../lib/district/taught.ts';
import type { PageId } from '../../lib/facts.ts';
import { useSay } from '../ui/status.ts';
import type { Services } from './services.ts';
import { teachable } from './teachable.ts';
import { useTexts } from './texts.ts';
import { useWatched } from './use-watched.ts';

/** "Teach this page": choose what, then point at it once in the page. */
export function Teach(props: { pages: readonly PageId[]; tabId: number; services: Services }) {
  const { tabId, services } = props;
  const texts = useTexts();
  const { t } = texts;
  const say = useSay();
  const select = useId();
  const [chosen, setChosen] = useState('');
  const taught = useWatched(services.watchTaught, 0) ?? nothingTaught;
  const groups = teachable(props.pages, taught, texts);
  const subject = groups.flatMap(({ choices }) => choices).find(({ key }) => key === chosen)?.subject;
  const start = async () => {
    if (subject) say(t((await services.teach(tabId, subject)) ? 'teach.started' : 'status.failed'));
  };
  return (
    <details class="teach">
      <summary>{t('teach.heading')}</summary>
      <p class="quiet">{t('teach.how')}</p>
      <label for={select}>{t('teach.what')}</label>
      <select id={select} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
        <option value="">{t('teach.choose')}</option>
        {groups.map(({ heading, choices }) => (
          <optgroup key={heading} label={t(heading)}>
            {choices.map(({ key, text }) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {taught.headers.length === 0 && <p class="quiet">{t('teach.headerFirst')}</p>}
      <div class="actions">
        <button type="button" aria-disabled={subject === undefined} onClick={() => void start()}>
          {t('teach.start')}
        </button>
        <button type="button" onClick={() => void services.teach(tabId, null)}>
          {t('teach.stop')}
        </button>
      </div>
    </details>
  );
}
