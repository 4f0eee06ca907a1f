import type { OutboxEntry } from '../../lib/delivery/outbox/entry.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { Services } from '../panel/services.ts';
import { useTexts } from '../panel/texts.ts';
import { Icon } from '../ui/icon.tsx';
import { useSay } from '../ui/status.ts';
import { NumberForm } from './number-form.tsx';
import { TicketHead } from './ticket-head.tsx';

/** A ticket that is on its way, with the person, or did not arrive: what is known, and what can be done. */
export function WaitingItem(props: {
  entry: OutboxEntry;
  profile: DistrictProfile;
  services: Pick<Services, 'tickets'>;
}) {
  const { entry, profile, services } = props;
  const { tickets } = services;
  const { t, time } = useTexts();
  const say = useSay();
  const over = entry.reason === 'too-old';
  const withPerson = entry.reason === 'with-person';
  const state = entry.reason === null ? t(`outbox.${entry.state}`) : t(`outbox.${entry.reason}`);
  const copy = async () => say(t((await tickets.copyText(entry.id)) ? 'done.copied' : 'outbox.copyFailed'));
  return (
    <li class="ticket">
      <TicketHead targetId={entry.targetId} at={entry.createdAt} checks={entry.checks} profile={profile} />
      <p class="with-icon">
        <Icon name={entry.state === 'failed' ? 'critical' : 'unknown'} />
        <span>
          {state} {entry.nextAt !== null && t('outbox.next', { time: time(new Date(entry.nextAt).toISOString()) })}
        </span>
      </p>
      {withPerson && (
        <NumberForm
          label={t('outbox.sentIt')}
          onSave={(number) => tickets.confirm(entry.id, number).then(() => say(t('outbox.noted')))}
        />
      )}
      <div class="actions">
        {!over && entry.state !== 'sending' && (
          <button type="button" onClick={() => void tickets.tryNow(entry.id)}>
            {t(entry.byItself ? 'outbox.tryNow' : 'outbox.openAgain')}
          </button>
        )}
        {!over && (
          <button type="button" onClick={() => void copy()}>
            {t('outbox.copy')}
          </button>
        )}
        <button type="button" class="link" onClick={() => void tickets.forget(entry.id)}>
          {t(over ? 'outbox.dismiss' : 'outbox.discard')}
        </button>
      </div>
    </li>
  );
}
