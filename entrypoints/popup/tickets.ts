import type { TicketServices } from '../../components/tickets/services.ts';
import type { FromPage } from '../../lib/messages/map.ts';
import { listOutbox, readOutbox, removeFromOutbox } from '../../lib/storage/outbox.ts';
import { keepSent, listSent, removeSent, studentDigest } from '../../lib/storage/sent.ts';
import { onTicketsChanged } from '../../lib/storage/tickets-channel.ts';
import { copyText } from './copy-text.ts';

/** The tickets of this device, for the panel. */
export function ticketServices(ask: (message: FromPage) => Promise<unknown>): TicketServices {
  return {
    watch(tell) {
      let stopped = false;
      const look = async () => {
        const [outbox, sent] = await Promise.all([listOutbox().catch(() => []), listSent().catch(() => [])]);
        if (!stopped) tell({ outbox, sent });
      };
      const stop = onTicketsChanged(() => void look());
      void look();
      return () => {
        stopped = true;
        stop();
      };
    },
    tryNow: async (id) => void (await ask({ type: 'ticket', id, act: 'try' }).catch(() => null)),
    async confirm(id, number) {
      const known = (await listSent()).find((ticket) => ticket.id === id);
      if (known !== undefined) return keepSent({ ...known, number: number ?? known.number, confirmed: true });
      await ask({ type: 'ticket', id, act: 'confirm', number }).catch(() => null);
    },
    async forget(id) {
      await removeFromOutbox(id);
      await removeSent(id);
    },
    async copyText(id) {
      const read = await readOutbox(id).catch(() => null);
      const text = read === null ? null : await textOf(read.body);
      return text !== null && copyText(text);
    },
    studentDigest: (origin, number) => studentDigest(new URL(origin).host, number).catch(() => null),
    status: async (ticket) => (await import('../../lib/delivery/status.ts')).ticketStatus(ticket),
  };
}

/** What a ticket on its way says, as its review showed it. */
async function textOf(body: string | null): Promise<string | null> {
  const { planIn } = await import('../../lib/messages/plan-schema.ts');
  const plan = planIn(body);
  if (plan === null) return null;
  if (plan.copy !== null) return plan.copy;
  return plan.kind === 'fill' ? plan.full : (plan.carries?.body ?? null);
}
