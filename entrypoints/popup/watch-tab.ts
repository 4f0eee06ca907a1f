import type { PanelTab, Watch } from '../../components/panel/services.ts';
import { browser } from '../../lib/messages/browser.ts';
import { findTab } from './find-tab.ts';
import type { Surface } from './surface.ts';

/**
 * Follows the tab the panel is about. The popup belongs to one tab for as long as it is open; the side panel goes with
 * the active tab of its window. Both look again when a report comes or goes, since that may make a tab theirs.
 */
export function watchTab(surface: Surface): Watch<PanelTab | null> {
  return (tell) => {
    let told: PanelTab | null | undefined;
    let latest = 0;
    const look = async () => {
      latest += 1;
      const mine = latest;
      const found = await findTab(surface, location.search);
      if (mine !== latest) return;
      // The popup stays with its tab: the person is in the middle of something about it.
      const tab = surface === 'popup' && told && found?.tabId !== told.tabId ? told : found;
      if (told !== undefined && tab?.tabId === told?.tabId && tab?.campus === told?.campus) return;
      told = tab;
      tell(tab);
    };
    const onTab = () => void look();
    const onStored = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session' && Object.keys(changes).some((key) => key.startsWith('report:'))) void look();
    };
    void look();
    browser.storage.onChanged.addListener(onStored);
    browser.tabs.onActivated.addListener(onTab);
    browser.tabs.onUpdated.addListener(onTab);
    return () => {
      browser.storage.onChanged.removeListener(onStored);
      browser.tabs.onActivated.removeListener(onTab);
      browser.tabs.onUpdated.removeListener(onTab);
    };
  };
}
