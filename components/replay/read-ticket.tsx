import { useId, useState } from 'preact/hooks';
import { deskOrigins } from '../../lib/delivery/desk-origins.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import { readCapsule } from '../../lib/support/capsule/read.ts';
import type { Services } from '../panel/services.ts';
import { useTexts } from '../panel/texts.ts';
import { useSay } from '../ui/status.ts';

/** For a specialist: takes the lines at a ticket's end from the desk's page, or from a text that is pasted. */
export function ReadTicket(props: {
  tabId: number | null;
  profile: DistrictProfile;
  services: Pick<Services, 'replay'>;
  /** It is what the person most likely came for. */
  open?: boolean;
}) {
  const { tabId, profile, services } = props;
  const { t } = useTexts();
  const say = useSay();
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<'replay.none' | 'replay.unread' | null>(null);
  const origins = deskOrigins(profile.targets);
  const take = async (from: string | null) => {
    const read = from === null ? null : readCapsule(from);
    if (read !== null) {
      setProblem(null);
      setText('');
      await services.replay.set(read);
      return say(t('replay.taken'));
    }
    const why = from === null ? 'replay.unread' : 'replay.none';
    setProblem(why);
    say(t(why));
  };
  return (
    <details
      class="read-ticket"
      open={props.open ?? false}
      onToggle={({ currentTarget }) => {
        // At the panel's foot, what has opened would stay out of sight.
        if (currentTarget.open) currentTarget.scrollIntoView?.({ block: 'nearest' });
      }}
    >
      <summary>{t('replay.read')}</summary>
      <p>{t('replay.how')}</p>
      {tabId !== null && origins.length > 0 && (
        <button type="button" onClick={() => void services.replay.pageText(tabId, origins).then(take)}>
          {t('replay.fromPage')}
        </button>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void take(text);
        }}
      >
        <label for={id}>{t('replay.paste')}</label>
        <textarea
          id={id}
          rows={4}
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">{t('replay.take')}</button>
      </form>
      {problem !== null && (
        <p id={`${id}-problem`} class="refused">
          {t(problem)}
        </p>
      )}
    </details>
  );
}
