import { browser } from './browser.ts';
import type { ToFrame } from './map.ts';

/** A frame that hangs is not waited for longer: others of its tab stand behind it. */
const PATIENCE_MS = 2000;

/** Sends to one frame of a tab. Answers undefined when the frame is gone, hangs or has no reader; never throws. */
export async function toFrame(tabId: number, frameId: number, message: ToFrame): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, undefined);
  });
  try {
    return await Promise.race([browser.tabs.sendMessage(tabId, message, { frameId }), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
