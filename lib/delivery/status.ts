import type { SentTicket } from '../storage/sent.ts';
import { hasStatus } from './rt-answers.ts';
import { rtAsk } from './rt-ask.ts';

/** Longer than this nobody waits for a word in a list, in ms. */
const PATIENCE = 10_000;

/** Only a ticket of a desk with an interface of its own has an address that such a desk gave. */
const place = ({ number, url }: SentTicket): { origin: string; number: string } | null => {
  if (number === null || url === null || !/^\d{1,12}$/.test(number)) return null;
  try {
    return { origin: new URL(url).origin, number };
  } catch {
    return null;
  }
};

/**
 * What the desk says of a ticket now, in its own word ("open", "resolved"). Asked only where the person's own key for
 * that desk is kept. @returns null where it cannot be told; never throws
 */
export async function ticketStatus(ticket: SentTicket): Promise<string | null> {
  const at = place(ticket);
  if (at === null) return null;
  const asked = await rtAsk({ url: `${at.origin}/REST/2.0/ticket/${at.number}`, method: 'GET', patience: PATIENCE });
  const read = hasStatus.safeParse(asked.ok ? asked.value : null);
  return read.success ? read.data.Status : null;
}
