import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../panel/texts.ts';

/** Deletes every answer of this device, after one more question. */
export function ForgetAnswers(props: { kept: number; onForget: () => void }) {
  const { t, count } = useTexts();
  const [asking, setAsking] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  return (
    <>
      <p class="quiet">{count('answers.kept', props.kept)}</p>
      {asking ? (
        <>
          <p>{t('answers.forgetSure')}</p>
          <div class="actions">
            <button type="button" ref={keep} onClick={() => setAsking(false)}>
              {t('answers.forgetNo')}
            </button>
            <button type="button" onClick={props.onForget}>
              {t('answers.forgetYes')}
            </button>
          </div>
        </>
      ) : (
        <div class="actions">
          <button type="button" ref={ask} onClick={() => setAsking(true)}>
            {t('answers.forget')}
          </button>
        </div>
      )}
    </>
  );
}
