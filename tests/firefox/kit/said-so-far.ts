import { type TabReport, tabReport } from '../../../lib/report/schema.ts';
import type { FirefoxSession } from '../../browsers/firefox-session.ts';

/** From now on remembers every report of every tab, also those that are replaced at once. */
export async function rememberReports(firefox: FirefoxSession): Promise<void> {
  await firefox.asExtension(() => {
    const seen: string[] = [];
    Object.assign(document, { seen });
    // @ts-expect-error Firefox's own name for the extension interface.
    browser.storage.session.onChanged.addListener((changes: Record<string, { newValue?: string }>) => {
      for (const [key, { newValue }] of Object.entries(changes))
        if (key.startsWith('report:') && newValue !== undefined) seen.push(newValue);
    });
  });
}

/** Every report of a tab since `rememberReports`, oldest first. */
export async function remembered(firefox: FirefoxSession, tabId: number): Promise<TabReport[]> {
  const seen = await firefox.asExtension<string[]>('return document.seen');
  return seen.map((one) => tabReport.parse(JSON.parse(one))).filter((report) => report.tabId === tabId);
}
