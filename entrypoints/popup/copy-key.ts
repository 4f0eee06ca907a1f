import { askForKey } from '../../lib/messages/key-panel.ts';
import type { KeyAsk } from '../../lib/messages/key-port.ts';
import { copyText } from './copy-text.ts';

/**
 * Copies a key with its holder's name on the line before it. The key is in no state, no message and no log: it is here
 * from the port to the clipboard and nowhere after.
 */
export async function copyKey(tabId: number, frameId: number, ask: KeyAsk): Promise<'copied' | 'gone' | 'refused'> {
  const key = await askForKey(tabId, frameId, ask);
  if (key === null) return 'gone';
  return (await copyText(`${ask.holder}\n${key}`)) ? 'copied' : 'refused';
}
