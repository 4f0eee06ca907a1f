import type { OutboxEntry } from '../../lib/delivery/outbox/entry.ts';
import type { SentTicket } from '../../lib/storage/sent.ts';
import type { Watch } from '../panel/services.ts';

/** Tickets of this device. */
export interface TicketsKept {
  /** On their way, the newest first. */
  outbox: OutboxEntry[];
  sent: SentTicket[];
}

/** All that the list of tickets needs of the browser. Nothing here throws. */
export interface TicketServices {
  watch: Watch<TicketsKept>;
  /** Tries again now, or opens the page again. */
  tryNow(id: string): Promise<void>;
  /** The person says that it is sent; for one that is known to be sent, the number they typed. */
  confirm(id: string, number: string | null): Promise<void>;
  /** Forgets the ticket, its text with it. */
  forget(id: string): Promise<void>;
  /** Copies the text of a ticket on its way. @returns false when the browser refused, or the text is gone */
  copyText(id: string): Promise<boolean>;
  /** How the tickets of a student are known on this device; null where nothing is kept. */
  studentDigest(origin: string, studentNumber: string): Promise<string | null>;
  /** What the desk says of a ticket now, in its own word; null where it cannot be asked. */
  status(ticket: SentTicket): Promise<string | null>;
}
