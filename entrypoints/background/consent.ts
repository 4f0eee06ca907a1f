import { browser } from '../../lib/messages/browser.ts';
import { mayRead } from '../../lib/storage/consent.ts';
import { knownTabs } from '../../lib/storage/frames.ts';
import { startReaders, stopReaders } from './pause.ts';

/** Reading begins in the tabs that are open once somebody agrees, and ends in all of them when it is taken back. */
export async function onConsent(): Promise<void> {
  if (await mayRead()) return startReaders();
  for (const tabId of await knownTabs()) await stopReaders(tabId);
}

/** The first page comes up after an install, never after an update, and not where the district has agreed already. */
export async function onInstalled({ reason }: { reason: string }): Promise<void> {
  if (reason !== 'install' || (await mayRead())) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
