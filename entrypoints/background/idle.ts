import { today } from '../../lib/campus/dates.ts';
import { browser } from '../../lib/messages/browser.ts';
import { forgetOldAnswers } from '../../lib/storage/answers.ts';
import { framesItem, knownTabs } from '../../lib/storage/frames.ts';
import { endOldPause } from './pause.ts';
import { letGo } from './store-report.ts';
import { withTab } from './tab-lock.ts';

/** What was read in a tab is let go after this long without a word from it (DESIGN §5: deleted when idle). */
const IDLE_MINUTES = 30;
const LOOK_EVERY_MINUTES = 5;
const ALARM = 'idle';

/** Lets go of what was read in tabs that have been quiet. Which frames asked for the reader is kept, to read again. */
export async function forgetIdleTabs(now: number): Promise<void> {
  for (const tabId of await knownTabs()) {
    await withTab(tabId, async () => {
      const frames = await framesItem(tabId).read();
      if (frames && now - frames.heardAt >= IDLE_MINUTES * 60_000) await letGo(tabId, frames);
    });
  }
}

export function watchIdle(): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== ALARM) return;
    await forgetIdleTabs(Date.now());
    await endOldPause(Date.now());
    await forgetOldAnswers(today());
  });
  void browser.alarms.create(ALARM, { periodInMinutes: LOOK_EVERY_MINUTES });
}
