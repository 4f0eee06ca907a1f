import { injectReader } from '../../lib/messages/inject.ts';
import type { PauseScope } from '../../lib/messages/map.ts';
import { toFrame } from '../../lib/messages/to-frame.ts';
import { framesItem, knownTabs, noFrames } from '../../lib/storage/frames.ts';
import { notPaused, type Pause, withoutPause, withPause } from '../../lib/storage/pause.ts';
import { pauseItem } from '../../lib/storage/pause-item.ts';
import { reportItem } from '../../lib/storage/report.ts';
import { rebuild } from './rebuild.ts';

const pageOf = async (tabId: number) => (await reportItem(tabId).read())?.pages[0]?.page ?? null;

/** Changes what is paused; one at a time, so that of two changes at once none is lost. */
export function changePause(change: (pause: Pause) => Pause): Promise<void> {
  return navigator.locks.request('pause', async () => {
    const before = (await pauseItem().read()) ?? notPaused;
    const after = change(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) await pauseItem().write(after);
  });
}

/** Takes marks and watching off a tab: nothing of ours is left at work in its frames, be they read yet or not. */
export async function stopReaders(tabId: number): Promise<void> {
  const { readings, wanted } = (await framesItem(tabId).read()) ?? noFrames;
  const frameIds = new Set([...wanted, ...readings.map(({ frameId }) => frameId)]);
  await Promise.all([...frameIds].map((frameId) => toFrame(tabId, frameId, { type: 'stop' })));
  await rebuild(tabId, (before) => ({ ...before, readings: [] }));
}

/** Pauses this tab, everything (for half an hour, or until it is resumed), or this kind of page everywhere. */
export async function pauseTab(tabId: number, scope: PauseScope): Promise<void> {
  const page = await pageOf(tabId);
  await changePause((pause) => withPause(pause, scope, tabId, page, Date.now()));
  if (scope === 'tab') return stopReaders(tabId);
  for (const id of await knownTabs()) {
    if (scope !== 'page') await stopReaders(id);
    else await rebuild(id, null);
  }
}

/** Ends what pauses this tab and reads it again. */
export async function resumeTab(tabId: number): Promise<void> {
  const page = await pageOf(tabId);
  await changePause((pause) => withoutPause(pause, tabId, page));
  await startReaders();
}

/** Ends a pause whose half hour is over, and reads again what is open. */
export async function endOldPause(now: number): Promise<void> {
  const until = (await pauseItem().read())?.until ?? null;
  if (until === null || now < until) return;
  await changePause((pause) => ({ ...pause, until: null }));
  await startReaders();
}

/** Readers go into every frame that asked for one; where reading is still paused they end by themselves. */
export async function startReaders(): Promise<void> {
  for (const id of await knownTabs()) {
    const { wanted } = (await framesItem(id).read()) ?? noFrames;
    await Promise.all(wanted.map((frameId) => injectReader(id, frameId)));
    await rebuild(id, null);
  }
}
