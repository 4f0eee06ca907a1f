import { type TabChanges, tabChanges } from '../report/tab-changes.ts';
import { shaped } from './reads.ts';
import { type SessionItem, sessionItem } from './session-item.ts';

/** What became of boxes that findings were about, `changes:<tabId>`. The worker writes it; pages read it. */
export function changesItem(tabId: number): SessionItem<TabChanges> {
  return sessionItem<TabChanges>(`changes:${tabId}`, shaped(tabChanges));
}
