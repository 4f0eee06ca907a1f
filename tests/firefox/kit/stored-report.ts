import { expect } from 'vitest';
import { type TabReport, tabReport } from '../../../lib/report/schema.ts';
import type { FirefoxSession } from '../../browsers/firefox-session.ts';

const limitMs = 20_000;

/** The report stored for a tab; null when there is none. Throws when it does not fit its own schema. */
export async function storedReport(firefox: FirefoxSession, tabId: number): Promise<TabReport | null> {
  const stored = await firefox.readSession(`report:${tabId}`);
  return stored === undefined ? null : tabReport.parse(JSON.parse(String(stored)));
}

/** Waits until the session remembers what was read of somebody: it does so last, behind report and marks. */
export async function rememberedWhen(firefox: FirefoxSession, id: string): Promise<void> {
  await expect.poll(async () => String(await firefox.readSession('family'))).toContain(id);
}

/**
 * Waits until a tab's report is as asked for: reading starts by itself and goes on while frames arrive.
 * Throws after 20 seconds with the last report.
 */
export async function reportWhen(
  firefox: FirefoxSession,
  tabId: number,
  fits: (report: TabReport) => boolean,
): Promise<TabReport> {
  const until = Date.now() + limitMs;
  for (;;) {
    const report = await storedReport(firefox, tabId);
    if (report && fits(report)) return report;
    if (Date.now() > until) throw new Error(`The report is still not as expected: ${JSON.stringify(report)}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
