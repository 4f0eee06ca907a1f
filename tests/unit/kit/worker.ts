import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RawReading } from '../../../lib/campus/raw.ts';
import type { FromFrame, FromPage, ToFrame } from '../../../lib/messages/map.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import { dropListeners, resetWorld, stored, world } from './world.ts';

/** The whole service worker on the fake browser, started, killed and spoken to as a browser does. */

const origin = 'https://practice.infinitecampus.org';
const id = 'test-extension-id';
const trigger = (message: unknown, sender: object) =>
  (fakeBrowser.runtime.onMessage as unknown as { trigger: (...given: unknown[]) => Promise<unknown[]> }).trigger(
    message,
    sender,
  );

/** The worker starts, or starts again after it was killed: nothing of its modules is left. */
export async function startWorker(): Promise<void> {
  vi.resetModules();
  dropListeners();
  const { default: background } = await import('../../../entrypoints/background/index.ts');
  background.main();
}

/**
 * A browser in which the worker has seen to the tabs that were open.
 * @param agreed somebody has agreed that pages are read
 */
export async function freshWorker(agreed = true): Promise<void> {
  resetWorld();
  await fakeBrowser.storage.session.set({ awake: true });
  if (agreed) await fakeBrowser.storage.local.set({ consent: { version: 1, at: '2026-01-05T15:00:00.000Z' } });
  await startWorker();
}

export const frameSender = (tabId: number, frameId: number, from = origin) => ({
  id,
  origin: from,
  url: `${from}/campus/frame`,
  frameId,
  tab: { id: tabId, url: `${from}/campus/` },
});

export async function fromFrame(tabId: number, frameId: number, message: FromFrame, from = origin): Promise<unknown> {
  return (await trigger(message, frameSender(tabId, frameId, from)))[0];
}

export async function fromPage(message: FromPage): Promise<unknown> {
  const page = `chrome-extension://${id}`;
  return (await trigger(message, { id, origin: page, url: `${page}/popup.html` }))[0];
}

/** A frame with a reader in it that shows this reading, and has told of it. */
export async function shows(tabId: number, frameId: number, reading: RawReading): Promise<void> {
  stands(tabId, frameId, reading.documentKey);
  await fromFrame(tabId, frameId, { type: 'hello', wants: true });
  await fromFrame(tabId, frameId, { type: 'reading', reading });
}

/** A reader that answers, in a document with this key. */
export function stands(tabId: number, frameId: number, documentKey: string): void {
  world.frames.set(`${tabId}:${frameId}`, (message: ToFrame) => (message.type === 'ping' ? documentKey : true));
}

/** The document in a frame is gone without a word. */
export const dies = (tabId: number, frameId: number) => world.frames.delete(`${tabId}:${frameId}`);

export async function reportOf(tabId: number): Promise<TabReport | null> {
  const text = (await stored())[`report:${tabId}`];
  return text ? (JSON.parse(text) as TabReport) : null;
}

export const badgeOf = (tabId: number) => fakeBrowser.action.getBadgeText({ tabId });

/** What a frame was told to do, without the pings; of marks, whose they are. */
export const toldTo = (tabId: number, frameId: number): string[] =>
  world.sent.flatMap(({ tabId: tab, frameId: frame, message }) => {
    if (tab !== tabId || frame !== frameId || message.type === 'ping') return [];
    return [message.type === 'marks' ? `marks ${message.marks.map(({ check }) => check).join()}`.trim() : message.type];
  });

/** The alarm rings, as every five minutes. */
export const alarmRings = () =>
  (fakeBrowser.alarms.onAlarm as unknown as { trigger: (alarm: object) => Promise<unknown> }).trigger({ name: 'idle' });

export const tabEvent = (name: 'onRemoved' | 'onUpdated', ...given: unknown[]) =>
  (fakeBrowser.tabs[name] as unknown as { trigger: (...given: unknown[]) => Promise<unknown> }).trigger(...given);
