import { supportEn } from '../i18n/support.en.ts';
import type { Ticket } from '../support/types.ts';

/** What a text that was cut ends with: "… full text copied to the clipboard", in the ticket's language. */
export function endText(ticket: Ticket): string {
  return ticket.values['notice.copied']?.text ?? supportEn['notice.copied'];
}
