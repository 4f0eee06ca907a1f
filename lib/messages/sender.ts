import type { Runtime } from './browser.ts';
import { matchesAny } from './match-pattern.ts';

/**
 * Who sent a message. This file is the only one that reads `sender.*`. Measured in Chromium 156 and Firefox 153
 * (extension-anchors.md §3.3): for a content script `sender.origin` is the page's origin; for an extension page it is
 * the extension's, and `sender.tab` may be set (popup.html opened in a tab).
 */
export type Sender =
  | { kind: 'frame'; tabId: number; frameId: number; origin: string }
  | { kind: 'page' }
  | { kind: 'unknown' };

type Fields = Runtime.MessageSender & { origin?: string };

/** null where there is none: no address, or one without an origin of its own (about:blank, data:). */
function originOf(url: string | undefined): string | null {
  const origin = url && URL.canParse(url) ? new URL(url).origin : 'null';
  return origin === 'null' ? null : origin;
}

/** A frame without an address of its own (about:blank, srcdoc, sandboxed) belongs to the page of its tab. */
function frameOrigin(sender: Fields): string | null {
  const own = sender.origin && sender.origin !== 'null' ? sender.origin : originOf(sender.url);
  return own ?? originOf(sender.tab?.url);
}

/** Whether the extension with this id sent it: all that a frame asks, which hears only its own worker. */
export function sentBy(sender: { id?: string | undefined }, id: string | undefined): boolean {
  return id !== undefined && sender.id === id;
}

/**
 * Classifies a sender.
 * @param self our id and origin
 * @param granted match patterns of the hosts we may read
 */
export function classify(
  sender: Runtime.MessageSender,
  self: { id: string; origin: string },
  granted: readonly string[],
): Sender {
  if (sender.id !== self.id) return { kind: 'unknown' };
  const fields = sender as Fields;
  const ours = fields.origin ? fields.origin === self.origin : sender.url?.startsWith(`${self.origin}/`);
  if (ours) return { kind: 'page' };
  const frame = frameOrigin(fields);
  const { tab, frameId } = sender;
  if (!frame || tab?.id === undefined || frameId === undefined || !matchesAny(`${frame}/`, granted))
    return { kind: 'unknown' };
  return { kind: 'frame', tabId: tab.id, frameId, origin: originOf(tab.url) ?? frame };
}
