import type { Page } from '@playwright/test';
import { devtools } from './layer.ts';

/**
 * Ends the extension's service worker, whatever it is doing, and waits until the browser says that it has stopped.
 * @param inside a page of the extension
 */
export async function stopWorker(inside: Page): Promise<void> {
  const cdp = await devtools(inside);
  const stopped = new Promise<void>((resolve) => {
    let stopping = false;
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      // On a busy machine the next thing told of a worker that stops may be that it starts again.
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      else if (stopping && versions.some(({ runningStatus }) => runningStatus !== 'stopping')) resolve();
      stopping ||= versions.some(({ runningStatus }) => runningStatus === 'stopping');
    });
  });
  // Enabling tells the state as it is now: a worker that has stopped already counts too.
  await cdp.send('ServiceWorker.disable');
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await stopped;
}
