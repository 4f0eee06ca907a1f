import type { RefObject } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { isToken } from '../../lib/delivery/token-form.ts';
import type { Services } from '../panel/services.ts';
import { useTexts } from '../panel/texts.ts';
import { useSay } from '../ui/status.ts';

/** The person's own token for a desk that takes tickets by itself: entered here, never shown again. */
export function DeskToken(props: {
  origin: string;
  services: Pick<Services, 'watchToken' | 'keepToken' | 'forgetToken'>;
  field?: RefObject<HTMLInputElement | null>;
  onKept?: () => void;
}) {
  const { origin, services } = props;
  const { t } = useTexts();
  const say = useSay();
  const id = useId();
  const [there, setThere] = useState<boolean | null>(null);
  const [text, setText] = useState('');
  const [stays, setStays] = useState(false);
  const [bad, setBad] = useState(false);
  useEffect(() => services.watchToken(origin, setThere), [origin, services]);
  const { host } = new URL(origin);
  if (there === null) return null;
  if (there) {
    return (
      <p class="quiet">
        {t('desks.tokenThere', { host })}{' '}
        <button type="button" class="link" onClick={() => void services.forgetToken(origin)}>
          {t('desks.tokenForget')}
        </button>
      </p>
    );
  }
  const save = async () => {
    const token = text.trim();
    setBad(!isToken(token));
    if (!isToken(token)) return;
    setText('');
    await services.keepToken(origin, token, stays);
    say(t('desks.tokenKept'));
    props.onKept?.();
  };
  return (
    <div class="desk-token">
      <label for={id}>{t('desks.token', { host })}</label>
      <p class="quiet" id={`${id}-how`}>
        {t('desks.tokenHow')}
      </p>
      <input
        id={id}
        {...(props.field && { ref: props.field })}
        type="password"
        autocomplete="off"
        value={text}
        aria-invalid={bad}
        aria-describedby={`${id}-how ${id}-bad`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="refused" id={`${id}-bad`}>
        {bad && t('desks.tokenBad')}
      </p>
      <label class="choice">
        <input type="checkbox" checked={stays} onChange={(event) => setStays(event.currentTarget.checked)} />
        <span>{t('desks.tokenStays')}</span>
      </label>
      <div class="actions">
        <button type="button" onClick={() => void save()}>
          {t('desks.tokenSave')}
        </button>
      </div>
    </div>
  );
}
