import type { TabReport } from '../../lib/report/schema.ts';
import { framesItem, knownTabs } from '../../lib/storage/frames.ts';
import { readReports, reportItem } from '../../lib/storage/report.ts';

/** Forgets all that was read in a tab. A draft stays: it is the person's own (a sign-in time-out must not cost it). */
export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([reportItem(tabId).remove(), framesItem(tabId).remove()]);
}

/** The tab whose report is oldest, other than this one. */
async function oldestOther(tabId: number): Promise<number | undefined> {
  const reports = [...(await readReports())].filter(([id]) => id !== tabId);
  reports.sort(([, one], [, other]) => one.readAt.localeCompare(other.readAt));
  return reports[0]?.[0] ?? (await knownTabs()).find((id) => id !== tabId);
}

/**
 * Stores a value; when the quota is used up, the oldest other tab's report goes first (DESIGN §5).
 * @returns false when even that did not make room
 */
export async function storeWithRoom(tabId: number, write: () => Promise<void>): Promise<boolean> {
  for (let tries = 0; tries < 20; tries++) {
    try {
      await write();
      return true;
    } catch {
      const oldest = await oldestOther(tabId);
      if (oldest === undefined) return false;
      await forgetTab(oldest);
    }
  }
  return false;
}

export const storeReport = (tabId: number, report: TabReport): Promise<boolean> =>
  storeWithRoom(tabId, () => reportItem(tabId).write(report));
