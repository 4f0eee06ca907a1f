import { type TabReport, tabReport } from '../report/schema.ts';
import { parsed } from './reads.ts';
import { readAll, type SessionItem, sessionItem } from './session-item.ts';

const prefix = 'report:';

/** The report of a tab, `report:<tabId>`: the worker's own. Pages see it by `seen.ts`. */
export function reportItem(tabId: number): SessionItem<TabReport> {
  return sessionItem<TabReport>(`${prefix}${tabId}`, parsed(tabReport));
}

/** Every report there is, by tab. */
export function readReports(): Promise<Map<number, TabReport>> {
  return readAll(prefix, parsed(tabReport));
}
