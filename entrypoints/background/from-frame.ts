import { today } from '../../lib/campus/dates.ts';
import { frameConfig } from '../../lib/campus/frame-config.ts';
import { know } from '../../lib/campus/know.ts';
import { markedBy, withLinkWords } from '../../lib/campus/link-words.ts';
import type { RawReading } from '../../lib/campus/raw.ts';
import { currentProfile } from '../../lib/district/sources.ts';
import { injectLayer, injectReader } from '../../lib/messages/inject.ts';
import type { FromFrame, ReaderConfig } from '../../lib/messages/map.ts';
import { toFrame } from '../../lib/messages/to-frame.ts';
import { saveWords } from '../../lib/report/save-words.ts';
import { mayRead } from '../../lib/storage/consent.ts';
import { framesItem, noFrames } from '../../lib/storage/frames.ts';
import { notPaused, pausedBy } from '../../lib/storage/pause.ts';
import { pauseItem } from '../../lib/storage/pause-item.ts';
import { pauseTab } from './pause.ts';
import { rebuild } from './rebuild.ts';
import { signedOut } from './signed-out.ts';
import { storeFrames } from './store-report.ts';
import { withTab } from './tab-lock.ts';
import { taught } from './teach.ts';

interface Frame {
  tabId: number;
  frameId: number;
  origin: string;
}

/** Nobody has agreed to reading, or it is paused in this tab. Frames that asked are remembered, and read later. */
const isPaused = async (tabId: number) =>
  !(await mayRead()) || pausedBy((await pauseItem().read()) ?? notPaused, tabId, null, Date.now()) !== null;

/** A new document: what was read in its frame is gone; when it looks like something, the reader goes in. */
async function hello({ tabId, frameId, origin }: Frame, wants: boolean, signIn: boolean): Promise<void> {
  if (signIn) await signedOut(origin);
  const known = await withTab(tabId, async () => {
    const { signedOut: over, ...before } = (await framesItem(tabId).read()) ?? noFrames;
    const wanted = before.wanted.filter((id) => id !== frameId);
    if (wants) wanted.push(frameId);
    if (wants || before.wanted.includes(frameId))
      await storeFrames(tabId, {
        ...before,
        // A document worth reading, and no sign-in page: the next session has begun.
        ...(over && (signIn || !wants) ? { signedOut: over } : {}),
        origin,
        wanted,
        heardAt: Date.now(),
      });
    return before.readings.some((one) => one.frameId === frameId);
  });
  if (wants && !(await isPaused(tabId))) await injectReader(tabId, frameId);
  else if (known) await rebuild(tabId, null);
}

async function config(origin: string, tabId: number): Promise<ReaderConfig | null> {
  if (await isPaused(tabId)) return null;
  const { profile } = await currentProfile(new URL(origin).hostname);
  const told = frameConfig(profile.labels, profile.headers);
  return { ...told, specs: markedBy(told.specs, profile.linkWords), saving: saveWords };
}

/**
 * A frame has been read. Where a tab was let go while idle, its other frames are asked again. Nothing is awaited before
 * the tab's turn: of two readings of one frame the older must not come last, for nobody would read the page again.
 */
async function reading({ tabId, frameId, origin }: Frame, news: RawReading): Promise<void> {
  let resting: number[] = [];
  await rebuild(
    tabId,
    async (frames) => {
      if (!(await mayRead())) return null;
      const { profile } = await currentProfile(URL.canParse(origin) ? new URL(origin).hostname : '');
      if (frames.readings.length === 0) resting = frames.wanted.filter((id) => id !== frameId);
      const others = frames.readings.filter((one) => one.frameId !== frameId);
      const known = know(withLinkWords(news, profile.linkWords), today());
      return { ...frames, origin, readings: [...others, { frameId, reading: known }] };
    },
    frameId,
  );
  await Promise.all(resting.map((id) => toFrame(tabId, id, { type: 'read' })));
}

/** Answers a frame. What it may not know it does not get: a frame only ever hears of its own rows. */
export async function fromFrame(frame: Frame, message: FromFrame): Promise<unknown> {
  const { tabId, origin } = frame;
  switch (message.type) {
    case 'hello':
      return hello(frame, message.wants, message.signIn === true);
    case 'config':
      return config(origin, tabId);
    case 'layer':
      return injectLayer(tabId, frame.frameId);
    case 'reading':
      return reading(frame, message.reading);
    case 'gone':
      return rebuild(tabId, (before) => ({
        ...before,
        readings: before.readings.filter(({ reading }) => reading.documentKey !== message.documentKey),
      }));
    case 'taught':
      return taught(tabId, message.lesson);
    case 'pause':
      return pauseTab(tabId, 'tab');
    default:
      return undefined;
  }
}
