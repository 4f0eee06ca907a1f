import { count, fields, number, orNull, type Shaped, text, yesNo } from '../shape.ts';
import { shaped } from './reads.ts';
import { type SessionItem, sessionItem } from './session-item.ts';

/**
 * A button was pressed on a card, `panel-request:<tabId>`. The worker writes it; the popup or side panel opens the ticket
 * with that finding, or the checklist of its row's person, and removes it.
 */
const panelRequest = fields({
  check: text(),
  row: orNull(count),
  /** It is about the row's person and "Why can't this parent see this child?", not about a ticket. */
  why: yesNo,
  /** ms since the epoch */
  at: number,
});

export type PanelRequest = Shaped<typeof panelRequest>;

export function panelRequestItem(tabId: number): SessionItem<PanelRequest> {
  return sessionItem<PanelRequest>(`panel-request:${tabId}`, shaped(panelRequest));
}
