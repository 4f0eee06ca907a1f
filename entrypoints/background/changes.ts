import type { TabFrame } from '../../lib/report/frame.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { afterReading } from '../../lib/report/tab-changes.ts';
import { changesItem } from '../../lib/storage/changes.ts';

/** Follows the boxes that findings were about. Where there is no room for it, nothing is told rather than what was. */
export async function noteChanges(
  tabId: number,
  report: TabReport,
  readings: readonly TabFrame[],
  now: number,
): Promise<void> {
  const item = changesItem(tabId);
  const before = await item.read();
  const after = afterReading(before, report, readings, now);
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  if (after === null || after.changes.length === 0) return item.remove();
  await item.write(after).catch(() => item.remove());
}
