import { browser } from '../../lib/messages/browser.ts';

/** Where the panel stands. */
export type Surface = 'popup' | 'sidepanel';

/** True when this page hangs from the toolbar button; false when popup.html was opened as a tab. */
export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}
