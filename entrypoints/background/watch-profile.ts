import { browser } from '../../lib/messages/browser.ts';
import { knownTabs } from '../../lib/storage/frames.ts';
import { rebuild } from './rebuild.ts';

/** A district profile was imported, or a policy arrived late: what is open is checked again by it. */
export function watchProfile(register: () => Promise<void>): void {
  browser.storage.onChanged.addListener(async (changes, area) => {
    if ((area !== 'managed' && area !== 'local') || !('profile' in changes)) return;
    await register();
    for (const tabId of await knownTabs()) await rebuild(tabId, null);
  });
}
