import { browser } from './browser.ts';
import { KEY_PORT, type KeyAsk } from './key-port.ts';

/** A frame reads its page again before it answers; one that hangs is not waited for longer. */
const PATIENCE_MS = 4000;

const keyIn = (answer: unknown): string | null => {
  const key = typeof answer === 'object' && answer !== null && 'key' in answer ? answer.key : null;
  return typeof key === 'string' ? key : null;
};

/**
 * Asks a frame for the key that stands on its page now. The port closes right after.
 * @returns null when it is gone, is another person's, or nobody answers; never throws
 */
export async function askForKey(tabId: number, frameId: number, ask: KeyAsk): Promise<string | null> {
  try {
    const port = browser.tabs.connect(tabId, { frameId, name: KEY_PORT });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answered = new Promise<string | null>((resolve) => {
      port.onMessage.addListener((answer) => resolve(keyIn(answer)));
      port.onDisconnect.addListener(() => resolve(null));
      timer = setTimeout(resolve, PATIENCE_MS, null);
    });
    port.postMessage(ask);
    const key = await answered;
    clearTimeout(timer);
    port.disconnect();
    return key;
  } catch {
    return null;
  }
}
