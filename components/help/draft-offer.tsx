import type { Draft } from '../../lib/storage/draft.ts';
import { useTexts } from '../panel/texts.ts';
import { Notice } from '../ui/notice.tsx';

/** A draft that is kept but not used here: whose it is, how it comes back, and the note itself. */
export function DraftOffer(props: {
  draft: Draft;
  /** The page in hand is about somebody else. */
  otherStudent: boolean;
  onCopyNote: (note: string) => void;
  onDiscard: () => void;
}) {
  const { t, time } = useTexts();
  const { studentNumber, choices, at } = props.draft;
  const when = time(new Date(at).toISOString());
  return (
    <Notice kind="info" title={t('draft.kept')}>
      <p>
        {studentNumber === null
          ? t('draft.forNobody', { time: when })
          : t('draft.for', { student: studentNumber, time: when })}{' '}
        {t(props.otherStudent ? 'draft.other' : 'draft.comeBack')}
      </p>
      {choices.note !== '' && (
        <figure class="kept-note">
          <figcaption>{t('draft.note')}</figcaption>
          <blockquote>
            <bdi>{choices.note}</bdi>
          </blockquote>
        </figure>
      )}
      <div class="actions">
        {choices.note !== '' && (
          <button type="button" onClick={() => props.onCopyNote(choices.note)}>
            {t('draft.copyNote')}
          </button>
        )}
        <button type="button" onClick={props.onDiscard}>
          {t('draft.discard')}
        </button>
      </div>
    </Notice>
  );
}
