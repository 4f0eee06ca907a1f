import { browser } from '../../lib/messages/browser.ts';
import { type PanelRequest, panelRequestItem } from '../../lib/storage/panel-request.ts';

interface SidePanel {
  open: (options: { tabId: number }) => Promise<void>;
}

/**
 * Opens the side panel (Chromium) or the popup (Firefox) for a finding. It must be called at once in the message
 * listener: one `await` before it and the browser no longer sees a person's click behind it.
 */
export function openHelp(
  tabId: number,
  { check, row, why }: Pick<PanelRequest, 'check' | 'row' | 'why'>,
): Promise<void> {
  const { sidePanel } = globalThis.chrome as unknown as { sidePanel?: SidePanel };
  // Called at once; a refusal, thrown now or later, must not cost what was asked.
  const opening = new Promise((resolve) => resolve(sidePanel ? sidePanel.open({ tabId }) : browser.action.openPopup()));
  const asked = panelRequestItem(tabId).write({ check, row, why, at: Date.now() });
  return Promise.allSettled([opening, asked]).then(() => undefined);
}
