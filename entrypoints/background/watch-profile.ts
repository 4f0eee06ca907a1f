import { browser } from '../../lib/messages/browser.ts';
import { aboutChecksOff } from '../../lib/storage/checks-off.ts';
import { knownTabs } from '../../lib/storage/frames.ts';
import { aboutTaught } from '../../lib/storage/taught.ts';
import { startReaders, stopReaders } from './pause.ts';
import { rebuild } from './rebuild.ts';

/** Something was taught, or forgotten: readers know it only when they start. */
async function readAnew(): Promise<void> {
  for (const tabId of await knownTabs()) await stopReaders(tabId);
  await startReaders();
}

/** A district profile was imported, a policy arrived late, or a check was switched: what is open is checked again. */
export function watchProfile(register: () => Promise<void>): void {
  browser.storage.onChanged.addListener(async (changes, area) => {
    if (aboutTaught(changes, area)) return readAnew();
    const profile = (area === 'managed' || area === 'local') && 'profile' in changes;
    if (!profile && !aboutChecksOff(changes, area)) return;
    if (profile) await register();
    for (const tabId of await knownTabs()) await rebuild(tabId, null);
  });
}
