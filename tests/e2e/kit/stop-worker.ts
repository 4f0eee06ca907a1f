import type { Page } from '@playwright/test';
import { devtools } from './layer.ts';

/**
 * Ends the extension's service worker, whatever it is doing, and waits until the browser says that it has stopped.
 * @param inside a page of the extension
 */
export async function stopWorker(inside: Page): Promise<void> {
  const cdp = await devtools(inside);
  const stopped = new Promise<void>((resolve) => {
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  // Enabling tells the state as it is now: a worker that has stopped already counts too.
  await cdp.send('ServiceWorker.disable');
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await stopped;
}
