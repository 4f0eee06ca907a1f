import { z } from 'zod';
import { type SessionItem, sessionItem } from './session-item.ts';

/**
 * A button was pressed on a card, `panel-request:<tabId>`. The worker writes it; the popup or side panel opens the ticket
 * with that finding, or the checklist of its row's person, and removes it.
 */
const panelRequestSchema = z.strictObject({
  check: z.string(),
  row: z.int().min(0).nullable(),
  /** It is about the row's person and "Why can't this parent see this child?", not about a ticket. */
  why: z.boolean(),
  /** ms since the epoch */
  at: z.number(),
});

export type PanelRequest = z.infer<typeof panelRequestSchema>;

export function panelRequestItem(tabId: number): SessionItem<PanelRequest> {
  return sessionItem<PanelRequest>(`panel-request:${tabId}`, panelRequestSchema);
}
