import { useEffect, useRef, useState } from 'preact/hooks';
import { nextTarget } from '../../lib/delivery/chain.ts';
import { originsNeeded } from '../../lib/delivery/origins.ts';
import type { Services } from '../panel/services.ts';
import { type TextKey, useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Notice } from '../ui/notice.tsx';
import { useSay } from '../ui/status.ts';
import { DeskToken } from './desk-token.tsx';
import { ManualCopy } from './manual-copy.tsx';
import { onlyPart, opensHost, sendLabel, sendNote } from './plan-words.ts';
import { type SendResult, send } from './send.ts';
import { SendOutcome } from './send-outcome.tsx';
import type { FilledTicket } from './use-ticket.ts';

const failures: Record<Extract<SendResult, { done: 'failed' }>['reason'], TextKey> = {
  'no-permission': 'failed.permission',
  closed: 'failed.closed',
  failed: 'failed.failed',
  copy: 'failed.copy',
};

const successes = {
  copied: 'done.copied',
  opened: 'done.opened',
  'opened-copied': 'done.openedCopied',
  filling: 'desks.filling',
  called: 'desks.called',
} as const;

/** A form's ticket is kept until the form holds it; one that nobody knows of is kept too, and one that was only rung about. */
const keepsTicket: ReadonlySet<SendResult['done']> = new Set(['filling', 'unknown', 'refused', 'called']);

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
  /** Another way is chosen, since this one failed. */
  onTarget: (id: string) => void;
}) {
  const texts = useTexts();
  const { t } = texts;
  const say = useSay();
  const { plan, target } = props.ticket;
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<TextKey | null>(null);
  const [outcome, setOutcome] = useState<SendResult | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const origins = originsNeeded(plan).join(' ');
  const granted = useGranted(origins, props.services);
  const desk = plan.kind === 'post' ? plan.desk.origin : null;
  const token = useWatched<boolean>(desk === null ? null : (tell) => props.services.watchToken(desk, tell), desk);
  const tokenField = useRef<HTMLInputElement>(null);
  const noToken = desk !== null && token === false;
  const clear = () => {
    setFailed(null);
    setOutcome(null);
  };
  useEffect(clear, [target.id]);

  const onClick = async () => {
    if (busy) return;
    if (props.refused) {
      say(t('private.first'));
      return props.onRefused();
    }
    // Without a token nothing is tried, and nothing stands among the tickets as if it had been.
    if (noToken) {
      say(t('desks.failed.no-token'));
      return tokenField.current?.focus();
    }
    setBusy(true);
    clear();
    // No wait before this: the browser's permission prompt needs the click itself.
    const result = await send(props.ticket, props.tabId, granted, props.services);
    setBusy(false);
    if (result.done === 'failed') {
      setFailed(failures[result.reason]);
      say(t(failures[result.reason]));
      return;
    }
    setOutcome(result);
    if (result.done === 'sent') say(t('desks.sent', { ticket: result.ticket }));
    else if (result.done === 'unknown') say(t('desks.unknown'));
    else if (result.done === 'refused') say(t(`desks.failed.${result.reason}`));
    else say(t(successes[result.done], { name: target.name }));
    if (!keepsTicket.has(result.done)) props.onDone();
  };
  const host = opensHost(plan);
  const part = onlyPart(plan);
  const next = nextTarget(props.ticket.targets, target.id);
  const other = next?.type === 'clipboard' ? null : next;
  return (
    <div class="send">
      {desk !== null && (
        <DeskToken
          origin={desk}
          field={tokenField}
          services={props.services}
          onKept={() => {
            clear();
            button.current?.focus();
          }}
        />
      )}
      <button
        type="button"
        class="primary"
        ref={button}
        aria-disabled={props.refused || noToken || busy}
        onClick={() => void onClick()}
      >
        {sendLabel(plan, target, texts)}
      </button>
      {props.refused && <p class="refused">{t('private.first')}</p>}
      {part !== null && <p class="only-part">{t(part)}</p>}
      {noToken && <p class="quiet">{t('desks.tokenFirst')}</p>}
      <p class="quiet">
        {sendNote(plan, target, texts)}
        {origins !== '' &&
          !granted &&
          host !== null &&
          ` ${t(plan.kind === 'post' ? 'desks.asks' : 'send.asks', { host })}`}
      </p>
      {outcome !== null && <SendOutcome result={outcome} onOpen={props.services.openLink} />}
      {(failed !== null || outcome?.done === 'refused' || outcome?.done === 'unknown') && (
        <Notice kind="warning" title={t(failed ?? 'desks.otherWay')}>
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
              {other !== null && (
                <button
                  type="button"
                  onClick={() => {
                    props.onTarget(other.id);
                    button.current?.focus();
                  }}
                >
                  {t('desks.next', { name: other.name })}
                </button>
              )}
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
