import { desksEn } from '../../lib/i18n/desks.en.ts';
import { desksEs } from '../../lib/i18n/desks.es.ts';
import { pickLanguage } from '../../lib/i18n/index.ts';
import { browser } from '../../lib/messages/browser.ts';
import { uiLanguages } from '../../lib/messages/self.ts';
import type { PendingFill } from '../../lib/storage/fill.ts';

/** On the desk's tab the extension's button says how the filling went; a click on it tells more. */
export async function showFill(tabId: number, fill: PendingFill | null): Promise<void> {
  const words = pickLanguage(uiLanguages()) === 'es' ? desksEs : desksEn;
  const filled = fill?.state === 'filled';
  const trouble = fill !== null && !filled && fill.state !== 'waiting';
  const title = filled ? words['desks.badge.filled'] : trouble ? words['desks.badge.trouble'] : '';
  try {
    await browser.action.setBadgeText({ tabId, text: filled ? '✓' : trouble ? '!' : '' });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab is gone.
  }
}
