import type { Doubt, Refusal } from './delivery.ts';
import type { RestDesk } from './plan.ts';
import { found } from './rt-answers.ts';
import { rtAsk } from './rt-ask.ts';
import { markedRequest, ticketUrl } from './rt-requests.ts';

export type Found =
  /** `others`: it is there more than once, under these numbers too. */
  | { found: true; ticket: number; url: string; others?: number[] }
  | { found: false }
  /** It cannot be told: sending again might make the ticket twice. */
  | { found: 'unknown'; reason: Refusal | Doubt };

/**
 * Looks for the ticket that holds an idempotency mark: it stands in every subject that is posted (`rest.ts`). Everything
 * between "there" and "not there" is unknown.
 */
export async function search(desk: RestDesk, mark: string): Promise<Found> {
  const list = await rtAsk(markedRequest(desk, mark));
  if (!list.ok) return { found: 'unknown', reason: reasonOf(list.delivery) };
  const marked = found.safeParse(list.value);
  if (!marked.success) return { found: 'unknown', reason: 'not-read' };
  const [ticket, ...others] = marked.data.items.flatMap(({ id, Subject }) => (Subject?.includes(mark) ? [id] : []));
  if (ticket === undefined) return { found: false };
  return { found: true, ticket, url: ticketUrl(desk, ticket), ...(others.length > 0 ? { others } : {}) };
}

const reasonOf = (delivery: { sent: boolean | 'unknown' } & ({ reason: Refusal | Doubt } | object)): Refusal | Doubt =>
  'reason' in delivery ? delivery.reason : 'not-read';
