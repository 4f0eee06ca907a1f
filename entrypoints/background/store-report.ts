import type { TabReport } from '../../lib/report/schema.ts';
import { changesItem } from '../../lib/storage/changes.ts';
import { driftItem } from '../../lib/storage/drift.ts';
import { framesItem, knownTabs, type TabFrames } from '../../lib/storage/frames.ts';
import { panelRequestItem } from '../../lib/storage/panel-request.ts';
import { readReports, reportItem } from '../../lib/storage/report.ts';
import { teachItem } from '../../lib/storage/taught.ts';

/** Forgets all that was read in a tab. A draft stays: it is the person's own (a sign-in time-out must not cost it). */
export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all(
    [reportItem, framesItem, changesItem, panelRequestItem, driftItem, teachItem].map((item) => item(tabId).remove()),
  );
}

/**
 * Lets go of what was read in a tab. Which frames asked for the reader is kept, so that it can be read again.
 * @param frames what is known of the tab, or null
 */
export async function letGo(tabId: number, frames: TabFrames | null): Promise<void> {
  await reportItem(tabId).remove();
  await driftItem(tabId).remove();
  await changesItem(tabId).remove();
  if (!frames || frames.readings.length === 0) return;
  // First away, then back without its readings: when all is used up, even a smaller value may be refused.
  await framesItem(tabId).remove();
  await framesItem(tabId).write({ ...frames, readings: [], pairs: {} });
}

/** The tab whose report is oldest, other than this one; else any other that holds readings. */
async function oldestOther(tabId: number): Promise<number | undefined> {
  const reports = [...(await readReports())].filter(([id]) => id !== tabId);
  reports.sort(([, one], [, other]) => one.readAt.localeCompare(other.readAt));
  if (reports[0]) return reports[0][0];
  for (const id of await knownTabs()) {
    if (id !== tabId && (await framesItem(id).read())?.readings.length) return id;
  }
  return undefined;
}

/**
 * Stores a value; when the quota is used up, the oldest other tab's report goes first (DESIGN §5).
 * @returns false when even that did not make room
 */
async function storeWithRoom(tabId: number, write: () => Promise<void>): Promise<boolean> {
  for (let tries = 0; tries < 20; tries++) {
    try {
      await write();
      return true;
    } catch {
      const oldest = await oldestOther(tabId);
      if (oldest === undefined) return false;
      await letGo(oldest, await framesItem(oldest).read());
    }
  }
  return false;
}

/** Stores a report. Where there is no room for it the one before goes too: it may be another student's by now. */
export async function storeReport(tabId: number, report: TabReport): Promise<void> {
  if (!(await storeWithRoom(tabId, () => reportItem(tabId).write(report)))) await reportItem(tabId).remove();
}

/** Stores what is known of a tab. Where there is no room for it, what was read before goes too, for the same reason. */
export async function storeFrames(tabId: number, frames: TabFrames): Promise<void> {
  if (!(await storeWithRoom(tabId, () => framesItem(tabId).write(frames)))) await letGo(tabId, frames);
}
