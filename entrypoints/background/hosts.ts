import { builtInProfiles } from '../../lib/district/profiles.ts';
import { currentProfile } from '../../lib/district/sources.ts';
import { readUrlState } from '../../lib/district/url-source.ts';
import { injectLoaders } from '../../lib/messages/inject.ts';
import { matchesAny } from '../../lib/messages/match-pattern.ts';
import { builtInHosts, registerDistrictHosts } from '../../lib/messages/register-hosts.ts';
import { grantedHosts } from '../../lib/messages/self.ts';
import { framesItem, knownTabs } from '../../lib/storage/frames.ts';
import { forgetFamily } from './family.ts';
import { stopReaders } from './pause.ts';
import { forgetTab } from './store-report.ts';
import { withTab } from './tab-lock.ts';

/** Origins of desks that any profile in force sends to, and of the profile: granted for that, they are no Campus to read. */
async function desks(): Promise<string[]> {
  const { profile } = await currentProfile('');
  const profiles = [profile, ...builtInProfiles];
  const url = (await readUrlState())?.url;
  // The host that the profile itself comes from, unless the profile says that it is a Campus too.
  const source = url && !profile.hosts.includes(new URL(url).hostname) ? [new URL(url).origin] : [];
  return [
    ...profiles.flatMap(({ targets }) => targets.flatMap((target) => ('origin' in target ? [target.origin] : []))),
    ...source,
  ];
}

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
