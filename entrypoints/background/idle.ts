import { today } from '../../lib/campus/dates.ts';
import { browser } from '../../lib/messages/browser.ts';
import { forgetOldAnswers } from '../../lib/storage/answers.ts';
import { framesItem, knownTabs } from '../../lib/storage/frames.ts';
import { forgetOldFamily, idleMinutes } from './family.ts';
import { forgetOldFills } from './fill.ts';
import { forgetOldTickets, workOutbox } from './outbox.ts';
import { endOldPause } from './pause.ts';
import { letGo } from './store-report.ts';
import { withTab } from './tab-lock.ts';

const LOOK_EVERY_MINUTES = 5;
const ALARM = 'idle';

/**
 * Lets go of what was read in tabs that have been quiet for as long as their district says (DESIGN §5: deleted when idle).
 * Which frames asked for the reader is kept, to read again.
 */
export async function forgetIdleTabs(now: number): Promise<void> {
  for (const tabId of await knownTabs()) {
    await withTab(tabId, async () => {
      const frames = await framesItem(tabId).read();
      if (!frames) return;
      const minutes = await idleMinutes(frames.origin);
      if (now - frames.heardAt >= minutes * 60_000) await letGo(tabId, frames);
    });
  }
}

export function watchIdle(): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== ALARM) return;
    await forgetIdleTabs(Date.now());
    await forgetOldFamily(Date.now());
    await forgetOldFills(Date.now());
    await endOldPause(Date.now());
    await forgetOldAnswers(today());
    await workOutbox();
    await forgetOldTickets(Date.now());
  });
  void browser.alarms.create(ALARM, { periodInMinutes: LOOK_EVERY_MINUTES });
}
