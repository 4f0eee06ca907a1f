import { z } from 'zod';
import { pageId } from '../report/schema.ts';
import { type SessionItem, sessionItem } from './session-item.ts';

/** A tab says that it shows these pages, and their content was not found, `drift:<tabId>`. The worker writes it. */
const driftSchema = z.strictObject({
  pages: z.array(pageId).min(1),
  /** Since when, ms since the epoch: a page that is coming up looks the same for a moment. */
  since: z.number(),
});

export type Drift = z.infer<typeof driftSchema>;

export function driftItem(tabId: number): SessionItem<Drift> {
  return sessionItem<Drift>(`drift:${tabId}`, driftSchema);
}
