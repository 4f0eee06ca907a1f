import { browser } from '../../lib/messages/browser.ts';
import { aboutChecksOff } from '../../lib/storage/checks-off.ts';
import { knownTabs } from '../../lib/storage/frames.ts';
import { rebuild } from './rebuild.ts';

/** A district profile was imported, a policy arrived late, or a check was switched: what is open is checked again. */
export function watchProfile(register: () => Promise<void>): void {
  browser.storage.onChanged.addListener(async (changes, area) => {
    const profile = (area === 'managed' || area === 'local') && 'profile' in changes;
    if (!profile && !aboutChecksOff(changes, area)) return;
    if (profile) await register();
    for (const tabId of await knownTabs()) await rebuild(tabId, null);
  });
}
