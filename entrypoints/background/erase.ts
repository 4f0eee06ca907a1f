import { deleteDB } from 'idb';
import { browser } from '../../lib/messages/browser.ts';
import { knownTabs } from '../../lib/storage/frames.ts';
import { stopReaders } from './pause.ts';

/**
 * Forgets everything that this device holds: readings, answers, drafts, settings, consent. A policy is not ours to
 * erase, and hosts that were granted are the browser's.
 * @returns `erased: false` when something could not be deleted
 */
export async function eraseAll(): Promise<{ erased: boolean }> {
  // Before their tabs are forgotten, so that no mark stays and no frame goes on reading.
  for (const tabId of await knownTabs()) await stopReaders(tabId);
  const done = await Promise.allSettled([
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    deleteDB('campus-lens'),
  ]);
  return { erased: done.every(({ status }) => status === 'fulfilled') };
}
