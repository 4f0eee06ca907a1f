import type { Delivery, Refusal } from '../../lib/delivery/delivery.ts';
import { originsNeeded } from '../../lib/delivery/origins.ts';
import type { Plan } from '../../lib/delivery/plan.ts';
import type { Services } from '../panel/services.ts';
import type { FilledTicket } from './use-ticket.ts';

export type SendResult =
  | { done: 'copied' | 'opened' | 'opened-copied' | 'filling' | 'called' }
  | { done: 'sent'; ticket: number; url: string; dropped: string[] | null }
  /** Nobody knows whether the desk has it. */
  | { done: 'unknown' }
  | { done: 'refused'; reason: Refusal; words: string | null }
  | { done: 'failed'; reason: Extract<Delivery, { opened: false }>['reason'] | 'copy' };

type Needs = Pick<Services, 'requestOrigins' | 'copy' | 'call' | 'deliver'>;

function resultOf(plan: Plan, delivery: Delivery, copied: boolean | null): SendResult {
  if ('opened' in delivery) {
    if (!delivery.opened) return { done: 'failed', reason: delivery.reason };
    if (plan.kind === 'fill') return { done: 'filling' };
    return { done: copied === null ? 'opened' : 'opened-copied' };
  }
  if (delivery.sent === true) {
    const { ticket, url, dropped } = delivery;
    return { done: 'sent', ticket, url, dropped };
  }
  if (delivery.sent === 'unknown') return { done: 'unknown' };
  return { done: 'refused', reason: delivery.reason, words: delivery.words };
}

/**
 * Does what the review showed. Called straight from the click: the permission prompt and the clipboard both need the
 * click's gesture, which is gone after the first wait, so both are begun before anything is waited for.
 * @param granted the plan's host permission is known to be there
 */
export async function send(
  { plan, about }: Pick<FilledTicket, 'plan' | 'about'>,
  tabId: number,
  granted: boolean,
  services: Needs,
): Promise<SendResult> {
  if (plan.kind === 'open' && plan.url.startsWith('tel:')) {
    services.call(plan.url);
    return { done: 'called' };
  }
  const origins = originsNeeded(plan);
  const permission = origins.length === 0 || granted ? true : services.requestOrigins(origins);
  const copying = plan.copy === null ? null : services.copy(plan.copy, plan.copyHtml);
  if (!(await permission)) return { done: 'failed', reason: 'no-permission' };
  const copied = copying === null ? null : await copying;
  // Without the text on the clipboard the person would arrive at a form with nothing to paste.
  if (copied === false) return { done: 'failed', reason: 'copy' };
  if (plan.kind === 'copy') return { done: 'copied' };
  return resultOf(plan, await services.deliver(tabId, plan, { ...about, id: crypto.randomUUID() }), copied);
}
