import { pageIds } from '../report/page-ids.ts';
import { fields, list, number, oneOf, type Shaped } from '../shape.ts';
import { shaped } from './reads.ts';
import { type SessionItem, sessionItem } from './session-item.ts';

/** A tab says that it shows these pages, and their content was not found, `drift:<tabId>`. The worker writes it. */
const drift = fields({
  pages: list(oneOf(pageIds)),
  /** Since when, ms since the epoch: a page that is coming up looks the same for a moment. */
  since: number,
});

export type Drift = Shaped<typeof drift>;

export function driftItem(tabId: number): SessionItem<Drift> {
  return sessionItem<Drift>(`drift:${tabId}`, shaped(drift));
}
