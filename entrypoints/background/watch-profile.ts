import { latePolicyAnswered } from '../../lib/district/managed.ts';
import { aboutProfile } from '../../lib/district/stored.ts';
import { browser } from '../../lib/messages/browser.ts';
import { aboutChecksOff } from '../../lib/storage/checks-off.ts';
import { aboutConsent } from '../../lib/storage/consent.ts';
import { knownTabs } from '../../lib/storage/frames.ts';
import { aboutLanguage } from '../../lib/storage/language.ts';
import { ownSeverityItem } from '../../lib/storage/own-severity.ts';
import { aboutTaught } from '../../lib/storage/taught.ts';
import { onConsent } from './consent.ts';
import { startReaders, stopReaders } from './pause.ts';
import { rebuild } from './rebuild.ts';

/** Something was taught, or forgotten: readers know it only when they start. */
async function readAnew(): Promise<void> {
  for (const tabId of await knownTabs()) await stopReaders(tabId);
  await startReaders();
}

async function checkAgain(): Promise<void> {
  for (const tabId of await knownTabs()) await rebuild(tabId, null);
}

/** One at a time: what is stopped must not be a reader that a later change has started. */
const inTurn = (work: () => Promise<void>) => navigator.locks.request('readers', work);

/** What findings are made of or worded with, beside the profile. */
const settings = [aboutChecksOff, aboutLanguage, ownSeverityItem.about];

/** A district profile was imported, a policy arrived late, or a setting was changed: what is open is checked again. */
export function watchProfile(register: () => Promise<void>): void {
  browser.storage.onChanged.addListener(async (changes, area) => {
    if (aboutConsent(changes, area)) return inTurn(onConsent);
    if (aboutTaught(changes, area)) return inTurn(readAnew);
    const profile = aboutProfile(changes, area);
    if (!profile && !settings.some((about) => about(changes, area))) return;
    if (profile) await register();
    await checkAgain();
  });
  void latePolicyAnswered().then(async (late) => {
    if (!late) return;
    await register();
    await checkAgain();
  });
}
