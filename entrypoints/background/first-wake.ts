import { browser } from '../../lib/messages/browser.ts';
import { injectLoaders } from '../../lib/messages/inject.ts';
import { grantedHosts } from '../../lib/messages/self.ts';
import { lookForTasks } from './tasks.ts';

const KEY = 'awake';

/**
 * Once after each install, update, start or switching on (session memory is empty then): Campus tabs that are open
 * already get the loader, so that nobody has to reload a page with unsaved work on it.
 */
export async function onFirstWake(register: () => Promise<void>): Promise<void> {
  if ((await browser.storage.session.get(KEY))[KEY]) return;
  await browser.storage.session.set({ [KEY]: true });
  await Promise.allSettled([register(), grantedHosts().then(injectLoaders), lookForTasks()]);
}
