import { useEffect, useState } from 'preact/hooks';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { SentTicket } from '../../lib/storage/sent.ts';
import { replyMoment } from '../../lib/support/reply-words.ts';
import { useReply } from '../help/use-reply.ts';
import type { Services } from '../panel/services.ts';
import { useTexts } from '../panel/texts.ts';
import { NumberForm } from './number-form.tsx';
import { TicketHead } from './ticket-head.tsx';

/** A ticket that was sent: its number, when a reply is expected, what the desk says of it now, and the way to it. */
export function SentItem(props: {
  ticket: SentTicket;
  profile: DistrictProfile;
  services: Pick<Services, 'tickets' | 'openLink'>;
}) {
  const { ticket, profile, services } = props;
  const { t, language } = useTexts();
  const status = useStatus(ticket, services);
  const reply = useReply(new Date(ticket.at), profile.support.clock);
  return (
    <li class="ticket">
      <TicketHead targetId={ticket.targetId} at={ticket.at} checks={ticket.checks} profile={profile} />
      <p>
        {ticket.number !== null && `${t('outbox.numberIs', { number: ticket.number })} `}
        {!ticket.confirmed && `${t('outbox.unconfirmed')} `}
        {status !== null && `${t('outbox.status', { status })} `}
        {reply !== null && t('outbox.reply', { time: replyMoment(reply, language) })}
      </p>
      {ticket.others !== undefined && (
        <p class="refused">{t('outbox.others', { numbers: ticket.others.join(', ') })}</p>
      )}
      {ticket.number === null && (
        <NumberForm label={t('outbox.saveNumber')} onSave={(number) => services.tickets.confirm(ticket.id, number)} />
      )}
      <div class="actions">
        {ticket.url !== null && (
          <button type="button" onClick={() => services.openLink(ticket.url ?? '')}>
            {t('outbox.open')}
          </button>
        )}
        <button type="button" class="link" onClick={() => void services.tickets.forget(ticket.id)}>
          {t('outbox.forget')}
        </button>
      </div>
    </li>
  );
}

/** What the desk says of a ticket, once it has been asked. */
function useStatus(ticket: SentTicket, { tickets }: Pick<Services, 'tickets'>): string | null {
  const [status, setStatus] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void tickets.status(ticket).then((said) => {
      if (current) setStatus(said);
    });
    return () => {
      current = false;
    };
  }, [ticket.id, ticket.number]);
  return status;
}
