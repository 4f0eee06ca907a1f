import { framesItem, knownTabs } from '../../lib/storage/frames.ts';
import { forgetFamily } from './family.ts';
import { letGo, storeFrames } from './store-report.ts';
import { withTab } from './tab-lock.ts';

/**
 * A page of this Campus host asks somebody to sign in: what was read there is let go in every tab, and what was
 * remembered of its families. What those tabs still show is read again when it is asked for, and not remembered. Drafts stay: a sign-in time-out must not cost them (`lib/storage/draft.ts`).
 */
export async function signedOut(origin: string): Promise<void> {
  for (const tabId of await knownTabs()) {
    await withTab(tabId, async () => {
      const frames = await framesItem(tabId).read();
      if (frames?.origin !== origin) return;
      await letGo(tabId, frames);
      await storeFrames(tabId, { ...frames, readings: [], pairs: {}, signedOut: true });
    });
  }
  await forgetFamily(origin);
}
