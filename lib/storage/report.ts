import { type TabReport, tabReport } from '../report/schema.ts';
import { readAll, type SessionItem, sessionItem } from './session-item.ts';

const prefix = 'report:';

/** The report of a tab, `report:<tabId>`. The worker writes it; pages read it. */
export function reportItem(tabId: number): SessionItem<TabReport> {
  return sessionItem<TabReport>(`${prefix}${tabId}`, tabReport);
}

/**
 * Tells of a tab's report now and whenever it changes; null when there is none or it does not fit the schema.
 * @returns stops telling
 */
export function watchReport(tabId: number, tell: (report: TabReport | null) => void): () => void {
  return reportItem(tabId).watch(tell);
}

/** Every report there is, by tab. */
export function readReports(): Promise<Map<number, TabReport>> {
  return readAll(prefix, tabReport);
}
