import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/facts.ts';
import type { Answerable, AnswerReason } from '../../lib/report/answers.ts';
import { useTexts } from '../panel/texts.ts';
import { useSay } from '../ui/status.ts';

/** "This is intentional": opens the reasons in place. Escape closes them, and the focus goes back to the button. */
export function AnswerChoice(props: { finding: Finding; can: Answerable; onAnswer: (reason: AnswerReason) => void }) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const { can, finding } = props;
  if (can.reasons === null) return can.why === 'unknown' ? null : <p class="quiet">{t(`answers.not.${can.why}`)}</p>;
  if (!open) {
    return (
      <div class="actions">
        <button
          type="button"
          ref={button}
          aria-label={t('answers.intentionalFor', { message: finding.message })}
          onClick={() => setOpen(true)}
        >
          {t('answers.intentional')}
        </button>
      </div>
    );
  }
  return (
    <Reasons
      reasons={can.reasons}
      custody={finding.check === 'REL-CUSTODY'}
      onAnswer={props.onAnswer}
      onCancel={() => setOpen(false)}
    />
  );
}

function Reasons(props: {
  reasons: readonly AnswerReason[];
  custody: boolean;
  onAnswer: (reason: AnswerReason) => void;
  onCancel: () => void;
}) {
  const { t } = useTexts();
  const say = useSay();
  const name = useId();
  const first = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<AnswerReason | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset
      class="choices answer"
      aria-describedby={`${name}-how`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Or the browser would close the whole popup.
        event.preventDefault();
        event.stopPropagation();
        props.onCancel();
      }}
    >
      <legend>{t('answers.legend')}</legend>
      {props.reasons.map((reason, index) => (
        <label key={reason} class="choice">
          <input
            type="radio"
            name={name}
            ref={index === 0 ? first : null}
            checked={chosen === reason}
            onChange={() => setChosen(reason)}
          />
          <span>{t(`answers.reason.${reason}`)}</span>
        </label>
      ))}
      <p id={`${name}-how`} class="quiet">
        {props.custody && `${t('answers.custody')} `}
        {t('answers.how')}
      </p>
      {asked && chosen === null && <p class="answer-missing">{t('answers.choose')}</p>}
      <div class="actions">
        <button
          type="button"
          onClick={() => {
            if (chosen !== null) return props.onAnswer(chosen);
            setAsked(true);
            say(t('answers.choose'));
            first.current?.focus();
          }}
        >
          {t('answers.save')}
        </button>
        <button type="button" onClick={props.onCancel}>
          {t('answers.cancel')}
        </button>
      </div>
    </fieldset>
  );
}
