import { browser } from './browser.ts';
import type { ToFrame } from './map.ts';

/** Sends to one frame of a tab. Answers undefined when the frame is gone or has no reader; never throws. */
export async function toFrame(tabId: number, frameId: number, message: ToFrame): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    return undefined;
  }
}
