import type { Doubt, Refusal } from './delivery.ts';
import type { RestDesk } from './plan.ts';
import { found, texts } from './rt-answers.ts';
import { rtAsk } from './rt-ask.ts';
import { mineRequest, textsRequest, ticketUrl } from './rt-requests.ts';

export type Found =
  | { found: true; ticket: number; url: string }
  | { found: false }
  /** It cannot be told: sending again might make the ticket twice. */
  | { found: 'unknown'; reason: Refusal | Doubt };

const DAY = 86_400_000;
/** A ticket older than this cannot be of this try. */
const DAYS_BACK = 2;

/**
 * Looks for the person's ticket that holds an idempotency mark, in its subject or first text. Everything between
 * "there" and "not there" is unknown.
 * @param now ms since the epoch
 */
export async function search(desk: RestDesk, mark: string, now = Date.now()): Promise<Found> {
  const since = new Date(now - DAYS_BACK * DAY).toISOString().slice(0, 10);
  const list = await rtAsk(mineRequest(desk, since));
  if (!list.ok) return { found: 'unknown', reason: reasonOf(list.delivery) };
  const mine = found.safeParse(list.value);
  if (!mine.success) return { found: 'unknown', reason: 'not-read' };
  for (const { id, Subject } of mine.data.items) {
    const there = { found: true, ticket: id, url: ticketUrl(desk, id) } as const;
    if (Subject?.includes(mark)) return there;
    const answer = await rtAsk(textsRequest(desk, id));
    const parts = texts.safeParse(answer.ok ? answer.value : null);
    if (!parts.success) return { found: 'unknown', reason: answer.ok ? 'not-read' : reasonOf(answer.delivery) };
    if (parts.data.items.some(({ Content }) => Content?.includes(mark))) return there;
  }
  return { found: false };
}

const reasonOf = (delivery: { sent: boolean | 'unknown' } & ({ reason: Refusal | Doubt } | object)): Refusal | Doubt =>
  'reason' in delivery ? delivery.reason : 'not-read';
