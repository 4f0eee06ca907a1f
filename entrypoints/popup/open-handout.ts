import { browser } from '../../lib/messages/browser.ts';
import { dropTicket, type HandoutTicket, leaveTicket } from '../../lib/storage/handout-ticket.ts';
import { type HandoutPlace, handoutPath } from '../../lib/support/handouts/place.ts';

/**
 * Opens the page of a hand-out in a new tab.
 * @param holder whose activation card it is; null for the other hand-outs
 * @returns false when the browser refused
 */
export async function openHandout(place: HandoutPlace, holder: HandoutTicket | null): Promise<boolean> {
  const url = browser.runtime.getURL(handoutPath(place));
  try {
    if (place.kind === 'activation' && holder) await leaveTicket(place, holder);
    // Beside its Campus tab, where that stands in the same window.
    await browser.tabs.create({ url, openerTabId: place.tabId }).catch(() => browser.tabs.create({ url }));
    return true;
  } catch {
    if (place.kind === 'activation') await dropTicket(place).catch(() => undefined);
    return false;
  }
}
