import { injectLoaders } from '../../lib/messages/inject.ts';
import { matchesAny } from '../../lib/messages/match-pattern.ts';
import { builtInHosts, registerDistrictHosts } from '../../lib/messages/register-hosts.ts';
import { grantedHosts } from '../../lib/messages/self.ts';
import { framesItem, knownTabs } from '../../lib/storage/frames.ts';
import { desks } from './desks.ts';
import { forgetFamily } from './family.ts';
import { stopReaders } from './pause.ts';
import { forgetTab } from './store-report.ts';
import { withTab } from './tab-lock.ts';

/** Registers the loader on the district-owned hosts that are granted now. */
export const register = async (): Promise<void> => registerDistrictHosts(await desks());

/**
 * A person granted hosts. In Firefox that may also be the manifest's own, which a person can refuse or take back there;
 * its open tabs are then read without a reload.
 */
export async function onGranted({ origins = [] }: { origins?: string[] }): Promise<void> {
  await register();
  await injectLoaders(builtInHosts(origins));
}

/** A person took hosts back: their pages are left alone at once, and what was read there is forgotten. */
export async function onTakenBack(): Promise<void> {
  await register();
  const granted = await grantedHosts();
  for (const tabId of await knownTabs()) {
    const frames = await framesItem(tabId).read();
    if (frames === null || matchesAny(`${frames.origin}/`, granted)) continue;
    await stopReaders(tabId);
    await withTab(tabId, () => forgetTab(tabId));
    await forgetFamily(frames.origin);
  }
}
