import { useEffect, useRef, useState } from 'preact/hooks';
import { originsNeeded } from '../../lib/delivery/origins.ts';
import type { Services } from '../panel/services.ts';
import { type TextKey, useTexts } from '../panel/texts.ts';
import { Notice } from '../ui/notice.tsx';
import { useSay } from '../ui/status.ts';
import { ManualCopy } from './manual-copy.tsx';
import { opensHost, sendLabel } from './plan-words.ts';
import { type SendResult, send } from './send.ts';
import type { FilledTicket } from './use-ticket.ts';

const failures: Record<Extract<SendResult, { done: 'failed' }>['reason'], TextKey> = {
  'no-permission': 'failed.permission',
  closed: 'failed.closed',
  failed: 'failed.failed',
  copy: 'failed.copy',
};

const successes = { copied: 'done.copied', opened: 'done.opened', 'opened-copied': 'done.openedCopied' } as const;

/** The one button of the plan, what it will do, and what became of it. */
export function SendButton(props: {
  ticket: FilledTicket;
  tabId: number;
  /** The note holds something that may not leave. */
  refused: boolean;
  services: Services;
  onRefused: () => void;
  onDone: () => void;
  onCopyInstead: () => void;
}) {
  const texts = useTexts();
  const { t } = texts;
  const say = useSay();
  const { plan, target } = props.ticket;
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<TextKey | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const origins = originsNeeded(plan).join(' ');
  const granted = useGranted(origins, props.services);
  useEffect(() => setFailed(null), [target.id]);

  const onClick = async () => {
    if (busy) return;
    if (props.refused) {
      say(t('private.first'));
      return props.onRefused();
    }
    setBusy(true);
    setFailed(null);
    // No wait before this: the browser's permission prompt needs the click itself.
    const result = await send(plan, props.tabId, granted, props.services);
    setBusy(false);
    if (result.done === 'failed') {
      setFailed(failures[result.reason]);
      say(t(failures[result.reason]));
      return;
    }
    say(t(successes[result.done], { name: target.name }));
    props.onDone();
  };
  const host = opensHost(plan);
  return (
    <div class="send">
      <button
        type="button"
        class="primary"
        ref={button}
        aria-disabled={props.refused || busy}
        onClick={() => void onClick()}
      >
        {sendLabel(plan, target, texts)}
      </button>
      {props.refused && <p class="refused">{t('private.first')}</p>}
      <p class="quiet">
        {t(plan.kind === 'copy' ? 'review.copyOnly' : 'review.nothingYet')}
        {origins !== '' && !granted && host !== null && ` ${t('send.asks', { host })}`}
      </p>
      {failed !== null && (
        <Notice kind="warning" title={t(failed)}>
          {failed === 'failed.copy' && plan.copy !== null ? (
            <ManualCopy text={plan.copy} />
          ) : (
            <div class="actions">
              <button
                type="button"
                onClick={() => {
                  props.onCopyInstead();
                  button.current?.focus();
                }}
              >
                {t('send.copyInstead')}
              </button>
            </div>
          )}
        </Notice>
      )}
    </div>
  );
}

/** Whether the host permissions are there, known before the click so that the click need not wait. */
function useGranted(origins: string, services: Services): boolean {
  const [granted, setGranted] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    if (origins !== '') {
      void services.originsGranted(origins.split(' ')).then((there) => {
        if (current) setGranted(there ? origins : null);
      });
    }
    return () => {
      current = false;
    };
  }, [origins, services]);
  return granted === origins;
}
