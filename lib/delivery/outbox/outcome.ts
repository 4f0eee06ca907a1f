import type { Delivery, Doubt, Refusal } from '../delivery.ts';
import type { Found } from '../search.ts';
import type { OutboxReason, TicketAtDesk } from './entry.ts';
import type { OutboxEvent } from './step.ts';

const refusals: Readonly<Record<Refusal, OutboxReason>> = {
  'signed-out': 'signed-out',
  'no-token': 'signed-out',
  refused: 'refused',
  rejected: 'refused',
  'no-permission': 'not-opened',
};

const doubts: Readonly<Record<Doubt, OutboxReason>> = {
  'desk-error': 'desk-trouble',
  network: 'no-answer',
  timeout: 'no-answer',
  'not-read': 'no-answer',
};

const isDoubt = (reason: Doubt | Refusal): reason is Doubt => reason in doubts;

const atDesk = ({ ticket, url, others }: { ticket: number; url: string; others?: number[] }): TicketAtDesk => ({
  number: String(ticket),
  url,
  ...(others === undefined ? {} : { others: others.map(String) }),
});

/** What an attempt's outcome means for its entry. */
export function outcomeEvent(delivery: Delivery): OutboxEvent {
  if ('opened' in delivery) return delivery.opened ? { type: 'handed' } : { type: 'refused', reason: 'not-opened' };
  if (delivery.sent === true) {
    return { type: 'sent', ticket: atDesk(delivery), dropped: delivery.dropped ?? [] };
  }
  if (delivery.sent === 'unknown') return { type: 'unclear', reason: doubts[delivery.reason] };
  return { type: 'refused', reason: refusals[delivery.reason] };
}

/** What a look at the desk means for an entry. */
export function searchEvent(found: Found): OutboxEvent {
  if (found.found === true) {
    return { type: 'sent', ticket: atDesk(found), dropped: [] };
  }
  if (found.found === false) return { type: 'absent' };
  return { type: 'unseen', reason: isDoubt(found.reason) ? doubts[found.reason] : refusals[found.reason] };
}
