import { useState } from 'preact/hooks';
import { assignmentFor } from '../../../lib/district/assign.ts';
import { ListDay } from '../../help/list-day.tsx';
import { useTexts } from '../../panel/texts.ts';
import { useSay } from '../../ui/status.ts';
import type { CardProps } from '../card.ts';
import { copyText } from './answers.ts';

/** A teacher asks the AP or SIC first: there is nothing here that opens a ticket (support protocol 1). */
export function ForTeacher({ report, services }: CardProps) {
  const texts = useTexts();
  const { t } = texts;
  const say = useSay();
  const [failed, setFailed] = useState(false);
  const text = copyText(report, texts);
  const copy = async () => {
    const done = await services.copy(text);
    setFailed(!done);
    say(done ? t('gradebook.copied') : t('gradebook.notCopied'));
  };
  return (
    <>
      <p>{t('gradebook.forTeacher')}</p>
      <p class="actions">
        <button type="button" onClick={() => void copy()}>
          {t('gradebook.copy')}
        </button>
      </p>
      {failed && (
        <label>
          {t('gradebook.notCopied')}
          <textarea readOnly rows={6} value={text} />
        </label>
      )}
    </>
  );
}

/** The AP, the SIC and everybody else escalate to the assigned specialist, who is named only when the list names one. */
export function ForSpecialist({ report, profile, onAsk }: CardProps) {
  const { t } = useTexts();
  const assignment = assignmentFor(profile, report.context.school);
  return (
    <>
      <p>
        {assignment.status === 'assigned'
          ? t('gradebook.forSpecialist', { name: assignment.specialist.name })
          : t('gradebook.forNobody')}{' '}
        <ListDay assignment={assignment} />
      </p>
      <p class="actions">
        <button type="button" onClick={() => onAsk(null)}>
          {t('gradebook.escalate')}
        </button>
      </p>
    </>
  );
}
