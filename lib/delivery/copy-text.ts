import type { Ticket } from '../support/types.ts';
import { fullText } from '../support/visible.ts';

/** What is put on the clipboard: every line, exactly as the review shows it. */
export function copyText(ticket: Ticket): string {
  return fullText(ticket.lines).toWellFormed();
}
