import { useId, useState } from 'preact/hooks';
import type { PageId } from '../../lib/facts.ts';
import { pageWord, wordsIn } from '../../lib/support/words.ts';
import { Notice } from '../ui/notice.tsx';
import { useSay } from '../ui/status.ts';
import type { Services } from './services.ts';
import { useTexts } from './texts.ts';

/** A known page stopped reading: nothing was checked there, and how it is built can be looked at and copied. */
export function DriftNote(props: { pages: readonly PageId[]; tabId: number; services: Services }) {
  const { t, language } = useTexts();
  const say = useSay();
  const field = useId();
  const [text, setText] = useState<string | null>(null);
  const page = [...new Set(props.pages)].map((id) => pageWord(wordsIn(language), id)).join(', ');
  const look = async () => {
    const found = await props.services.structure(props.tabId);
    if (found === null) say(t('status.failed'));
    else setText(found);
  };
  const copy = async () => say(t(text !== null && (await props.services.copy(text)) ? 'done.copied' : 'status.failed'));
  return (
    <Notice kind="unknown" title={t('drift.changed', { page })}>
      <p>{t('drift.how')}</p>
      {text === null ? (
        <button type="button" onClick={() => void look()}>
          {t('drift.show')}
        </button>
      ) : (
        <>
          <label for={field}>{t('drift.structure')}</label>
          <textarea id={field} rows={8} readOnly value={text} />
          <button type="button" onClick={() => void copy()}>
            {t('drift.copy')}
          </button>
        </>
      )}
    </Notice>
  );
}
