import { injectReader } from '../../lib/messages/inject.ts';
import type { PauseScope } from '../../lib/messages/map.ts';
import { toFrame } from '../../lib/messages/to-frame.ts';
import { framesItem, knownTabs, noFrames } from '../../lib/storage/frames.ts';
import { notPaused, withoutPause, withPause } from '../../lib/storage/pause.ts';
import { pauseItem } from '../../lib/storage/pause-item.ts';
import { reportItem } from '../../lib/storage/report.ts';
import { rebuild } from './rebuild.ts';

const pageOf = async (tabId: number) => (await reportItem(tabId).read())?.pages[0]?.page ?? null;

/** Takes marks and watching off a tab: nothing of ours is left at work in its frames. */
export async function stopReaders(tabId: number): Promise<void> {
  const { readings } = (await framesItem(tabId).read()) ?? noFrames;
  await Promise.all(readings.map(({ frameId }) => toFrame(tabId, frameId, { type: 'stop' })));
  await rebuild(tabId, (before) => ({ ...before, readings: [] }));
}

/** Pauses this tab, everything for half an hour, or this kind of page everywhere. */
export async function pauseTab(tabId: number, scope: PauseScope): Promise<void> {
  const pause = (await pauseItem().read()) ?? notPaused;
  await pauseItem().write(withPause(pause, scope, tabId, await pageOf(tabId), Date.now()));
  if (scope === 'tab') return stopReaders(tabId);
  for (const id of await knownTabs()) {
    if (scope === 'half-hour') await stopReaders(id);
    else await rebuild(id, null);
  }
}

/** Ends what pauses this tab and reads it again. */
export async function resumeTab(tabId: number): Promise<void> {
  const pause = (await pauseItem().read()) ?? notPaused;
  await pauseItem().write(withoutPause(pause, tabId, await pageOf(tabId)));
  for (const id of await knownTabs()) {
    const { wanted } = (await framesItem(id).read()) ?? noFrames;
    await Promise.all(wanted.map((frameId) => injectReader(id, frameId)));
    await rebuild(id, null);
  }
}
